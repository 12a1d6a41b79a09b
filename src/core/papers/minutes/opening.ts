import { paperDate } from '../../kinds/day.ts';
import { conveningVerb } from '../../rules/meetings/gatheringName.ts';
import { tallyOf } from '../../rules/meetings/tally.ts';
import type { MeetingFacts } from '../meetingFacts.ts';
import { countWord } from '../words/hanNumber.ts';
import { halfDay } from '../words/paperDays.ts';
import { isSeveralSentences, joined, openClause } from '../words/sentences.ts';

/** Characters up to which a topic or what was conveyed is named within the opening sentence. */
const SHORT = 40;

const VERB = /^(听取|审议|通报|部署|总结|学习|传达|征求|协商|表决|推选|商议|评议|交流)/;

/** The words of what was conveyed, without the verb that the sentence brings itself. */
function conveyedWords(facts: MeetingFacts): string | undefined {
  const text = facts.meeting.conveyed?.trim().replace(/^(会议)?(传达学习|传达|学习)了?/, '');
  return text === undefined || text === '' ? undefined : openClause(text);
}

/** What was conveyed, short enough to stand in the opening sentence alone; undefined when it needs a section or nothing was. */
export function shortConveyed(facts: MeetingFacts): string | undefined {
  const words = conveyedWords(facts);
  return words !== undefined && words.length <= SHORT && !isSeveralSentences(words) ? words : undefined;
}

/** A topic as it is named within a sentence: 充电车棚选址; undefined when it is too long for that. */
function topicWords(title: string): string | undefined {
  const words = openClause(title)
    .replace(/^(研究|讨论)?(关于)?/, '')
    .replace(/(的|等)?(议题|事宜)$/, '');
  return words.length > SHORT || isSeveralSentences(words) || words.includes('，') ? undefined : words;
}

/** What was conveyed as the opening names it: whole when short, else its first sentence when that is. */
function conveyedName(facts: MeetingFacts): string {
  const first = /^[^，。；！？\n]+/.exec(conveyedWords(facts) ?? '')?.[0] ?? '';
  return shortConveyed(facts) ?? (first !== '' && first.length <= SHORT ? first : '有关精神');
}

function topicsClause({ topics }: MeetingFacts): string | undefined {
  const [first, second] = topics.map(({ item }) => topicWords(item.title));
  const number = `${countWord(topics.length)}项议题`;
  if (topics.length === 0) return undefined;
  if (first === undefined) return `研究了${number}`;
  if (topics.length === 1) return VERB.test(first) ? first : `研究了${first}议题`;
  if (VERB.test(first)) return `研究了${number}`;
  if (topics.length > 2 || second === undefined) return `研究了${first}等${number}`;
  return `研究了${first}、${second}${number}`;
}

function whoAndWhere({ meeting, name, chairName, chairDuty, place }: MeetingFacts): string {
  const when = `${paperDate(meeting.date)}${meeting.startTime === undefined ? '' : halfDay(meeting.startTime)}`;
  const at = place === undefined ? '' : `在${place}`;
  if (chairName === undefined) return `${when}，${name}${at}${conveningVerb(name)}`;
  return `${when}，${chairDuty ?? ''}${chairName}${at}主持${conveningVerb(name)}${name}`;
}

/** 应到18人，实到16人; undefined while nobody is on the list. */
export function tallyWords(facts: MeetingFacts): string | undefined {
  const { due, came } = tallyOf(facts.data, facts.meeting.id);
  return due === 0 ? undefined : `应到${due}人，实到${came}人`;
}

/** The opening sentence (domain.md 1.5): when, who, where, which meeting, what was conveyed and considered. */
export function openingText(facts: MeetingFacts, withTally: boolean): string {
  const conveyed = conveyedWords(facts);
  const conveyedClause = conveyed === undefined ? undefined : `传达学习了${conveyedName(facts)}`;
  const tally = withTally ? tallyWords(facts) : undefined;
  const done = joined([conveyedClause, topicsClause(facts)], '，');
  const hasResolutions =
    facts.loose.length > 0 || facts.topics.some(({ resolutions }) => resolutions.length > 0);
  const sentences = [
    joined([whoAndWhere(facts), done], '，'),
    tally === undefined ? '' : `会议${tally}`,
    hasResolutions ? '现将会议议定事项纪要如下：' : '现将会议情况纪要如下：',
  ].filter((sentence) => sentence !== '');
  return sentences.join('。');
}
