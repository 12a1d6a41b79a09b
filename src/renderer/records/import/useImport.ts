import { useEffect, useRef, useState } from 'react';
import type { SheetCorrections } from '../../../core/roster/correctSheet.ts';
import { importDraft } from '../../../core/roster/importDraft.ts';
import { noDecisions, type Decisions, type ImportPlan } from '../../../core/roster/importPlan.ts';
import type { OpenedFile } from '../../../shared/ipc.ts';
import { ourScope } from '../../session/ourOffice.ts';
import { useData, useSession } from '../../session/useSession.ts';
import { useWrite } from '../useWrite.ts';
import { RosterJob, type Progress, type ReadRoster } from './rosterJob.ts';

/** Where the import of one file stands. */
export type Phase =
  | { readonly at: 'waiting'; readonly trouble?: string }
  | { readonly at: 'reading'; readonly file: string; readonly progress: Progress }
  | { readonly at: 'review' }
  | { readonly at: 'writing'; readonly done: number }
  | { readonly at: 'done'; readonly plan: ImportPlan; readonly change: string; readonly why: string };

/** A sentence why the last step went wrong; undefined when the user stopped it. */
function sentence(error: unknown): string | undefined {
  if (error instanceof DOMException && error.name === 'AbortError') return undefined;
  return error instanceof Error ? error.message : '这一步没有做完，没有导入任何内容。请再试一次。';
}

/** The import of one file after another: reading, planning with the user's decisions, writing. */
export function useImport() {
  const data = useData();
  const session = useSession();
  const write = useWrite();
  const [phase, setPhase] = useState<Phase>({ at: 'waiting' });
  const [queue, setQueue] = useState<readonly OpenedFile[]>([]);
  const [roster, setRoster] = useState<ReadRoster>();
  const [plan, setPlan] = useState<ImportPlan>();
  const [planning, setPlanning] = useState<Progress>();
  const [decisions, setDecisions] = useState<Decisions>(noDecisions);
  const [refused, setRefused] = useState<string>();
  const job = useRef<RosterJob>(undefined);
  const asked = useRef(0);

  const end = (): void => {
    job.current?.stop();
    job.current = undefined;
  };
  useEffect(() => () => job.current?.stop(), []);

  const replan = async (next: Decisions, at: RosterJob): Promise<void> => {
    const mine = ++asked.current;
    setDecisions(next);
    setRefused(undefined);
    setPlanning({ text: '正在与已登记的内容比较', done: 0 });
    try {
      const now = session.workspace.data;
      const made = await at.plan(now, next, ourScope(now) ?? '');
      if (mine === asked.current) setPlan(made);
    } catch (error) {
      setRefused(sentence(error));
    } finally {
      if (mine === asked.current) setPlanning(undefined);
    }
  };

  const begin = async (files: readonly OpenedFile[]): Promise<void> => {
    const [file, ...rest] = files;
    if (file === undefined) return;
    end();
    setQueue(rest);
    setPlan(undefined);
    setRoster(undefined);
    const now = new RosterJob(file.name, (progress) => {
      setPhase((last) => (last.at === 'reading' ? { at: 'reading', file: file.name, progress } : last));
      setPlanning((last) => (last === undefined ? last : progress));
    });
    job.current = now;
    setPhase({ at: 'reading', file: file.name, progress: { text: `正在打开「${file.name}」`, done: 0 } });
    try {
      // The worker takes the bytes over; a copy stays for another try.
      setRoster(await now.read(new Uint8Array(file.bytes)));
      setPhase({ at: 'review' });
      await replan(noDecisions, now);
    } catch (error) {
      const trouble = sentence(error);
      setPhase(trouble === undefined ? { at: 'waiting' } : { at: 'waiting', trouble });
    }
  };

  return {
    data,
    phase,
    queue,
    roster,
    plan,
    planning,
    decisions,
    refused,
    begin,
    trouble: (text: string) => setPhase({ at: 'waiting', trouble: text }),
    cancel(): void {
      end();
      setQueue([]);
      setRoster(undefined);
      setPhase({ at: 'waiting' });
    },
    decide(next: Decisions): void {
      if (job.current !== undefined) void replan(next, job.current);
    },
    async correct(sheet: string, corrections: SheetCorrections): Promise<void> {
      const now = job.current;
      if (now === undefined) return;
      try {
        setRoster(await now.correct(sheet, corrections));
        await replan({ ...noDecisions, ...(decisions.day === undefined ? {} : { day: decisions.day }) }, now);
      } catch (error) {
        setRefused(sentence(error));
      }
    },
    /** Writes the plan as one change; the backup was made before. */
    async confirm(): Promise<void> {
      if (plan === undefined) return;
      const draft = importDraft(plan, session.recorder, ourScope(session.workspace.data));
      setPhase({ at: 'writing', done: 0 });
      session.setUnsaved('import', true);
      try {
        const outcome = await write(
          { why: draft.why, source: draft.source, patches: draft.patches, said: `已导入 ${plan.file}` },
          (done) => setPhase({ at: 'writing', done }),
        );
        if (outcome.ok) setPhase({ at: 'done', plan, change: outcome.change.id, why: draft.why });
        else {
          setRefused(outcome.text);
          setPhase({ at: 'review' });
        }
      } catch (error) {
        setRefused(sentence(error));
        setPhase({ at: 'review' });
      } finally {
        session.setUnsaved('import', false);
      }
    },
  };
}

/** What the screens of the import share. */
export type Importing = ReturnType<typeof useImport>;
