import type { Data } from '../record/data.ts';
import { carriedOver } from '../rules/meetings/carriedOver.ts';
import { fileNameOf } from './fileName.ts';
import { meetingFacts, type MeetingFacts } from './meetingFacts.ts';
import { meetingInfo } from './meetingInfo.ts';
import { openItem } from './minutes/earlierBlocks.ts';
import type { PaperAsk } from './paperAsk.ts';
import { itemParagraph, sectionHeading, space, type PaperDraft } from './paperDraft.ts';
import { clockWords } from './words/paperDays.ts';
import { joined, openClause } from './words/sentences.ts';

interface Entry {
  readonly text: string;
  readonly speaker: string;
  readonly minutes: number | undefined;
}

function entriesOf(facts: MeetingFacts): readonly Entry[] {
  const { meeting, topics, chairName = '', data } = facts;
  const open = carriedOver(data, meeting).length;
  return [
    ...(meeting.conveyed === undefined
      ? []
      : [{ text: '传达学习有关精神', speaker: chairName, minutes: undefined }]),
    ...topics.map(({ item }) => ({
      text: openClause(item.title),
      speaker: joined([item.reporterUnit, item.reporterName], ' '),
      minutes: item.minutes,
    })),
    ...(open === 0
      ? []
      : [{ text: `上次议定事项落实情况（未办结${open}项）`, speaker: '', minutes: undefined }]),
    { text: '主持人小结', speaker: chairName, minutes: undefined },
  ];
}

/** `14:30` and 45 minutes: `15:15`. */
function later(time: string, minutes: number): string {
  const all = Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5)) + minutes;
  return `${String(Math.floor(all / 60) % 24).padStart(2, '0')}:${String(all % 60).padStart(2, '0')}`;
}

/** When each entry begins, as long as every one before it has its minutes. */
function beginnings(start: string | undefined, entries: readonly Entry[]): readonly string[] {
  let time = start;
  return entries.map(({ minutes }) => {
    const begins = time;
    time = time === undefined || minutes === undefined ? undefined : later(time, minutes);
    return begins === undefined ? '' : clockWords(begins);
  });
}

/** 会议议程: topics in order with time and speaker, and the unfinished resolutions of the series. */
export function draftAgenda(data: Data, ask: PaperAsk): PaperDraft | undefined {
  const facts = meetingFacts(data, ask.meeting ?? '');
  if (facts === undefined) return undefined;
  const entries = entriesOf(facts);
  const begins = beginnings(facts.meeting.startTime, entries);
  const open = carriedOver(data, facts.meeting);
  return {
    kind: 'agenda',
    fileName: fileNameOf(facts.name, '议程'),
    orientation: 'portrait',
    pageNumbers: true,
    blocks: [
      { kind: 'title', text: `${facts.name}议程`, part: 'title' },
      space(1),
      ...meetingInfo(facts, ['time', 'place', 'chair']),
      space(1),
      {
        kind: 'table',
        size: 14,
        rowHeight: 30,
        columns: [
          { label: '序号', width: 2, align: 'center' },
          { label: '时间', width: 4, align: 'center' },
          { label: '内容', width: 11 },
          { label: '汇报人', width: 6, align: 'center' },
          { label: '用时', width: 3, align: 'center' },
        ],
        rows: entries.map(({ text, speaker, minutes }, i) => [
          String(i + 1),
          begins[i] ?? '',
          text,
          speaker,
          minutes === undefined ? '' : `${minutes}分钟`,
        ]),
      },
      ...(open.length === 0
        ? []
        : [
            space(1),
            sectionHeading('未办结的议定事项', 'earlier'),
            ...open.map((item) => itemParagraph(openItem(item, facts.year), `earlier:${item.resolution.id}`)),
          ]),
    ],
  };
}
