/** Device setting: the text size chosen on this PC. */
export const textSizeKey = 'textSize';

/** The sizes a clerk can choose; the whole page follows. */
export const textSizes = [
  { name: 'small', label: '小', px: 14 },
  { name: 'standard', label: '标准', px: 15 },
  { name: 'medium', label: '中', px: 16 },
  { name: 'large', label: '大', px: 18 },
] as const;

/** The chosen size in pixels; 15 for anything unknown. */
export function textPixels(chosen: unknown): number {
  return textSizes.find((size) => size.name === chosen)?.px ?? 15;
}
