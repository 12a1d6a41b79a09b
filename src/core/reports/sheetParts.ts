import type { SheetColumn, Source } from './sheetModel.ts';

/** A date as the district's forms write it, at the precision known: 2026.09.30, 1966.02 (domain.md 11.1). */
export function dotted(date: string | undefined): string | null {
  return date === undefined ? null : date.replaceAll('-', '.');
}

/** A date under a heading 出生年月: no closer than the month. */
export function dottedMonth(date: string | undefined): string | null {
  return dotted(date?.slice(0, 7));
}

/** A column of text. */
export function textColumn(
  key: string,
  label: string,
  width: number,
  rest: Partial<Pick<SheetColumn, 'align' | 'group'>> = {},
): SheetColumn {
  return { key, label, width, align: 'center', format: 'text', ...rest };
}

/** A column of numbers. */
export function numberColumn(key: string, label: string, width: number, group?: string): SheetColumn {
  return { key, label, width, align: 'center', format: 'number', ...(group === undefined ? {} : { group }) };
}

/** The record behind a figure. */
export function source(type: string, id: string): readonly Source[] {
  return [{ type, id }];
}

/** Texts of one cell side by side, without repeats; null when there is nothing. */
export function joinTexts(texts: readonly (string | undefined | null)[], between = '；'): string | null {
  const some = [...new Set(texts.filter((text) => text != null && text !== ''))];
  return some.length === 0 ? null : some.join(between);
}
