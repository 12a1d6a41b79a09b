import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { rosterFile } from '../tests/bench/rosterFile.ts';
import { openProfile } from './benchPage.mjs';
import { watchPages } from './benchWatch.mjs';
import { buildWhenStale } from './buildWhenStale.mjs';
import { addressOf, serve } from './serve.mjs';
import { root } from './tools.mjs';

const pages = path.join(root, 'out', 'renderer');
const PEOPLE = 15_000;
const STARTS = 3;
const LEDGER = '#/ledger/partyMember';
const patience = 180_000;

/** What a clerk types who looks for somebody: pinyin, initials, a telephone, each key by itself, and taken back. */
const WORDS = ['zhangsan', 'wxy', '1990000', 'lijianguo', 'zs'];

/** The middle of some values. */
export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
/** The value below which a share of some values lies. */
export const percentile = (values, share) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
const longest = (tasks) => Math.max(0, ...tasks);

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const { port } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** Opens a page of the program on the profile and watches it from its first moment. */
export async function start(profile, address, hash) {
  const { context, close } = await openProfile(profile);
  context.setDefaultTimeout(patience);
  await watchPages(context);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(address + hash);
  return { page, close };
}

const longTasks = (page) => page.evaluate(() => globalThis.watched.takeTasks());

/** First start with the sample community, then the import of a roster of 15,000 members, as a user does both. */
async function importRoster(profile, address, file) {
  const { page, close } = await start(profile, address, '');
  try {
    await page.getByTestId('load-sample').click();
    await page.getByTestId('office-name').waitFor();
    await page.goto(`${address}#/import`);
    await page.getByTestId('choose-file').waitFor();
    await longTasks(page);
    const began = performance.now();
    const chooser = page.waitForEvent('filechooser');
    await page.getByTestId('choose-file').click();
    await (await chooser).setFiles(file);
    await page.locator('[data-testid="confirm-import"]:enabled').click();
    const really = page.locator('.ant-modal-confirm-btns .ant-btn-primary, dialog[open] .ant-btn-primary');
    const done = page.getByTestId('import-done');
    await really.or(done).first().waitFor();
    if (!(await done.isVisible())) await really.first().click();
    await done.waitFor();
    return { ...(await longTasks(page)), seconds: (performance.now() - began) / 1000 };
  } finally {
    await close();
  }
}

/** A fresh browser on the stored data: when the list is there, and what kept the window from drawing until all is warm. */
async function startOnce(profile, address) {
  const { page, close } = await start(profile, address, LEDGER);
  try {
    const firstList = await page.evaluate(() => globalThis.watched.firstList);
    await wait(6000);
    return { firstList, ...(await longTasks(page)) };
  } finally {
    await close();
  }
}

/** Types the words into a field and takes them back; the milliseconds of each key until it is painted. */
export async function typeIn(page, field) {
  await page.getByTestId(field).click();
  for (const word of WORDS) {
    for (const key of word) {
      await page.keyboard.press(key);
      await wait(350);
    }
    for (const _ of word) {
      await page.keyboard.press('Backspace');
      await wait(350);
    }
  }
  return page.evaluate(() => globalThis.watched.takeKeystrokes());
}

/** Types in the search of the list and in that of the top bar, when the pinyin is ready. */
async function typing(profile, address) {
  const { page, close } = await start(profile, address, LEDGER);
  try {
    await page.evaluate(() => globalThis.watched.firstList);
    await wait(8000);
    return { inList: await typeIn(page, 'table-search'), inTopBar: await typeIn(page, 'search-box') };
  } finally {
    await close();
  }
}

/** Each figure with what lies behind it. */
function figures(imported, starts, inList, inTopBar) {
  const first = starts.map((one) => one.firstList);
  const longestOf = starts.map((one) => longest(one.tasks));
  const all = [...inList, ...inTopBar];
  return {
    firstList: { value: median(first), details: { starts: first.map(Math.round) } },
    keystroke: {
      value: percentile(all, 0.95),
      details: {
        keystrokes: all.length,
        median: median(all),
        inListP95: percentile(inList, 0.95),
        inTopBarP95: percentile(inTopBar, 0.95),
      },
    },
    loading: {
      value: median(longestOf),
      details: { starts: longestOf, scripts: starts[0].scripts.slice(0, 6) },
    },
    importing: {
      value: longest(imported.tasks),
      details: {
        seconds: imported.seconds,
        over100: imported.tasks.filter((time) => time > 100).length,
        scripts: imported.scripts.slice(0, 6),
      },
    },
  };
}

/** Serves the built browser edition and lends a folder for files and a profile; both are gone afterwards. */
export async function onBuiltPages(work) {
  const failed = await buildWhenStale(() => console.error('building ...'));
  if (failed !== undefined || !existsSync(path.join(pages, 'index.html')))
    throw new Error('the build failed');
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-app-'));
  const port = await freePort();
  const server = await serve({ port, pages, version: '0.0.0' });
  try {
    return await work({ address: addressOf(port), folder, profile: path.join(folder, 'profile') });
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

/** Measures the built browser edition with 15,000 people, each start in a fresh browser on one profile. */
export async function measureApp() {
  return onBuiltPages(async ({ address, folder, profile }) => {
    const file = path.join(folder, '党员花名册.xlsx');
    writeFileSync(file, await rosterFile(PEOPLE, new Date().toISOString().slice(0, 10)));
    const imported = await importRoster(profile, address, file);
    const starts = [];
    for (let n = 0; n < STARTS; n++) starts.push(await startOnce(profile, address));
    const { inList, inTopBar } = await typing(profile, address);
    return figures(imported, starts, inList, inTopBar);
  });
}
