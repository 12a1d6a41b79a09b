import { randomId, newId } from '../core/record/ids.ts';
import { creation } from '../core/record/patches.ts';
import { importDraft } from '../core/roster/importDraft.ts';
import { noDecisions } from '../core/roster/importPlan.ts';
import { planImport } from '../core/roster/planImport.ts';
import { memoryStore } from '../data/memoryStore.ts';
import { openWorkspace } from '../data/openWorkspace.ts';
import type { ChangeDraft } from '../core/record/change.ts';
import type { Workspace } from '../data/workspace.ts';
import { CommandTrouble } from './commandTrouble.ts';
import type { Community } from './communityOf.ts';
import type { RosterFile } from './rosterFiles.ts';

/** What was left out of one roster. */
export interface LeftOut {
  readonly file: string;
  /** Records taken, new and changed. */
  readonly taken: number;
  /** Cells whose value is wrong and was left out. */
  readonly wrongCells: number;
  /** Records that a person has to decide on, none of which was taken. */
  readonly undecided: number;
}

const BY = '命令行';

async function write(workspace: Workspace, draft: ChangeDraft, file: string): Promise<void> {
  const outcome = await workspace.commit(draft);
  if (!outcome.ok) throw new CommandTrouble(`「${file}」没有导入，没有生成报表：${outcome.text}`);
}

/** An empty office in memory under the community's name. */
export async function foundOffice(community: Community, today: string): Promise<Workspace> {
  const workspace = await openWorkspace(memoryStore(), { now: () => new Date(), today: () => today });
  const office = newId('office');
  const patches = [
    creation('office', { name: community.name, level: 'community' }, office),
    creation('settings', { office, reportingUnit: community.reportingUnit }),
  ];
  const draft: ChangeDraft = { why: '建立社区', source: 'setup', by: BY, scope: office, patches };
  await write(workspace, draft, community.name);
  return workspace;
}

/** Imports rosters one after the other as 确认导入 does without a decision: wrong cells and undecided records stay out. */
export async function importRosters(
  workspace: Workspace,
  rosters: readonly RosterFile[],
): Promise<readonly LeftOut[]> {
  const { data } = workspace;
  const office = data.all('settings')[0]?.office ?? '';
  const out: LeftOut[] = [];
  for (const { name, sheets } of rosters) {
    const options = { office, today: data.today, mintId: randomId };
    const plan = planImport({ file: name, sheets }, data, noDecisions, options);
    if (plan.patches.length > 0) await write(workspace, importDraft(plan, BY, office), name);
    out.push({
      file: name,
      taken: plan.items.filter(({ taken }) => taken).length,
      wrongCells: plan.items.flatMap(({ problems }) => problems).filter(({ level }) => level === 'error')
        .length,
      undecided: plan.items.filter(({ taken }) => !taken).length,
    });
  }
  return out;
}
