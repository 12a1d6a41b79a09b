import { attendanceCapacity, attendancePresence, resolutionState } from '../codes/meeting.ts';
import { labelOf } from '../kinds/choice.ts';
import { paperDate } from '../kinds/day.ts';
import type { Data } from '../record/data.ts';
import type { Stored } from '../record/types.ts';
import { earlierReview, type EarlierItem } from '../rules/meetings/carriedOver.ts';
import { gatheringName } from '../rules/meetings/gatheringName.ts';
import { numberText } from '../rules/meetings/paperNumber.ts';
import { standingOf } from '../rules/meetings/standing.ts';
import { tallyOf } from '../rules/meetings/tally.ts';
import { composeMinutes } from './composePaper.ts';
import { meetingFacts, unitOf, type MeetingFacts, type Topic } from './meetingFacts.ts';
import { resolutionText, voteWords } from './minutes/resolutionText.ts';
import type { PaperAsk } from './paperAsk.ts';
import type { PaperBlock, PaperModel } from './paperModel.ts';
import { dayCell, dueCell, oneLine, progressCell } from './resolutionRow.ts';
import type {
  attendeeTags,
  earlierTags,
  resolutionTags,
  TagName,
  templateTags,
  TemplateTag,
  topicTags,
} from './templateTags.ts';
import { hanNumber } from './words/hanNumber.ts';
import { blankDate, clockSpan, dayAndWeekday } from './words/paperDays.ts';

/** What takes the place of each tag: text, or rows for a piece that is repeated. */
export interface TemplateValues {
  readonly [tag: string]: string | readonly TemplateValues[];
}

/** Values for exactly the tags of a list. */
type Values<Tags extends readonly TemplateTag[]> = {
  readonly [Name in TagName<Tags>]: string | readonly TemplateValues[];
};

function resolutionValues(facts: MeetingFacts) {
  const { data, meeting } = facts;
  return (one: Stored<'resolution'>, index: number): Values<typeof resolutionTags> => ({
    序号: String(index + 1),
    事项: oneLine(one.matter),
    牵头单位: one.leadUnit ?? '',
    配合单位: one.jointUnits ?? '',
    责任人: one.personName ?? '',
    完成时限: dayCell(one.dueDate),
    表决: voteWords(one) ?? '',
    办理状态: labelOf(resolutionState, standingOf(one, data, meeting.date).state),
    所属议题: oneLine(data.get('agendaItem', one.agendaItem)?.title ?? ''),
  });
}

function topicValues(facts: MeetingFacts) {
  return ({ item, resolutions }: Topic, index: number): Values<typeof topicTags> => ({
    序号: String(index + 1),
    中文序号: hanNumber(index + 1),
    标题: oneLine(item.title),
    汇报人: item.reporterName ?? '',
    汇报单位: item.reporterUnit ?? '',
    情况: item.heard ?? '',
    意见: item.opinions ?? '',
    议定: resolutions
      .map((one, i) => `${resolutions.length > 1 ? `${i + 1}.` : ''}${resolutionText(one, facts.year)}`)
      .join('\n'),
    议定事项: resolutions.map(resolutionValues(facts)),
  });
}

function earlierValues(
  { resolution, meeting, standing }: EarlierItem,
  index: number,
): Values<typeof earlierTags> {
  return {
    序号: String(index + 1),
    事项: oneLine(resolution.matter),
    会议日期: paperDate(meeting.date),
    牵头单位: standing.leadUnit ?? '',
    责任人: resolution.personName ?? '',
    完成时限: dueCell(standing),
    进展: progressCell(standing),
  };
}

function attendeeValues({ data }: MeetingFacts) {
  return (one: Stored<'attendance'>, index: number): Values<typeof attendeeTags> => ({
    序号: String(index + 1),
    姓名: one.name,
    单位: unitOf(data, one) ?? '',
    职务: one.duty ?? '',
    电话: one.phone ?? '',
    身份: labelOf(attendanceCapacity, one.capacity),
    到会: one.presence === undefined ? '' : labelOf(attendancePresence, one.presence),
    说明: one.leaveReason ?? (one.deputyName === undefined ? '' : `由${one.deputyName}代`),
  });
}

