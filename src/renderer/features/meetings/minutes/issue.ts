import type { KeptFile } from '../../../../core/kinds/files.ts';
import { composePaper } from '../../../../core/papers/composePaper.ts';
import { freezePaper } from '../../../../core/papers/frozenPaper.ts';
import type { Data } from '../../../../core/record/data.ts';
import type { Patch } from '../../../../core/record/change.ts';
import { creation, edit } from '../../../../core/record/patches.ts';
import type { Stored, Values } from '../../../../core/record/types.ts';
import { takeNumbering } from '../../../../core/rules/meetings/paperNumber.ts';

/** Layout of minutes. */
export type Layout = NonNullable<Stored<'meetingBody'>['layout']>;

/** What is decided when minutes are issued. */
export interface IssueWish {
  readonly layout: Layout;
  readonly year: number;
  readonly number: number;
  readonly issuedOn: string;
  /** Who issues. */
  readonly by: string;
  /** This PC, which numbers the series from now on when nobody did. */
  readonly device: string;
  /** The Word file made from the office's own template, kept as it is now. */
  readonly word?: KeptFile | undefined;
}

/** The change that issues the minutes of a meeting: the paper word for word with its number; undefined when there is nothing to issue. */
export function issuing(
  data: Data,
  meeting: Stored<'meeting'>,
  body: Stored<'meetingBody'>,
  wish: IssueWish,
): readonly Patch[] | undefined {
  const { layout, year, number, issuedOn, by, device, word } = wish;
  const paper = composePaper('minutes', data, { meeting: meeting.id, layout, year, number, issuedOn });
  if (paper === undefined) return undefined;
  const values: Values<'issuedPaper'> = {
    meeting: meeting.id,
    body: body.id,
    paperKind: 'minutes',
    layout,
    year,
    number,
    issuedOn,
    issuedBy: by,
    content: freezePaper(paper.model),
    ...(word === undefined ? {} : { word: [word] }),
  };
  // One patch for the body: the layout issued last is proposed next time, and the first issue takes the numbering.
  const numbering = body.numberingDevice === undefined ? { numberingDevice: device } : {};
  const patches = [
    creation('issuedPaper', values),
    edit('meetingBody', body, { layout, ...numbering }),
    meeting.stage === 'preparing' ? edit('meeting', meeting, { stage: 'held' }) : undefined,
  ];
  return patches.filter((patch) => patch !== undefined);
}

/** The change that opens an issued paper again; its reason is kept with it. */
export function reopening(paper: Stored<'issuedPaper'>, today: string, reason: string): readonly Patch[] {
  const patch = edit('issuedPaper', paper, { reopenedOn: today, reopenReason: reason });
  return patch === undefined ? [] : [patch];
}

/** The change with which this PC takes the numbering of a body over. */
export function takingOver(body: Stored<'meetingBody'>, device: string): readonly Patch[] {
  const patch = takeNumbering(body, device);
  return patch === undefined ? [] : [patch];
}
