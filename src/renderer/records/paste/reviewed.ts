import type { Patch } from '../../../core/record/change.ts';
import type { RecordName } from '../../../core/record/types.ts';
import type { Session } from '../../session/session.ts';
import type { PastePlan, PasteTrouble } from './pastePlan.ts';

/** A plan without what the rules would refuse, and what they only warn of. */
export interface Reviewed {
  readonly plan: PastePlan;
  readonly warnings: readonly string[];
}

/** What is left out may take other records with it, but not for ever. */
const ROUNDS = 4;

/** Asks the rules about a plan; records that they refuse are left out, with those that need them. */
export async function reviewed(session: Session, root: RecordName, plan: PastePlan): Promise<Reviewed> {
  let { patches } = plan;
  const troubles: PasteTrouble[] = [];
  for (let round = 0; round < ROUNDS && patches.length > 0; round++) {
    const findings = await session.review({ why: '粘贴', source: 'form', patches });
    const refused = findings.filter(({ level }) => level === 'refuse');
    if (refused.length === 0) {
      const warnings = [...new Set(findings.map(({ text }) => text))];
      return { plan: without(plan, root, patches, troubles), warnings };
    }
    troubles.push(...refused.map(({ text }) => ({ where: '', shown: '', text })));
    const left = withoutRecords(patches, new Set(refused.map(({ record }) => record)));
    // Refused because of a record that is not among them: nothing of it can be told apart.
    if (left.length === patches.length) break;
    patches = left;
  }
  return { plan: without(plan, root, [], troubles), warnings: [] };
}

function withoutRecords(patches: readonly Patch[], refused: ReadonlySet<string>): readonly Patch[] {
  const gone = new Set(refused);
  const needs = ({ fields }: Patch): boolean =>
    Object.values(fields).some(([, value]) => typeof value === 'string' && gone.has(value));
  for (;;) {
    const more = patches.filter((patch) => !gone.has(patch.record) && needs(patch));
    if (more.length === 0) return patches.filter(({ record }) => !gone.has(record));
    for (const { record } of more) gone.add(record);
  }
}

function without(
  plan: PastePlan,
  root: RecordName,
  patches: readonly Patch[],
  troubles: readonly PasteTrouble[],
): PastePlan {
  if (patches.length === plan.patches.length) return plan;
  const kept = new Set(patches.map(({ record }) => record));
  const out = plan.patches.filter(({ record }) => !kept.has(record));
  const rows = out.filter(({ base, type }) => base === null && type === root).length;
  const edits = out.filter(({ base }) => base !== null);
  const cells = edits.reduce((sum, { fields }) => sum + Object.keys(fields).length, 0);
  return {
    ...plan,
    patches,
    troubles: [...plan.troubles, ...troubles],
    added: Math.max(plan.added - rows, 0),
    changed: Math.max(plan.changed - (plan.measure === '格' ? cells : edits.length), 0),
  };
}
