import { ledgers as registry } from '../ledgers/registry.ts';
import type { AnyLedger } from '../record/defineLedger.ts';
import { openLexicon, type KnownLedger } from './lexicon.ts';
import { gatherPlaces, verdictOnSpan, type PlaceEvidence, type SpanVerdict } from './spanEvidence.ts';
import type { CellProblem, RecordReading, RowReading, SheetReading } from './sheetReading.ts';

/** True when the place that a record speaks of is stored already. */
export type IsStored = (known: KnownLedger, record: RecordReading) => boolean;

type SpanOf = NonNullable<RecordReading['span']>;

interface Settling {
  readonly known: ReadonlyMap<string, KnownLedger>;
  readonly evidence: ReadonlyMap<string, PlaceEvidence>;
  readonly isStored: IsStored | undefined;
  readonly sheet: string;
}

function hasSpans({ rows }: SheetReading): boolean {
  return rows.some(({ records }) => records.some(({ span }) => span !== undefined));
}

function withNumber(record: RecordReading, path: string, number: string): RecordReading {
  return { ...record, values: { ...record.values, [path]: number } };
}

/** Rows as they were written, before any span was settled. */
function asWritten(row: RowReading): RowReading {
  if (row.records.every(({ span }) => span === undefined)) return row;
  return {
    ...row,
    records: row.records.flatMap((record) => {
      const { span } = record;
      if (span === undefined) return [record];
      if (span.at !== undefined && span.at > 0) return [];
      const { at: _, ...open } = span;
      return [{ ...withNumber(record, span.path, span.literal), span: open }];
    }),
    problems: row.problems.filter(({ isAboutSpan }) => isAboutSpan !== true),
  };
}

/** What is stored decides before what the file says: the number itself, numbers of its style, or the numbers it spans. */
function verdictOfStore(known: KnownLedger, record: RecordReading, at: Settling): SpanVerdict | undefined {
  const { span } = record;
  const { isStored } = at;
  if (span === undefined || isStored === undefined) return undefined;
  const has = (number: string): boolean => isStored(known, withNumber(record, span.path, number));
  const [first = ''] = span.numbers;
  const siblings = span.numbers.map((_, i) => `${first}-${i + 1}`);
  if ([span.literal, ...siblings].some(has)) return 'one';
  const there = span.numbers.filter(has).length;
  const isEnough = there === span.numbers.length || (span.isMarked && there > 1);
  return isEnough ? 'several' : undefined;
}

function problemOf(known: KnownLedger, span: SpanOf, verdict: SpanVerdict): CellProblem | undefined {
  if (verdict === 'one') return undefined;
  const { numbers, literal, shown, path, column } = span;
  const label = known.targets.find((target) => target.path === path)?.label ?? '';
  const ends = `${numbers[0] ?? ''} 至 ${numbers.at(-1) ?? ''}`;
  const text =
    verdict === 'several'
      ? `“${shown}”读作${label} ${ends}，共 ${numbers.length} 个，请核对`
      : `“${shown}”读作一个${label}“${literal}”，请核对；如果是 ${ends}，请在表格里把“-”改成“至”`;
  return { column, ledger: known.ledger.name, path, level: 'warning', shown, text, isAboutSpan: true };
}

/** A record of several places, once for each; what is counted of the whole belongs to none of them. */
function spread({ targets, identity }: KnownLedger, record: RecordReading, span: SpanOf): RecordReading[] {
  const counts = new Set(
    targets.flatMap(({ path, personal, belonging }) =>
      personal || belonging || identity.includes(path) ? [] : [path],
    ),
  );
  const values = Object.fromEntries(Object.entries(record.values).filter(([path]) => !counts.has(path)));
  return span.numbers.map((number, at) => ({
    ...record,
    values: { ...values, [span.path]: number },
    span: { ...span, at },
  }));
}

function settleRow(row: RowReading, at: Settling): RowReading {
  if (row.records.every(({ span }) => span === undefined)) return row;
  const problems: CellProblem[] = [];
  const records = row.records.flatMap((record) => {
    const known = at.known.get(record.ledger);
    const { span } = record;
    if (span === undefined || known === undefined) return [record];
    const verdict =
      verdictOfStore(known, record, at) ?? verdictOnSpan(known, record, span, at.evidence, at.sheet);
    const problem = problemOf(known, span, verdict);
    if (
      problem !== undefined &&
      !problems.some(({ text, ledger }) => text === problem.text && ledger === problem.ledger)
    )
      problems.push(problem);
    return verdict === 'several' ? spread(known, record, span) : [record];
  });
  return { ...row, records, problems: [...row.problems, ...problems] };
}

/** Settles what `1-3号楼` means in all sheets of a workbook, by the other places of the same compound in the file and, where given, in the data; may be asked again with more to go by. */
export function settleSpans(
  sheets: readonly SheetReading[],
  isStored?: IsStored,
  ledgers: readonly AnyLedger[] = registry,
): readonly SheetReading[] {
  if (!sheets.some(hasSpans)) return sheets;
  const known = new Map(openLexicon(ledgers).ledgers.map((one) => [one.ledger.name, one]));
  const written = sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map(asWritten) }));
  const evidence = gatherPlaces(written, known);
  return written.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => settleRow(row, { known, evidence, isStored, sheet: sheet.sheet })),
  }));
}
