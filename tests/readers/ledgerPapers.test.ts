import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { needBrowser } from '../../scripts/browser.mjs';
import { root } from '../../scripts/tools.mjs';
import { openPdfPrinter, type PdfPrinter } from '../../src/cli/printPdf.ts';
import { layoutPaper } from '../../src/core/papers/layout/layoutPaper.ts';
import type { LedgerAsk } from '../../src/core/papers/ledger/ledgerAsk.ts';
import { ledgerPaperDef } from '../../src/core/papers/ledger/ledgerPapers.ts';
import type { LedgerPaper, PaperModel } from '../../src/core/papers/paperModel.ts';
import type { View } from '../../src/core/record/dataView.ts';
import { finish } from '../../src/core/rules/steps.ts';
import { sampleCommunity } from '../../src/core/sample/sampleCommunity.ts';
import { memoryStore } from '../../src/data/memoryStore.ts';
import { openWorkspace } from '../../src/data/openWorkspace.ts';
import { writeDocx } from '../../src/files/writeDocx.ts';
import { runProgram } from './officeCommand.ts';
import { pdfPages, type PdfPage } from './pdfPages.ts';
import { printedByLibreOffice, pythonDocx } from './wordReaders.ts';

const TODAY = '2026-10-20';

/** Where pictures for the documentation go; none are kept without it. */
const kept = process.env['JINLIN_SCREENSHOTS'];

/** Points that stay free at the sides: a printer does not reach further. */
const margin = 20;

const a4 = [595, 842];

let folder = '';
let printer: PdfPrinter;
let data: View;

beforeAll(async () => {
  process.env['CHROME_PATH'] ??= needBrowser();
  folder = await mkdtemp(path.join(tmpdir(), 'jinlin-ledger-papers-'));
  printer = await openPdfPrinter();
  const workspace = await openWorkspace(memoryStore(), {
    now: () => new Date(`${TODAY}T09:00:00`),
    today: () => TODAY,
  });
  const outcome = await workspace.commit(sampleCommunity({ seed: 1, today: TODAY }));
  if (!outcome.ok) throw new Error(outcome.text);
  data = workspace.data;
});

afterAll(async () => {
  await printer.close();
  await rm(folder, { recursive: true, force: true });
});

function made(paper: LedgerPaper, ask: LedgerAsk = {}, most = Infinity): PaperModel {
  const { all, compose } = ledgerPaperDef(paper);
  const model = finish(compose(data, all(data).slice(0, most), ask));
  if (model === undefined) throw new Error(`no ${paper}`);
  return model;
}

/** The pages as poppler reads them from the PDF; the first is kept as a picture where pictures are wanted. */
async function read(name: string, model: PaperModel): Promise<readonly PdfPage[]> {
  const file = path.join(folder, `${name}.pdf`);
  await writeFile(file, await printer.print(layoutPaper(model), name));
  if (kept !== undefined) {
    const target = path.resolve(root, kept, '../papers');
    await mkdir(target, { recursive: true });
    const picture = path.join(folder, name);
    const args = ['-r', '72', '-png', '-f', '1', '-l', '1', '-singlefile', file, picture];
    expect((await runProgram('pdftoppm', args)).code).toBe(0);
    await copyFile(`${picture}.png`, path.join(target, `${name}.png`));
  }
  return pdfPages(file);
}

const wordsOn = (pages: readonly PdfPage[]): string =>
  pages.flatMap(({ lines }) => lines.map(({ text }) => text)).join('\n');
const sizeOf = (page: PdfPage | undefined): readonly number[] =>
  [page?.width ?? 0, page?.height ?? 0].map((size) => Math.round(size));

/** Every paper inside its margins, of one size. */
function expectInside(pages: readonly PdfPage[], size: readonly number[]): void {
  for (const page of pages) {
    expect(sizeOf(page)).toEqual(size);
    expect(Math.min(...page.lines.map(({ left }) => left))).toBeGreaterThan(margin);
    expect(Math.max(...page.lines.map(({ right }) => right))).toBeLessThan(page.width - margin);
  }
}

/** Telephones of people as the ledgers have them. */
const mobiles = (): readonly string[] => data.all('person').flatMap(({ mobile }) => mobile ?? []);

