import type { LinkRule } from '../record/defineLedger.ts';
import type { RecordName } from '../record/types.ts';
import { recordDef } from '../records/registry.ts';
import type { PlanBench } from './planBench.ts';

/** Who a row's person is: someone known, someone new, or a question with the people it might be. */
export type Who =
  | { readonly is: 'known'; readonly id: string }
  | { readonly is: 'new' }
  | { readonly is: 'unsure'; readonly ids: readonly string[]; readonly why: string };

type Values = Readonly<Record<string, unknown>>;

/** A question about one row's person. */
export interface Question {
  readonly type: RecordName;
  readonly rule: LinkRule;
  readonly values: Values;
  /** Someone of the same name who already has this very row (post at this place, membership in this branch). */
  readonly sameRow: (candidates: readonly string[]) => string | undefined;
}

/** Least precision at which two dates say something: year and month. */
const MONTH = 7;

function isCoarse(value: unknown): boolean {
  return typeof value === 'string' && value.length < MONTH;
}

/** Fields that decide alone (identity number), fields known at differing precision (birth), and the other ones (phone). */
interface Sorts {
  readonly deciding: readonly string[];
  readonly dated: readonly string[];
  readonly other: readonly string[];
}

const sorted = new WeakMap<LinkRule, Sorts>();

function sorts({ type, rule }: Question): Sorts {
  const known = sorted.get(rule);
  if (known !== undefined) return known;
  const weak = new Set(rule.weak ?? []);
  const all = [...new Set(rule.by.flat())].filter((name) => !weak.has(name));
  const deciding = rule.by.flatMap((by) => (by.length === 1 ? by : []));
  const dated = all.filter((name) => recordDef(type).fields[name]?.kind.agrees !== undefined);
  const other = all.filter((name) => !deciding.includes(name) && !dated.includes(name));
  const result = { deciding, dated, other };
  sorted.set(rule, result);
  return result;
}

/** True when both sides give a field and cannot mean the same. */
function clashes(
  bench: PlanBench,
  { type, values }: Question,
  id: string,
  names: readonly string[],
): boolean {
  const row = bench.now(type, id);
  return names.some(
    (name) =>
      row?.[name] !== undefined &&
      values[name] !== undefined &&
      !bench.agrees(type, name, row[name], values[name]),
  );
}

/** What the proofs of a rule say, tried in order; undefined when none of them says anything. */
function proven(bench: PlanBench, question: Question): Who | undefined {
  const { type, rule, values } = question;
  const { deciding, dated, other } = sorts(question);
  for (const by of rule.by) {
    const found = bench.find(type, by, values);
    if (found.length === 0) continue;
    const [first] = found;
    if (by.every((name) => deciding.includes(name)) && first !== undefined) return { is: 'known', id: first };
    const isByDate = by.some((name) => dated.includes(name));
    const against = isByDate ? [...deciding, ...other] : [...deciding, ...dated];
    const clear = found.filter((id) => !clashes(bench, question, id, against));
    const exact = isByDate ? clear.filter((id) => !coarseMatch(bench, question, id, by)) : clear;
    if (exact.length === 1 && exact[0] !== undefined) return { is: 'known', id: exact[0] };
    if (exact.length > 1) return { is: 'unsure', ids: exact, why: '有几个人的姓名和联系方式都一样' };
    if (!isByDate) {
      return { is: 'unsure', ids: found, why: '姓名和电话一样，身份证号或出生年月不一样' };
    }
  }
  return undefined;
}

function coarseMatch(
  bench: PlanBench,
  { type, values }: Question,
  id: string,
  by: readonly string[],
): boolean {
  const row = bench.now(type, id);
  return by.some((name) => {
    const isDated = recordDef(type).fields[name]?.kind.agrees !== undefined;
    return isDated && (isCoarse(values[name]) || isCoarse(row?.[name]));
  });
}

/** Finds out who a row's person is: an identity number decides, then name with phone or birth; a bare name never does. */
export function whoIs(bench: PlanBench, question: Question): Who {
  const { type, rule, values } = question;
  const { deciding, dated } = sorts(question);
  const answer = proven(bench, question);
  if (answer?.is === 'known') return answer;
  const named = rule.weak === undefined ? [] : bench.find(type, rule.weak, values);
  const possible = named.filter((id) => !clashes(bench, question, id, deciding));
  const same = question.sameRow(possible);
  if (same !== undefined) return { is: 'known', id: same };
  if (answer !== undefined) return answer;
  const unproven = possible.filter((id) => !clashes(bench, question, id, dated));
  if (unproven.length === 0) return { is: 'new' };
  return { is: 'unsure', ids: unproven, why: '已经有同名的人，单凭姓名不能断定是不是同一个人' };
}
