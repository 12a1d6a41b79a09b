const DIGITS = '零一二三四五六七八九';
const PLACES = ['', '十', '百', '千'];

/** A whole number below 10,000 in Chinese: 十, 二十一, 一百零二. */
export function hanNumber(n: number): string {
  if (n === 0) return '零';
  const digits = [...String(n)].map(Number);
  let text = '';
  let isGap = false;
  for (const [i, digit] of digits.entries()) {
    if (digit === 0) {
      isGap = true;
      continue;
    }
    text += `${isGap ? '零' : ''}${DIGITS[digit] ?? ''}${PLACES[digits.length - 1 - i] ?? ''}`;
    isGap = false;
  }
  return text.replace(/^一十/, '十');
}

/** A number before a measure word within a sentence: 两项, 三项, 十项, from eleven on in Arabic digits. */
export function countWord(n: number): string {
  return n > 10 ? String(n) : n === 2 ? '两' : hanNumber(n);
}
