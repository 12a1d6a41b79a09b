import type { KnownLedger } from './lexicon.ts';
import type { PlaceSpan } from './placeSpan.ts';
import type { RecordReading, SheetReading } from './sheetReading.ts';

/** What a span is read as: one place, several, or one with the question whether it is several. */
export type SpanVerdict = 'one' | 'several' | 'unsure';

/** The numbers that a file gives within one wider place: the buildings of a compound. */
export interface PlaceEvidence {
  /** Numbers with rows of their own, by sheet. */
  readonly own: Map<string, Set<string>>;
  /** Numbers of which narrower places or other lists speak. */
  readonly wider: Set<string>;
  readonly spans: Map<string, PlaceSpan>;
}

const PAIR = /^(\d+)-(\d+)$/;
const BRANCHED = /^(\d+)-/;

/** Where a number stands: the kind of place, and all wider places around it. */
function containerOf({ targets, identity }: KnownLedger, record: RecordReading, i: number): string {
  const key = targets.find(({ path }) => path === identity[i])?.key ?? '';
  const wider = identity.slice(0, i).map((path) => {
    const value = record.values[path];
    return typeof value === 'string' ? value : '';
  });
  return [key, ...wider].join('\n');
}

function openAt(evidence: Map<string, PlaceEvidence>, container: string): PlaceEvidence {
  const known = evidence.get(container) ?? { own: new Map(), wider: new Set(), spans: new Map() };
  evidence.set(container, known);
  return known;
}

/** Gathers the numbers of all places in a file. */
export function gatherPlaces(
  sheets: readonly SheetReading[],
  ledgers: ReadonlyMap<string, KnownLedger>,
): ReadonlyMap<string, PlaceEvidence> {
  const evidence = new Map<string, PlaceEvidence>();
  for (const { sheet, rows } of sheets) {
    for (const record of rows.flatMap(({ records }) => records)) {
      const known = ledgers.get(record.ledger);
      for (const [i, path] of (known?.identity ?? []).entries()) {
        const number = record.values[path];
        if (known === undefined || typeof number !== 'string') continue;
        const at = openAt(evidence, containerOf(known, record, i));
        if (record.span?.path === path) at.spans.set(number, record.span);
        else if (i < known.identity.length - 1) at.wider.add(number);
        else at.own.set(sheet, (at.own.get(sheet) ?? new Set()).add(number));
      }
    }
  }
  return evidence;
}

function ends(text: string): readonly [number, number] {
  const pair = PAIR.exec(text);
  return [Number(pair?.[1]), Number(pair?.[2])];
}

function overlap(a: string, b: string): boolean {
  const [[from, to], [first, last]] = [ends(a), ends(b)];
  return from <= last && first <= to;
}

/** True when the numbers of a compound branch (1-1, 1-2, 2-1), so that 1-3 is one of them. */
function branches(literal: string, numbers: ReadonlySet<string>): boolean {
  return [...numbers].some((number) => {
    if (!BRANCHED.test(number)) return false;
    const [from, to] = ends(number);
    return !(from < to) || (number !== literal && overlap(number, literal));
  });
}

/** What the other numbers of the same wider place say about a span. */
export function verdictOnSpan(
  known: KnownLedger,
  record: RecordReading,
  span: PlaceSpan,
  evidence: ReadonlyMap<string, PlaceEvidence>,
  sheet: string,
): SpanVerdict {
  const found = evidence.get(containerOf(known, record, known.identity.length - 1));
  if (found === undefined) return 'unsure';
  const here = found.own.get(sheet) ?? new Set();
  const elsewhere = new Set([...found.own].flatMap(([name, own]) => (name === sheet ? [] : [...own])));
  const told = new Set([...found.wider, ...elsewhere]);
  const all = new Set([...here, ...told, ...found.spans.keys()]);
  const isLiteral = here.has(span.literal) || told.has(span.literal) || branches(span.literal, all);
  if (isLiteral) return 'one';
  const isTaken = span.numbers.some((number) => here.has(number));
  const there = span.numbers.filter((number) => told.has(number)).length;
  if (!isTaken && (there === span.numbers.length || (span.isMarked && there > 1))) return 'several';
  const [from, to] = ends(span.literal);
  const edges = new Set([...all].flatMap((number) => (PAIR.test(number) ? ends(number) : [Number(number)])));
  const isAdjacent = edges.has(from - 1) || edges.has(to + 1);
  if (!span.isMarked) return isAdjacent && !isTaken ? 'unsure' : 'one';
  return isAdjacent && !isTaken ? 'several' : 'unsure';
}
