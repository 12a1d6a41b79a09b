import { describe, expect, it } from 'vitest';
import { templateTags } from '../core/papers/templateTags.ts';
import type { TemplateValues } from '../core/papers/templateValues.ts';
import { unpackArchive } from './archive.ts';
import { checkTemplate, fillTemplate } from './fillTemplate.ts';
import { readDocxText } from './readDocxText.ts';
import { p, row, tinyDocx } from './testing/tinyDocx.ts';

/** An OLE container that holds a stream of this name. */
const ole = (stream: string): Uint8Array =>
  Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, ...stream.split('').flatMap((c) => [c.charCodeAt(0), 0]));

const NAME = '本社区纪要模板.docx';
const check = async (body: string, header?: string) =>
  checkTemplate(NAME, await tinyDocx(body, header), templateTags);
const fill = async (body: string, values: TemplateValues): Promise<readonly string[]> =>
  readDocxText('纪要.docx', await fillTemplate(NAME, await tinyDocx(body), values));

describe('a template of the office', () => {
  it('gets the text in the place and look of its tag, also where WPS cut the tag into runs', async () => {
    const filled = await fillTemplate(NAME, await tinyDocx(p('会议：{会', '议名', '称}。')), {
      会议名称: '青禾社区<联席>会议 & 恳谈',
    });
    expect(await readDocxText('纪要.docx', filled)).toEqual(['会议：青禾社区<联席>会议 & 恳谈。']);
    const xml = new TextDecoder().decode((await unpackArchive(filled)).get('word/document.xml'));
    expect(xml).toContain('<w:rPr><w:b/></w:rPr>');
  });

  it('repeats a table row for each decision and a paragraph for each topic with its own decisions', async () => {
    const body =
      row('{#议定事项}{序号}', '{事项}', '{责任人}{/议定事项}') +
      p('{#议题}') +
      p('{标题}：{#议定事项}{事项}；{/议定事项}') +
      p('{/议题}');
    const values: TemplateValues = {
      议定事项: [
        { 序号: '1', 事项: '公示七天', 责任人: '李强' },
        { 序号: '2', 事项: '开放操场', 责任人: '' },
      ],
      议题: [
        { 标题: '充电车棚', 议定事项: [{ 事项: '公示七天' }] },
        { 标题: '操场', 议定事项: [{ 事项: '开放操场' }] },
      ],
    };
    expect(await fill(body, values)).toEqual([
      '1',
      '公示七天',
      '李强',
      '2',
      '开放操场',
      '',
      '充电车棚：公示七天；',
      '操场：开放操场；',
    ]);
  });

  it('makes of several lines several paragraphs of the same look', async () => {
    const filled = await fillTemplate(NAME, await tinyDocx(p('{正文}')), {
      正文: '第一段\n第二段\r\n第三段',
    });
    expect(await readDocxText('纪要.docx', filled)).toEqual(['第一段', '第二段', '第三段']);
    const xml = new TextDecoder().decode((await unpackArchive(filled)).get('word/document.xml'));
    expect(xml.match(/<w:pPr><w:jc w:val="center"\/><\/w:pPr><w:r><w:rPr><w:b\/>/g)).toHaveLength(3);
  });

  it('keeps a line end as it is where the text lies deeper in the paragraph', async () => {
    const link = '<w:p><w:hyperlink><w:r><w:t>{地点}</w:t></w:r></w:hyperlink></w:p>';
    expect(await fill(link, { 地点: '一楼\n二楼' })).toEqual(['一楼\n二楼']);
  });

  it('shows a piece only where there is something, and another where there is nothing', async () => {
    const body =
      p('{#请假}') + p('请假：{请假}') + p('{/请假}') + p('{^缺席}') + p('无人缺席') + p('{/缺席}');
    expect(await fill(body, { 请假: '周涛（公务）', 缺席: '' })).toEqual(['请假：周涛（公务）', '无人缺席']);
    expect(await fill(body, { 请假: '', 缺席: '孙磊' })).toEqual([]);
  });

  it('leaves a tag that nothing is known of as it was written', async () => {
    expect(await fill(p('{会议名称}{暗号}{constructor}'), { 会议名称: '联席会议' })).toEqual([
      '联席会议{暗号}{constructor}',
    ]);
  });

  it('takes 60 decisions, 20,000 characters, rare hanzi and control characters', async () => {
    const long = '研究'.repeat(10_000);
    const rows = Array.from({ length: 60 }, (_, i) => ({ 序号: String(i + 1), 事项: '𬤇㛃\u0001\u000B' }));
    const text = await fill(row('{#议定事项}{序号}', '{事项}{/议定事项}') + p('{情况}'), {
      议定事项: rows,
      情况: long,
    });
    expect(text).toHaveLength(121);
    expect(text.slice(-3)).toEqual(['60', '𬤇㛃', long]);
  });

  it('becomes a document where it was a Word template (.dotx)', async () => {
    const dotx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml';
    const filled = await fillTemplate('模板.dotx', await tinyDocx(p('{地点}'), p(''), dotx), {
      地点: '会议室',
    });
    const types = new TextDecoder().decode((await unpackArchive(filled)).get('[Content_Types].xml'));
    expect(types).toContain('wordprocessingml.document.main+xml');
    expect(types).not.toContain('template.main');
  });
});

