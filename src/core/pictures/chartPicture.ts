import type { Data } from '../record/data.ts';
import type { Source } from '../reports/sheetModel.ts';
import { box, squeezed, text, textWidth } from './draw.ts';
import { headHeight, headPart, headWidth, margin } from './pictureHead.ts';
import type { PictureItem, PictureModel, PicturePart } from './pictureModel.ts';

/** One bar: how many of the whole, and who they are. */
export interface Bar {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  /** The denominator; the bar is as long as its share. */
  readonly of: number;
  readonly behind: readonly Source[];
}

/** Some bars that belong together, as the age bands of the members. */
export interface BarPanel {
  readonly title: string;
  /** Measure word of what is counted: 名, 栋. */
  readonly measure: string;
  readonly bars: readonly Bar[];
  /** The bars have denominators of their own, so that each says count/whole. */
  readonly isRatios?: boolean;
}

const panel = { width: 508, head: 38, row: 28, gap: 14 };

/** A share as papers write it, 21.7%; — of nothing. */
export function percent(count: number, of: number): string {
  return of === 0 ? '—' : `${((count / of) * 100).toFixed(1)}%`;
}

interface Columns {
  readonly label: number;
  readonly bar: number;
  readonly value: number;
}

function valueOf({ count, of }: Bar, { measure, isRatios }: BarPanel): string {
  return isRatios === true ? `${count}/${of} ${measure}` : `${count} ${measure}`;
}

/** Room for labels and values as wide as they are, at most half for labels; the bars take the rest. */
function columnsOf(one: BarPanel): Columns {
  const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map((words) => textWidth(words)));
  const label = Math.min(widest(one.bars.map((bar) => bar.label)), panel.width * 0.42);
  const value = widest(one.bars.map((bar) => valueOf(bar, one))) + 64;
  return { label, value, bar: panel.width - 24 - label - 12 - value - 10 };
}

function barPart(
  one: BarPanel,
  bar: Bar,
  columns: Columns,
  at: { readonly x: number; readonly y: number },
): PicturePart {
  const { x, y } = at;
  const start = x + 12 + columns.label + 12;
  const share = bar.of === 0 ? 0 : bar.count / bar.of;
  const right = x + panel.width - 12;
  const track = { x: start, y: y + 6, width: columns.bar, height: panel.row - 12 };
  const items: PictureItem[] = [
    squeezed(bar.label, 'ink', { x: x + 12, y: y + 19, room: columns.label }),
    box(track, 'track', 2),
    ...(share > 0 ? [box({ ...track, width: Math.max(2, columns.bar * share) }, 'bar', 2)] : []),
    text(right - 62, y + 19, valueOf(bar, one), 'ink', { anchor: 'end' }),
    text(right, y + 19, percent(bar.count, bar.of), 'muted', { anchor: 'end' }),
  ];
  const spot = {
    key: `${one.title} ${bar.key}`,
    label: `${one.title}，${bar.label}，${valueOf(bar, one)}，${percent(bar.count, bar.of)}`,
    behind: bar.behind,
    x: x + 4,
    y,
    width: panel.width - 8,
    height: panel.row,
  };
  return { items, spot };
}

const heightOf = ({ bars }: BarPanel): number => panel.head + bars.length * panel.row + 10;

function panelParts(one: BarPanel, x: number, y: number): readonly PicturePart[] {
  const columns = columnsOf(one);
  const ground: PicturePart = {
    items: [
      box({ x, y, width: panel.width, height: heightOf(one) }, 'panel', 6),
      text(x + 12, y + 25, one.title, 'strong', { size: 16 }),
    ],
  };
  return [
    ground,
    ...one.bars.map((bar, i) => barPart(one, bar, columns, { x, y: y + panel.head + i * panel.row })),
  ];
}

/** Panels of bars in two columns of about the same height, each bar with number and share. */
export function chartPicture(
  data: Data,
  {
    name,
    caption,
    panels,
  }: { readonly name: string; readonly caption: string; readonly panels: readonly BarPanel[] },
): PictureModel {
  const feet = [headHeight + 8, headHeight + 8];
  const parts = panels.flatMap((one) => {
    const column = (feet[0] ?? 0) <= (feet[1] ?? 0) ? 0 : 1;
    const y = feet[column] ?? 0;
    feet[column] = y + heightOf(one) + panel.gap;
    return panelParts(one, margin + column * (panel.width + panel.gap), y);
  });
  const columns = panels.length > 1 ? 2 : 1;
  const width = columns * (panel.width + panel.gap) - panel.gap + 2 * margin;
  return {
    name,
    width: Math.max(width, headWidth(data, caption)),
    height: Math.max(...feet) - panel.gap + margin,
    parts: [headPart(data, name, caption), ...parts],
    table: {
      columns: ['项目', '分类', '数量', '合计', '占比'],
      rows: panels.flatMap((one) =>
        one.bars.map((bar) => [
          one.title,
          bar.label,
          String(bar.count),
          String(bar.of),
          percent(bar.count, bar.of),
        ]),
      ),
    },
  };
}
