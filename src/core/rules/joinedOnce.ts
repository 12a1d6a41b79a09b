import { span } from '../kinds/day.ts';
import type { AnyView, View } from '../record/dataView.ts';
import { describe } from '../record/describe.ts';
import { isLink } from '../record/field.ts';
import type { Finding } from '../record/finding.ts';
import type { AnyStored, RecordName } from '../record/types.ts';
import { allianceParties } from '../records/allianceMember.ts';
import { recordDef } from '../records/registry.ts';
import type { Rule, Touched } from './rule.ts';

/** A record that joins one thing to another, from one day to another where it has days. */
interface Joining {
  readonly type: RecordName;
  /** The link to what is joined. */
  readonly into: string;
  /** The links that say who joins; each record has at least one of them. */
  readonly who: readonly string[];
  readonly from?: string;
  readonly to?: string;
}

const JOINING: readonly Joining[] = [
  { type: 'allianceMember', into: 'alliance', who: allianceParties, from: 'joinedOn', to: 'leftOn' },
  { type: 'volunteerMember', into: 'team', who: ['person'], from: 'startDate', to: 'endDate' },
  { type: 'branchCompound', into: 'partyOrg', who: ['compound'] },
];

function edge(row: AnyStored, name: string | undefined, open: string, side: 0 | 1): string {
  const date = name === undefined ? undefined : row[name];
  return typeof date === 'string' ? span(date)[side] : open;
}

/** True when both records surely held on one same day. */
function overlap({ from, to }: Joining, a: AnyStored, b: AnyStored): boolean {
  const starts = [a, b].map((row) => edge(row, from, '0000-01-01', 1));
  const ends = [a, b].map((row) => edge(row, to, '9999-12-31', 0));
  return starts.every((start) => ends.every((end) => start <= end));
}

/** Who joins, by record and through merges. */
function whoOf(data: AnyView, { type, who }: Joining, row: AnyStored): string {
  return who
    .map((name) => {
      const field = recordDef(type).fields[name];
      const id = row[name];
      if (field === undefined || !isLink(field) || typeof id !== 'string') return '';
      return data.get(field.target as RecordName, id)?.id ?? id;
    })
    .join(' ');
}

function rowsAround(data: AnyView, joining: Joining, touched: Touched | undefined): readonly AnyStored[] {
  if (touched === undefined) return data.all(joining.type);
  const rows = new Map<string, AnyStored>();
  for (const id of touched.get(joining.type) ?? []) {
    const row = data.get(joining.type, id);
    if (row !== undefined) rows.set(row.id, row);
  }
  for (const name of [joining.into, ...joining.who]) {
    const field = recordDef(joining.type).fields[name];
    if (field === undefined || !isLink(field)) continue;
    for (const id of touched.get(field.target as RecordName) ?? []) {
      for (const row of data.linkingAny(joining.type, name, id)) rows.set(row.id, row);
    }
  }
  return [...rows.values()];
}

function check(data: AnyView, joining: Joining, touched: Touched | undefined): Finding[] {
  const { type, into } = joining;
  const seen = new Set<string>();
  return rowsAround(data, joining, touched).flatMap((row): Finding[] => {
    const who = whoOf(data, joining, row);
    const others = data
      .linkingAny(type, into, String(row[into]))
      .filter((one) => one.id !== row.id && whoOf(data, joining, one) === who && overlap(joining, row, one));
    const key = [row, ...others]
      .map(({ id }) => id)
      .sort()
      .join(' ');
    if (others.length === 0 || seen.has(key)) return [];
    seen.add(key);
    const ends =
      joining.to === undefined ? '' : `，或给前一条填${recordDef(type).fields[joining.to]?.label ?? ''}`;
    return [
      {
        level: 'refuse',
        type,
        record: row.id,
        also: others.map(({ id }) => id),
        text: `${describe(data, type, row)}已经登记过；请只留一条${ends}。`,
      },
    ];
  });
}

/** Nobody joins one alliance or team twice at one time, and no compound is named twice for a joint branch. */
export const joinedOnce: Rule = {
  name: 'joinedOnce',
  sentence: '同一个联盟的成员、同一支志愿服务队的队员、同一个连片支部的小区，同一时间只登记一次。',
  check: (data, touched) => JOINING.flatMap((joining) => check(data as View, joining, touched)),
};
