/** Fonts of the office's sheets; a PC without 方正小标宋 shows its own song typeface instead (domain.md 11.1). */
const FONTS = {
  // The first font decides how wide a column unit is.
  body: { name: '宋体', size: 11 },
  head: { name: '黑体', size: 11 },
  title: { name: '方正小标宋简体', size: 20 },
} as const;

/** Number formats by what a cell holds: text keeps every character, ratios show one decimal, money two. */
const FORMATS = { general: 0, number: 0, text: 49, percent: 164, money: 4 } as const;

/** How a cell looks; equal looks share one style of the workbook. */
export interface Look {
  readonly font: keyof typeof FONTS;
  readonly format: keyof typeof FORMATS;
  readonly align: 'left' | 'center' | 'right';
  readonly border: boolean;
}

const PLAIN: Look = { font: 'body', format: 'general', align: 'left', border: false };
const FONT_NAMES = Object.keys(FONTS) as (keyof typeof FONTS)[];

function xf(look: Look): string {
  const font = FONT_NAMES.indexOf(look.font);
  return (
    `<xf numFmtId="${FORMATS[look.format]}" fontId="${font}" fillId="0" borderId="${look.border ? 1 : 0}" xfId="0" ` +
    `applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1">` +
    `<alignment horizontal="${look.align}" vertical="center" wrapText="1"/></xf>`
  );
}

/** The styles of one workbook, collected while its sheets are written. */
export class CellStyles {
  private readonly ids = new Map<string, number>();
  private readonly looks: Look[] = [];

  /** Style index of a look, as cells name it; 0 is the plain style that every workbook must have. */
  id(look: Look): number {
    const key = `${look.font} ${look.format} ${look.align} ${look.border}`;
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const made = this.looks.push(look);
    this.ids.set(key, made);
    return made;
  }

  /** The part xl/styles.xml. */
  xml(): string {
    const side = (name: string): string => `<${name} style="thin"><color auto="1"/></${name}>`;
    const fonts = FONT_NAMES.map(
      (key) =>
        `<font><sz val="${FONTS[key].size}"/><name val="${FONTS[key].name}"/><family val="3"/><charset val="134"/></font>`,
    );
    const cells = [PLAIN, ...this.looks].map(xf);
    return (
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      `<numFmts count="1"><numFmt numFmtId="${FORMATS.percent}" formatCode="0.0%"/></numFmts>` +
      `<fonts count="${fonts.length}">${fonts.join('')}</fonts>` +
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
      '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
      `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border></borders>` +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      `<cellXfs count="${cells.length}">${cells.join('')}</cellXfs>` +
      '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
    );
  }
}
