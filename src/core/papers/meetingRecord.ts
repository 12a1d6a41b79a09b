import { attendanceCapacity, attendancePresence } from '../codes/meeting.ts';
import { labelOf } from '../kinds/choice.ts';
import { paperDate } from '../kinds/day.ts';
import type { Data } from '../record/data.ts';
import type { Stored } from '../record/types.ts';
import { earlierReview } from '../rules/meetings/carriedOver.ts';
import { fileNameOf } from './fileName.ts';
import { meetingFacts, unitOf, type MeetingFacts, type Topic } from './meetingFacts.ts';
import { meetingInfo } from './meetingInfo.ts';
import { voteWords } from './minutes/resolutionText.ts';
import { reporterOf } from './minutes/topicBlocks.ts';
import type { PaperAsk } from './paperAsk.ts';
import {
  alignedLine,
  itemParagraph,
  labelled,
  paragraph,
  sectionHeading,
  space,
  type DraftBlock,
  type PaperDraft,
} from './paperDraft.ts';
import { oneLine, progressCell } from './resolutionRow.ts';
import { nameGroups } from './words/nameGroups.ts';
import { closeSentence, joined, linesOf } from './words/sentences.ts';

/** 情况说明：… as it was taken down, each line a paragraph; nothing where nothing was. */
function said(label: string, text: string | undefined, part: string): readonly DraftBlock[] {
  return linesOf(text ?? '').map((line, i) => paragraph(i === 0 ? `${label}：${line}` : line, part));
}

/** Everybody on the list by what became of it: 出席, 迟到, 请假, 缺席, and 未登记 where nobody ticked. */
function presence({ data, people }: MeetingFacts): readonly DraftBlock[] {
  const states = [...attendancePresence.entries.map(([code]) => code), undefined];
  return states.flatMap((state) => {
    const here = people.filter((one) => one.presence === state);
    if (here.length === 0) return [];
    const names = here.map((one) => ({
      unit: unitOf(data, one),
      name: one.name,
      notes: [
        one.duty,
        one.capacity === 'member' ? undefined : labelOf(attendanceCapacity, one.capacity),
        one.leaveReason,
        one.deputyName === undefined ? undefined : `由${one.deputyName}代`,
      ],
    }));
    const label = state === undefined ? '未登记' : labelOf(attendancePresence, state);
    return [labelled(label, nameGroups(names), `list:${state ?? 'unmarked'}`)];
  });
}

function decided(resolution: Stored<'resolution'>): DraftBlock {
  const { leadUnit, jointUnits, personName, dueDate } = resolution;
  const votes = voteWords(resolution);
  const known: readonly (readonly [string, string | undefined])[] = [
    ['牵头单位', leadUnit],
    ['配合单位', jointUnits],
    ['责任人', personName],
    ['完成时限', dueDate === undefined ? undefined : paperDate(dueDate)],
    ['表决', votes],
  ];
  const details = joined(
    known.map(([label, text]) => (text === undefined ? undefined : `${label}：${text}`)),
    '；',
  );
  const matter = closeSentence(oneLine(resolution.matter));
  return itemParagraph(details === '' ? matter : `${matter}（${details}）`, `resolution:${resolution.id}`);
}

function topicBlocks({ item, resolutions }: Topic, { data }: MeetingFacts): readonly DraftBlock[] {
  const part = `topic:${item.id}`;
  const proposer = item.proposerName ?? data.get('partnerUnit', item.proposerUnit)?.name;
  return [
    sectionHeading(`议题：${oneLine(item.title)}`, part),
    ...said('提出单位', proposer, `${part}:proposer`),
    ...said('涉及单位', item.concerned, `${part}:concerned`),
    ...said('背景', item.background, `${part}:background`),
    ...said('建议', item.suggestion, `${part}:suggestion`),
    ...said('汇报人', reporterOf(item), `${part}:reporter`),
    ...said('情况说明', item.heard, `${part}:heard`),
    ...said('会议意见', item.opinions, `${part}:opinions`),
    ...(resolutions.length === 0
      ? []
      : [paragraph('议定事项：', `${part}:decided`), ...resolutions.map(decided)]),
  ];
}

function earlierBlocks({ data, meeting }: MeetingFacts): readonly DraftBlock[] {
  const { items } = earlierReview(data, meeting);
  if (items.length === 0) return [];
  return [
    sectionHeading('上次议定事项落实情况', 'earlier'),
    ...items.map(({ resolution, standing }) => {
      const closed = standing.closedOn === undefined ? '' : `（${paperDate(standing.closedOn)}）`;
      const words = `${oneLine(resolution.matter)}：${progressCell(standing, closed)}。`;
      return itemParagraph(words, `earlier:${resolution.id}`);
    }),
  ];
}

/** 会议记录: everything taken down at the meeting, as it was said; kept in the file, apart from the minutes (domain.md 1.5). */
export function draftMeetingRecord(data: Data, ask: PaperAsk): PaperDraft | undefined {
  const facts = meetingFacts(data, ask.meeting ?? '');
  if (facts === undefined) return undefined;
  const { meeting, topics, loose } = facts;
  return {
    kind: 'meetingRecord',
    fileName: fileNameOf(facts.name, '会议记录'),
    orientation: 'portrait',
    pageNumbers: true,
    blocks: [
      { kind: 'title', text: `${facts.name}会议记录`.replace('会议会议', '会议'), part: 'title' },
      space(1),
      ...meetingInfo(facts, ['time', 'place', 'chair', 'recorder', 'tally']),
      ...presence(facts),
      space(1),
      ...said('传达学习', meeting.conveyed, 'conveyed'),
      ...topics.flatMap((topic) => topicBlocks(topic, facts)),
      ...(loose.length === 0 ? [] : [sectionHeading('其他议定事项', 'loose'), ...loose.map(decided)]),
      ...earlierBlocks(facts),
      ...said('主持人小结', meeting.closing, 'closing'),
      ...said('备注', meeting.note, 'note'),
      space(1),
      alignedLine('主持人（签字）：　　　　　　记录人（签字）：', 'left', 'signatures'),
    ],
  };
}
