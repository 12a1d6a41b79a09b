import type { Data } from '../record/data.ts';
import { describe } from '../record/describe.ts';
import type { AnyView, View } from '../record/dataView.ts';
import type { Finding } from '../record/finding.ts';
import type { AnyStored } from '../record/types.ts';
import { recordDef } from '../records/registry.ts';
import type { Rule, Touched } from './rule.ts';

/** Records by whose name or number the office tells them apart, and within what. */
const NAMED = [
  { type: 'compound', within: 'office', by: 'name', container: 'office' },
  { type: 'grid', within: 'office', by: 'name', container: 'office' },
  { type: 'partnerUnit', within: 'office', by: 'name', container: 'office' },
  { type: 'partyOrg', within: 'office', by: 'name', container: 'office' },
  { type: 'building', within: 'compound', by: 'no', container: 'compound' },
  { type: 'buildingUnit', within: 'building', by: 'no', container: 'building' },
  { type: 'household', within: 'buildingUnit', by: 'room', container: 'buildingUnit' },
  { type: 'department', within: 'office', by: 'name', container: 'office' },
  { type: 'propertyCompany', within: 'office', by: 'name', container: 'office' },
  { type: 'socialOrg', within: 'office', by: 'name', container: 'office' },
  { type: 'volunteerTeam', within: 'office', by: 'name', container: 'office' },
  { type: 'committee', within: 'office', by: 'name', container: 'office' },
  { type: 'ownersCommittee', within: 'office', by: 'name', container: 'office' },
  { type: 'mediationCommittee', within: 'office', by: 'name', container: 'office' },
  { type: 'communityClass', within: 'office', by: 'name', container: 'office' },
  { type: 'alliance', within: 'office', by: 'name', container: 'office' },
  { type: 'wishWall', within: 'office', by: 'name', container: 'office' },
  { type: 'consumerRightsStation', within: 'office', by: 'name', container: 'office' },
  { type: 'mediationCase', within: 'mediationCommittee', by: 'no', container: 'mediationCommittee' },
] as const;

type Named = (typeof NAMED)[number];

/** The containers to look into; `whole` ones are touched themselves, which a merge does. */
function containers(
  data: AnyView,
  named: Named,
  touched: Touched | undefined,
): ReadonlyMap<string, { readonly whole: boolean }> {
  if (touched === undefined) {
    return new Map(data.all(named.container).map((row) => [row.id, { whole: true }]));
  }
  const resolved = (id: string): string => data.get(named.container, id)?.id ?? id;
  const found = new Map<string, { whole: boolean }>();
  for (const id of touched.get(named.type) ?? []) {
    const container = data.get(named.type, id)?.[named.within];
    if (typeof container === 'string') found.set(resolved(container), { whole: false });
  }
  for (const id of touched.get(named.container) ?? []) found.set(resolved(id), { whole: true });
  return found;
}

/** One finding per name used twice; it speaks of the record that was touched, else of the newest. */
function clash(data: AnyView, { type, by }: Named, blamed: AnyStored, others: readonly AnyStored[]): Finding {
  const label = recordDef(type).fields[by]?.label ?? '';
  return {
    level: 'refuse',
    type,
    record: blamed.id,
    field: by,
    also: others.map((row) => row.id),
    text: `${describe(data, type, blamed)}已经有了，${label}不能重复；请改用已有的那一条，或换一个${label}。`,
  };
}

function check(data: AnyView, named: Named, touched: Touched | undefined): Finding[] {
  const own = touched?.get(named.type);
  return [...containers(data, named, touched)].flatMap(([container, { whole }]) => {
    const groups = new Map<unknown, AnyStored[]>();
    for (const row of data.linkingAny(named.type, named.within, container)) {
      const same = groups.get(row[named.by]);
      if (same === undefined) groups.set(row[named.by], [row]);
      else same.push(row);
    }
    return [...groups.values()].flatMap((rows) => {
      const touchedOne = rows.findLast((row) => own?.has(row.id) === true);
      const blamed = touchedOne ?? (whole ? rows.at(-1) : undefined);
      if (rows.length < 2 || blamed === undefined) return [];
      return [
        clash(
          data,
          named,
          blamed,
          rows.filter((row) => row !== blamed),
        ),
      ];
    });
  });
}

/** Names and numbers of places and organisations are unique where the office looks for them. */
export const nameOnce: Rule = {
  name: 'nameOnce',
  sentence:
    '同一社区里小区、网格、党组织、单位、队伍、课堂不重名；同一小区里楼号、同一栋楼里单元号、同一单元里室号、同一调委会里案件编号不重复。',
  check: (data: Data, touched) => NAMED.flatMap((named) => check(data as View, named, touched)),
};
