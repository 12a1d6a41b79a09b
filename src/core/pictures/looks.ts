/** How a box of a picture looks; each look has a sign or word beside it wherever it means something. */
export const boxLooks = {
  plain: { fill: '#ffffff', stroke: '#8c8c8c', strokeWidth: 1 },
  panel: { fill: '#ffffff', stroke: '#bfbfbf', strokeWidth: 1 },
  head: { fill: '#e6f0ff', stroke: '#0958d9', strokeWidth: 1.5 },
  filled: { fill: '#edf7ef', stroke: '#237804', strokeWidth: 1 },
  missing: { fill: '#fff3dc', stroke: '#ad4e00', strokeWidth: 1.5, strokeDasharray: '5 3' },
  unused: { fill: '#f5f5f5', stroke: '#bfbfbf', strokeWidth: 1 },
  tag: { fill: '#0958d9', stroke: 'none', strokeWidth: 0 },
  bar: { fill: '#0958d9', stroke: 'none', strokeWidth: 0 },
  track: { fill: '#ececec', stroke: 'none', strokeWidth: 0 },
  clear: { fill: '#ffffff', stroke: 'none', strokeWidth: 0 },
} as const;

/** Name of a look of boxes. */
export type BoxLook = keyof typeof boxLooks;

/** How a text of a picture looks. */
export const textLooks = {
  ink: { fill: '#1f1f1f' },
  strong: { fill: '#1f1f1f', fontWeight: 600 },
  muted: { fill: '#595959' },
  late: { fill: '#ad4e00', fontWeight: 600 },
  good: { fill: '#237804', fontWeight: 600 },
  onTag: { fill: '#ffffff', fontWeight: 600 },
} as const;

/** Name of a look of texts. */
export type TextLook = keyof typeof textLooks;

/** The colour of lines between boxes. */
export const lineColour = '#8c8c8c';

/** The screen fonts in their order, named in the drawing itself so that an image saved from it looks the same. */
export const fontFamily =
  "'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Source Han Sans SC', 'WenQuanYi Micro Hei', sans-serif";
