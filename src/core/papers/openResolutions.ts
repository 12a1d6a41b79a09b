import type { Data } from '../record/data.ts';
import type { Stored } from '../record/types.ts';
import { standingOf, type Standing } from '../rules/meetings/standing.ts';
import { compareText } from '../kinds/wording.ts';

/** An unfinished resolution with its meeting, as things stand on the day of the question. */
export interface OpenResolution {
  readonly resolution: Stored<'resolution'>;
  readonly meeting: Stored<'meeting'>;
  readonly standing: Standing;
}

const NO_DATE = '9999';

/** Unfinished resolutions by lead unit (those without one at the end), within a unit by time limit; of one body or of all. */
export function openResolutions(data: Data, body: string | undefined): readonly OpenResolution[] {
  return data
    .all('resolution')
    .flatMap((resolution): OpenResolution[] => {
      const meeting = data.get('meeting', resolution.meeting);
      if (meeting === undefined || meeting.stage === 'cancelled') return [];
      if (body !== undefined && meeting.body !== body) return [];
      const standing = standingOf(resolution, data);
      return standing.isOpen ? [{ resolution, meeting, standing }] : [];
    })
    .toSorted((a, b) => byUnit(a.standing.leadUnit, b.standing.leadUnit) || byDue(a.standing, b.standing));
}

function byUnit(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return compareText(a, b);
}

function byDue({ dueDate: a = NO_DATE }: Standing, { dueDate: b = NO_DATE }: Standing): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
