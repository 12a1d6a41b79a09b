import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { measureApp } from './benchApp.mjs';
import { measureDistrict } from './benchDistrict.mjs';
import { openBenchPage } from './benchPage.mjs';
import { measurePdf } from './benchPdf.mjs';
import { pinnedNode, root, run } from './tools.mjs';

/*
 * The speed law of the program, measured on this machine: ratios within one run, times only where a person waits.
 * Prints JSON and nothing else on stdout; says on stderr what it is at. `npm run bench -- xlsx commit` measures only these.
 */

const round = (value) => Math.round(value * 100) / 100;

/** One figure with its target. */
function figure(name, value, target, unit, details = {}) {
  return { name, value: round(value), target, unit, met: value <= target, details: rounded(details) };
}

const rounded = (details) =>
  Object.fromEntries(
    Object.entries(details).map(([name, value]) => [name, typeof value === 'number' ? round(value) : value]),
  );

async function xlsx(page) {
  const times = await page.evaluate(() => globalThis.bench.xlsx());
  const name = '15,000 rows x 30 columns to .xlsx in a worker, against exceljs used in the ordinary way';
  return [figure(name, times.ours / times.ordinary, 0.5, 'ratio', times)];
}

async function commit(page) {
  const times = await page.evaluate(() => globalThis.bench.commit());
  const { ours, barePages, bareRows, longestTask } = times;
  return [
    figure(
      'commit of 15,000 rows, against a bare Dexie write of the same pages',
      ours / barePages,
      2,
      'ratio',
      times,
    ),
    figure(
      'commit of 15,000 rows, against a bare bulkPut of one row per record',
      ours / bareRows,
      0.6,
      'ratio',
      times,
    ),
    figure('longest task during that commit', longestTask, 100, 'ms'),
  ];
}

async function preview(page) {
  const times = await page.evaluate(() => globalThis.bench.preview());
  const name = `preview of ${times.pages} pages: a key typed to the page painted, p95`;
  return [figure(name, times.p95, 100, 'ms', times)];
}

async function supervision(page) {
  const { p95, ...details } = await page.evaluate(() => globalThis.bench.supervision());
  return [
    figure('keystroke in the filter of 督办 over 5,000 resolutions to repaint, p95', p95, 50, 'ms', details),
  ];
}

async function docx(page) {
  const times = await page.evaluate(() => globalThis.bench.docx());
  const name = 'minutes of 3 topics and 12 resolutions to .docx in a worker, the first after the start';
  return [figure(name, times.first, 300, 'ms', times)];
}

async function pdf() {
  const { value, details } = await measurePdf();
  const name = 'minutes of 3 topics and 12 resolutions to PDF, after the start of the browser';
  return [figure(name, value, 1.5, 's', details)];
}

/** The page that holds the measuring code of data and files. */
const inPage = (measure) => async () => {
  const { page, close } = await openBenchPage();
  try {
    return await measure(page);
  } finally {
    await close();
  }
};

async function demo() {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  try {
    const command = [pinnedNode(), path.join(root, 'src/cli/office.ts'), 'demo', '--out', folder];
    const { code, output, seconds } = await run(command);
    if (code !== 0) throw new Error(output);
    return [figure('office demo', seconds, 10, 's')];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function app() {
  const measured = await measureApp();
  const take = (key, name, target) => figure(name, measured[key].value, target, 'ms', measured[key].details);
  return [
    take('firstList', '15,000 people: start to first list', 3000),
    take('keystroke', 'keystroke in a search box to repaint, p95', 50),
    take('loading', 'longest task while loading', 100),
    take('importing', 'longest task while importing 15,000 rows', 100),
  ];
}

/** What the district of the seed asks of a ledger, per number of people, in ms and MB. */
const districtTargets = {
  15_000: { keystroke: 50, scrolling: 33, opening: 300, saving: 100, pasting: 300 },
  100_000: { keystroke: 120, scrolling: 33, saving: 100, memory: 600 },
};

const districtNames = {
  keystroke: 'keystroke in a search box to repaint, p95',
  scrolling: 'one frame while scrolling, p95',
  opening: 'a ledger with a row for each opens warm',
  saving: 'one cell typed to 已保存',
  pasting: '200 x 12 cells pasted to 已保存',
  memory: 'memory of the page',
};

async function district() {
  const sizes = await measureDistrict();
  return sizes.flatMap((size) =>
    Object.entries(districtTargets[size.people]).map(([key, target]) => {
      const name = `district of ${size.people} people: ${districtNames[key]}`;
      return figure(name, size[key].value, target, key === 'memory' ? 'MB' : 'ms', size[key].details);
    }),
  );
}

const parts = {
  demo,
  xlsx: inPage(xlsx),
  commit: inPage(commit),
  preview: inPage(preview),
  supervision: inPage(supervision),
  docx: inPage(docx),
  pdf,
  app,
  district,
};

async function take(name) {
  console.error(`measuring ${name} ...`);
  try {
    return await parts[name]();
  } catch (error) {
    return [{ name, met: false, error: error.message }];
  }
}

/** How much longer than its own work a plain loop takes here: 1 on a quiet machine, 3 where others take two thirds. */
function contention() {
  const [from, used] = [performance.now(), process.cpuUsage()];
  while (performance.now() - from < 500);
  const { user, system } = process.cpuUsage(used);
  return round((performance.now() - from) / ((user + system) / 1000));
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in parts));
if (unknown.length > 0) throw new Error(`no such measurement: ${unknown.join(', ')}`);
const busy = round(loadavg()[0]);
const figures = [];
for (const name of wanted.length > 0 ? wanted : Object.keys(parts)) figures.push(...(await take(name)));
const met = figures.every((one) => one.met);
const machine = {
  cpus: cpus().length,
  loadBefore: busy,
  loadAfter: round(loadavg()[0]),
  contention: contention(),
  node: process.version,
};
console.log(JSON.stringify({ at: new Date().toISOString(), machine, met, figures }, undefined, 2));
process.exitCode = met ? 0 : 1;
