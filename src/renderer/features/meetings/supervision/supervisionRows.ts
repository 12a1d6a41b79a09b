import { resolutionState } from '../../../../core/codes/meeting.ts';
import { labelOf } from '../../../../core/kinds/choice.ts';
import { compareText } from '../../../../core/kinds/wording.ts';
import type { Data } from '../../../../core/record/data.ts';
import type { Stored } from '../../../../core/record/types.ts';
import { standingOf, type ResolutionState, type Standing } from '../../../../core/rules/meetings/standing.ts';

/** One resolution as the list of 督办 shows it. */
export interface SupervisionRow {
  readonly resolution: Stored<'resolution'>;
  readonly meeting: Stored<'meeting'>;
  readonly body: Stored<'meetingBody'> | undefined;
  readonly standing: Standing;
  /** The lead unit now in force; empty while none was named. */
  readonly unit: string;
  /** Everything the text filter looks in, in small letters. */
  readonly text: string;
}

/** What the list is narrowed to; `open` are those neither 已办结 nor 已销号. */
export interface SupervisionFilter {
  readonly text: string;
  readonly unit: string | undefined;
  readonly state: ResolutionState | 'open' | 'all';
  readonly overdueOnly: boolean;
}

/** A line of the list: the head of a lead unit with its counts, or one resolution below it. */
export type SupervisionLine =
  | { readonly kind: 'unit'; readonly unit: string; readonly count: number; readonly overdue: number }
  | { readonly kind: 'item'; readonly row: SupervisionRow };

function rowOf(data: Data, resolution: Stored<'resolution'>, day: string): readonly SupervisionRow[] {
  const meeting = data.get('meeting', resolution.meeting);
  if (meeting === undefined) return [];
  const body = data.get('meetingBody', meeting.body);
  const standing = standingOf(resolution, data, day);
  const unit = standing.leadUnit ?? '';
  const { matter, jointUnits = '', personName = '' } = resolution;
  const words = [unit, matter, jointUnits, personName, body?.name ?? '', meeting.date];
  return [{ resolution, meeting, body, standing, unit, text: words.join('\n').toLowerCase() }];
}

/** The rows by lead unit, those without one at the end, as on 督办表; within a unit open ones first, by time limit. */
export function supervisionRows(
  data: Data,
  resolutions: readonly Stored<'resolution'>[] = data.all('resolution'),
): readonly SupervisionRow[] {
  const { today } = data;
  const rows = resolutions.flatMap((resolution) => rowOf(data, resolution, today));
  const units = [...new Set(rows.map(({ unit }) => unit))].toSorted(
    (a, b) => Number(a === '') - Number(b === '') || compareText(a, b),
  );
  const rank = new Map(units.map((unit, i) => [unit, i]));
  return rows.toSorted(
    (a, b) =>
      (rank.get(a.unit) ?? 0) - (rank.get(b.unit) ?? 0) ||
      Number(b.standing.isOpen) - Number(a.standing.isOpen) ||
      compareDue(a.standing.dueDate, b.standing.dueDate),
  );
}

function compareDue(a = '9999', b = '9999'): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function meets(
  { standing, unit, text }: SupervisionRow,
  filter: SupervisionFilter,
  words: readonly string[],
): boolean {
  const { state } = filter;
  if (state === 'open' ? !standing.isOpen : state !== 'all' && standing.state !== state) return false;
  if (filter.overdueOnly && !standing.isOverdue) return false;
  if (filter.unit !== undefined && unit !== filter.unit) return false;
  return words.every((word) => text.includes(word));
}

/** The rows that meet a filter; every word of the text has to be found. */
export function filtered(
  rows: readonly SupervisionRow[],
  filter: SupervisionFilter,
): readonly SupervisionRow[] {
  const words = filter.text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return rows.filter((row) => meets(row, filter, words));
}

/** The rows under the heads of their lead units; rows of one unit stand together. */
export function linesOf(rows: readonly SupervisionRow[]): readonly SupervisionLine[] {
  const lines: SupervisionLine[] = [];
  for (let from = 0; from < rows.length;) {
    const unit = rows[from]?.unit ?? '';
    let to = from;
    let overdue = 0;
    for (; to < rows.length && rows[to]?.unit === unit; to++)
      if (rows[to]?.standing.isOverdue === true) overdue++;
    lines.push({ kind: 'unit', unit, count: to - from, overdue });
    for (const row of rows.slice(from, to)) lines.push({ kind: 'item', row });
    from = to;
  }
  return lines;
}

/** Where a resolution stands, in words with its sign: colour alone says nothing. */
export function standingSign({ state, isOverdue, daysOverdue, isLate }: Standing): {
  readonly look: 'good' | 'late' | 'plain';
  readonly sign: string;
  readonly words: string;
} {
  if (isOverdue)
    return { look: 'late', sign: '⚠', words: `${labelOf(resolutionState, state)} · 逾期 ${daysOverdue} 天` };
  const words = labelOf(resolutionState, state);
  if (state === 'done' || state === 'closed')
    return { look: 'good', sign: '✓', words: isLate ? `${words}（迟）` : words };
  return { look: 'plain', sign: state === 'notStarted' ? '○' : '●', words };
}
