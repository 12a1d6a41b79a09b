import type { PageModel, PageRule, PageText } from '../pageModel.ts';
import { fontFamily, paperRed } from '../paperFonts.ts';
import type { SvgNode } from './svgNode.ts';

const short = (value: number): number => Math.round(value * 1000) / 1000;

function textNode(item: PageText): SvgNode {
  const { text, x, y, width, size, face, red, turned } = item;
  const place = { x: short(x), y: short(y), fontSize: short(size) };
  // One letter has no gap to stretch, and its own width may be another. Digits alone are drawn narrower where a font has
  // wide ones: without gaps they would touch.
  const lengthAdjust = /^[\u{20}-\u{7E}]+$/u.test(text) ? 'spacingAndGlyphs' : 'spacing';
  const stretched = [...text].length > 1 ? { textLength: short(width), lengthAdjust } : {};
  return {
    name: 'text',
    attributes: {
      ...place,
      ...stretched,
      ...(face !== 'body' && { fontFamily: fontFamily(face) }),
      ...(red && { fill: paperRed }),
      ...(turned && { transform: `rotate(180 ${place.x} ${place.y})` }),
    },
    children: [],
    text,
  };
}

/** The lines of one editable piece lie in one group, so that it can be chosen as one. */
function textNodes(texts: readonly PageText[]): readonly SvgNode[] {
  const nodes: SvgNode[] = [];
  let group: { part: string; children: SvgNode[] } | undefined;
  for (const item of texts) {
    const node = textNode(item);
    if (item.part === undefined) {
      group = undefined;
      nodes.push(node);
    } else if (group?.part === item.part) group.children.push(node);
    else {
      group = { part: item.part, children: [node] };
      nodes.push({ name: 'g', attributes: {}, ...group });
    }
  }
  return nodes;
}

const dashes = '4 3';

/** Rules that look alike are drawn as one path, so that a page of a table is not a thousand elements. */
function ruleNodes(rules: readonly PageRule[]): readonly SvgNode[] {
  const groups = new Map<string, PageRule[]>();
  for (const rule of rules) {
    const look = `${rule.thickness} ${rule.red ?? ''} ${rule.dashed ?? ''}`;
    groups.set(look, [...(groups.get(look) ?? []), rule]);
  }
  return [...groups.values()].flatMap((alike): readonly SvgNode[] => {
    const [first] = alike;
    if (first === undefined) return [];
    const lines = alike.map(({ x1, y1, x2, y2 }) => `M${short(x1)} ${short(y1)}L${short(x2)} ${short(y2)}`);
    const attributes = {
      d: lines.join(''),
      fill: 'none',
      stroke: first.red ? paperRed : '#000',
      strokeWidth: short(first.thickness),
      ...(first.dashed && { strokeDasharray: dashes }),
    };
    return [{ name: 'path', attributes, children: [] }];
  });
}

/** The drawing of a page in points; `size` sets its outer size, which fills what holds it where not given. */
export function svgOf(page: PageModel, size?: { readonly width: string; readonly height: string }): SvgNode {
  const texts = page.items.filter((item) => item.kind === 'text');
  const rules = page.items.filter((item) => item.kind === 'rule');
  return {
    name: 'svg',
    attributes: {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${short(page.width)} ${short(page.height)}`,
      ...size,
      lang: 'zh-CN',
      xmlSpace: 'preserve',
      fontFamily: fontFamily('body'),
      textRendering: 'geometricPrecision',
    },
    children: [...ruleNodes(rules), ...textNodes(texts)],
  };
}
