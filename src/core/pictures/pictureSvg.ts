import type { SvgNode } from '../papers/svg/svgNode.ts';
import { textSize } from './draw.ts';
import { boxLooks, fontFamily, lineColour, textLooks } from './looks.ts';
import type { PictureBox, PictureItem, PictureLine, PictureModel, PictureText } from './pictureModel.ts';

const short = (value: number): number => Math.round(value * 100) / 100;

function boxNode({ x, y, width, height, look, round = 0 }: PictureBox): SvgNode {
  const r = Math.min(round, width / 2, height / 2);
  const [left, top, right, foot] = [x, y, x + width, y + height].map(short);
  const corner = (dx: number, dy: number): string => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  const d =
    r === 0
      ? `M${left} ${top}H${right}V${foot}H${left}Z`
      : `M${short(x + r)} ${top}H${short(x + width - r)}${corner(r, r)}V${short(y + height - r)}${corner(-r, r)}` +
        `H${short(x + r)}${corner(-r, -r)}V${short(y + r)}${corner(r, -r)}Z`;
  return { name: 'path', attributes: { d, ...boxLooks[look] }, children: [] };
}

function textNode({ x, y, text, look, size = textSize, anchor, width }: PictureText): SvgNode {
  const attributes = {
    x: short(x),
    y: short(y),
    fontSize: size,
    ...textLooks[look],
    ...(anchor !== undefined && { textAnchor: anchor }),
    ...(width !== undefined && { textLength: short(width), lengthAdjust: 'spacingAndGlyphs' }),
  };
  return { name: 'text', attributes, children: [], text };
}

function lineNode({ points }: PictureLine): SvgNode {
  const d = points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${short(x)} ${short(y)}`).join('');
  return {
    name: 'path',
    attributes: { d, fill: 'none', stroke: lineColour, strokeWidth: 1.5 },
    children: [],
  };
}

/** The drawing of one item. */
export function itemNode(item: PictureItem): SvgNode {
  if (item.kind === 'box') return boxNode(item);
  return item.kind === 'text' ? textNode(item) : lineNode(item);
}

/** The drawing of a whole picture on white; `size` is its outer size, as 420mm or 2400. */
export function pictureSvg(
  model: PictureModel,
  size: { readonly width: string; readonly height: string },
): SvgNode {
  const ground = boxNode({
    kind: 'box',
    x: 0,
    y: 0,
    width: model.width,
    height: model.height,
    look: 'clear',
  });
  return {
    name: 'svg',
    attributes: {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${short(model.width)} ${short(model.height)}`,
      ...size,
      preserveAspectRatio: 'xMidYMin meet',
      lang: 'zh-CN',
      fontFamily,
    },
    children: [ground, ...model.parts.flatMap(({ items, signs = [] }) => [...items, ...signs].map(itemNode))],
  };
}
