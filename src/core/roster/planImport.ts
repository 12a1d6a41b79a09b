import { asOf, type View } from '../record/dataView.ts';
import { ledgers as registry } from '../ledgers/registry.ts';
import type { Decisions, ImportPlan, PlanItem, PlanOptions, Verdict } from './importPlan.ts';
import { openLexicon, type KnownLedger } from './lexicon.ts';
import { PlanBench } from './planBench.ts';
import type { Draft, Planner } from './planDraft.ts';
import { findMissing } from './planMissing.ts';
import { nodesOf } from './planNodes.ts';
import { isStoredPlace } from './planSpans.ts';
import { planPosts } from './planPosts.ts';
import { planRecord } from './planRecord.ts';
import { settleSpans } from './settleSpans.ts';
import type { SheetReading } from './sheetReading.ts';

/** A workbook as read, ready to be planned. */
export interface RosterReading {
  readonly file: string;
  readonly sheets: readonly SheetReading[];
}

/** How many records are planned between two looks at the clock. */
const BATCH = 250;

function dayOf(reading: RosterReading, decisions: Decisions, today: string): string {
  const written = reading.sheets.map(({ reportDate }) => reportDate).find((date) => date?.length === 10);
  return decisions.day ?? written ?? today;
}

/** Records of the workbook as drafts, those of places before those of people, so that vacant places are there. */
function draftsOf(reading: RosterReading, office: string): Draft[] {
  const ledgers = new Map(openLexicon(registry).ledgers.map((known) => [known.ledger.name, known]));
  const drafts: Draft[] = [];
  const used = new Map<string, number>();
  for (const { sheet, rows } of reading.sheets) {
    for (const { row, records, problems } of rows) {
      for (const record of records) {
        const known = ledgers.get(record.ledger);
        if (known === undefined) continue;
        const base = `${sheet}!${row}!${record.ledger}`;
        const nth = (used.get(base) ?? 0) + 1;
        used.set(base, nth);
        drafts.push({
          key: nth === 1 ? base : `${base}!${nth}`,
          sheet,
          row,
          known,
          reading: record,
          nodes: nodesOf(known, record, office),
          problems: problems.filter(({ ledger }) => ledger === record.ledger),
          differences: [],
          title: '',
          taken: true,
          isNew: true,
          isUndecided: false,
        });
      }
    }
  }
  return drafts;
}

function verdictOf(draft: Draft): Verdict {
  if (draft.isUndecided) return 'undecided';
  if (draft.reason !== undefined || draft.problems.some(({ level }) => level === 'error')) return 'wrong';
  if (draft.handover !== undefined) return 'changed';
  if (draft.isNew) return 'new';
  return draft.differences.length > 0 ? 'changed' : 'same';
}

function effectOf({ taken, isNew, handover, differences }: Draft): PlanItem['effect'] {
  if (!taken) return 'none';
  if (isNew && handover === undefined) return 'new';
  return handover !== undefined || differences.length > 0 ? 'changed' : 'none';
}

function itemOf(draft: Draft): PlanItem {
  const { key, sheet, row, title, taken, differences, problems, reason, choices, handover } = draft;
  return {
    key,
    sheet,
    row,
    ledger: draft.known.ledger.name,
    verdict: verdictOf(draft),
    effect: effectOf(draft),
    taken,
    title,
    differences,
    problems,
    ...(reason === undefined ? {} : { reason }),
    ...(choices === undefined ? {} : { choices }),
    ...(handover === undefined ? {} : { handover }),
  };
}

function count(items: readonly PlanItem[]): Record<Verdict, number> {
  const counts = { new: 0, changed: 0, same: 0, undecided: 0, wrong: 0 };
  for (const { verdict } of items) counts[verdict]++;
  return counts;
}

/** Ledgers whose people the workbook has a column for, whether or not it names anybody. */
function askedFor({ sheets }: RosterReading): KnownLedger[] {
  return openLexicon(registry).ledgers.filter(
    ({ ledger, holder }) =>
      holder !== undefined &&
      sheets.some(
        ({ columns, rows }) =>
          rows.length > 0 &&
          columns.some((column) => column.ledger === ledger.name && column.path === holder),
      ),
  );
}

/** Plans step by step; yields how much is done, 0 to 1, so that a caller can let others work in between. */
export function* planSteps(
  reading: RosterReading,
  data: View,
  decisions: Decisions,
  options: PlanOptions,
): Generator<number, ImportPlan, void> {
  const day = dayOf(reading, decisions, options.today);
  const bench = new PlanBench(data, options.mintId);
  const sheets = settleSpans(reading.sheets, isStoredPlace(bench, options.office));
  const drafts = draftsOf({ ...reading, sheets }, options.office);
  const planner: Planner = {
    bench,
    data: asOf(data, day),
    day,
    options,
    decisions,
    drafts,
    byKey: new Map(drafts.map((draft) => [draft.key, draft])),
    people: new Map(),
    claimed: new Set(),
  };
  for (const [i, draft] of drafts.entries()) {
    planRecord(planner, draft);
    if (i % BATCH === BATCH - 1) yield i / drafts.length;
  }
  planPosts(planner);
  yield 1;
  const items = drafts.map(itemOf);
  return {
    file: reading.file,
    day,
    items,
    missing: findMissing(planner, askedFor(reading)),
    patches: planner.bench.patches(),
    counts: count(items),
  };
}

/** What importing a workbook would do to the data, with the decisions taken so far; pure, nothing is written. */
export function planImport(
  reading: RosterReading,
  data: View,
  decisions: Decisions,
  options: PlanOptions,
): ImportPlan {
  const steps = planSteps(reading, data, decisions, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
