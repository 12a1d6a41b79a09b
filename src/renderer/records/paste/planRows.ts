import type { View } from '../../../core/record/dataView.ts';
import type { AnyLedger } from '../../../core/record/defineLedger.ts';
import { ledgers } from '../../../core/ledgers/registry.ts';
import { noDecisions, type ImportPlan } from '../../../core/roster/importPlan.ts';
import { openLexicon, type Target } from '../../../core/roster/lexicon.ts';
import { planSteps } from '../../../core/roster/planImport.ts';
import type { CellProblem, RowReading, SheetReading } from '../../../core/roster/sheetReading.ts';
import type { RecordName } from '../../../core/record/types.ts';
import { recordDef } from '../../../core/records/registry.ts';
import { randomId } from '../../../core/record/ids.ts';
import type { Steps } from '../../../core/rules/steps.ts';
import type { Column } from '../table/columns.ts';
import { formulaProblem } from './block.ts';
import type { PasteTrouble } from './pastePlan.ts';
import type { Block } from './tsv.ts';

/** What rows are planned against. */
export interface RowsTask {
  readonly ledger: AnyLedger;
  readonly data: View;
  /** Id of our office. */
  readonly office: string;
}

/** Takes a roster in as an import would: finds or makes what its rows speak of. */
export function* planReading({ data, office }: RowsTask, reading: SheetReading): Steps<ImportPlan> {
  const options = { office, today: data.today, mintId: randomId };
  const steps = planSteps({ file: '', sheets: [reading] }, data, noDecisions, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield undefined;
  }
}

/** Rows below the table as a roster whose columns are known; blank rows say nothing. */
export function readingOf(
  ledger: AnyLedger,
  columns: readonly Column[],
  block: Block,
  before: number,
): SheetReading {
  const known = openLexicon(ledgers).ledgers.find((one) => one.ledger === ledger);
  const targets = columns.map(({ key }) => known?.targets.find(({ path }) => path === key));
  const rows = block.flatMap((texts, i): RowReading[] =>
    texts.every((text) => text.trim() === '') ? [] : [readRow(ledger, targets, texts, before + i + 1)],
  );
  return {
    sheet: '',
    ledgers: [ledger.name],
    headerRows: null,
    columns: [],
    rows,
    skipped: [],
    title: undefined,
    reportingUnit: undefined,
    reportDate: undefined,
  };
}

function readRow(
  ledger: AnyLedger,
  targets: readonly (Target | undefined)[],
  texts: readonly string[],
  row: number,
): RowReading {
  const values: Record<string, unknown> = {};
  const problems: CellProblem[] = [];
  for (const [i, text] of texts.entries()) {
    const target = targets[i];
    if (target === undefined || text.trim() === '') continue;
    const formula = formulaProblem(text);
    const reading = formula === undefined ? target.read(text) : ({ ok: false, problem: formula } as const);
    const about = { column: '', ledger: ledger.name, path: target.path, shown: target.sealed ? '' : text };
    if (!reading.ok) problems.push({ ...about, level: 'error', text: reading.problem });
    else {
      if (reading.value !== undefined) values[target.path] = reading.value;
      if (reading.warning !== undefined) problems.push({ ...about, level: 'warning', text: reading.warning });
    }
  }
  return { row, records: [{ ledger: ledger.name, values, who: 'row' }], problems };
}

/** What stands against the rows of a plan, in the order of the block; a row that waits for a decision is not written either. */
export function troublesOf(plan: ImportPlan, labelOf: (path: string) => string): readonly PasteTrouble[] {
  return plan.items.flatMap(({ row, title, verdict, reason, problems }) => {
    const whole =
      verdict === 'undecided'
        ? [
            {
              where: `第 ${row} 行`,
              shown: title,
              text: `${reason ?? '还定不下来'}（请用“导入”，可以逐行选定）`,
            },
          ]
        : reason === undefined
          ? []
          : [{ where: `第 ${row} 行`, shown: title, text: reason }];
    const cells = problems.flatMap(({ level, path, shown, text }) =>
      level === 'error' ? [{ where: `第 ${row} 行 ${labelOf(path)}`, shown, text }] : [],
    );
    return [...whole, ...cells];
  });
}

/** Records that come with the rows without being rows themselves: 同时登记 小区 1 个. */
export function alsoMade(plan: ImportPlan, root: RecordName): readonly string[] {
  const counts = new Map<RecordName, number>();
  for (const { base, type } of plan.patches)
    if (base === null && type !== root) counts.set(type, (counts.get(type) ?? 0) + 1);
  if (counts.size === 0) return [];
  const words = [...counts].map(([type, count]) => {
    const { label, measure } = recordDef(type);
    return `${label} ${count} ${measure}`;
  });
  return [`同时登记${words.join('、')}，因为里面写到的还没有登记过`];
}
