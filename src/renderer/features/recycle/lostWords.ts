import type { AnyData } from '../../../core/record/data.ts';
import type { Gone, Workspace } from '../../../data/workspace.ts';
import type { View } from '../../../core/record/dataView.ts';
import { fullTitle } from '../../records/fullTitle.ts';

/** How a record left the lists: deleted, merged into another card, or its entry was undone. */
export type Way = 'deleted' | 'merged' | 'undone';

/** What the bin says of each way, and of the button that brings the record back. */
export const wayWords: Readonly<Record<Way, { readonly label: string; readonly back: string }>> = {
  deleted: { label: '删除', back: '恢复' },
  merged: { label: '合并', back: '分开' },
  undone: { label: '撤销了新增', back: '恢复那次新增' },
};

/** How this record left. */
export function wayOf({ row, change }: Gone): Way {
  if (!row.deleted) return 'merged';
  return change?.source === 'undo' ? 'undone' : 'deleted';
}

/** The records as their titles need them: those that left the lists as well. */
export function everyRecord(data: View, workspace: Workspace): AnyData {
  return {
    today: data.today,
    all: (type) => (data as AnyData).all(type),
    get: (type, id) =>
      id === undefined ? undefined : ((data as AnyData).get(type, id) ?? workspace.stored(type, id)),
  };
}

/** How the bin names a record; a merged one with the card it is part of now. */
export function lostTitle(every: AnyData, { type, row }: Gone): string {
  const title = fullTitle(every, type, row);
  const into = row.mergedInto === null ? undefined : every.get(type, row.mergedInto);
  return into === undefined ? title : `${title}（合并到 ${fullTitle(every, type, into)}）`;
}
