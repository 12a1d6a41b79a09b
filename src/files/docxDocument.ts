import {
  AlignmentType,
  BorderStyle,
  Document,
  DocumentGridType,
  Footer,
  HeightRule,
  HorizontalPositionRelativeFrom,
  LineRuleType,
  OverlapType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  RelativeVerticalPosition,
  Tab,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  TextWrappingType,
  VerticalAlignTable,
  VerticalPositionRelativeFrom,
  WidthType,
  type FileChild,
  type IBorderOptions,
  type IIndentAttributesProperties,
  type ISectionPropertiesOptions,
  type ITableFloatOptions,
  type ParagraphChild,
} from 'docx';
import type { ShapeRun } from 'docx/shapes';
import { sheetOf, sheets, sizes } from '../core/papers/layout/measures.ts';
import type {
  DocxBorder,
  DocxCell,
  DocxContent,
  DocxParagraph,
  DocxPiece,
  DocxPlate,
  DocxPlates,
  DocxRun,
  DocxTable,
} from './docxPieces.ts';
import { fontOf, fontTableXml, LINE, PITCH, stylesXml } from './docxStyles.ts';

const twips = (points: number): number => Math.round(points * 20);

const RED = 'FF0000';
const PROGRAM = '近邻党建工作台';
/** From the type area down to the foot of the page number's line: its dash stands 7 mm below (domain.md 1.3), points. */
const FOOT_BELOW = 28.4;
/** A character of the page number, twips. */
const CHARACTER_OF_FOOT = 280;
const NONE: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const ALIGNMENTS = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT };

/** The place of 版记: the lower edge of the type area; measured from the paper, as not every program floats a table as wide as the text. */
const FOOT: ITableFloatOptions = {
  horizontalAnchor: TableAnchorType.PAGE,
  absoluteHorizontalPosition: twips(sheets.portrait.left),
  verticalAnchor: TableAnchorType.MARGIN,
  relativeVerticalPosition: RelativeVerticalPosition.BOTTOM,
  overlap: OverlapType.NEVER,
};

const FRAME = { style: BorderStyle.DOUBLE, size: 12, space: 24, color: RED };
const SIDES = ['pageBorderTop', 'pageBorderRight', 'pageBorderBottom', 'pageBorderLeft'];
const FRAMES = Object.fromEntries(SIDES.map((side) => [side, FRAME]));

function border({ size, space = 0, red, dashed }: DocxBorder): IBorderOptions {
  const style = dashed ? BorderStyle.DASHED : BorderStyle.SINGLE;
  return { style, size, space, color: red ? RED : '000000' };
}

/** Line ends and tabs are elements of their own in a .docx. */
function textRuns({ text, face, size, red }: DocxRun): TextRun[] {
  const name = face === undefined ? undefined : fontOf(face);
  const font = name === undefined ? {} : { font: { ascii: name, hAnsi: name, eastAsia: name, cs: name } };
  const look = { ...font, ...(size === undefined ? {} : { size }), ...(red && { color: RED }) };
  return text.split('\n').map((line, i) => {
    const children = line.split('\t').flatMap((piece, at) => (at > 0 ? [new Tab(), piece] : [piece]));
    return new TextRun({ ...look, ...(i > 0 ? { break: 1 } : {}), children });
  });
}

function indentOf({ indented, firstLine, left, hanging, right }: DocxParagraph): IIndentAttributesProperties {
  return {
    ...(indented ? { firstLine: 2 * PITCH, firstLineChars: 200 } : {}),
    ...(firstLine === undefined ? {} : { firstLine }),
    ...(left === undefined ? {} : { left }),
    ...(hanging === undefined ? {} : { hanging }),
    ...(right === undefined ? {} : { right }),
  };
}

/** Properties under their name, unless there are none: the library writes an empty element for an empty object. */
function given<K extends string, V extends object>(name: K, value: V): Partial<Record<K, V>> {
  return Object.keys(value).length === 0 ? {} : ({ [name]: value } as Record<K, V>);
}

function paragraph(piece: DocxParagraph): Paragraph {
  const { style, runs, align, before, after, line, below, rightStop, keepNext, pageBreakBefore } = piece;
  return new Paragraph({
    ...(style === 'Normal' ? {} : { style }),
    children: runs.flatMap(textRuns),
    ...given('indent', indentOf(piece)),
    ...given('spacing', {
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
      ...(line === undefined ? {} : { line, lineRule: LineRuleType.EXACT }),
    }),
    ...(align === undefined ? {} : { alignment: ALIGNMENTS[align] }),
    ...(below === undefined ? {} : { border: { bottom: border(below) } }),
    ...(rightStop === undefined ? {} : { tabStops: [{ type: TabStopType.RIGHT, position: rightStop }] }),
    ...(keepNext && { keepNext }),
    ...(pageBreakBefore && { pageBreakBefore }),
  });
}

function tableRow(cells: readonly DocxCell[], table: DocxTable, isFirst: boolean): TableRow {
  const { columns, rowHeight, header, pageBreakBefore } = table;
  const isHeader = isFirst && header !== undefined;
  const starts = isFirst && pageBreakBefore === true;
  return new TableRow({
    cantSplit: true,
    ...(isHeader && { tableHeader: true }),
    ...(rowHeight === undefined || isHeader
      ? {}
      : { height: { value: rowHeight, rule: HeightRule.ATLEAST } }),
    children: cells.map(
      (cell, i) =>
        new TableCell({
          width: { size: columns[i] ?? 0, type: WidthType.DXA },
          verticalAlign: VerticalAlignTable.CENTER,
          children: cell.map((piece, at) =>
            paragraph(starts && i === 0 && at === 0 ? { ...piece, pageBreakBefore: true } : piece),
          ),
        }),
    ),
  });
}

