import { createElement, type ReactElement } from 'react';
import type { SvgNode } from '../../core/papers/svg/svgNode.ts';

/** How the pieces of a paper that the office may word itself are offered. */
export interface PartLook {
  /** Pieces can be chosen by click and keyboard. */
  readonly canChoose: boolean;
  readonly chosen?: string | undefined;
  /** Pieces that need a look, as those that no longer agree with the data. */
  readonly marked?: ReadonlySet<string> | undefined;
}

function partAttributes(part: string, { canChoose, chosen, marked }: PartLook): object {
  const classes = ['paper-part'];
  if (part === chosen) classes.push('paper-part-chosen');
  if (marked?.has(part)) classes.push('paper-part-marked');
  return {
    className: classes.join(' '),
    'data-part': part,
    ...(canChoose && { tabIndex: 0, role: 'button' }),
  };
}

/** A drawing of core as elements of the page. */
export function drawing(node: SvgNode, look: PartLook, key?: number): ReactElement {
  const { name, attributes, children, text, part } = node;
  const own = part === undefined ? attributes : { ...attributes, ...partAttributes(part, look) };
  return createElement(name, { ...own, key }, text, ...children.map((child, i) => drawing(child, look, i)));
}
