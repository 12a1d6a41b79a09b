import { useMemo } from 'react';
import type { Data } from '../../../core/record/data.ts';
import type { Stored } from '../../../core/record/types.ts';
import { resolutionsOf } from '../../../core/rules/meetings/carriedOver.ts';
import { attendanceOf } from '../../../core/rules/meetings/tally.ts';
import { useData } from '../../session/useSession.ts';

/** A meeting with everything recorded of it, each list in its order on paper. */
export interface MeetingFacts {
  readonly meeting: Stored<'meeting'>;
  readonly body: Stored<'meetingBody'>;
  /** Every topic proposed, those not taken up too. */
  readonly agenda: readonly Stored<'agendaItem'>[];
  readonly attendance: readonly Stored<'attendance'>[];
  readonly resolutions: readonly Stored<'resolution'>[];
}

/** Reads a meeting; undefined when there is none of this id, or its body is gone. */
function meetingFacts(data: Data, id: string | undefined): MeetingFacts | undefined {
  const meeting = data.get('meeting', id);
  const body = data.get('meetingBody', meeting?.body);
  if (meeting === undefined || body === undefined) return undefined;
  return {
    meeting,
    body,
    agenda: inOrder(data.linking('agendaItem', 'meeting', meeting.id)),
    attendance: attendanceOf(data, meeting.id),
    resolutions: resolutionsOf(data, meeting.id),
  };
}

/** The meeting of a page, read anew after each change. */
export function useMeeting(id: string | undefined): MeetingFacts | undefined {
  const data = useData();
  return useMemo(() => meetingFacts(data, id), [data, id]);
}

/** Rows by their order; those without one come last, as they were entered. */
function inOrder<R extends { readonly order?: number | undefined }>(rows: readonly R[]): readonly R[] {
  return rows.toSorted((a, b) => (a.order ?? Number.MAX_SAFE_INTEGER) - (b.order ?? Number.MAX_SAFE_INTEGER));
}
