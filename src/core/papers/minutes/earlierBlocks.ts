import { resolutionState } from '../../codes/meeting.ts';
import { labelOf } from '../../kinds/choice.ts';
import { earlierReview, type EarlierItem, type EarlierReview } from '../../rules/meetings/carriedOver.ts';
import type { MeetingFacts } from '../meetingFacts.ts';
import { itemParagraph, paragraph, sectionHeading, type DraftBlock } from '../paperDraft.ts';
import { dayWithin } from '../words/paperDays.ts';
import { joined, linesOf, openClause } from '../words/sentences.ts';

/** 共5项，办结4项，正在办理1项。 */
function summary({ total, done, underWay, notStarted, overdue }: EarlierReview): string {
  if (done === total) return `共${total}项，已全部办结。`;
  const counts = [
    done > 0 ? `办结${done}项` : undefined,
    underWay > 0 ? `正在办理${underWay}项` : undefined,
    notStarted > 0 ? `尚未启动${notStarted}项` : undefined,
  ];
  return `共${total}项，${joined(counts, '，')}${overdue > 0 ? `；其中超过时限${overdue}项` : ''}。`;
}

/** One unfinished decision as it stood on the day of the meeting: 修缮3号楼门禁（6月18日会议议定，阳光物业牵头，时限8月31日）：办理中，完成60%。已订货，等待到货。 */
export function openItem({ resolution, meeting, standing }: EarlierItem, year: string): string {
  const { leadUnit, dueDate, isExtended, isOverdue, percent, state, entries } = standing;
  const known = [
    `${dayWithin(meeting.date, year)}会议议定`,
    leadUnit === undefined ? undefined : `${leadUnit}牵头`,
    dueDate === undefined ? undefined : `${isExtended ? '延期至' : '时限'}${dayWithin(dueDate, year)}`,
  ];
  const text = entries.findLast((entry) => entry.text !== undefined)?.text ?? '';
  const where = [
    labelOf(resolutionState, state),
    percent === undefined || percent === 0 ? undefined : `完成${percent}%`,
    isOverdue ? '已超过时限' : undefined,
  ];
  const matter = openClause(linesOf(resolution.matter).join(''));
  const tail = openClause(linesOf(text).join(''));
  return `${matter}（${joined(known, '，')}）：${joined(where, '，')}${tail === '' ? '' : `，${tail}`}。`;
}

/** 上次议定事项落实情况 as of the day of the meeting: the figures, then each unfinished one; nothing where nothing was decided before. */
export function earlierBlocks(facts: MeetingFacts): readonly DraftBlock[] {
  const review = earlierReview(facts.data, facts.meeting);
  if (review.total === 0) return [];
  return [
    sectionHeading('上次议定事项落实情况', 'earlier'),
    paragraph(summary(review), 'earlier:summary'),
    ...review.items
      .filter(({ standing }) => standing.isOpen)
      .map((item) => itemParagraph(openItem(item, facts.year), `earlier:${item.resolution.id}`)),
  ];
}
