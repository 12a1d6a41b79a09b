import type { Stored } from '../../record/types.ts';
import { itemParagraph, paragraph, sectionHeading, type DraftBlock } from '../paperDraft.ts';
import type { MeetingFacts, Topic } from '../meetingFacts.ts';
import { closeSentence, linesOf, openClause } from '../words/sentences.ts';
import { resolutionText } from './resolutionText.ts';

/** Titles that begin like this stand as they are, others after 关于. */
const OWN_BEGINNING =
  /^(关于|研究|讨论|听取|审议|通报|部署|总结|学习|传达|征求|协商|表决|推选|商议|评议|交流)/;

/** 一、关于青禾苑充电车棚选址. */
function topicTitle(title: string): string {
  const words = openClause(title);
  return OWN_BEGINNING.test(words) ? words : `关于${words}`;
}

/** Who spoke on a topic: 阳光物业李强. */
export function reporterOf({ reporterUnit = '', reporterName = '' }: Stored<'agendaItem'>): string {
  return `${reporterUnit}${reporterName}`;
}

const SPOKEN = /(汇报|说明|介绍|通报|报告)$/;

/** 会议听取了…: the wording depends on whether the text names what was heard or tells it. */
function heardText(item: Stored<'agendaItem'>): string {
  const heard = item.heard?.trim() ?? '';
  const reporter = reporterOf(item);
  if (/^(会议)?听取/.test(heard)) return closeSentence(heard.replace(/^听取/, '会议听取'));
  const words = openClause(heard);
  const isName = words !== '' && words.length <= 40 && !/[，；：\n]|。/.test(heard);
  const about = words.startsWith('关于') ? words : `关于${words}`;
  if (isName && SPOKEN.test(words)) {
    const said = SPOKEN.exec(words)?.[0] ?? '';
    return `会议听取了${reporter}${about.slice(0, -said.length).replace(/的$/, '')}的${said}。`;
  }
  if (isName && reporter !== '') return `会议听取了${reporter}${about}的汇报。`;
  const lead = reporter === '' ? '' : `会议听取了${reporter}的情况说明。`;
  return lead + linesOf(heard).map(closeSentence).join('\n');
}

/** 会议认为，…, unless the text brings its own verb. */
export function withMeetingVerb(text: string, verb: string): string {
  const [first = '', ...rest] = linesOf(text);
  const lead = /^(会议|与会)/.test(first) ? first : `会议${verb}，${first}`;
  return [lead, ...rest].map(closeSentence).join('\n');
}

/** Each line of a piece as a paragraph. */
export function paragraphs(text: string, part: string): readonly DraftBlock[] {
  return linesOf(text).map((line) => paragraph(line, part));
}

/** What was decided: one decision within the sentence, several as items. */
export function decisions(
  resolutions: readonly Stored<'resolution'>[],
  part: string,
  year: string,
): readonly DraftBlock[] {
  const [first, ...rest] = resolutions;
  if (first === undefined) return [];
  if (rest.length === 0)
    return [paragraph(`会议议定：${resolutionText(first, year)}`, `resolution:${first.id}`)];
  return [
    paragraph('会议议定以下事项：', `${part}:decided`),
    ...resolutions.map((one) => itemParagraph(resolutionText(one, year), `resolution:${one.id}`)),
  ];
}

/** One topic of the minutes. */
export function topicBlocks({ item, resolutions }: Topic, { year }: MeetingFacts): readonly DraftBlock[] {
  const part = `topic:${item.id}`;
  const isHeard = item.heard !== undefined || reporterOf(item) !== '';
  return [
    sectionHeading(topicTitle(item.title), part),
    ...(isHeard ? paragraphs(heardText(item), `${part}:heard`) : []),
    ...(item.opinions === undefined
      ? []
      : paragraphs(withMeetingVerb(item.opinions, '认为'), `${part}:opinions`)),
    ...decisions(resolutions, part, year),
  ];
}
