import { paperDate } from '../../kinds/day.ts';
import type { Data } from '../../record/data.ts';
import type { Stored } from '../../record/types.ts';
import { emsOf, lettersOf } from '../layout/letters.ts';
import { sheetOf } from '../layout/measures.ts';
import type { PaperBlock, PaperModel } from '../paperModel.ts';
import type { LedgerAsk } from './ledgerAsk.ts';
import { blankPhone } from './officePhone.ts';

/** Under whose name a notice hangs: 填报单位 of the settings, else the community. */
export function issuerOf(data: Data, office: string | undefined): string {
  return data.all('settings')[0]?.reportingUnit ?? data.get('office', office)?.name ?? '';
}

/** Paper and direction of a notice. */
export function noticeLook({
  isLarge = false,
}: LedgerAsk): Pick<PaperModel, 'orientation' | 'sheet' | 'pageNumbers'> {
  return isLarge
    ? { orientation: 'landscape', sheet: 'noticeLarge', pageNumbers: false }
    : { orientation: 'portrait', sheet: 'notice', pageNumbers: false };
}

/** A line of the head, as large as its width allows, so that it stays one line unless it is very long. */
export function headline(text: string, wanted: number, face: 'title' | 'song', ask: LedgerAsk): PaperBlock {
  const room = sheetOf(noticeLook(ask)).innerWidth / Math.max(1, emsOf(lettersOf(text)));
  const size = Math.min(wanted, Math.max(room, wanted * 0.5));
  return { kind: 'big', text, size, face, align: 'center' };
}

/** Width of a column in characters: its longest cell and some room; lists of names may wrap. */
function widthOf(rows: readonly (readonly string[])[], column: number, label: string): number {
  const longest = Math.max(
    ...[label, ...rows.map((row) => row[column] ?? '')].map((text) => emsOf(lettersOf(text))),
  );
  return Math.min(longest, 9) + 1.2;
}

/** Rows of a notice: post, name and, where wanted, telephone, in type that is read from two metres; no post is cut in two. */
export function noticeTable(
  rows: readonly (readonly string[])[],
  ask: LedgerAsk,
  wanted: number,
): readonly PaperBlock[] {
  const labels = ['职务', '姓名', ...(ask.withMobiles === true ? ['联系电话'] : [])];
  const widths = labels.map((label, i) => (i === 2 ? 7 : widthOf(rows, i, label)));
  const ems = widths.reduce((sum, width) => sum + width, 0);
  const size = Math.min(wanted, sheetOf(noticeLook(ask)).innerWidth / ems);
  return [
    { kind: 'big', text: '', size: wanted * 0.2 },
    {
      kind: 'table',
      size,
      rowHeight: wanted * 1.9,
      columns: labels.map((label, i) => ({ label, width: widths[i] ?? 1, align: 'center' })),
      rows: rows.map((row) => row.slice(0, labels.length)),
    },
  ];
}

/** Telephone of the office, who hangs the notice, and the day. */
export function noticeFoot(
  data: Data,
  {
    phone,
    office,
    size,
  }: { readonly phone: string | undefined; readonly office: string; readonly size: number },
): readonly PaperBlock[] {
  const small = size * 0.72;
  return [
    { kind: 'big', text: `服务电话：${phone ?? blankPhone}`, size, above: size * 0.5 },
    {
      kind: 'big',
      text: issuerOf(data, office),
      size: small,
      face: 'song',
      align: 'right',
      above: size * 0.6,
    },
    { kind: 'big', text: paperDate(data.today), size: small, face: 'song', align: 'right' },
  ];
}

/** The compounds and buildings of a grid in words: 东方名苑1、2、3号楼. */
export function buildingWords(data: Data, buildings: readonly Stored<'building'>[]): string {
  const byCompound = new Map<string, string[]>();
  for (const { compound, no } of buildings) {
    const name = data.get('compound', compound)?.name ?? '';
    byCompound.set(name, [...(byCompound.get(name) ?? []), no]);
  }
  return [...byCompound].map(([name, nos]) => `${name}${nos.join('、')}号楼`).join('；');
}
