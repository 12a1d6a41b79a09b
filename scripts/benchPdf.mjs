import { openPdfPrinter } from '../src/cli/printPdf.ts';
import { layoutPaper } from '../src/core/papers/layout/layoutPaper.ts';
import { benchMinutes } from '../tests/bench/minutes.ts';
import { needBrowser } from './browser.mjs';

const RUNS = 3;

const seconds = (from) => (performance.now() - from) / 1000;
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

async function once() {
  const began = performance.now();
  const printer = await openPdfPrinter();
  try {
    const start = seconds(began);
    const from = performance.now();
    const model = benchMinutes(3, 12).compose();
    const pages = layoutPaper(model);
    await printer.print(pages, model.fileName);
    const first = seconds(from);
    const again = performance.now();
    await printer.print(layoutPaper(model), model.fileName);
    return { start, first, second: seconds(again), pages: pages.length, all: start + first };
  } finally {
    await printer.close();
  }
}

/** Minutes from the data of a meeting to the bytes of a PDF, each time in a browser just started; medians in seconds. */
export async function measurePdf() {
  process.env['CHROME_PATH'] ??= needBrowser();
  const runs = [];
  for (let i = 0; i < RUNS; i++) runs.push(await once());
  const of = (name) => median(runs.map((run) => run[name]));
  return {
    value: of('first'),
    details: { pages: of('pages'), startOfBrowser: of('start'), secondPaper: of('second'), both: of('all') },
  };
}
