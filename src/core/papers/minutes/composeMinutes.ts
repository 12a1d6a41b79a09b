import { paperDate } from '../../kinds/day.ts';
import type { Data } from '../../record/data.ts';
import { gatheringName } from '../../rules/meetings/gatheringName.ts';
import { numberText } from '../../rules/meetings/paperNumber.ts';
import { fileNameOf } from '../fileName.ts';
import { meetingInfo } from '../meetingInfo.ts';
import { meetingFacts, type MeetingFacts } from '../meetingFacts.ts';
import type { PaperAsk } from '../paperAsk.ts';
import {
  alignedLine,
  labelled,
  paragraph,
  sectionHeading,
  space,
  type DraftBlock,
  type PaperDraft,
} from '../paperDraft.ts';
import { blankDate } from '../words/paperDays.ts';
import { earlierBlocks } from './earlierBlocks.ts';
import { openingText, shortConveyed } from './opening.ts';
import { presenceLists } from './presenceLists.ts';
import { decisions, paragraphs, topicBlocks, withMeetingVerb } from './topicBlocks.ts';

type Layout = NonNullable<PaperAsk['layout']>;

/** （第3期） or 〔2026〕3号; blanks to be filled on a draft. */
function numberLine({ body, meeting }: MeetingFacts, { number, year, issuedOn }: PaperAsk): string {
  const when = year ?? Number((issuedOn ?? meeting.date).slice(0, 4));
  if (body.numberStyle === 'yearBracket') {
    return number === undefined ? `〔${when}〕　号` : numberText('yearBracket', when, number);
  }
  return number === undefined ? '（第　期）' : `（${numberText('issue', when, number)}）`;
}

const dateWords = (day: string | undefined): string => (day === undefined ? blankDate : paperDate(day));

const heads: Readonly<Record<Layout, (facts: MeetingFacts, ask: PaperAsk) => readonly DraftBlock[]>> = {
  A: (facts, ask) => [
    { kind: 'mark', text: `${gatheringName(facts.body)}纪要`, part: 'mark' },
    { kind: 'number', text: numberLine(facts, ask) },
    { kind: 'issuerLine', left: facts.issuer, right: dateWords(ask.issuedOn) },
    space(1),
  ],
  B: (facts, ask) => [
    { kind: 'title', text: `${facts.name}纪要`, part: 'title' },
    ...(ask.number === undefined ? [] : [alignedLine(numberLine(facts, ask), 'center')]),
    space(1),
    ...meetingInfo(facts, ['time', 'place', 'chair', 'recorder', 'tally']),
    space(1),
  ],
};

const feet: Readonly<Record<Layout, (facts: MeetingFacts, ask: PaperAsk) => readonly DraftBlock[]>> = {
  A: () => [],
  B: ({ issuer }, { issuedOn }) =>
    issuedOn === undefined || issuer === ''
      ? []
      : [space(1), alignedLine(issuer, 'right', 'issuer'), alignedLine(paperDate(issuedOn), 'right')],
};

function conveyedBlocks(facts: MeetingFacts): readonly DraftBlock[] {
  const { conveyed } = facts.meeting;
  if (conveyed === undefined || shortConveyed(facts) !== undefined) return [];
  const text = /^(会议|传达|学习)/.test(conveyed.trim())
    ? conveyed.trim().replace(/^(传达|学习)/, '会议$1')
    : `会议传达学习了${conveyed.trim()}`;
  return [
    sectionHeading('传达学习有关精神', 'conveyed'),
    ...paragraphs(withMeetingVerb(text, '传达学习了'), 'conveyed:text'),
  ];
}

function body(facts: MeetingFacts, layout: Layout): readonly DraftBlock[] {
  const { topics, loose, year, meeting } = facts;
  const looseTitle = topics.length === 0 ? '议定事项' : '其他议定事项';
  return [
    paragraph(openingText(facts, layout === 'A'), 'opening'),
    ...conveyedBlocks(facts),
    ...topics.flatMap((topic) => topicBlocks(topic, facts)),
    ...(loose.length === 0 ? [] : [sectionHeading(looseTitle, 'loose'), ...decisions(loose, 'loose', year)]),
    ...earlierBlocks(facts),
    ...(meeting.closing === undefined ? [] : paragraphs(withMeetingVerb(meeting.closing, '强调'), 'closing')),
  ];
}

/** Who took it down (in the plain layout that stands on top), who checked and who signed it off. */
function signatures({ meeting, recorderName }: MeetingFacts, layout: Layout): readonly DraftBlock[] {
  const { reviewerName, signerName } = meeting;
  return [
    ...(recorderName === undefined || layout === 'B'
      ? []
      : [labelled('记录', recorderName, 'list:recorder')]),
    ...(reviewerName === undefined ? [] : [labelled('审核', reviewerName, 'list:reviewer')]),
    ...(signerName === undefined ? [] : [labelled('签发', signerName, 'list:signer')]),
  ];
}

/** The minutes before edits and numbers; undefined when the meeting is not there. */
export function draftMinutes(data: Data, ask: PaperAsk): PaperDraft | undefined {
  const facts = meetingFacts(data, ask.meeting ?? '');
  if (facts === undefined) return undefined;
  const layout = ask.layout ?? facts.body.layout ?? 'B';
  const { copyTo } = facts.body;
  const lists = [...presenceLists(facts), ...signatures(facts, layout)];
  return {
    kind: 'minutes',
    fileName: fileNameOf(facts.name, '纪要'),
    orientation: 'portrait',
    pageNumbers: true,
    blocks: [
      ...heads[layout](facts, ask),
      ...body(facts, layout),
      ...(lists.length === 0 ? [] : [space(1), ...lists]),
      ...feet[layout](facts, ask),
    ],
    ...(layout === 'B'
      ? {}
      : {
          colophon: {
            ...(copyTo === undefined ? {} : { copyTo }),
            issuer: facts.issuer,
            issuedOn: `${dateWords(ask.issuedOn)}印发`,
          },
        }),
  };
}
