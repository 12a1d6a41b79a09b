import { describe, expect, it } from 'vitest';
import { packArchive } from './archive.ts';
import { readWorkbook } from './readWorkbook.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

interface Book {
  readonly sheet: string;
  readonly strings?: string;
  readonly styles?: string;
  readonly workbook?: string;
}

/** A workbook from its bare parts, as another program may have written it. */
function book({ sheet, strings = '', styles = '', workbook = '' }: Book): Promise<Uint8Array> {
  const parts = {
    '_rels/.rels': `<Relationships><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="/xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml':
      workbook ||
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="名册" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      `<Relationships><Relationship Id="r1" Type="${OFFICE}/worksheet" Target="worksheets/one.xml"/>` +
      `<Relationship Id="r2" Type="${OFFICE}/sharedStrings" Target="SharedStrings.xml"/>` +
      `<Relationship Id="r3" Type="${OFFICE}/styles" Target="/xl/styles.xml"/></Relationships>`,
    'xl/worksheets/one.xml': `<worksheet xmlns="${MAIN}">${sheet}</worksheet>`,
    'xl/sharedStrings.xml': `<sst>${strings}</sst>`,
    'xl/styles.xml': `<styleSheet>${styles}</styleSheet>`,
  };
  return packArchive(Object.entries(parts).map(([name, xml]) => ({ name, bytes: encode(xml) })));
}

async function rowsOf(parts: Book) {
  const { sheets } = await readWorkbook('名册.xlsx', await book(parts));
  return sheets[0]?.rows;
}

const data = (rows: string): string => `<dimension ref="A1:A1"/><sheetData>${rows}</sheetData>`;

describe('a workbook', () => {
  it('is read by its cells, not by the dimension it declares', async () => {
    expect(await rowsOf({ sheet: data('<row r="2"><c r="C2"><v>5</v></c></row>') })).toEqual([
      [],
      [null, null, 5],
    ]);
  });

  it('gives texts whole: runs joined, hints left out, control characters stripped', async () => {
    const strings =
      '<si><r><t>张</t></r><r><t xml:space="preserve"> 三</t></r><rPh sb="0" eb="1"><t>zhang</t></rPh></si>' +
      '<si><t>𬤇&amp;&#x4E09;_x000D_\u0001</t></si>';
    const sheet = data(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>李四</t></is></c></row>',
    );
    expect(await rowsOf({ sheet, strings })).toEqual([['张 三', '𬤇&三\n', '李四']]);
  });

  it('gives formulas by their last result and errors as empty cells', async () => {
    const sheet = data(
      '<row><c><f>1+1</f><v>2</v></c><c t="str"><f>A&amp;B</f><v>合计</v></c><c t="e"><v>#N/A</v></c><c t="b"><v>1</v></c></row>',
    );
    expect(await rowsOf({ sheet })).toEqual([[2, '合计', null, true]]);
  });

  it('gives dates as ISO text and keeps a long number a number', async () => {
    const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="31"/></cellXfs>';
    const sheet = data(
      '<row r="1"><c r="A1" s="1"><v>37803</v></c><c r="B1"><v>9.9000019660211E+17</v></c><c r="C1" t="d"><v>2003-07-01T00:00:00</v></c></row>',
    );
    expect(await rowsOf({ sheet, styles })).toEqual([['2003-07-01', 990000196602110000, '2003-07-01']]);
  });

  it('gives merged cells at top left only, even where areas overlap or reach to the end of the sheet', async () => {
    const sheet =
      data(
        '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>9</v></c></row><row r="2"><c r="A2"><v>9</v></c></row>',
      ) +
      '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A1:A1048576"/><mergeCell ref="D9:E9"/></mergeCells>';
    const { sheets } = await readWorkbook('名册.xlsx', await book({ sheet }));
    expect(sheets[0]?.rows).toEqual([[1, null], [null]]);
    expect(sheets[0]?.merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 1 },
      { top: 0, left: 0, bottom: 1, right: 0 },
    ]);
  });

  it('written with namespace prefixes is read the same', async () => {
    const prefixed = (xml: string): string =>
      xml.replace(/<(\/?)([a-z])/gi, '<$1x:$2').replaceAll('xmlns=', 'xmlns:x=');
    const workbook = prefixed(
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="名册" r:id="r1"/></sheets></workbook>`,
    );
    const sheet = prefixed(data('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'));
    expect(await rowsOf({ sheet, workbook, strings: '<x:si><x:t>张三</x:t></x:si>' })).toEqual([['张三']]);
  });

  it('is read without its hidden sheets', async () => {
    const workbook = `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="藏" state="hidden" r:id="r1"/><sheet name="名册" r:id="r1"/></sheets></workbook>`;
    const read = await readWorkbook(
      'a.xlsx',
      await book({ sheet: data('<row><c><v>1</v></c></row>'), workbook }),
    );
    expect(read.sheets.map(({ name }) => name)).toEqual(['名册']);
  });
});

describe('a file that is no readable workbook', () => {
  const ole = (name: string): Uint8Array =>
    Uint8Array.from([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      ...Array<number>(600).fill(0),
      ...[...name].flatMap((c) => [c.charCodeAt(0), 0]),
    ]);

  it.each([
    ['名册.xls', ole('Workbook'), '另存为“Excel 工作簿（.xlsx）”'],
    ['名册.xlsx', ole('EncryptedPackage'), '取消密码并保存后再选'],
    ['报告.doc', ole('WordDocument'), '不是表格文件'],
    ['名册.xlsx', new Uint8Array(0), '空文件'],
    ['名册.csv', encode('姓名,性别'), '另存为“Excel 工作簿（.xlsx）”'],
    ['图.png', encode('\u0089PNG'), '不是表格文件'],
    ['名册.xlsx', encode('PK\u0003\u0004 cut'), '不完整或已损坏'],
    ['名册.xlsx', new Uint8Array(100_000_000), '太大了'],
  ])('%s is refused by name with the remedy', async (name, bytes, remedy) => {
    const refused = readWorkbook(name, bytes);
    await expect(refused).rejects.toThrow(`「${name}」`);
    await expect(refused).rejects.toThrow(remedy);
    await expect(refused).rejects.toThrow('没有读入，软件里的内容没有变动');
  });

  it('such as an archive without a workbook or a workbook without a cell is refused too', async () => {
    const word = await packArchive([{ name: 'word/document.xml', bytes: encode('<document/>') }]);
    await expect(readWorkbook('通知.docx', word)).rejects.toThrow('不是 .xlsx 格式的表格');
    await expect(readWorkbook('名册.xlsx', await book({ sheet: data('') }))).rejects.toThrow('没有内容');
  });
});
