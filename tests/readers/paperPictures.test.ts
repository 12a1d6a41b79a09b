import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { needBrowser } from '../../scripts/browser.mjs';
import { root } from '../../scripts/tools.mjs';
import { openPdfPrinter, type PdfPrinter } from '../../src/cli/printPdf.ts';
import { composePaper } from '../../src/core/papers/composePaper.ts';
import { layoutPaper } from '../../src/core/papers/layout/layoutPaper.ts';
import type { PaperAsk } from '../../src/core/papers/paperAsk.ts';
import type { PaperKind } from '../../src/core/papers/paperModel.ts';
import type { View } from '../../src/core/record/dataView.ts';
import { sampleCommunity } from '../../src/core/sample/sampleCommunity.ts';
import { memoryStore } from '../../src/data/memoryStore.ts';
import { openWorkspace } from '../../src/data/openWorkspace.ts';
import { runProgram } from './officeCommand.ts';
import { pdfPages } from './pdfPages.ts';

const TODAY = '2026-10-20';

/** Where pictures for the documentation go; none are kept without it. */
const kept = process.env['JINLIN_SCREENSHOTS'];

/** Points that stay free at the sides: a printer does not reach further. */
const margin = 20;

let folder = '';
let printer: PdfPrinter;
let data: View;

async function sample(): Promise<View> {
  const workspace = await openWorkspace(memoryStore(), {
    now: () => new Date(`${TODAY}T09:00:00`),
    today: () => TODAY,
  });
  const outcome = await workspace.commit(sampleCommunity({ seed: 1, today: TODAY }));
  if (!outcome.ok) throw new Error(outcome.text);
  return workspace.data;
}

beforeAll(async () => {
  process.env['CHROME_PATH'] ??= needBrowser();
  folder = await mkdtemp(path.join(tmpdir(), 'jinlin-papers-'));
  printer = await openPdfPrinter();
  data = await sample();
});

afterAll(async () => {
  await printer.close();
  await rm(folder, { recursive: true, force: true });
});

/** The meeting of the sample in a stage, the newest. */
function meetingIn(stage: 'held' | 'preparing'): string {
  const [newest] = data
    .all('meeting')
    .filter(
      (meeting) =>
        meeting.stage === stage && data.get('meetingBody', meeting.body)?.bodyKind === 'communityJoint',
    )
    .toSorted((a, b) => (a.date < b.date ? 1 : -1));
  if (newest === undefined) throw new Error(`no meeting ${stage}`);
  return newest.id;
}

const issued = { number: 3, year: 2026, issuedOn: '2026-09-20' } as const;

/** Each paper with what it is asked for, and a word that has to stand on it. */
const papers: readonly [name: string, kind: PaperKind, ask: () => PaperAsk, word: string][] = [
  ['minutes-a', 'minutes', () => ({ meeting: meetingIn('held'), layout: 'A', ...issued }), '纪要'],
  ['minutes-b', 'minutes', () => ({ meeting: meetingIn('held'), layout: 'B', ...issued }), '议定'],
  ['notice', 'notice', () => ({ meeting: meetingIn('preparing') }), '回执'],
  ['agenda', 'agenda', () => ({ meeting: meetingIn('preparing') }), '议程'],
  ['sign-in-sheet', 'signInSheet', () => ({ meeting: meetingIn('preparing') }), '签名'],
  ['name-cards', 'nameCards', () => ({ meeting: meetingIn('preparing') }), '社区'],
  ['record', 'meetingRecord', () => ({ meeting: meetingIn('held') }), '记录'],
  ['resolution-list', 'resolutionList', () => ({ meeting: meetingIn('held') }), '牵头单位'],
  ['supervision-table', 'supervisionTable', () => ({}), '督办'],
  [
    'reminder-letter',
    'reminderLetter',
    () => ({ leadUnit: data.all('resolution').at(-1)?.leadUnit ?? '' }),
    '办理',
  ],
  ['commissioner-sheet', 'commissionerSheet', () => ({ year: 2026 }), '兼职委员'],
];

describe('every paper of the sample community', () => {
  it.each(papers)('%s is printed with its words, inside the paper', async (name, kind, ask, word) => {
    const model = composePaper(kind, data, ask())?.model;
    if (model === undefined) throw new Error(`no ${name}`);
    const file = path.join(folder, `${name}.pdf`);
    await writeFile(file, await printer.print(layoutPaper(model), model.fileName));
    const pages = await pdfPages(file);
    const words = pages.flatMap((page) => page.lines.map(({ text }) => text)).join('');
    expect(words).toContain(word);
    for (const { width, lines } of pages) {
      expect(Math.min(...lines.map(({ left }) => left))).toBeGreaterThan(margin);
      expect(Math.max(...lines.map(({ right }) => right))).toBeLessThan(width - margin);
    }
    if (kept === undefined) return;
    const target = path.resolve(root, kept, '../papers');
    await mkdir(target, { recursive: true });
    const picture = path.join(folder, name);
    const drawn = await runProgram('pdftoppm', [
      '-r',
      '72',
      '-png',
      '-f',
      '1',
      '-l',
      '1',
      '-singlefile',
      file,
      picture,
    ]);
    expect(drawn.code).toBe(0);
    await copyFile(`${picture}.png`, path.join(target, `${name}.png`));
  });
});
