import type { AnyData } from '../../record/data.ts';
import type { Finding } from '../../record/finding.ts';
import type { AnyStored, RecordName } from '../../record/types.ts';

/** Records of one type that stand against each other after a merge: the same post twice, two memberships. */
export interface Clash {
  readonly type: RecordName;
  readonly rows: readonly AnyStored[];
  readonly text: string;
  /** True when they cannot all stay as they are. */
  readonly isRefused: boolean;
}

/** What the rules say to a merge, as records of which one is to stay; other findings are left to be read. */
export function clashesOf(
  findings: readonly Finding[],
  data: AnyData,
): { readonly clashes: readonly Clash[]; readonly others: readonly Finding[] } {
  const others: Finding[] = [];
  const groups: { type: RecordName; ids: Set<string>; text: string; isRefused: boolean }[] = [];
  for (const { type, record, also = [], text, level } of findings) {
    const ids = [record, ...also].filter((id) => data.get(type, id)?.id === id);
    if (ids.length < 2) {
      others.push({ type, record, also, text, level });
      continue;
    }
    const known = groups.filter((group) => group.type === type && ids.some((id) => group.ids.has(id)));
    const [first = { type, ids: new Set<string>(), text, isRefused: false }] = known;
    if (known.length === 0) groups.push(first);
    for (const id of [...ids, ...known.flatMap((group) => [...group.ids])]) first.ids.add(id);
    first.isRefused ||= level === 'refuse';
    for (const swallowed of known.slice(1)) groups.splice(groups.indexOf(swallowed), 1);
  }
  const clashes = groups.map(({ type, ids, text, isRefused }): Clash => {
    const rows = [...ids].flatMap((id) => data.get(type, id) ?? []);
    return { type, rows, text, isRefused };
  });
  return { clashes, others };
}
