import { xmlText } from './xmlText.ts';

const LONGEST = 32_767;

/** The texts of one workbook, each kept once; cells name them by index. */
export class SharedStrings {
  private readonly ids = new Map<string, number>();
  private readonly items: string[] = [];
  private uses = 0;

  id(text: string): number {
    this.uses += 1;
    const known = this.ids.get(text);
    if (known !== undefined) return known;
    // Excel reads _x000D_ as a character, so a text that says so by itself is escaped; it refuses longer texts.
    const kept = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
    const shown = kept.includes('_x') ? kept.replace(/_x(?=[\dA-F]{4}_)/gi, '_x005F_x') : kept;
    const space = /^\s|\s$|\n/.test(shown) ? ' xml:space="preserve"' : '';
    const made = this.items.push(`<si><t${space}>${xmlText(shown)}</t></si>`) - 1;
    this.ids.set(text, made);
    return made;
  }

  /** The part xl/sharedStrings.xml. */
  xml(): string {
    return (
      `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${this.uses}" ` +
      `uniqueCount="${this.items.length}">${this.items.join('')}</sst>`
    );
  }
}
