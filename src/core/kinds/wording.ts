/* What office files do to plain characters, undone the same way for every kind. */

const CONTROL = new RegExp(
  '[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\uFFFE\\uFFFF\\u200B-\\u200D\\uFEFF]',
  'g',
);
const BLANK_WORDS = new Set([
  '',
  '-',
  '--',
  '—',
  '——',
  '–',
  '/',
  '\\',
  '无',
  '暂无',
  '空',
  '空缺',
  '待定',
  '未定',
  '缺',
  '不详',
  '暂缺',
  '待选',
  '无人',
  '待补',
  '未知',
]);

/** Printable ASCII and everyday hanzi: nothing in it needs undoing, which is so for nearly every cell. */
const PLAIN = /^[!-~\u4e00-\u9fa5]*$/;

/** Text without control and zero-width characters, ends trimmed. */
export function clean(text: string): string {
  return PLAIN.test(text) ? text : text.replace(CONTROL, '').replaceAll('\u00a0', ' ').trim();
}

/** Full-width ASCII and ideographic spaces as half width; for numbers, dates and codes, never for names or prose. */
export function halfWidth(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(/[\uFF01-\uFF5E]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ');
}

/** Text with every kind of white space taken out. */
export function squeeze(text: string): string {
  return PLAIN.test(text) ? text : clean(text).replace(/\s+/g, '');
}

/** The raw cell as clean text; numbers as Excel shows them. */
export function asText(raw: string | number | boolean | null): string {
  if (raw === null) return '';
  if (typeof raw === 'boolean') return raw ? '是' : '否';
  return clean(String(raw));
}

/** True for an empty cell and for the words with which offices say that there is nothing (无, —, 空缺, 待定). */
export function isBlank(raw: string | number | boolean | null): boolean {
  return raw === null || (typeof raw === 'string' && BLANK_WORDS.has(squeeze(raw)));
}

const ORDER = new Intl.Collator('zh-CN', { numeric: true });

/** Order of two texts as Chinese lists have it: by pinyin, numbers by size. */
export function compareText(a: string, b: string): number {
  return ORDER.compare(a, b);
}
