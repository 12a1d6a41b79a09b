import { useState } from 'react';
import { deletion } from '../../../../core/record/patches.ts';
import type { Stored } from '../../../../core/record/types.ts';
import { useWrite } from '../../../records/useWrite.ts';
import { lastOrder, moved, reordered } from '../ordering.ts';
import { useDrafts } from '../saving/useDrafts.ts';
import { useSaving } from '../saving/useSaving.ts';
import type { MeetingFacts } from '../useMeeting.ts';
import { AgendaLine } from './AgendaLine.tsx';

/** 议题征集: what the units want on the agenda, a line each in the order of the meeting, with an empty line to go on with. */
export function AgendaLines({ facts }: { readonly facts: MeetingFacts }) {
  const { meeting, agenda } = facts;
  const write = useWrite();
  const queue = useSaving();
  const [refused, setRefused] = useState<string>();
  const drafts = useDrafts('agendaItem', agenda, (seed) => seed['meeting'] === meeting.id);
  const first = lastOrder(agenda);
  const say = async (why: string, patches: Parameters<typeof write>[0]['patches']) => {
    if (patches.length === 0) return;
    const outcome = await write({ why, source: 'form', patches });
    setRefused(outcome.ok ? undefined : outcome.text);
  };
  const remove = async (row: Stored<'agendaItem'>) => {
    await queue.flush();
    queue.drop(row.id);
    await say(`删除议题 ${row.title}`, [deletion('agendaItem', row)]);
  };
  const move = async (index: number, step: -1 | 1) => {
    const { activeElement } = document;
    await queue.flush();
    await say('调整议题顺序', reordered('agendaItem', moved(agenda, index, step)));
    // The line has been moved in the page, which takes the focus out of it.
    if (activeElement instanceof HTMLElement) activeElement.focus();
  };
  const taken = agenda.filter(({ accepted }) => accepted !== false);
  const minutes = taken.reduce((sum, { minutes: some = 0 }) => sum + some, 0);
  return (
    <section className="agenda" aria-labelledby="agenda-name" data-testid="agenda">
      <h2 id="agenda-name">
        议题征集
        <small className="muted">
          {agenda.length === 0
            ? '写下各单位提出的议题，一行一个'
            : `共 ${agenda.length} 项，上会 ${taken.length} 项${minutes > 0 ? `，预计 ${minutes} 分钟` : ''}；Alt+上下键调整顺序`}
        </small>
      </h2>
      {refused !== undefined && <p className="form-wrong">{refused}</p>}
      {[...agenda, ...drafts].map((line, i) =>
        typeof line === 'string' ? (
          <AgendaLine
            key={line}
            id={line}
            number={i + 1}
            seed={{ meeting: meeting.id, order: first + i - agenda.length, proposedOn: meeting.noticeDate }}
            onRemove={() => queue.drop(line)}
          />
        ) : (
          <AgendaLine
            key={line.id}
            id={line.id}
            row={line}
            number={i + 1}
            isLast={i === agenda.length - 1}
            onRemove={() => void remove(line)}
            onMove={(step) => void move(i, step)}
          />
        ),
      )}
    </section>
  );
}
