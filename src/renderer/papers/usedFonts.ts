import { paperFonts } from '../../core/papers/paperFonts.ts';
import type { PageModel } from '../../core/papers/pageModel.ts';
import type { PaperFace } from '../../core/papers/paperModel.ts';

/** Which font stands for a face on this PC. */
export interface FontUse {
  readonly face: PaperFace;
  readonly wanted: string;
  /** The first font of the face that is there; undefined when the system takes one of its own. */
  readonly used: string | undefined;
  /** True when `used` is the wanted font, whatever its name. */
  readonly isWanted: boolean;
}

/** Widths of a text in a font over a fallback, in any unit. */
export type MeasureFont = (family: string) => number;

const fallbacks = ['monospace', 'serif', 'sans-serif'] as const;
/** Letters whose widths differ most from font to font. */
const sample = 'mmmmmWWWiiillli0123456789.,';

/** Whether a font is there: over one fallback at least it measures other than the fallback itself. */
function isThere(font: string, measure: MeasureFont): boolean {
  return fallbacks.some((fallback) => measure(`"${font}", ${fallback}`) !== measure(fallback));
}

/** Which of the fonts are there; `measure` gives the width of the same text in a family. */
export function fontsThere(measure: MeasureFont): (font: string) => boolean {
  const known = new Map<string, boolean>();
  return (font) => {
    const found = known.get(font) ?? isThere(font, measure);
    known.set(font, found);
    return found;
  };
}

/** What stands for each face, given which fonts are there. */
export function fontUses(there: (font: string) => boolean): readonly FontUse[] {
  return (Object.keys(paperFonts) as PaperFace[]).map((face) => {
    const { label, wanted, near } = paperFonts[face];
    const own = wanted.find((font) => there(font));
    const used = own ?? near.find((font) => there(font));
    return { face, wanted: wanted[0] ?? label, used, isWanted: own !== undefined };
  });
}

/** One sentence for the preview about faces of the pages whose font is missing; undefined when all is as wanted. */
export function fontSentence(uses: readonly FontUse[], pages: readonly PageModel[]): string | undefined {
  const faces = new Set(
    pages.flatMap(({ items }) => items.map((item) => (item.kind === 'text' ? item.face : ''))),
  );
  const missing = uses.filter(({ face, isWanted }) => !isWanted && faces.has(face));
  if (missing.length === 0) return undefined;
  const stands = new Map<string, string[]>();
  for (const { wanted, used = '系统自带的字体' } of missing) {
    stands.set(used, [...(stands.get(used) ?? []), wanted]);
  }
  const said = [...stands].map(([used, wanted]) => `没有装${wanted.join('、')}，用${used}代替`);
  return `这台电脑${said.join('；')}。分页和字数不变。`;
}

/** Measures the fonts of this PC. Asking `document.fonts.check` says yes for fonts that are not there. */
export function usedFonts(): readonly FontUse[] {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return [];
  const measure = (family: string): number => {
    context.font = `72px ${family}`;
    return context.measureText(sample).width;
  };
  return fontUses(fontsThere(measure));
}
