import type { SvgNode } from './svgNode.ts';

/** Attributes that React spells in another way than SVG. */
const spelled: Readonly<Record<string, string>> = {
  fontFamily: 'font-family',
  fontSize: 'font-size',
  fontWeight: 'font-weight',
  textAnchor: 'text-anchor',
  strokeWidth: 'stroke-width',
  strokeDasharray: 'stroke-dasharray',
  textRendering: 'text-rendering',
  xmlSpace: 'xml:space',
};

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for XML and HTML; characters that neither allows are left out. */
export const escaped = (text: string): string =>
  text
    .replace(/[\p{Cs}\u{0}-\u{8}\u{B}\u{C}\u{E}-\u{1F}\u{FFFE}\u{FFFF}]/gu, '')
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? '');

/** A drawing as text, for a file or a page without React. */
export function svgText({ name, attributes, children, text = '' }: SvgNode): string {
  const said = Object.entries(attributes).map(
    ([key, value]) => ` ${spelled[key] ?? key}="${escaped(String(value))}"`,
  );
  return `<${name}${said.join('')}>${escaped(text)}${children.map((child) => svgText(child)).join('')}</${name}>`;
}
