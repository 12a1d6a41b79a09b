/** So many of the longest texts are measured: the widest is among them. */
const MEASURED = 200;
/** A column is fitted to at most so many characters of half a hanzi. */
const WIDEST = 60;
/** Room for the signs of the header, in characters of half a hanzi. */
const SIGNS = 6;

/** The width at which every text of a column is seen whole, in characters of half a hanzi. */
export function fitWidth(texts: readonly string[], label: string): number {
  const context = document.createElement('canvas').getContext('2d');
  const style = getComputedStyle(document.body);
  const half = Number.parseFloat(style.fontSize) / 2;
  if (context === null) return 12;
  context.font = `${style.fontSize} ${style.fontFamily}`;
  const longest = [...new Set(texts)].sort((a, b) => b.length - a.length).slice(0, MEASURED);
  const widest = longest.reduce((most, text) => Math.max(most, context.measureText(text).width), 0);
  return Math.min(Math.max(Math.ceil(widest / half) + 0.5, label.length * 2 + SIGNS), WIDEST);
}
