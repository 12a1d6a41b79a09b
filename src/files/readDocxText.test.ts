import { describe, expect, it } from 'vitest';
import { readDocxText } from './readDocxText.ts';
import { p, row, tinyDocx } from './testing/tinyDocx.ts';

const read = async (body: string): Promise<readonly string[]> =>
  readDocxText('定稿.docx', await tinyDocx(body));
const run = (inner: string): string => `<w:r>${inner}</w:r>`;
const t = (text: string): string => `<w:t>${text}</w:t>`;

describe('the text of a .docx', () => {
  it('comes by paragraphs, cells of tables included, whatever runs it was typed in', async () => {
    expect(await read(p('会议', '纪', '要') + row('序号', '事项') + p('完&lt;𬤇&gt;'))).toEqual([
      '会议纪要',
      '序号',
      '事项',
      '完<𬤇>',
    ]);
  });

  it('has tabs and line ends, but no stops of the ruler', async () => {
    const ruler = '<w:pPr><w:tabs><w:tab w:val="right" w:pos="8564"/></w:tabs></w:pPr>';
    expect(await read(`<w:p>${ruler}${run(`${t('左')}<w:tab/>${t('右')}<w:br/>${t('下')}`)}</w:p>`)).toEqual([
      '左\t右\n下',
    ]);
  });

  it('takes tracked changes as accepted and leaves out codes of fields', async () => {
    const changed =
      `<w:del>${run('<w:delText>旧</w:delText>')}</w:del><w:ins>${run(t('新'))}</w:ins>` +
      `${run('<w:instrText>PAGE</w:instrText>')}${run(t('定稿'))}`;
    expect(await read(`<w:p>${changed}</w:p>`)).toEqual(['新定稿']);
  });

  it('reads a text box once, though it is written twice', async () => {
    const box = (text: string): string => `<w:txbxContent>${p(text)}</w:txbxContent>`;
    const twice = `<mc:AlternateContent><mc:Choice>${box('框内')}</mc:Choice><mc:Fallback>${box('框内')}</mc:Fallback></mc:AlternateContent>`;
    expect(await read(`<w:p>${run(t('前') + twice)}${run(t('后'))}</w:p>`)).toEqual(['框内', '前后']);
  });

  it('is refused in a sentence for another file', async () => {
    await expect(readDocxText('扫描.pdf', new TextEncoder().encode('%PDF-1.7'))).rejects.toThrow(
      '「扫描.pdf」不是 .docx 文件，没有读入，软件里的内容没有变动。',
    );
  });
});
