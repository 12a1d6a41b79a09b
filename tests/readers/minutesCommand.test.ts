import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { pythonWith } from '../../scripts/browser.mjs';
import { root } from '../../scripts/tools.mjs';
import { office, runProgram } from './officeCommand.ts';

const fixtures = path.join(root, 'tests', 'fixtures', 'minutes');
const temporary = mkdtempSync(path.join(tmpdir(), 'minutes-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

const squeezed = (text: string): string => text.replace(/[\s　]/g, '');

/** The paragraphs of a .docx as another program's XML reader finds them. */
async function docxText(file: string): Promise<string> {
  const script = `import sys,zipfile,xml.etree.ElementTree as E
w='{http://schemas.openxmlformats.org/wordprocessingml/2006/main}'
body=E.fromstring(zipfile.ZipFile(sys.argv[1]).read('word/document.xml'))
print('\\n'.join(''.join(t.text or '' for t in p.iter(w+'t')) for p in body.iter(w+'p')))`;
  const python = pythonWith('openpyxl');
  if (python === undefined) throw new Error('no Python');
  const run = await runProgram(python, ['-c', script, file], { PYTHONIOENCODING: 'utf-8' });
  expect(run).toMatchObject({ code: 0, stderr: '' });
  return run.stdout;
}

describe('office minutes', () => {
  it.each([
    ['2-leave-and-observers', 'A'],
    ['3-no-old-items', 'B'],
  ])('writes %s in layout %s as .docx and .pdf with the words of its golden text', async (name, layout) => {
    const golden = readFileSync(path.join(fixtures, `${name}.txt`), 'utf8');
    const body = golden.split('\n').filter((line) => /^　　[^　]/.test(line));
    expect(body.length).toBeGreaterThan(10);
    const source = path.join(fixtures, `${name}.json`);
    for (const ending of ['docx', 'pdf']) {
      const out = path.join(temporary, `${name}.${ending}`);
      const run = await office('minutes', '--in', source, '--layout', layout, '--out', out);
      expect(run).toEqual({ code: 0, stdout: `${out}\n`, stderr: '' });
    }
    const text = squeezed(await docxText(path.join(temporary, `${name}.docx`)));
    for (const line of body) expect(text).toContain(squeezed(line));
    const pdf = await runProgram('pdftotext', ['-raw', path.join(temporary, `${name}.pdf`), '-']);
    const printed = squeezed(pdf.stdout.replace(/— \d+ —|\f/g, ''));
    for (const line of body) expect(printed).toContain(squeezed(line));
  });

  it('tells what to look at on stderr and writes all the same', async () => {
    const source = path.join(temporary, 'gaps.json');
    const meeting = { body: { name: '柳岸社区联席会议' }, meeting: { date: '2026-09-10' } };
    const resolutions = [{ matter: '清理楼道' }];
    writeFileSync(source, JSON.stringify({ ...meeting, resolutions }));
    const out = path.join(temporary, 'gaps.docx');
    const run = await office('minutes', '--in', source, '--out', out);
    expect(run).toMatchObject({ code: 0, stdout: `${out}\n` });
    expect(run.stderr).toContain('请核对：议定事项1没有牵头单位。');
    expect(await docxText(out)).toContain('会议议定：清理楼道。');
  });

  it.each([
    ['broken.json', '{"body": {"name": "柳岸社区联席会议"},\n "meeting": {"date" "2026-09-10"}}', '第2行'],
    ['wrong.json', '{"body":{"name":"甲"},"meeting":{"date":"9月31日"}}', '会议 › 会议日期'],
    ['picture.json', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xff, 0x00]), '没有生成纪要'],
    ['none.json', undefined, '打不开'],
  ])('says what is wrong with %s in one sentence and writes nothing', async (name, content, words) => {
    const source = path.join(temporary, name);
    if (content !== undefined) writeFileSync(source, content);
    const out = path.join(temporary, `${name}.docx`);
    const before = readdirSync(temporary);
    const run = await office('minutes', '--in', source, '--out', out);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr.trim().split('\n')).toHaveLength(1);
    expect(run.stderr).toContain(words);
    expect(existsSync(out)).toBe(false);
    expect(readdirSync(temporary)).toEqual(before);
  });

  it('reads a file that WPS saved in GB 18030 as well as one with a byte order mark', async () => {
    const source = path.join(temporary, 'mark.json');
    const text = readFileSync(path.join(fixtures, '3-no-old-items.json'), 'utf8');
    writeFileSync(source, `\uFEFF${text}`);
    const out = path.join(temporary, 'mark.docx');
    expect(await office('minutes', '--in', source, '--out', out)).toMatchObject({ code: 0, stderr: '' });
    const recoded = await runProgram('iconv', ['-f', 'utf-8', '-t', 'gb18030', source, '-o', `${source}.gb`]);
    expect(recoded.code).toBe(0);
    const run = await office('minutes', '--in', `${source}.gb`, '--out', `${out}.gb.docx`);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(await docxText(`${out}.gb.docx`)).toBe(await docxText(out));
  });

  it('explains itself for wrong arguments', async () => {
    const source = path.join(fixtures, '3-no-old-items.json');
    for (const args of [
      ['--in', source],
      ['--in', source, '--out', 'a.doc'],
      ['--in', source, '--out', 'a.docx', '--layout', 'C'],
    ]) {
      const run = await office('minutes', ...args);
      expect(run).toMatchObject({ code: 2, stdout: '' });
      expect(run.stderr).toContain('用法');
    }
  });
});