describe('papers from the ledgers of the sample, printed', () => {
  it('are notices of one page each with nobody’s mobile, in type that is read from two metres', async () => {
    const known = new Set(mobiles());
    for (const paper of ['gridNotice', 'headNotice'] as const) {
      const pages = await read(paper === 'gridNotice' ? 'grid-notice' : 'head-notice', made(paper));
      expect(pages).toHaveLength(ledgerPaperDef(paper).all(data).length);
      expectInside(pages, a4);
      const numbers = [...wordsOn(pages).matchAll(/1\d{10}/g)].map(([number]) => number);
      expect(numbers.filter((number) => known.has(number))).toEqual([]);
      const names = new Set(data.all('person').map(({ name }) => name));
      const heights = pages
        .flatMap(({ lines }) => lines.flatMap(({ words }) => words))
        .filter(({ text }) => names.has(text))
        .map(({ top, bottom }) => bottom - top);
      expect(heights.length).toBeGreaterThan(5);
      expect(Math.min(...heights)).toBeGreaterThan(18);
    }
  });

  it('lie across on A3 when asked to, and then show mobiles only when asked to', async () => {
    const pages = await read(
      'grid-notice-large',
      made('gridNotice', { isLarge: true, withMobiles: true }, 2),
    );
    expect(pages).toHaveLength(2);
    expectInside(pages, [1191, 842]);
    const found = mobiles().filter((mobile) => wordsOn(pages).includes(mobile));
    expect(found.length).toBeGreaterThan(0);
  });

  it('stand in the order of house numbers', async () => {
    const pages = await read('head-notice-list', made('headNotice', { byCompound: true }));
    const first = pages.findIndex(({ lines }) => lines.some(({ text }) => text.startsWith('海棠家园')));
    const nos = pages
      .slice(first)
      .flatMap(({ lines }) => lines.flatMap(({ text }) => /^(\d+)号楼/.exec(text)?.[1] ?? []))
      .map(Number);
    const compound = nos.slice(
      0,
      nos.findIndex((no, i) => i > 0 && no < (nos[i - 1] ?? 0)),
    );
    expect(compound.length).toBeGreaterThan(5);
    expect(compound).toEqual(compound.toSorted((a, b) => a - b));
  });

  it('are one letter of appointment a page, across on A4, with frame', async () => {
    const pages = await read('appointment-letter', made('appointmentLetter', {}, 5));
    expect(pages).toHaveLength(5);
    expectInside(pages, [842, 595]);
    for (const page of pages)
      expect(wordsOn([page])).toMatch(/聘书[\s\S]*同志：[\s\S]*此聘。[\s\S]*2026年10月20日/);
  });

  it('are a contact book with its purpose on the cover and no identity number in it', async () => {
    const model = made('contactBook', { purpose: '汛期值班', recipient: '网格员' });
    const pages = await read('contact-book', model);
    expectInside(pages, a4);
    expect(wordsOn(pages.slice(0, 1))).toMatch(/仅限工作使用[\s\S]*用途：汛期值班[\s\S]*发给：网格员/);
    expect(wordsOn(pages)).not.toMatch(/990000\d{8}/);
    const listed = mobiles().filter((mobile) => wordsOn(pages).includes(mobile));
    expect(listed.length).toBeGreaterThan(100);
  });

  it('are a profile of one page, the same in the PDF and as a Word file in other programs', async () => {
    const model = made('communityProfile');
    const pages = await read('community-profile', model);
    expect(pages).toHaveLength(1);
    expectInside(pages, a4);
    const file = path.join(folder, '社区概况.docx');
    await writeFile(file, await writeDocx(model));
    const { paragraphs } = await pythonDocx(file);
    const text = paragraphs.map((one) => one.text).join('');
    expect(text).toContain(`楼栋${data.all('building').length}栋`);
    const bare = (words: string): string => words.replaceAll(/\s/gu, '');
    expect(bare(wordsOn(pages))).toBe(bare(text));
    const again = await printedByLibreOffice(folder, ['社区概况']);
    expect(again.get('社区概况')).toHaveLength(1);
  });

  it('open as Word files with the paper and the words of the PDF', async () => {
    const papers = [
      ['letter', made('appointmentLetter', {}, 2), [297, 210]],
      ['notice', made('gridNotice', { isLarge: true }, 1), [420, 297]],
    ] as const;
    for (const [name, model, size] of papers) {
      const file = path.join(folder, `${name}.docx`);
      await writeFile(file, await writeDocx(model));
      const dump = await pythonDocx(file);
      expect(dump.page.slice(0, 2).map(Math.round)).toEqual(size);
      const words = dump.paragraphs.map(({ text }) => text).join('');
      expect(words).toContain(name === 'letter' ? '此聘。' : '网格范围');
    }
  });
});
