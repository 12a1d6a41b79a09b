import type { Finding } from '../../record/finding.ts';
import { rowsOf } from '../rowsOf.ts';
import type { Rule } from '../rule.ts';

/** A person takes part in an activity once, so that no hours are counted twice. */
export const attendedOnce: Rule = {
  name: 'attendedOnce',
  sentence: '一个人在同一次双报到活动里只登记一次。',
  check: (data, touched) =>
    rowsOf(data, 'serviceAttendance', touched).flatMap((row): readonly Finding[] => {
      const person = data.get('person', row.person);
      const activity = data.get('serviceActivity', row.activity);
      if (person === undefined || activity === undefined) return [];
      const others = data
        .linking('serviceAttendance', 'person', person.id)
        .filter((other) => other.id !== row.id && other.activity === row.activity)
        .filter(({ id }) => touched !== undefined || id < row.id);
      if (others.length === 0) return [];
      return [
        {
          level: 'refuse',
          type: 'serviceAttendance',
          record: row.id,
          also: others.map(({ id }) => id),
          text: `${person.name}参加“${activity.name}”已经登记过，时长不能算两次；请改原来那一条。`,
        },
      ];
    }),
};