describe('the dry run of a template', () => {
  it('finds nothing wrong with known tags at their places, and names those in use', async () => {
    const body =
      p('{会议名称}{ 期号 }') +
      row('{#议定事项}{序号}', '{事项}（{会议名称}）{/议定事项}') +
      p('{#请假}{请假}{.}{/请假}');
    expect(await check(body, p('{发文单位}'))).toEqual({
      unknown: [],
      broken: [],
      used: expect.arrayContaining([
        '会议名称',
        '期号',
        '议定事项',
        '序号',
        '事项',
        '请假',
        '发文单位',
      ]) as unknown,
    });
  });

  it('names an unknown tag and the one that was meant', async () => {
    const { unknown } = await check(p('{会议名}{暗号}'), p('{名称}'));
    expect(unknown).toEqual([
      { tag: '会议名', text: '程序里没有 {会议名} 这个标签，是不是 {会议名称}。' },
      { tag: '暗号', text: '程序里没有 {暗号} 这个标签，请对照标签表改正或删去。' },
      { tag: '名称', text: '页眉里，程序里没有 {名称} 这个标签，是不是 {会议名称}。' },
    ]);
  });

  it('says where a tag of a repeated piece belongs', async () => {
    const { unknown } = await check(p('{事项}'));
    expect(unknown[0]?.text).toBe('{事项} 只能写在 {#议定事项} 和 {/议定事项} 之间。');
  });

  it.each([
    ['a loop without end', p('{#议题}{标题}'), '{#议题} 没有结束：在重复内容的后面加上 {/议题}。'],
    ['an end without beginning', p('{/议题}'), '{/议题} 没有开头：在重复内容的前面加上 {#议题}。'],
    ['another end', p('{#议题}{标题}{/议定事项}'), '{#议题} 却用 {/议定事项} 结束，两处的名称要一样。'],
    ['a missing right brace', p('{会议名称 召开'), '“{会议名称 召开”后面少了右花括号“}”，请补上。'],
    ['a missing left brace', p('地点}'), '“地点}”前面少了左花括号“{”，请补上或删去“}”。'],
    ['a doubled brace', p('{{地点}'), '“{{地点}”处左花括号重复了，标签只用一个“{”。'],
    ['full-width braces', p('｛地点｝'), '“｛地点｝”用的是全角花括号，请改成半角的 { 和 }。'],
    ['raw XML', p('{@地点}'), '{@地点} 这种写法不能用，请去掉“@”。'],
    [
      'rows as one text',
      p('{议题}'),
      '{议题} 有好几项，不能当一句话用；要写成 {#议题}……{/议题}，中间写每一项的标签。',
    ],
    [
      'no tag at all',
      p('会议纪要'),
      '没有标签，每次出来的都会是同一份文字；请照标签表在要填的地方写上标签，如 {会议名称}。',
    ],
  ])('says in a sentence what is broken: %s', async (_, body, sentence) => {
    const { broken } = await check(body);
    expect(broken.map(({ text }) => text)).toEqual([sentence]);
  });

  it('names everything at once', async () => {
    const { unknown, broken } = await check(p('{暗号}') + p('{#议题}{标题}'), p('{名字'));
    expect(unknown).toHaveLength(1);
    expect(broken).toHaveLength(2);
  });

  it.each([
    ['an old .doc', ole('WordDocument'), '旧格式的 .doc'],
    ['a locked one', ole('EncryptedPackage'), '设了打开密码'],
    ['a picture', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), '不是 .docx 文件'],
    ['an empty file', new Uint8Array(10), '空文件'],
  ])('refuses %s in a sentence', async (_, bytes, words) => {
    const { broken } = await checkTemplate(NAME, bytes, templateTags);
    expect(broken).toHaveLength(1);
    expect(broken[0]?.text).toContain(words);
    expect(broken[0]?.text).toContain('软件里的内容没有变动');
    await expect(fillTemplate(NAME, bytes, {})).rejects.toThrow(words);
  });

  it('refuses a file with macros, a workbook and a torn file', async () => {
    const macro = await tinyDocx(
      p('{地点}'),
      p(''),
      'application/vnd.ms-word.document.macroEnabled.main+xml',
    );
    expect((await checkTemplate('模板.docm', macro, templateTags)).broken[0]?.text).toContain('带有宏程序');
    const sheet = await tinyDocx(
      p(''),
      p(''),
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
    );
    expect((await checkTemplate(NAME, sheet, templateTags)).broken[0]?.text).toContain('没有 Word 文档');
    const whole = await tinyDocx(p('{地点}'));
    const torn = whole.slice(0, whole.length - 200);
    expect((await checkTemplate(NAME, torn, templateTags)).broken[0]?.text).toContain('不完整或已损坏');
  });

  it('does not fill a broken template, and says why', async () => {
    const bytes = await tinyDocx(p('{#议题}{标题}'));
    await expect(fillTemplate(NAME, bytes, {})).rejects.toThrow(
      '模板「本社区纪要模板.docx」有写错的地方，没有生成文件：{#议题} 没有结束：在重复内容的后面加上 {/议题}。请改好模板再试。',
    );
  });
});
