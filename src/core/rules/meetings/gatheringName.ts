import type { Stored } from '../../record/types.ts';

type Body = Stored<'meetingBody'>;

/** How the name of a gathering ends; the longer wordings first. */
const GATHERING =
  /(联席会议|联席会|业主恳谈会|恳谈会|恳谈日|红色议事厅|议事厅|议事会|现场办公会|办公会|睦邻大家谈|大家谈|协调会|座谈会|会议)$/;

const JOINT: ReadonlySet<Body['bodyKind']> = new Set([
  'subdistrictJoint',
  'communityJoint',
  'compoundAlliance',
]);

/** The name of a body in two: who meets (青禾社区近邻党建联盟), and what the gathering is called (联席会议). */
export function gatheringParts(body: Body): readonly [who: string, gathering: string] {
  const gathering = GATHERING.exec(body.name)?.[0];
  if (gathering !== undefined) {
    const who = body.name.slice(0, -gathering.length);
    return [who, gathering.endsWith('厅') ? `${gathering}会议` : gathering];
  }
  return [body.name, JOINT.has(body.bodyKind) ? '联席会议' : '会议'];
}

/** What the body's gatherings are called without a date: 青禾社区近邻党建联盟联席会议. */
export function gatheringName(body: Body): string {
  return gatheringParts(body).join('');
}

/** The verb for holding a gathering: meetings are 召开, a 恳谈日 or 大家谈 is 开展. */
export function conveningVerb(name: string): string {
  return /[日谈]$/.test(name) ? '开展' : '召开';
}
