/** Rows of texts. */
export type Block = readonly (readonly string[])[];

const QUOTE = '"';

/**
 * Reads what Excel and WPS put on the clipboard: cells parted by tabs, rows by line ends, a cell of several lines in quotes with
 * its own quotes doubled. All rows become equally long; the line end after the last row makes no row.
 */
export function parseTsv(text: string): Block {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const quoted = text[at] === QUOTE ? quotedCell(text, at) : undefined;
    const end = quoted?.end ?? plainEnd(text, at);
    row.push((quoted?.text ?? text.slice(at, end)).replace(/\r\n?/g, '\n'));
    at = end + 1;
    if (text[end] === '\t') continue;
    if (text[end] === '\r' && text[at] === '\n') at++;
    rows.push(row);
    row = [];
    if (at === text.length) break;
  }
  const width = rows.reduce((most, one) => Math.max(most, one.length), 0);
  return rows.map((one) =>
    one.length === width ? one : [...one, ...Array.from({ length: width - one.length }, () => '')],
  );
}

function plainEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && text[end] !== '\t' && text[end] !== '\n' && text[end] !== '\r') end++;
  return end;
}

/** A quoted cell, when the closing quote ends the cell; else the quote was typed by somebody. */
function quotedCell(text: string, from: number): { readonly text: string; readonly end: number } | undefined {
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf(QUOTE, at);
    if (quote < 0) return undefined;
    if (text[quote + 1] === QUOTE) {
      at = quote + 2;
      continue;
    }
    const end = quote + 1;
    if (end < text.length && !'\t\r\n'.includes(text[end] ?? '')) return undefined;
    return { text: text.slice(from + 1, quote).replaceAll('""', QUOTE), end };
  }
}

/** Rows as WPS and Excel take them from the clipboard. */
export function writeTsv(block: Block): string {
  return block.map((row) => row.map(tsvCell).join('\t')).join('\r\n');
}

function tsvCell(text: string): string {
  if (!/[\t\n\r]/.test(text) && !text.startsWith(QUOTE)) return text;
  return QUOTE + text.replaceAll(QUOTE, '""') + QUOTE;
}

/** The same rows as a table, in which digits stay text: identity numbers and phones keep every one. */
export function htmlTable(block: Block): string {
  const cell = (text: string): string =>
    `<td style="mso-number-format:'\\@'">${escaped(text).replaceAll('\n', '<br>')}</td>`;
  return `<table>${block.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</table>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
