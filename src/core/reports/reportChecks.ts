import type { Data } from '../record/data.ts';
import type { RecordName, Stored } from '../record/types.ts';
import { coverageSteps, type Gap, type Tile } from '../rules/coverage.ts';
import { finish, type Steps } from '../rules/steps.ts';
import { headPlaces } from './headPlaces.ts';
import { rosterMembers } from './partyMemberRoster.ts';
import { politicalStatusOf } from '../rules/politicalStatus.ts';
import { reportFrame, type ReportAsk, type ReportFrame } from './reportAsk.ts';

/** One thing to look at before a report is due, with the record it concerns. */
export interface ReportCheck {
  /** What is missing, the same text for all of its kind, so that a list can be grouped: 没有联系电话. */
  readonly what: string;
  /** Whom or what it concerns: 张三（党员）. */
  readonly who: string;
  readonly type: RecordName;
  readonly record: string;
  /** The field to fill, where it is one. */
  readonly field?: string;
  /** The vacancy, where it is one. */
  readonly gap?: Gap;
}

interface Wanted {
  readonly field: string;
  readonly what: string;
}

const OF_MEMBER: readonly Wanted[] = [
  { field: 'memberCategory', what: '没有人员类别' },
  { field: 'joinDate', what: '没有入党时间' },
  { field: 'branch', what: '没有所在党支部' },
];
const OF_MEMBER_PERSON: readonly Wanted[] = [
  { field: 'gender', what: '没有性别' },
  { field: 'birthDate', what: '没有出生年月' },
  { field: 'idNumber', what: '没有公民身份号码' },
  { field: 'mobile', what: '没有联系电话' },
];
const OF_HEAD_PERSON: readonly Wanted[] = [
  { field: 'politicalStatus', what: '没有政治面貌' },
  { field: 'mobile', what: '没有联系电话' },
];

function lacking(
  type: RecordName,
  row: { readonly id: string },
  who: string,
  wanted: readonly Wanted[],
): ReportCheck[] {
  const values = row as { readonly [field: string]: unknown };
  return wanted
    .filter(({ field }) => values[field] === undefined)
    .map(({ field, what }) => ({ what, who, type, record: row.id, field }));
}

function memberChecks(frame: ReportFrame): ReportCheck[] {
  const { data } = frame;
  return rosterMembers(frame).flatMap((membership) => {
    const person = data.get('person', membership.person);
    if (person === undefined) return [];
    const who = `${person.name}（党员）`;
    const full =
      membership.memberCategory === 'full' ? [{ field: 'fullMemberDate', what: '没有转正时间' }] : [];
    return [
      ...lacking('person', person, who, OF_MEMBER_PERSON),
      ...lacking('partyMembership', membership, who, [...OF_MEMBER, ...full]),
    ];
  });
}

/** Holders of posts, each person once, however many posts. */
function holderChecks(data: Data, posts: readonly (readonly [Stored<'post'>, string])[]): ReportCheck[] {
  const seen = new Set<string>();
  return posts.flatMap(([post, role]) => {
    const person = data.get('person', post.person);
    if (person === undefined || seen.has(person.id)) return [];
    seen.add(person.id);
    const known = { ...person, politicalStatus: politicalStatusOf(person, data) };
    return lacking('person', known, `${person.name}（${role}）`, OF_HEAD_PERSON);
  });
}

function headChecks(frame: ReportFrame): ReportCheck[] {
  const buildings = headPlaces(frame).flatMap((place) => place.buildings);
  const posts = buildings.flatMap(({ heads, units }) => [
    ...heads.map((post) => [post, '楼长'] as const),
    ...units.flatMap((unit) => unit.heads.map((post) => [post, '单元长'] as const)),
  ]);
  return holderChecks(frame.data, posts);
}

function gapChecks(tiles: readonly Tile[]): ReportCheck[] {
  return tiles.flatMap((tile) =>
    tile.gaps.map((gap) => ({
      what: `${tile.label}空缺`,
      who: gap.title,
      type: gap.type,
      record: gap.place,
      gap,
    })),
  );
}

function settingsChecks(data: Data): ReportCheck[] {
  const settings = data.all('settings')[0];
  if (settings === undefined) return [];
  return lacking('settings', settings, '本单位设置', [
    { field: 'reportingUnit', what: '没有填报单位' },
    { field: 'responsiblePerson', what: '没有负责人' },
    { field: 'reviewer', what: '没有审核人' },
    { field: 'preparer', what: '没有填表人' },
    { field: 'contactPhone', what: '没有联系电话' },
  ]);
}

/** The checks of `reportChecks` in steps. */
export function* reportCheckSteps(given: Data, ask: ReportAsk): Steps<readonly ReportCheck[]> {
  const frame = reportFrame(given, ask);
  const checks = settingsChecks(frame.data);
  checks.push(...memberChecks(frame));
  yield;
  checks.push(...headChecks(frame));
  yield;
  checks.push(...gapChecks(yield* coverageSteps(frame.data, frame.office?.id)));
  return checks;
}

/** Everything that a report of the month would show blank or vacant; nothing here stops the report. */
export function reportChecks(given: Data, ask: ReportAsk): readonly ReportCheck[] {
  return finish(reportCheckSteps(given, ask));
}
