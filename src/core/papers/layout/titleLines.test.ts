import { expect, it } from 'vitest';
import { titleLines } from './titleLines.ts';

it.each([
  ['香水社区近邻党建联盟2026年第三季度联席会议纪要', ['香水社区近邻党建联盟', '2026年第三季度联席会议纪要']],
  [
    '中共青桐街道香水社区委员会关于召开2026年第三季度近邻党建联盟联席会议的通知',
    ['中共青桐街道香水社区委员会关于召开', '2026年第三季度近邻党建联盟联席会议的通知'],
  ],
  ['2026年第三季度联席会议签到表', ['2026年第三季度联席会议签到表']],
  ['第一行\n第二行', ['第一行', '第二行']],
])('breaks %s by word sense', (title, wanted) => {
  expect(titleLines(title, 20)).toEqual(wanted);
});

it('keeps every character of a title of any length within the width', () => {
  for (const count of [1, 19, 20, 21, 45, 90, 400]) {
    const title = '社区党委𬤇2026年和的'.repeat(40).slice(0, count);
    const lines = titleLines(title, 20);
    expect(lines.join('')).toBe(title.replace(/[\uD800-\uDBFF]$/, ''));
    for (const line of lines) expect([...line].length).toBeLessThanOrEqual(40);
  }
});
