import type { Rule } from './rule.ts';

/** There is one 本单位设置. */
export const settingsOnce: Rule = {
  name: 'settingsOnce',
  sentence: '本单位设置只有一份。',
  check(data, touched) {
    const [first, ...others] = data.all('settings');
    if (first === undefined || others.length === 0) return [];
    if (touched !== undefined && !touched.has('settings')) return [];
    return others.map((other) => ({
      level: 'refuse',
      type: 'settings',
      record: other.id,
      also: [first.id],
      text: '本单位设置已经有一份，不再新增；请在原来那份里修改。',
    }));
  },
};
