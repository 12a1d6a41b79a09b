import type { Stored } from '../../record/types.ts';
import { dayWithin } from '../words/paperDays.ts';
import { closeSentence, isSeveralSentences, joined, linesOf, openClause } from '../words/sentences.ts';

type Resolution = Stored<'resolution'>;

/** 同意16票，反对1票，弃权2票: the figures that were taken down. */
export function voteWords({ votesFor, votesAgainst, votesAbstained }: Resolution): string | undefined {
  const figures = [
    votesFor === undefined ? undefined : `同意${votesFor}票`,
    votesAgainst === undefined ? undefined : `反对${votesAgainst}票`,
    votesAbstained === undefined ? undefined : `弃权${votesAbstained}票`,
  ];
  const words = joined(figures, '，');
  return words === '' ? undefined : words;
}

/** 由安心物业公司牵头（责任人：李强），小区党支部、业委会配合，9月25日前完成: what is known, and of it what the matter does not say itself. */
function dutyClauses(resolution: Resolution, matter: string, year: string): string {
  const { leadUnit, jointUnits, personName, dueDate } = resolution;
  const due = dueDate === undefined ? undefined : `${dayWithin(dueDate, year)}前`;
  const isLedBy = (unit: string): boolean =>
    [`由${unit}`, `${unit}牵头`, `${unit}负责`].some((words) => matter.includes(words));
  const lead = leadUnit === undefined || isLedBy(leadUnit) ? undefined : `由${leadUnit}牵头`;
  const person = personName === undefined ? undefined : `责任人：${personName}`;
  return joined(
    [
      lead === undefined || person === undefined ? (lead ?? person) : `${lead}（${person}）`,
      jointUnits === undefined ? undefined : `${openClause(jointUnits)}配合`,
      due === undefined || matter.includes(due) ? undefined : `${due}完成`,
    ],
    '，',
  );
}

/** One decision as minutes write it (domain.md 1.5): the matter, who leads, who joins, who answers for it, until when, and the votes. */
export function resolutionText(resolution: Resolution, year: string): string {
  const matter = linesOf(resolution.matter).join('');
  const duties = dutyClauses(resolution, matter, year);
  const votes = voteWords(resolution);
  const decided =
    duties === ''
      ? closeSentence(matter)
      : isSeveralSentences(matter) || matter.includes('由')
        ? `${closeSentence(matter)}${duties}。`
        : `${openClause(matter)}，${duties}。`;
  return votes === undefined ? decided : `${decided}表决结果：${votes}。`;
}
