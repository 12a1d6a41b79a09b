import { describe, expect, it } from 'vitest';
import type { PaperBlock, PaperModel } from '../core/papers/paperModel.ts';
import { unpackArchive } from './archive.ts';
import { readDocxText } from './readDocxText.ts';
import { writeDocx } from './writeDocx.ts';

const paper = (blocks: readonly PaperBlock[], more: Partial<PaperModel> = {}): PaperModel => ({
  kind: 'minutes',
  fileName: '纪要',
  orientation: 'portrait',
  pageNumbers: true,
  blocks,
  ...more,
});
const body = (text: string): PaperBlock => ({ kind: 'paragraph', runs: [{ text }] });

async function partsOf(model: PaperModel): Promise<ReadonlyMap<string, string>> {
  const files = await unpackArchive(await writeDocx(model));
  return new Map([...files].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
}
const documentOf = async (model: PaperModel): Promise<string> =>
  (await partsOf(model)).get('word/document.xml') ?? '';
const textOf = async (model: PaperModel): Promise<readonly string[]> =>
  readDocxText('纪要.docx', await writeDocx(model));

describe('a paper as .docx', () => {
  it('has the page of office papers, and the grid of 22 lines and 28 characters', async () => {
    const xml = await documentOf(paper([body('正文')]));
    expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
    expect(xml).toContain('w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"');
    expect(xml).toMatch(/<w:docGrid w:type="linesAndChars" w:linePitch="579" w:charSpace="-8\d\d"\/>/);
  });

  it('turns the paper for wide tables and keeps the type area', async () => {
    const xml = await documentOf(paper([body('表')], { orientation: 'landscape' }));
    expect(xml).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
    expect(xml).toContain('w:top="1587" w:right="2041" w:bottom="1474" w:left="2041"');
  });

  it('indents first lines by two characters whatever their size', async () => {
    const xml = await documentOf(
      paper([body('正文'), { kind: 'paragraph', runs: [{ text: '各单位：' }], indent: 'none' }]),
    );
    expect(xml.match(/w:firstLineChars="200"/g)).toHaveLength(1);
  });

  it('begins a paragraph for each line of a text, and keeps every other character', async () => {
    const text = await textOf(
      paper([body('第一行\r\n第二行\t& <第>"三"'), body('𬤇㛃·\u0001\u000B\uD800完')]),
    );
    expect(text).toEqual(['第一行', '第二行 & <第>"三"', '𬤇㛃·完']);
  });

  it('aligns name lists behind the colon of their label', async () => {
    const xml = await documentOf(paper([{ kind: 'nameList', label: '出席', text: '张宁、李强' }]));
    // 出席： is three characters, which begin two characters in.
    expect(xml).toContain('<w:ind w:left="1570" w:hanging="942"/>');
    expect(xml).toMatch(/w:eastAsia="黑体"[^>]*\/><\/w:rPr><w:t xml:space="preserve">出席：<\/w:t>/);
  });

  it('repeats the header of a table, gives every column its width and breaks no row', async () => {
    const rows = Array.from({ length: 60 }, (_, i) => [String(i + 1), '公示']);
    const columns = [
      { label: '序号', width: 1 },
      { label: '事项', width: 3 },
    ];
    const xml = await documentOf(paper([{ kind: 'table', columns, rows, rowHeight: 30 }]));
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(61);
    expect(xml.match(/<w:trHeight w:val="600" w:hRule="atLeast"\/>/g)).toHaveLength(60);
    expect(xml).toContain('<w:tblLayout w:type="fixed"/>');
    expect(xml).toMatch(/<w:gridCol w:w="2211"\/><w:gridCol w:w="6633"\/>/);
  });

  it('numbers odd pages on the right and even ones on the left, or none', async () => {
    const parts = await partsOf(paper([body('正文')]));
    const feet = [...parts].filter(([path]) => /word\/footer\d\.xml/.test(path)).map(([, xml]) => xml);
    expect(feet).toHaveLength(2);
    expect(feet[0]).toContain('<w:jc w:val="right"/>');
    expect(feet[1]).toContain('<w:jc w:val="left"/>');
    for (const foot of feet) expect(foot).toMatch(/— .*PAGE.* —/);
    expect(parts.get('word/settings.xml')).toContain('<w:evenAndOddHeaders/>');
    expect([...(await partsOf(paper([body('')], { pageNumbers: false }))).keys()].join()).not.toContain(
      'footer',
    );
  });

  it('puts 版记 at the foot of the last page, with 。 and 印发 once', async () => {
    const colophon = { copyTo: '各成员单位。', issuer: '中共柳岸社区委员会', issuedOn: '2026年9月12日印发' };
    const model = paper([body('正文')], { colophon });
    expect(await textOf(model)).toEqual([
      '正文',
      '抄送：各成员单位。',
      '中共柳岸社区委员会\t2026年9月12日印发',
      '',
    ]);
    const xml = await documentOf(model);
    expect(xml).toContain('w:tblpYSpec="bottom" w:vertAnchor="margin"');
    expect(xml).toContain('<w:top w:val="single" w:color="000000" w:sz="8" w:space="0"/>');
    expect(xml).toContain('<w:insideH w:val="single" w:color="000000" w:sz="6" w:space="0"/>');
    const { copyTo: _, ...short } = colophon;
    expect(await textOf(paper([body('正文')], { colophon: short }))).not.toContain('抄送：。');
  });

  it('draws the mark and the line below the issuer in red, nothing else', async () => {
    const blocks: readonly PaperBlock[] = [
      { kind: 'mark', text: '柳岸社区联席会议纪要' },
      { kind: 'number', text: '（第3期）' },
      { kind: 'issuerLine', left: '中共柳岸社区委员会', right: '2026年9月12日' },
      body('正文'),
    ];
    const parts = await partsOf(paper(blocks));
    expect(parts.get('word/document.xml')?.match(/FF0000/g)).toHaveLength(1);
    expect(parts.get('word/styles.xml')?.match(/FF0000/g)).toHaveLength(1);
    expect(parts.get('word/document.xml')).toContain('<w:sz w:val="84"/>');
  });

  it('begins a page where the paper does, also with a table', async () => {
    const table: PaperBlock = { kind: 'table', columns: [{ label: '序号', width: 1 }], rows: [['1']] };
    const xml = await documentOf(
      paper([body('一'), { kind: 'pageBreak' }, table, { kind: 'pageBreak' }, body('二')]),
    );
    expect(xml.match(/<w:pageBreakBefore\/>/g)).toHaveLength(2);
    expect(xml).toMatch(/<w:tc>.*<w:pageBreakBefore\/>.*序号/);
  });

  it('turns one face of each card upside down, two cards on a page', async () => {
    const cards = ['张宁', '古丽仙·买买提', '欧阳文静'].map((name): PaperBlock => ({
      kind: 'nameCard',
      name,
    }));
    const xml = await documentOf(paper(cards, { pageNumbers: false }));
    expect(xml.match(/rot="10800000"/g)).toHaveLength(3);
    expect(xml.match(/<w:pageBreakBefore\/>/g)).toHaveLength(1);
    expect(xml.match(/张　宁/g)?.length).toBeGreaterThanOrEqual(2);
  });

  it('holds 200 names, 60 decisions and 20,000 characters whole', async () => {
    const names = Array.from({ length: 200 }, (_, i) => `单位${i} 张${i}`).join('，');
    const long = '研究'.repeat(10_000);
    const decisions = Array.from({ length: 60 }, (_, i) => body(`${i + 1}.公示七天。`));
    const text = await textOf(
      paper([...decisions, body(long), { kind: 'nameList', label: '出席', text: names }]),
    );
    expect(text).toHaveLength(62);
    expect(text[60]).toBe(long);
    expect(text[61]).toBe(`出席：${names}`);
  });

  it('names the fonts of office papers, with what may stand in for them', async () => {
    const parts = await partsOf(paper([body('正文')]));
    expect(parts.get('word/fontTable.xml')).toContain('<w:font w:name="仿宋"><w:altName w:val="仿宋_GB2312,');
    const styles = parts.get('word/styles.xml') ?? '';
    for (const font of ['方正小标宋简体', '仿宋', '黑体', '楷体', '宋体']) {
      expect(styles).toContain(`w:eastAsia="${font}"`);
    }
  });
});
