import { edit } from '../../record/patches.ts';
import type { Patch } from '../../record/change.ts';
import type { Data } from '../../record/data.ts';
import type { Stored } from '../../record/types.ts';

type Paper = Stored<'issuedPaper'>;
type Kind = Paper['paperKind'];
type Body = Stored<'meetingBody'>;

/** True while a paper is in force: issued and not opened again. */
export function isInForce(paper: Paper): boolean {
  return paper.reopenedOn === undefined;
}

/** The papers of one number series: of a body, a kind and, when given, a year; by number, versions of one number as they were issued. */
export function seriesOf(data: Data, body: string, kind: Kind = 'minutes', year?: number): readonly Paper[] {
  return data
    .linking('issuedPaper', 'body', body)
    .filter((paper) => paper.paperKind === kind && (year === undefined || paper.year === year))
    .toSorted((a, b) => a.year - b.year || a.number - b.number);
}

/** The next free number of a body's series in a year, from 1; a number once given is not given to another meeting. */
export function nextNumber(data: Data, body: string, year: number, kind: Kind = 'minutes'): number {
  return (seriesOf(data, body, kind, year).at(-1)?.number ?? 0) + 1;
}

/** Every version of a meeting's paper as issued, oldest first; the last one is in force unless it was opened again. */
export function versionsOf(data: Data, meeting: string, kind: Kind = 'minutes'): readonly Paper[] {
  return data.linking('issuedPaper', 'meeting', meeting).filter((paper) => paper.paperKind === kind);
}

/** A meeting's paper in force; undefined while it is a draft or opened again. */
export function paperInForce(data: Data, meeting: string, kind: Kind = 'minutes'): Paper | undefined {
  return versionsOf(data, meeting, kind).findLast(isInForce);
}

/** Year and number a meeting's paper gets when issued on a day: those it had before it was opened again, else the next free ones of the day's year. */
export function numberFor(
  data: Data,
  meeting: Stored<'meeting'>,
  issuedOn: string,
  kind: Kind = 'minutes',
): { readonly year: number; readonly number: number } {
  const before = versionsOf(data, meeting.id, kind).at(-1);
  if (before !== undefined) return { year: before.year, number: before.number };
  const year = Number(issuedOn.slice(0, 4));
  return { year, number: nextNumber(data, meeting.body, year, kind) };
}

/** A number as the papers of the body write it: 第3期, 〔2026〕3号 (domain.md 1.3, 1.4); brackets round 第3期 are set where it is drawn. */
export function numberText(style: Body['numberStyle'], year: number, number: number): string {
  return style === 'yearBracket' ? `〔${year}〕${number}号` : `第${number}期`;
}

/** True when this device may number the body's papers: it is the one, or nobody is yet. */
export function mayNumber(body: Body, device: string): boolean {
  return body.numberingDevice === undefined || body.numberingDevice === device;
}

/** The change of the body with which a device takes its numbering, at the first issue or when it is handed over; undefined when it has it. */
export function takeNumbering(body: Body, device: string): Patch | undefined {
  return edit('meetingBody', body, { numberingDevice: device });
}

/** The newest paper in force of a series: only this one may be opened again. */
export function newestPaper(data: Data, body: string, kind: Kind = 'minutes'): Paper | undefined {
  return seriesOf(data, body, kind).findLast(isInForce);
}