function table(piece: DocxTable): Table {
  const { columns, header, rows, outer, inner, openSides, atFoot } = piece;
  const [edge, between] = [border(outer), border(inner)];
  const side = openSides ? NONE : edge;
  const all = [...(header === undefined ? [] : [header]), ...rows];
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: columns,
    width: { size: columns.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    borders: {
      top: edge,
      bottom: edge,
      left: side,
      right: side,
      insideHorizontal: between,
      insideVertical: openSides ? NONE : between,
    },
    ...(openSides && { margins: { left: 0, right: 0 } }),
    ...(atFoot && { float: FOOT }),
    rows: all.map((row, i) => tableRow(row, piece, i === 0)),
  });
}

type Shape = typeof ShapeRun;

/** Shapes measure in pixels and places in EMU. */
const [PIXELS, EMU] = [96 / 72, 12_700];

function floating(top: number): NonNullable<ConstructorParameters<Shape>[0]['floating']> {
  return {
    horizontalPosition: { relative: HorizontalPositionRelativeFrom.PAGE, offset: 0 },
    verticalPosition: { relative: VerticalPositionRelativeFrom.PAGE, offset: Math.round(top * EMU) },
    wrap: { type: TextWrappingType.NONE },
    allowOverlap: true,
  };
}

function plate({ top, height, lines, turned }: DocxPlate, Shapes: Shape): ParagraphChild {
  const { width } = sheets.portrait;
  return new Shapes({
    type: 'rectangle',
    transformation: {
      width: width * PIXELS,
      height: height * PIXELS,
      ...(turned && { rotation: 180 }),
    },
    line: { width: 0, color: 'FFFFFF', transparency: 100 },
    floating: floating(top),
    textOptions: { verticalAlignment: 'center' },
    children: lines.map(paragraph),
  });
}

function fold(top: number, Shapes: Shape): ParagraphChild {
  return new Shapes({
    type: 'line',
    transformation: { width: sheets.portrait.width * PIXELS, height: 0 },
    line: { width: 0.4, dash: 'dash' },
    floating: floating(top),
  });
}

/** A page of plates hangs on one small paragraph. */
function platesPage({ plates, folds, pageBreakBefore }: DocxPlates, Shapes: Shape): Paragraph {
  return new Paragraph({
    style: 'PaperLine',
    ...(pageBreakBefore && { pageBreakBefore }),
    children: [...plates.map((one) => plate(one, Shapes)), ...folds.map((top) => fold(top, Shapes))],
  });
}

/** The foot of a page: — 1 — in 宋体 14 pt, one character in from the outer edge (domain.md 1.3). */
function pageNumber(side: 'left' | 'right'): Footer {
  const children = ['— ', PageNumber.CURRENT, ' —'];
  const at = new Paragraph({
    style: 'PaperPageNumber',
    alignment: ALIGNMENTS[side],
    indent: { [side]: CHARACTER_OF_FOOT },
    children: [new TextRun({ children })],
  });
  return new Footer({ children: [at] });
}

/** Paper, margins and the grid of 22 lines and 28 characters (domain.md 1.1). */
function sectionProperties(content: DocxContent): ISectionPropertiesOptions {
  const { orientation, framed } = content;
  const sheet = sheetOf(content);
  const below = sheet.height - sheet.top - sheet.innerHeight;
  const isLandscape = orientation === 'landscape';
  return {
    page: {
      // The library turns the paper by itself.
      size: {
        width: twips(Math.min(sheet.width, sheet.height)),
        height: twips(Math.max(sheet.width, sheet.height)),
        orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: {
        top: twips(sheet.top),
        left: twips(sheet.left),
        bottom: twips(below),
        right: twips(sheet.width - sheet.left - sheet.innerWidth),
        footer: twips(below - FOOT_BELOW),
      },
      ...(framed && { borders: FRAMES }),
    },
    grid: {
      type: DocumentGridType.LINES_AND_CHARS,
      linePitch: LINE,
      charSpace: Math.round((sheet.pitch - sizes.body) * 4096),
    },
  };
}

async function written(pieces: readonly DocxPiece[]): Promise<FileChild[]> {
  const children: FileChild[] = [];
  for (const piece of pieces) {
    if (piece.kind === 'paragraph') children.push(paragraph(piece));
    else if (piece.kind === 'table') children.push(table(piece));
    else children.push(platesPage(piece, (await import('docx/shapes')).ShapeRun));
  }
  return children;
}

/** Writes a .docx; the same in window, worker and command line. */
export async function docxDocument(content: DocxContent): Promise<Uint8Array> {
  const { title, pageNumbers, pieces } = content;
  const document = new Document({
    title,
    creator: PROGRAM,
    lastModifiedBy: PROGRAM,
    evenAndOddHeaderAndFooters: pageNumbers,
    compatibility: {
      version: 15,
      adjustLineHeightInTable: true,
      useFELayout: true,
      doNotExpandShiftReturn: true,
    },
    sections: [
      {
        properties: sectionProperties(content),
        ...(pageNumbers && { footers: { default: pageNumber('right'), even: pageNumber('left') } }),
        children: await written(pieces),
      },
    ],
  });
  const parts = [
    { path: 'word/styles.xml', data: stylesXml() },
    { path: 'word/fontTable.xml', data: fontTableXml() },
  ];
  return new Uint8Array(await Packer.toArrayBuffer(document, false, parts));
}
