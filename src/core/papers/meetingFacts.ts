import type { Data } from '../record/data.ts';
import type { Stored } from '../record/types.ts';
import { resolutionsOf } from '../rules/meetings/carriedOver.ts';
import { meetingTitle } from '../rules/meetings/meetingTitle.ts';
import { attendanceOf } from '../rules/meetings/tally.ts';

/** A topic with what was decided on it. */
export interface Topic {
  readonly item: Stored<'agendaItem'>;
  readonly resolutions: readonly Stored<'resolution'>[];
}

/** One meeting as its papers see it: in order, with what the body says where the meeting itself says nothing. */
export interface MeetingFacts {
  readonly data: Data;
  readonly meeting: Stored<'meeting'>;
  readonly body: Stored<'meetingBody'>;
  readonly name: string;
  readonly year: string;
  readonly chairName: string | undefined;
  readonly chairDuty: string | undefined;
  readonly recorderName: string | undefined;
  readonly place: string | undefined;
  readonly issuer: string;
  readonly topics: readonly Topic[];
  /** Resolutions that belong to none of the topics. */
  readonly loose: readonly Stored<'resolution'>[];
  readonly people: readonly Stored<'attendance'>[];
}

/** A topic set aside (是否上会: 否) is on no paper, unless something was decided on it after all. */
function topicsOf(
  items: readonly Stored<'agendaItem'>[],
  resolutions: readonly Stored<'resolution'>[],
): readonly Topic[] {
  const last = Number.MAX_SAFE_INTEGER;
  return items
    .toSorted((a, b) => (a.order ?? last) - (b.order ?? last))
    .map((item) => ({ item, resolutions: resolutions.filter(({ agendaItem }) => agendaItem === item.id) }))
    .filter(({ item, resolutions }) => item.accepted !== false || resolutions.length > 0);
}

/** The unit of somebody at a meeting: as written, else the name of the member unit. */
export function unitOf(
  data: Data,
  one: { readonly unitName?: string; readonly partnerUnit?: string },
): string | undefined {
  return one.unitName ?? data.get('partnerUnit', one.partnerUnit)?.name;
}

/** Everything the papers of a meeting are written from; undefined when meeting or body are not there. */
export function meetingFacts(data: Data, meetingId: string): MeetingFacts | undefined {
  const meeting = data.get('meeting', meetingId);
  const body = data.get('meetingBody', meeting?.body);
  if (meeting === undefined || body === undefined) return undefined;
  const resolutions = resolutionsOf(data, meeting.id);
  const topics = topicsOf(data.linking('agendaItem', 'meeting', meeting.id), resolutions);
  const placed = new Set(topics.flatMap((topic) => topic.resolutions.map(({ id }) => id)));
  const isUsualChair = meeting.chairName === undefined || meeting.chairName === body.chairName;
  return {
    data,
    meeting,
    body,
    name: meetingTitle(data, meeting).replace(/纪要$/, ''),
    year: meeting.date.slice(0, 4),
    chairName: meeting.chairName ?? body.chairName,
    chairDuty: meeting.chairDuty ?? (isUsualChair ? body.chairDuty : undefined),
    recorderName: meeting.recorderName ?? body.recorderName,
    place: meeting.place ?? body.place,
    issuer: body.issuer ?? data.all('settings')[0]?.reportingUnit ?? '',
    topics,
    loose: resolutions.filter(({ id }) => !placed.has(id)),
    people: attendanceOf(data, meeting.id),
  };
}
