import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pythonWith } from '../../scripts/browser.mjs';
import { root } from '../../scripts/tools.mjs';
import { composeMinutes } from '../../src/core/papers/composePaper.ts';
import { readMeetingJson } from '../../src/core/papers/json/readMeetingJson.ts';
import { sameMeeting } from '../../src/core/papers/sameMeeting.ts';
import { templateTags } from '../../src/core/papers/templateTags.ts';
import { templateValues, type TemplateValues } from '../../src/core/papers/templateValues.ts';
import { checkTemplate, fillTemplate } from '../../src/files/fillTemplate.ts';
import { readDocxText } from '../../src/files/readDocxText.ts';
import { writeDocx } from '../../src/files/writeDocx.ts';
import { runProgram } from './officeCommand.ts';
import { libreOffice } from './outsideReaders.ts';
import { pythonDocx } from './wordReaders.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'jinlin-template-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A template as an office makes one: a centred title, a block of facts, a table with a row to repeat, tags cut into runs. */
const TEMPLATE = `
import sys, docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Pt
d = docx.Document()
title = d.add_paragraph(); title.alignment = WD_ALIGN_PARAGRAPH.CENTER
for text in ('{会议', '名称}', '纪要（{期号}）'):
    run = title.add_run(text); run.font.size = Pt(22); run.bold = True
d.add_paragraph('时间：{时间}　地点：{地点}　主持：{主持人}')
d.add_paragraph('{正文}').paragraph_format.first_line_indent = Pt(32)
table = d.add_table(rows=2, cols=4)
for cell, text in zip(table.rows[0].cells, ('序号', '议定事项', '牵头单位', '完成时限')): cell.text = text
for cell, text in zip(table.rows[1].cells, ('{#议定事项}{序号}', '{事项}', '{牵头单位}', '{完成时限}{/议定事项}')): cell.text = text
d.add_paragraph('{#请假}')
d.add_paragraph('请假：{请假}')
d.add_paragraph('{/请假}')
d.sections[0].footer.paragraphs[0].text = '{发文单位}'
d.save(sys.argv[1])
`;

const textOf = (values: TemplateValues, tag: string): string => {
  const value = values[tag];
  return typeof value === 'string' ? value : '';
};

const read = readMeetingJson(
  JSON.parse(readFileSync(path.join(root, 'tests/fixtures/minutes/2-leave-and-observers.json'), 'utf8')),
  '2026-09-12',
);
if (!read.ok) throw new Error(read.troubles.join('\n'));
const { data, ask } = read;

describe('a template made by another program', () => {
  const file = path.join(folder, '模板.docx');

  beforeAll(async () => {
    const { code, stderr } = await runProgram(String(pythonWith('docx')), ['-c', TEMPLATE, file]);
    if (code !== 0) throw new Error(stderr);
  });

  it('passes the dry run', async () => {
    const check = await checkTemplate('模板.docx', readFileSync(file), templateTags);
    expect(check).toMatchObject({ unknown: [], broken: [] });
    expect(check.used).toContain('发文单位');
  });

  it('becomes minutes that another program reads, in the looks of the template', async () => {
    const values = templateValues(data, ask.meeting, ask) ?? {};
    const out = path.join(folder, '纪要.docx');
    writeFileSync(out, await fillTemplate('模板.docx', readFileSync(file), values));
    const { paragraphs, tables, feet } = await pythonDocx(out);
    const [title] = paragraphs;
    expect(title?.text).toMatch(/^柳岸社区近邻党建联盟2026年第三季度联席会议纪要（/);
    expect(title).toMatchObject({ size: 22, align: 'center' });
    const text = paragraphs.map((one) => one.text);
    expect(text.join('')).not.toMatch(/[{}]/);
    const body = textOf(values, '正文').split('\n');
    expect(body.length).toBeGreaterThan(10);
    expect(text).toEqual(expect.arrayContaining(body));
    expect(text).toContain(`请假：${textOf(values, '请假')}`);
    expect(tables[0]?.rows.length).toBeGreaterThan(2);
    expect(tables[0]?.rows[1]?.[0]).toBe('1');
    expect(feet[0]?.[0]).toBe(values['发文单位']);
  });
});

describe('minutes saved again by another program', () => {
  it('are still known as those of the meeting, and not as those of another', async () => {
    const source = path.join(folder, '定稿.docx');
    const model = composeMinutes(data, ask.meeting, { ...ask, layout: 'A' });
    if (model === undefined) throw new Error('no minutes');
    writeFileSync(source, await writeDocx(model));
    const again = path.join(folder, 'again');
    await libreOffice(source, 'docx', again);
    const text = await readDocxText('定稿.docx', readFileSync(path.join(again, '定稿.docx')));
    expect(sameMeeting(data, ask.meeting, text)).toEqual([]);
    const other = text.map((line) =>
      line.replaceAll('9月10日', '6月18日').replaceAll('柳岸社区', '香水社区'),
    );
    expect(sameMeeting(data, ask.meeting, other)[0]).toContain('好像不是');
  });
});
