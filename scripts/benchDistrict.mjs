import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { districtBlock, districtFile } from '../tests/bench/districtFile.ts';
import { median, onBuiltPages, percentile, start, typeIn } from './benchApp.mjs';

/* The district of the seed with 15,000 and with 100,000 people: what a clerk waits for in its largest ledger. */

const LEDGER = '#/ledger/partyMember';
const HOME = '#/';
const OPENS = 5;
const EDITS = 7;
const PASTED_ROWS = 200;
const MB = 1024 * 1024;

/** The time until the last pinyin is indexed, after which a figure is that of a working day and not of the start. */
const warmUp = (people) => wait(6000 + people / 10);

async function restore(profile, address, file) {
  const { page, close } = await start(profile, address, '');
  try {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: '选择备份文件' }).click();
    await (await chooser).setFiles(file);
    await page.getByRole('dialog').getByRole('button', { name: '恢复', exact: true }).click();
    await page.getByTestId('office-name').waitFor();
  } finally {
    await close();
  }
}

/** Milliseconds from a click in the menu to the first row of the ledger drawn, with everything in memory. */
function openOnce(page, hash) {
  return page.evaluate(
    (target) =>
      new Promise((resolve) => {
        const from = performance.now();
        const look = () => {
          const cell = document.querySelector('[data-testid="grid"] [role="gridcell"]');
          if (cell === null) requestAnimationFrame(look);
          else globalThis.watched.painted((at) => resolve(at - from));
        };
        location.hash = target;
        requestAnimationFrame(look);
      }),
    hash,
  );
}

async function opening(page) {
  const times = [];
  for (let n = 0; n < OPENS; n++) {
    await page.evaluate((hash) => (location.hash = hash), HOME);
    await page.getByTestId('grid').waitFor({ state: 'detached' });
    await wait(500);
    times.push(await openOnce(page, LEDGER));
  }
  return times;
}

