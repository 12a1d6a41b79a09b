import { dataOf } from '../../core/record/dataView.ts';
import { randomId } from '../../core/record/ids.ts';
import type { AnyStored, RecordName } from '../../core/record/types.ts';
import { correctSheet, type SheetCorrections } from '../../core/roster/correctSheet.ts';
import { planSteps } from '../../core/roster/planImport.ts';
import type { RawSheet } from '../../core/roster/rawSheet.ts';
import { readSheet } from '../../core/roster/readSheet.ts';
import type { SheetReading } from '../../core/roster/sheetReading.ts';
import { FileTrouble } from '../../files/fileTrouble.ts';
import { readWorkbook } from '../../files/readWorkbook.ts';
import type { RosterAsk, RosterWord } from './rosterWords.ts';

/** Rows, items and patches go to the window in pieces of this many. */
const PIECE = 300;

const say = (word: RosterWord): void => self.postMessage(word, { transfer: [] });

/** One file at a time: its sheets as they are, as understood, and a copy of the records to plan against. */
const now = {
  file: '',
  raw: new Map<string, RawSheet>(),
  readings: new Map<string, SheetReading>(),
  records: {} as { [N in RecordName]?: AnyStored[] },
};

type Answers = { readonly [A in RosterAsk['ask']]: (asked: Extract<RosterAsk, { ask: A }>) => unknown };

const answers: Answers = {
  async read({ name, bytes }) {
    say({ say: 'progress', text: `正在打开「${name}」`, done: 0.1 });
    const book = await readWorkbook(name, bytes);
    now.file = name;
    now.raw = new Map(book.sheets.map((sheet) => [sheet.name, sheet]));
    now.readings = new Map();
    for (const [i, sheet] of book.sheets.entries()) {
      say({
        say: 'progress',
        text: `正在看懂工作表「${sheet.name}」`,
        done: 0.3 + (0.6 * i) / book.sheets.length,
      });
      understand(sheet.name, sheet);
      for (const rows of pieces(sheet.rows)) say({ say: 'cells', sheet: sheet.name, rows });
    }
    say({ say: 'read' });
  },
  correct({ sheet, corrections }) {
    const raw = now.raw.get(sheet);
    if (raw !== undefined) understand(sheet, raw, corrections);
    say({ say: 'read' });
  },
  records({ begin, type, rows }) {
    if (begin) now.records = {};
    now.records[type] = [...(now.records[type] ?? []), ...rows];
  },
  plan({ n, decisions, office, today }) {
    const data = dataOf(now.records, today);
    const reading = { file: now.file, sheets: [...now.readings.values()] };
    const steps = planSteps(reading, data, decisions, { office, today, mintId: randomId });
    let step = steps.next();
    while (step.done !== true) {
      say({ say: 'progress', text: '正在与已登记的内容比较', done: step.value });
      step = steps.next();
    }
    const { items, patches, ...head } = step.value;
    for (const piece of pieces(items)) say({ say: 'items', n, items: piece });
    for (const piece of pieces(patches)) say({ say: 'patches', n, patches: piece });
    say({ say: 'planned', n, head });
  },
};

/** Reads a sheet, as the user corrected it where they did, and says what was understood. */
function understand(name: string, raw: RawSheet, corrections?: SheetCorrections): void {
  const headerRows = now.readings.get(name)?.headerRows ?? null;
  const reading = readSheet(
    corrections === undefined ? raw : correctSheet(raw, headerRows, corrections),
    undefined,
    now.file,
  );
  now.readings.set(name, reading);
  const { rows, ...head } = reading;
  say({ say: 'sheet', head: { ...head, rowCount: rows.length } });
}

function* pieces<T>(list: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < list.length; at += PIECE) yield list.slice(at, at + PIECE);
}

let queue: Promise<unknown> = Promise.resolve();

self.addEventListener('message', (event: MessageEvent<RosterAsk>) => {
  const asked = event.data;
  const answer = answers[asked.ask] as (asked: RosterAsk) => unknown;
  queue = queue
    .then(() => answer(asked))
    .catch((error: unknown) => say({ say: 'trouble', text: sentence(error) }));
});

function sentence(error: unknown): string {
  if (error instanceof FileTrouble) return error.message;
  return `「${now.file}」读到一半停下了，没有导入任何内容，软件里的内容没有变动。请用 WPS 打开它另存一份，再选那一份。`;
}
