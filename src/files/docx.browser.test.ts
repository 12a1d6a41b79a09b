import { describe, expect, it } from 'vitest';
import { templateTags } from '../core/papers/templateTags.ts';
import { checkTemplate, fillTemplate } from './fillTemplate.ts';
import { readDocxText } from './readDocxText.ts';
import { p, tinyDocx } from './testing/tinyDocx.ts';
import { writeDocx } from './writeDocx.ts';

describe('.docx in a window', () => {
  it('is written as in the command line, cards included', async () => {
    const bytes = await writeDocx({
      kind: 'minutes',
      fileName: '纪要',
      orientation: 'portrait',
      pageNumbers: true,
      blocks: [
        { kind: 'paragraph', runs: [{ text: '会议议定：𬤇㛃。' }] },
        { kind: 'nameCard', name: '张宁' },
      ],
    });
    const text = await readDocxText('纪要.docx', bytes);
    expect(text[0]).toBe('会议议定：𬤇㛃。');
    expect(text.filter((line) => line === '张　宁')).toHaveLength(2);
  });

  it('of the office is tried and filled in', async () => {
    const bytes = await tinyDocx(p('{会议名称}') + p('{正文}'));
    expect(await checkTemplate('模板.docx', bytes, templateTags)).toMatchObject({ unknown: [], broken: [] });
    const filled = await fillTemplate('模板.docx', bytes, { 会议名称: '联席会议', 正文: '一\n二' });
    expect(await readDocxText('纪要.docx', filled)).toEqual(['联席会议', '一', '二']);
  });
});
