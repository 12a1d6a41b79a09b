import { paperKind } from '../../codes/meeting.ts';
import { labelOf } from '../../kinds/choice.ts';
import type { Data } from '../../record/data.ts';
import type { Finding } from '../../record/finding.ts';
import type { Stored } from '../../record/types.ts';
import { rowsOf } from '../rowsOf.ts';
import type { Rule } from '../rule.ts';
import { isInForce, newestPaper, numberText, seriesOf } from './paperNumber.ts';

type Paper = Stored<'issuedPaper'>;

function shown(data: Data, paper: Paper): string {
  const style = data.get('meetingBody', paper.body)?.numberStyle;
  const number = numberText(style, paper.year, paper.number);
  const year = style === 'yearBracket' ? '' : `${paper.year}年`;
  return `${labelOf(paperKind, paper.paperKind)}${year}${number}`;
}

function twice(data: Data, paper: Paper, touched: boolean): Finding[] {
  if (!isInForce(paper)) return [];
  const name = data.get('meetingBody', paper.body)?.name ?? '';
  const others = seriesOf(data, paper.body, paper.paperKind).filter(
    (other) => other.id !== paper.id && isInForce(other) && (touched || other.id < paper.id),
  );
  const at = { level: 'refuse', type: 'issuedPaper', record: paper.id } as const;
  return others.flatMap((other): Finding[] => {
    const also = [other.id];
    if (other.year === paper.year && other.number === paper.number) {
      const text = `${name}的${shown(data, paper)}已经印发过，编号不能重复；请用下一个编号。`;
      return [{ ...at, field: 'number', also, text }];
    }
    if (data.get('meeting', other.meeting)?.id !== data.get('meeting', paper.meeting)?.id) return [];
    const text = `这次会议已经印发${shown(data, other)}；要改，请先重新打开它，再用原来的编号印发。`;
    return [{ ...at, also, text }];
  });
}

/** Papers in force have numbers of their own within body, kind and year; a meeting has one paper of a kind in force. */
export const paperNumberOnce: Rule = {
  name: 'paperNumberOnce',
  sentence: '同一个会议一年里的编号不重复，一次会议的纪要只有一份有效。',
  check: (data, touched) =>
    rowsOf(data, 'issuedPaper', touched).flatMap((paper) => twice(data, paper, touched !== undefined)),
};

/** Only the newest paper of a series is opened again: what came after it may rest on it. Looks at the act, so at touched papers alone. */
export const reopenNewest: Rule = {
  name: 'reopenNewest',
  sentence: '只有最新一期印发的文件可以重新打开。',
  check: (data, touched) =>
    touched === undefined
      ? []
      : rowsOf(data, 'issuedPaper', touched).flatMap((paper): readonly Finding[] => {
          const newest = newestPaper(data, paper.body, paper.paperKind);
          if (isInForce(paper) || newest === undefined) return [];
          if (newest.meeting === paper.meeting) return [];
          if (newest.year < paper.year || (newest.year === paper.year && newest.number < paper.number)) {
            return [];
          }
          return [
            {
              level: 'refuse',
              type: 'issuedPaper',
              record: paper.id,
              field: 'reopenedOn',
              also: [newest.id],
              text: `后面已经印发${shown(data, newest)}，${shown(data, paper)}不能再打开；要更正，请在下一次会议的纪要里说明。`,
            },
          ];
        }),
};
