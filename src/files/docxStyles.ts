import type { PaperFace } from '../core/papers/paperModel.ts';

interface FontEntry {
  readonly name: string;
  /** Names under which other systems and older offices carry the same face. */
  readonly others: string;
  readonly panose: string;
  readonly pitch: 'fixed' | 'variable';
}

/** The font of each face (domain.md 1.2) and what may stand in for it: 仿宋 and 楷体 are part of every Windows, 方正小标宋简体 is not. */
const FONTS: Readonly<Record<PaperFace, FontEntry>> = {
  title: {
    name: '方正小标宋简体',
    others: '方正小标宋_GBK,FZXiaoBiaoSong-B05S,CESI小标宋-GB2312,华文中宋,STZhongsong',
    panose: '03000509000000000000',
    pitch: 'variable',
  },
  body: {
    name: '仿宋',
    others: '仿宋_GB2312,FangSong,FangSong_GB2312,CESI仿宋-GB2312,STFangsong',
    panose: '02010609060101010101',
    pitch: 'fixed',
  },
  heading: { name: '黑体', others: 'SimHei,STHeiti', panose: '02010609060101010101', pitch: 'fixed' },
  kai: {
    name: '楷体',
    others: '楷体_GB2312,KaiTi,KaiTi_GB2312,STKaiti',
    panose: '02010609060101010101',
    pitch: 'fixed',
  },
  song: { name: '宋体', others: 'SimSun,STSong', panose: '02010600030101010101', pitch: 'variable' },
};

/** The name of the font that stands for a face in a .docx. */
export function fontOf(face: PaperFace): string {
  return FONTS[face].name;
}

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** word/fontTable.xml: where a font is missing, Word and WPS take one of the other names. */
export function fontTableXml(): string {
  const fonts = Object.values(FONTS).map(
    ({ name, others, panose, pitch }) =>
      `<w:font w:name="${name}"><w:altName w:val="${others}"/><w:panose1 w:val="${panose}"/>` +
      `<w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="${pitch}"/></w:font>`,
  );
  return `${HEAD}<w:fonts ${NAMESPACE}>${fonts.join('')}</w:fonts>`;
}

/** The styles of other sizes keep the width of their letters. */
const OWN_WIDTH = '<w:spacing w:val="0"/>';

/** Looks of a paper's paragraphs; the office finds them by name in the list of styles. */
const STYLES = [
  ['PaperMark', '纪要标志', 'title', 84, '<w:jc w:val="center"/>', `<w:color w:val="FF0000"/>${OWN_WIDTH}`],
  ['PaperTitle', '公文标题', 'title', 44, '<w:jc w:val="center"/>', OWN_WIDTH],
  ['PaperHeading1', '一级标题', 'heading', 32, '<w:outlineLvl w:val="0"/>', ''],
  ['PaperHeading2', '二级标题', 'kai', 32, '<w:outlineLvl w:val="1"/>', ''],
  ['PaperLine', '公文行', 'body', 32, '', ''],
  ['PaperTable', '表格文字', 'body', 24, '<w:spacing w:line="324" w:lineRule="exact"/>', OWN_WIDTH],
  ['PaperColophon', '版记', 'body', 28, '<w:spacing w:line="560" w:lineRule="exact"/>', OWN_WIDTH],
  ['PaperPageNumber', '页码', 'song', 28, '<w:spacing w:line="320" w:lineRule="exact"/>', OWN_WIDTH],
] as const satisfies readonly (readonly [string, string, PaperFace, number, string, string])[];

/** A paragraph style by its id. */
export type PaperStyle = (typeof STYLES)[number][0] | 'Normal';

/** Line pitch of the type area: 22 lines in 225 mm (domain.md 1.1), twips; 29 pt would leave room for 21. */
export const LINE = 579;

/**
 * From one character of 16 pt to the next, twips: 28 fill a line of 156 mm (domain.md 1.1). It is written as the spacing of the
 * letters, because programs draw the character grid of a section in different ways, some as cells that 16 pt do not fit.
 */
export const PITCH = 314;

const runFonts = (face: PaperFace): string => {
  const name = fontOf(face);
  return `<w:rFonts w:ascii="${name}" w:hAnsi="${name}" w:eastAsia="${name}" w:cs="${name}"/>`;
};

const styleXml = ([id, name, face, size, paragraph, run]: (typeof STYLES)[number]): string =>
  `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>` +
  `<w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${runFonts(face)}${run}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr></w:style>`;

/**
 * word/styles.xml: 仿宋 16 pt on lines of exactly 28.95 pt. Widow control and the space that Word puts between hanzi and
 * digits are off, so that a page holds what the preview shows.
 */
export function stylesXml(): string {
  const defaults =
    `<w:docDefaults><w:rPrDefault><w:rPr>${runFonts('body')}<w:sz w:val="32"/><w:szCs w:val="32"/>` +
    '<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>';
  const normal =
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr>' +
    '<w:widowControl w:val="0"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/><w:adjustRightInd w:val="0"/>' +
    '<w:snapToGrid w:val="0"/>' +
    `<w:spacing w:before="0" w:after="0" w:line="${LINE}" w:lineRule="exact"/><w:jc w:val="both"/></w:pPr>` +
    `<w:rPr><w:spacing w:val="${PITCH - 320}"/><w:sz w:val="32"/><w:szCs w:val="32"/></w:rPr></w:style>`;
  const table =
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>' +
    '<w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>' +
    '<w:left w:w="60" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>';
  return `${HEAD}<w:styles ${NAMESPACE}>${defaults}${normal}${table}${STYLES.map(styleXml).join('')}</w:styles>`;
}
