/** An element of a drawing as plain data, with its attributes by the names that React gives them. */
export interface SvgNode {
  readonly name: 'svg' | 'g' | 'text' | 'path';
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly SvgNode[];
  /** The words of a text element. */
  readonly text?: string;
  /** The editable piece of the paper that the element belongs to. */
  readonly part?: string;
}
