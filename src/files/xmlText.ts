const CONTROL = new RegExp('[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\uFFFE\\uFFFF]', 'g');
const SPECIAL = new RegExp('[&<>"\\u0000-\\u0008\\u000B-\\u001F\\uFFFE\\uFFFF]');
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand in XML: marks escaped, characters that XML forbids left out. */
export function xmlText(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text
    .replaceAll('\r\n', '\n')
    .replace(CONTROL, '')
    .replace(/[&<>"]/g, (mark) => ESCAPES[mark] ?? mark);
}

/** The letters of a column counted from 0. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}
