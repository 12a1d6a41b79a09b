import { ledgers } from '../../../core/ledgers/registry.ts';
import type { AnyLedger } from '../../../core/record/defineLedger.ts';
import { normalWord } from '../../../core/roster/headerText.ts';
import { openLexicon } from '../../../core/roster/lexicon.ts';
import type { MergedArea } from '../../../core/roster/rawSheet.ts';
import type { Block } from './tsv.ts';

/** A header stands among the first rows: under a title, or in two rows itself. */
const LOOKED_AT = 3;
/** Nothing merged is followed further. */
const WIDEST = 500;

/** True for a block whose first rows name columns of the ledger: it is a small roster, not cells. */
export function hasHeader(ledger: AnyLedger, block: Block): boolean {
  const words = wordsOf(ledger);
  return block.slice(0, LOOKED_AT).some((texts) => {
    const filled = texts.map(normalWord).filter((text) => text !== '');
    const known = filled.filter((text) => words.has(text)).length;
    return known >= 2 && known * 2 >= filled.length;
  });
}

const known = new WeakMap<AnyLedger, ReadonlySet<string>>();

function wordsOf(ledger: AnyLedger): ReadonlySet<string> {
  const there = known.get(ledger);
  if (there !== undefined) return there;
  const targets = openLexicon(ledgers).ledgers.find((one) => one.ledger === ledger)?.targets ?? [];
  const words = new Set(
    [...targets.flatMap((target) => target.words), ...ledger.derived.map(({ label }) => label)].map(
      normalWord,
    ),
  );
  known.set(ledger, words);
  return words;
}

/** Merged areas of a copied table, from the web page that goes with it. */
export function mergesOf(html: string): readonly MergedArea[] {
  if (!/(?:col|row)span/i.test(html)) return [];
  const rows = new DOMParser().parseFromString(html, 'text/html').querySelector('table')?.rows ?? [];
  const taken = new Set<string>();
  const merges: MergedArea[] = [];
  for (const [top, row] of [...rows].entries()) {
    let left = 0;
    for (const { rowSpan, colSpan } of row.cells) {
      while (taken.has(`${top} ${left}`)) left++;
      // A merged title may be said to go to the end of the sheet.
      const [bottom, right] = [top + Math.min(rowSpan, WIDEST) - 1, left + Math.min(colSpan, WIDEST) - 1];
      for (let r = top; r <= bottom; r++) for (let c = left; c <= right; c++) taken.add(`${r} ${c}`);
      if (rowSpan > 1 || colSpan > 1) merges.push({ top, left, bottom, right });
      left = right + 1;
    }
  }
  return merges;
}
