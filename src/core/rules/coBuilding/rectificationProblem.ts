import { standardList } from '../../codes/coBuilding.ts';
import { labelOf } from '../../kinds/choice.ts';
import type { Finding } from '../../record/finding.ts';
import { rowsOf } from '../rowsOf.ts';
import type { Rule } from '../rule.ts';

/** What is rectified stands on the office's list of problems, once per compound. */
export const rectificationProblem: Rule = {
  name: 'rectificationProblem',
  sentence: '整改的问题出自“整改问题”清单，一个小区的一项问题只列一行。',
  check: (data, touched) =>
    rowsOf(data, 'rectification', touched).flatMap((row): readonly Finding[] => {
      const problem = data.get('standardItem', row.problem);
      if (problem === undefined) return [];
      if (problem.list !== 'rectificationProblem') {
        const list = labelOf(standardList, problem.list);
        return [
          {
            level: 'refuse',
            type: 'rectification',
            record: row.id,
            field: 'problem',
            also: [problem.id],
            text: `“${problem.title}”在“${list}”清单里，不是整改问题；请从“整改问题”清单里选。`,
          },
        ];
      }
      const others = data
        .linking('rectification', 'problem', problem.id)
        .filter((other) => other.id !== row.id && other.compound === row.compound)
        .filter(({ place }) => place === row.place)
        .filter(({ id }) => touched !== undefined || id < row.id);
      if (others.length === 0) return [];
      const compound = data.get('compound', row.compound)?.name ?? '这个小区';
      return [
        {
          level: 'warn',
          type: 'rectification',
          record: row.id,
          also: others.map(({ id }) => id),
          text: `${compound}的“${problem.title}”已经列了一行；同一处的请改原来那一行，不同处的请写明具体位置。`,
        },
      ];
    }),
};