/** Milliseconds between frames while the wheel turns through the list. */
async function scrolling(page) {
  const box = await page.getByTestId('grid').boundingBox();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.evaluate(() => {
    const gaps = [];
    let last = performance.now();
    globalThis.frameGaps = gaps;
    const frame = (at) => {
      gaps.push(at - last);
      last = at;
      if (globalThis.frameGaps === gaps) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  for (let n = 0; n < 90; n++) {
    await page.mouse.wheel(0, n % 30 < 15 ? 360 : 3600);
    await wait(16);
  }
  return page.evaluate(() => {
    const gaps = globalThis.frameGaps;
    globalThis.frameGaps = undefined;
    return gaps.slice(2);
  });
}

/** Milliseconds from `act` until the bar says that it is saved, another sentence than the one before. */
async function untilSaved(page, act) {
  await page.evaluate(() => {
    const said = () => document.querySelector('[data-testid="undo-bar"]')?.textContent ?? '';
    const before = said();
    globalThis.saved = new Promise((resolve) => {
      const watch = new MutationObserver(() => {
        if (said() === before || said() === '') return;
        watch.disconnect();
        globalThis.watched.painted(resolve);
      });
      watch.observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    addEventListener('keydown', ({ timeStamp }) => (globalThis.lastKey = timeStamp), { capture: true });
  });
  await act();
  return page.evaluate(async () => (await globalThis.saved) - globalThis.lastKey);
}

/** Makes the cell of the first row active: a click beside its text, which may be a link. */
async function activeCell(page, key) {
  await page.getByTestId('grid').evaluate((grid) => grid.scrollTo(0, 0));
  const cell = page.locator(`[data-row="0"] [data-key="${key}"]`);
  await cell.scrollIntoViewIfNeeded();
  const { width } = await cell.boundingBox();
  await cell.click({ position: { x: width - 6, y: 8 } });
}

async function saving(page) {
  const times = [];
  for (let n = 0; n < EDITS; n++) {
    await activeCell(page, 'person.mobile');
    for (let down = 0; down < n; down++) await page.keyboard.press('ArrowDown');
    await page.keyboard.type(`1990001${String(n).padStart(4, '0')}`);
    times.push(await untilSaved(page, () => page.keyboard.press('Enter')));
    await wait(500);
  }
  return times;
}

/** Milliseconds of the program's own work for a pasted block: until it can be confirmed, and from there until it is saved. */
async function pasting(page, block) {
  await activeCell(page, 'person.name');
  const shown = await page.evaluate(
    (text) =>
      new Promise((resolve) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', text);
        const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
        const from = performance.now();
        document.querySelector('[data-testid="cell-field"]').dispatchEvent(event);
        const look = () => {
          const ready = document.querySelector('[data-testid="paste-confirm"]:enabled');
          if (ready === null) requestAnimationFrame(look);
          else globalThis.watched.painted((at) => resolve(at - from));
        };
        requestAnimationFrame(look);
      }),
    block,
  );
  await page.getByTestId('paste-confirm').focus();
  const saved = await untilSaved(page, () => page.keyboard.press('Enter'));
  return { shown, saved };
}

/** Memory of the page after a collection: the script heap, and the whole process as the system counts it. */
async function memory(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return { heap: usedSize / MB, process: rendererMemory() };
}

/** Megabytes that the heaviest renderer process holds by itself, read from /proc; undefined on other systems. */
function rendererMemory() {
  if (!existsSync('/proc/self/status')) return undefined;
  const held = readdirSync('/proc').map((pid) => (/^\d+$/.test(pid) ? ownMemory(pid) : 0));
  return Math.max(...held) || undefined;
}

function ownMemory(pid) {
  try {
    if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--type=renderer')) return 0;
    const kilobytes = /^RssAnon:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(kilobytes ?? 0) / 1024;
  } catch {
    // The process ended meanwhile.
    return 0;
  }
}

async function measure(people) {
  return onBuiltPages(async ({ address, folder, profile }) => {
    const file = path.join(folder, '区.jinlin');
    const today = new Date().toISOString().slice(0, 10);
    writeFileSync(file, await districtFile(people, today));
    await restore(profile, address, file);
    const { page, close } = await start(profile, address, LEDGER);
    try {
      const firstList = await page.evaluate(() => globalThis.watched.firstList);
      await warmUp(people);
      const held = await memory(page);
      const opens = await opening(page);
      const frames = await scrolling(page);
      const saves = await saving(page);
      const pasted = await pasting(page, districtBlock(people, today, PASTED_ROWS));
      const inList = await typeIn(page, 'table-search');
      const inTopBar = await typeIn(page, 'search-box');
      return { people, firstList, held, opens, frames, saves, pasted, inList, inTopBar };
    } finally {
      await close();
    }
  });
}

const p95 = (values) => percentile(values, 0.95);

/** Measures the district at both sizes; the figures of one size under its number of people. */
export async function measureDistrict(wanted = [15_000, 100_000]) {
  const sizes = [];
  for (const people of wanted) sizes.push(await measure(people));
  return sizes.map(({ people, firstList, held, opens, frames, saves, pasted, inList, inTopBar }) => ({
    people,
    keystroke: {
      value: p95([...inList, ...inTopBar]),
      details: { inListP95: p95(inList), inTopBarP95: p95(inTopBar), keystrokes: inList.length * 2 },
    },
    scrolling: { value: p95(frames), details: { frames: frames.length, longest: Math.max(...frames) } },
    opening: {
      value: median(opens),
      details: { opens: opens.map(Math.round), firstListAfterStart: firstList },
    },
    saving: { value: median(saves), details: { saves: saves.map(Math.round) } },
    pasting: { value: pasted.shown + pasted.saved, details: pasted },
    memory: { value: held.process ?? held.heap, details: { heap: held.heap } },
  }));
}
