import { paperDate } from '../kinds/day.ts';
import type { Data } from '../record/data.ts';
import type { Measure } from './coverageMeasures.ts';
import type { SheetModel } from './sheetModel.ts';
import { numberColumn, source, textColumn } from './sheetParts.ts';

/** The uncovered places of one measure as a list to hand out: where, what is lacking, and room to write who and until when. */
export function coverageSheet(
  data: Data,
  { label, place, measure, due, covered, gaps }: Measure,
): SheetModel {
  const settings = data.all('settings')[0];
  const name = data.get('office', settings?.office)?.name ?? '';
  return {
    name: `${label}未覆盖名单`,
    title: `${name}${label}未覆盖名单`,
    caption: {
      left: `填报单位：${settings?.reportingUnit ?? name}`,
      middle: `截至${paperDate(data.today)}`,
      right: `共 ${gaps.length} 处`,
    },
    columns: [
      numberColumn('index', '序号', 6),
      textColumn('where', '位置', 26, { align: 'left' }),
      textColumn('lacks', '缺什么', 16),
      textColumn('candidate', '拟定人选（措施）', 22),
      textColumn('until', '完成时限', 14),
      textColumn('note', '备注', 14),
    ],
    rows: gaps.map((gap, i) => ({
      cells: { index: i + 1, where: gap.where, lacks: gap.lacks, candidate: null, until: null, note: null },
      sources: { where: source(gap.type, gap.place) },
    })),
    signatures: [],
    notes: [
      `应覆盖${place} ${due} ${measure}，已覆盖 ${covered} ${measure}，未覆盖 ${due - covered} ${measure}。`,
    ],
    page: { paper: 'A4', orientation: 'portrait' },
  };
}
