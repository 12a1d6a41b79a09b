import { paperKind } from '../codes/meeting.ts';
import type { PaperBlock, PaperModel } from './paperModel.ts';

/** Grows when the form of kept papers changes; older ones stay readable. */
const FORM = 1;

const KINDS: readonly string[] = paperKind.entries.map(([code]) => code);

/** The blocks a kept paper may have; each key is checked against the model. Large type stands only on papers that are never issued. */
const BLOCKS = {
  mark: true,
  number: true,
  issuerLine: true,
  title: true,
  heading: true,
  paragraph: true,
  nameList: true,
  table: true,
  space: true,
  cutLine: true,
  nameCard: true,
  pageBreak: true,
} as const satisfies Record<Exclude<PaperBlock['kind'], 'big'>, true>;

/** A kept paper read back, or the sentence why it cannot be. */
export type Thawed =
  { readonly ok: true; readonly model: PaperModel } | { readonly ok: false; readonly trouble: string };

/** The paper as text that `issuedPaper` keeps: every word, no link to the data any more. */
export function freezePaper(model: PaperModel): string {
  return JSON.stringify({ form: FORM, model });
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isModel(value: unknown): value is PaperModel {
  return (
    isRecord(value) &&
    typeof value['kind'] === 'string' &&
    KINDS.includes(value['kind']) &&
    typeof value['fileName'] === 'string' &&
    (value['orientation'] === 'portrait' || value['orientation'] === 'landscape') &&
    typeof value['pageNumbers'] === 'boolean' &&
    Array.isArray(value['blocks']) &&
    value['blocks'].every(
      (block: unknown) =>
        isRecord(block) && typeof block['kind'] === 'string' && Object.hasOwn(BLOCKS, block['kind']),
    )
  );
}

const trouble = (text: string): Thawed => ({ ok: false, trouble: text });

/** The paper as it was issued, word for word. */
export function thawPaper(text: string): Thawed {
  let kept: unknown;
  try {
    kept = JSON.parse(text);
  } catch {
    return trouble('存下的文稿读不出来；原来的定稿和会议数据不受影响，请从备份里恢复，或重新打开后再印发。');
  }
  if (!isRecord(kept)) return trouble('存下的文稿不完整；请从备份里恢复，或重新打开后再印发。');
  if (typeof kept['form'] === 'number' && kept['form'] > FORM) {
    return trouble('这份文稿是更新版本的程序印发的；请先升级程序再打开，文稿没有改动。');
  }
  return isModel(kept['model'])
    ? { ok: true, model: kept['model'] }
    : trouble('存下的文稿不完整；请从备份里恢复，或重新打开后再印发。');
}