/** Blocks of the head and the lists; all other words of minutes are their text. */
const BESIDE_TEXT = /^(title|mark|issuer|info:|list:)/;

function textOf(block: PaperBlock): string {
  if (block.kind === 'paragraph') return block.runs.map(({ text }) => text).join('');
  return 'text' in block ? block.text : '';
}

const partOf = (block: PaperBlock): string => ('part' in block ? (block.part ?? '') : '');

/** What stands on the paper itself, so that the office's own words reach its template too. */
function fromPaper({ blocks }: PaperModel) {
  const linesWhere = (test: (part: string) => boolean): string =>
    blocks
      .filter((block) => test(partOf(block)))
      .map(textOf)
      .join('\n');
  const list = (name: string): string => linesWhere((part) => part === `list:${name}`);
  return {
    标题: linesWhere((part) => part === 'title' || part === 'mark').replaceAll('\n', ''),
    出席: list('present'),
    请假: list('leave'),
    缺席: list('absent'),
    列席: list('observers'),
    特邀: list('guests'),
    正文: linesWhere((part) => part !== '' && !BESIDE_TEXT.test(part)),
    开头: linesWhere((part) => part === 'opening'),
  };
}

function fromMeeting(facts: MeetingFacts) {
  const { data, meeting, body } = facts;
  const tally = tallyOf(data, meeting.id);
  return {
    会议名称: facts.name,
    会议主体: gatheringName(body),
    发文单位: facts.issuer,
    抄送: body.copyTo ?? '',
    会议日期: paperDate(meeting.date),
    时间: `${dayAndWeekday(meeting.date)}${clockSpan(meeting.startTime, meeting.endTime)}`,
    地点: facts.place ?? '',
    主持人: facts.chairName ?? '',
    主持人职务: facts.chairDuty ?? '',
    记录人: facts.recorderName ?? '',
    审核人: meeting.reviewerName ?? '',
    签发人: meeting.signerName ?? '',
    应到: String(tally.due),
    实到: String(tally.came),
    传达学习: meeting.conveyed ?? '',
    小结: meeting.closing ?? '',
  };
}

function fromNumber({ body, meeting }: MeetingFacts, { number, year, issuedOn }: PaperAsk) {
  const when = year ?? Number((issuedOn ?? meeting.date).slice(0, 4));
  const blank = body.numberStyle === 'yearBracket' ? `〔${when}〕　号` : '第　期';
  return {
    期号: number === undefined ? blank : numberText(body.numberStyle, when, number),
    年份: String(when),
    编号: number === undefined ? '' : String(number),
    印发日期: issuedOn === undefined ? blankDate : paperDate(issuedOn),
  };
}

/**
 * The values of all tags for a meeting; undefined when it is not there. `paper` are the minutes as issued, whose words then
 * stand in the lists and the text; without it they are composed from the data with the office's edits.
 */
export function templateValues(
  data: Data,
  meeting: string,
  ask: Omit<PaperAsk, 'meeting'> = {},
  paper: PaperModel | undefined = composeMinutes(data, meeting, ask),
): TemplateValues | undefined {
  const facts = meetingFacts(data, meeting);
  if (facts === undefined || paper === undefined) return undefined;
  const resolutions = [...facts.topics.flatMap((topic) => topic.resolutions), ...facts.loose];
  const values: Values<typeof templateTags> = {
    ...fromMeeting(facts),
    ...fromNumber(facts, ask),
    ...fromPaper(paper),
    议题: facts.topics.map(topicValues(facts)),
    议定事项: resolutions.map(resolutionValues(facts)),
    上次事项: earlierReview(data, facts.meeting).items.map(earlierValues),
    参会人员: facts.people.map(attendeeValues(facts)),
  };
  return values;
}
