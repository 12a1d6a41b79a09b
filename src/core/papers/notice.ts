import { attendanceCapacity } from '../codes/meeting.ts';
import { labelOf } from '../kinds/choice.ts';
import { paperDate } from '../kinds/day.ts';
import type { Data } from '../record/data.ts';
import { carriedOver } from '../rules/meetings/carriedOver.ts';
import { conveningVerb } from '../rules/meetings/gatheringName.ts';
import { fileNameOf } from './fileName.ts';
import { meetingFacts, type MeetingFacts } from './meetingFacts.ts';
import { invitedTo } from './noticePeople.ts';
import type { PaperAsk } from './paperAsk.ts';
import {
  alignedLine,
  itemParagraph,
  paragraph,
  sectionHeading,
  space,
  type DraftBlock,
  type PaperDraft,
} from './paperDraft.ts';
import { nameGroups } from './words/nameGroups.ts';
import { blankDate, clockSpan, dayAndWeekday, dayWithin } from './words/paperDays.ts';
import { closeSentence, joined, openClause } from './words/sentences.ts';

function whenText({ meeting }: MeetingFacts): string {
  return `${dayAndWeekday(meeting.date)}${clockSpan(meeting.startTime, meeting.endTime)}`;
}

function peopleBlocks(facts: MeetingFacts): readonly DraftBlock[] {
  const invited = invitedTo(facts);
  const blocks = attendanceCapacity.entries.flatMap(([capacity]) => {
    const people = invited
      .filter((one) => one.capacity === capacity)
      .map(({ name, unit, duty }) => ({ name, unit, notes: [duty] }));
    if (people.length === 0) return [];
    const lead = capacity === 'member' ? '' : `${labelOf(attendanceCapacity, capacity)}：`;
    return [paragraph(`${lead}${nameGroups(people)}。`, `people:${capacity}`)];
  });
  return blocks.length === 0 ? [] : [sectionHeading('参会人员', 'people'), ...blocks];
}

function topicBlocks(facts: MeetingFacts): readonly DraftBlock[] {
  const { topics, meeting, data } = facts;
  const open = carriedOver(data, meeting).length;
  const items = [
    ...topics.map(({ item }) => itemParagraph(closeSentence(openClause(item.title)), `topic:${item.id}`)),
    ...(open === 0 ? [] : [itemParagraph(`通报上次议定事项落实情况（未办结${open}项）。`, 'topics:earlier')]),
  ];
  return items.length === 0 ? [] : [sectionHeading('会议议题', 'topics'), ...items];
}

function replyText({ data, meeting, recorderName, year }: MeetingFacts): string {
  const until = meeting.replyBy === undefined ? '' : `于${dayWithin(meeting.replyBy, year)}前`;
  const phone = data.all('settings')[0]?.contactPhone;
  const contact = joined(
    [
      recorderName === undefined ? undefined : `联系人：${recorderName}`,
      phone === undefined ? undefined : `电话：${phone}`,
    ],
    '，',
  );
  return [
    `请各单位${until}将参会回执报送会议召集单位。`,
    '因故不能参会的，请在回执中写明代会人或请假原因。',
    contact === '' ? '' : `${contact}。`,
  ].join('');
}

/** The slip below the dashed line: whose unit comes, with whom. */
const slip: readonly DraftBlock[] = [
  { kind: 'cutLine' },
  alignedLine('参 会 回 执', 'center', 'slip'),
  {
    kind: 'table',
    size: 14,
    rowHeight: 30,
    columns: [
      { label: '单位', width: 5, align: 'center' },
      { label: '姓名', width: 3, align: 'center' },
      { label: '职务', width: 3, align: 'center' },
      { label: '电话', width: 4, align: 'center' },
      { label: '能否参会', width: 4, align: 'center' },
      { label: '代会人或请假原因', width: 5, align: 'center' },
    ],
    rows: [
      ['', '', '', '', '', ''],
      ['', '', '', '', '', ''],
    ],
  },
];

/** 会议通知 with its reply slip (domain.md 4): 时间, 地点, 议题, 参会人员, 回执. */
export function draftNotice(data: Data, ask: PaperAsk): PaperDraft | undefined {
  const facts = meetingFacts(data, ask.meeting ?? '');
  if (facts === undefined) return undefined;
  const { name, place, issuer, meeting } = facts;
  return {
    kind: 'notice',
    fileName: fileNameOf(name, '通知'),
    orientation: 'portrait',
    pageNumbers: true,
    blocks: [
      { kind: 'title', text: `关于${conveningVerb(name)}${name}的通知`, part: 'title' },
      space(1),
      alignedLine('各成员单位：', 'left', 'addressee'),
      paragraph(
        `定于${dayAndWeekday(meeting.date)}${conveningVerb(name)}${name}，现将有关事项通知如下：`,
        'opening',
      ),
      sectionHeading('会议时间', 'time'),
      paragraph(`${whenText(facts)}。`, 'time:text'),
      ...(place === undefined
        ? []
        : [sectionHeading('会议地点', 'place'), paragraph(closeSentence(place), 'place:text')]),
      ...topicBlocks(facts),
      ...peopleBlocks(facts),
      sectionHeading('有关事项', 'reply'),
      paragraph(replyText(facts), 'reply:text'),
      space(1),
      ...(issuer === '' ? [] : [alignedLine(issuer, 'right', 'issuer')]),
      alignedLine(meeting.noticeDate === undefined ? blankDate : paperDate(meeting.noticeDate), 'right'),
      ...slip,
    ],
  };
}
