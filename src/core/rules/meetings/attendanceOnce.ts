import type { Data } from '../../record/data.ts';
import type { Finding } from '../../record/finding.ts';
import type { Stored } from '../../record/types.ts';
import { rowsOf } from '../rowsOf.ts';
import type { Rule, Touched } from '../rule.ts';
import { meetingTitle } from './meetingTitle.ts';

type Attendance = Stored<'attendance'>;

/** Attendance by what may be the same person: by person, and by name where a card is not linked. */
function isSame(data: Data, a: Attendance, b: Attendance): boolean {
  const [one, other] = [data.get('person', a.person), data.get('person', b.person)];
  if (one !== undefined && other !== undefined) return one.id === other.id;
  if (a.name !== b.name) return false;
  const unit = (of: Attendance): string => data.get('partnerUnit', of.partnerUnit)?.name ?? of.unitName ?? '';
  return unit(a) === unit(b);
}

/** Touched attendance, and that of touched people, whom a merge brings together. */
function around(data: Data, touched: Touched | undefined): readonly Attendance[] {
  const rows = new Map(rowsOf(data, 'attendance', touched).map((row) => [row.id, row]));
  for (const person of touched?.get('person') ?? []) {
    for (const row of data.linking('attendance', 'person', person)) rows.set(row.id, row);
  }
  return [...rows.values()];
}

/** Attendance of the same meeting by name and by person, so that 200 people are compared once. */
function groupsOf(data: Data, meeting: string): ReadonlyMap<string, readonly Attendance[]> {
  const groups = new Map<string, Attendance[]>();
  const put = (key: string, one: Attendance): void => {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  };
  for (const one of data.linking('attendance', 'meeting', meeting)) {
    put(`name ${one.name}`, one);
    const person = data.get('person', one.person);
    if (person !== undefined) put(`person ${person.id}`, one);
  }
  return groups;
}

function clash(data: Data, one: Attendance, others: readonly Attendance[]): Finding {
  const meeting = data.get('meeting', one.meeting);
  const title = meeting === undefined ? '这次会议' : meetingTitle(data, meeting);
  return {
    level: 'refuse',
    type: 'attendance',
    record: one.id,
    field: 'name',
    also: others.map(({ id }) => id),
    text: `${one.name}在${title}的参会人员里有 ${others.length + 1} 行，一个人只能有一种到会情况；请只留一行。`,
  };
}

/** A person is on a meeting's list once, so nobody is both present and on leave. */
export const attendanceOnce: Rule = {
  name: 'attendanceOnce',
  sentence: '一次会议的参会人员里，一个人只有一行。',
  check(data, touched) {
    const known = new Map<string, ReadonlyMap<string, readonly Attendance[]>>();
    return around(data, touched).flatMap((one): readonly Finding[] => {
      const groups = known.get(one.meeting) ?? groupsOf(data, one.meeting);
      known.set(one.meeting, groups);
      const person = data.get('person', one.person);
      const near = [
        ...(groups.get(`name ${one.name}`) ?? []),
        ...(person === undefined ? [] : (groups.get(`person ${person.id}`) ?? [])),
      ];
      const others = [...new Set(near)].filter((other) => other.id !== one.id && isSame(data, one, other));
      if (others.length === 0) return [];
      if (touched === undefined && others.some(({ id }) => id > one.id)) return [];
      return [clash(data, one, others)];
    });
  },
};
