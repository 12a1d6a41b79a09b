import type { Data } from '../record/data.ts';
import type { Stored } from '../record/types.ts';
import { gatheringName } from '../rules/meetings/gatheringName.ts';
import { numberText, paperInForce } from '../rules/meetings/paperNumber.ts';
import { came } from '../rules/meetings/tally.ts';
import { paperDate } from '../kinds/day.ts';
import { meetingFacts, type MeetingFacts } from './meetingFacts.ts';
import { hanNumber } from './words/hanNumber.ts';
import { monthDay } from './words/paperDays.ts';

/** Names of people listed in a sentence; the rest are counted. */
const NAMED = 6;

/** Text by its letters alone: blanks, line ends and the width of digits and brackets do not matter. */
function letters(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u200B-\u200F\uFEFF]/g, '')
    .replace(/[[［【〔(（]/g, '(')
    .replace(/[\]］】〕)）]/g, ')');
}

const hanYear = (year: string): string =>
  [...year].map((digit) => (digit === '0' ? '〇' : hanNumber(Number(digit)))).join('');

/** Ways in which a paper writes a day; the year may stand elsewhere. */
function dayForms(day: string): readonly string[] {
  const [year = '', month = '', date = ''] = day.split('-');
  const han = `${hanNumber(Number(month))}月${hanNumber(Number(date))}日`;
  return [
    monthDay(day),
    `${month}月${date}日`,
    han,
    `${hanYear(year)}年${han}`,
    day,
    `${year}.${Number(month)}.${Number(date)}`,
    `${year}.${month}.${date}`,
    `${year}/${Number(month)}/${Number(date)}`,
  ];
}

function numberForms({ year, number }: Stored<'issuedPaper'>): readonly string[] {
  return [
    numberText('issue', year, number),
    numberText('yearBracket', year, number),
    `第${hanNumber(number)}期`,
    `第${number}号`,
  ];
}

interface Marks {
  readonly title: boolean;
  readonly day: boolean;
  readonly number: boolean;
  readonly names: readonly string[];
  readonly missing: readonly string[];
}

function marksOf(text: string, facts: MeetingFacts, paper: Stored<'issuedPaper'> | undefined): Marks {
  const whole = letters(text);
  const holds = (form: string): boolean => {
    const sought = letters(form);
    // 1月10日 is not said by 11月10日.
    for (let at = whole.indexOf(sought); at >= 0; at = whole.indexOf(sought, at + 1)) {
      if (!/^\d/.test(sought) || !/\d/.test(whole[at - 1] ?? '')) return true;
    }
    return false;
  };
  const { body, meeting, name, chairName } = facts;
  const names = [
    ...new Set([
      ...(chairName === undefined ? [] : [chairName]),
      ...facts.people.filter(came).map((one) => one.name),
    ]),
  ];
  return {
    title: [name, gatheringName(body), body.name].some(holds),
    day: dayForms(meeting.date).some(holds),
    number: paper === undefined || numberForms(paper).some(holds),
    names,
    missing: names.filter((one) => !holds(one)),
  };
}

const listed = (names: readonly string[]): string =>
  names.length <= NAMED ? names.join('、') : `${names.slice(0, NAMED).join('、')}等 ${names.length} 人`;

/** Sentences about a text that does look like this meeting, but differs in something. */
function differences(
  { number, missing }: Marks,
  facts: MeetingFacts,
  paper: Stored<'issuedPaper'> | undefined,
): string[] {
  const sentences: string[] = [];
  if (!number && paper !== undefined) {
    sentences.push(
      `定稿里没有找到编号“${numberText(facts.body.numberStyle, paper.year, paper.number)}”，请核对编号有没有写错。`,
    );
  }
  if (missing.length > 0) {
    sentences.push(`定稿里没有找到这些到会人员：${listed(missing)}；如果是有意这样写的，可以照样保存。`);
  }
  return sentences;
}

/**
 * Whether the text of a returned final is that of the meeting: sentences about what of its name, day, number and people is not
 * in it, the first one saying so when it seems to be of another meeting. Nothing when all is there. Only warnings: the office decides.
 */
export function sameMeeting(data: Data, meeting: string, paragraphs: readonly string[]): readonly string[] {
  const facts = meetingFacts(data, meeting);
  if (facts === undefined) return [];
  const text = paragraphs.join('\n');
  if (letters(text) === '') {
    return ['定稿里没有文字，可能是扫描的图片，没法核对是不是这次会议的；请打开看一看再保存。'];
  }
  const paper = paperInForce(data, meeting);
  const marks = marksOf(text, facts, paper);
  const strange = [
    marks.title ? undefined : `会议名称“${gatheringName(facts.body)}”`,
    marks.day ? undefined : `会议日期${paperDate(facts.meeting.date)}`,
    marks.names.length > 1 && marks.missing.length * 2 > marks.names.length
      ? `${marks.names.length} 名到会人员中的 ${marks.missing.length} 名`
      : undefined,
  ].filter((one) => one !== undefined);
  if (strange.length === 0) return differences(marks, facts, paper);
  return [
    `这份定稿好像不是“${facts.name}”的：里面没有找到${strange.join('、')}。请核对是不是选错了文件；确实是这次会议的，可以照样保存。`,
    ...differences({ ...marks, missing: [] }, facts, paper),
  ];
}
