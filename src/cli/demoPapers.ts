import path from 'node:path';
import { addDays } from '../core/kinds/day.ts';
import { composePaper } from '../core/papers/composePaper.ts';
import { ledgerPaperDef } from '../core/papers/ledger/ledgerPapers.ts';
import { layoutPaper } from '../core/papers/layout/layoutPaper.ts';
import type { PaperAsk } from '../core/papers/paperAsk.ts';
import type { LedgerPaper, PaperKind, PaperModel } from '../core/papers/paperModel.ts';
import type { Data } from '../core/record/data.ts';
import type { Stored } from '../core/record/types.ts';
import { meetingsBefore } from '../core/rules/meetings/meetingOrder.ts';
import { numberFor, paperInForce } from '../core/rules/meetings/paperNumber.ts';
import { finish } from '../core/rules/steps.ts';
import { writeDocx } from '../files/writeDocx.ts';
import { CommandTrouble } from './commandTrouble.ts';
import { openPdfPrinter, pdfBrowser } from './printPdf.ts';
import { saveFile } from './saveFile.ts';

/** A paper of the demonstration under the file name it gets. */
interface Sheet {
  readonly name: string;
  readonly model: PaperModel;
}

function sheet(data: Data, kind: PaperKind, ask: PaperAsk, note = ''): readonly Sheet[] {
  const model = composePaper(kind, data, ask)?.model;
  return model === undefined ? [] : [{ name: `${model.fileName}${note}`, model }];
}

/** Number, year and day of the minutes: as issued, else as an office would issue them two days after the meeting. */
function issueOf(data: Data, meeting: Stored<'meeting'>): PaperAsk {
  const paper = paperInForce(data, meeting.id);
  const soon = addDays(meeting.date, 2);
  const issuedOn = paper?.issuedOn ?? (soon < data.today ? soon : data.today);
  const { number, year } = paper ?? numberFor(data, meeting, issuedOn);
  return { meeting: meeting.id, issuedOn, number, year };
}

function minutesOf(data: Data, meeting: Stored<'meeting'> | undefined): readonly Sheet[] {
  if (meeting === undefined) return [];
  const ask = issueOf(data, meeting);
  return [
    ...sheet(data, 'minutes', { ...ask, layout: 'A' }, '（红头版式）'),
    ...sheet(data, 'minutes', { ...ask, layout: 'B' }, '（普通版式）'),
  ];
}

/** As PDF too, where a browser is found; what it cannot do is told and stops nothing. */
async function printAll(folder: string, sheets: readonly Sheet[]): Promise<readonly string[]> {
  try {
    if (pdfBrowser() === undefined) return ['没有找到浏览器，没有生成 PDF'];
    const printer = await openPdfPrinter();
    try {
      for (const { name, model } of sheets) {
        await saveFile(path.join(folder, `${name}.pdf`), await printer.print(layoutPaper(model), name));
      }
    } finally {
      await printer.close();
    }
    return sheets.map(({ name }) => `${name}.pdf`);
  } catch (error) {
    if (error instanceof CommandTrouble) return [error.message];
    throw error;
  }
}

/** A paper from ledgers for the first records that it is about. */
function ledgerSheet(data: Data, paper: LedgerPaper, most = Infinity): readonly Sheet[] {
  const { all, compose } = ledgerPaperDef(paper);
  const model = finish(compose(data, all(data).slice(0, most), {}));
  return model === undefined ? [] : [{ name: model.fileName, model }];
}

/** The notices of a grid and of a building, one letter, the contact book, and 社区概况. */
function fromLedgers(data: Data): readonly Sheet[] {
  return [
    ...ledgerSheet(data, 'gridNotice', 1),
    ...ledgerSheet(data, 'headNotice', 1),
    ...ledgerSheet(data, 'appointmentLetter', 1),
    ...ledgerSheet(data, 'contactBook'),
    ...ledgerSheet(data, 'communityProfile'),
  ];
}

/**
 * Writes the papers of the sample: minutes of the last meeting held in both layouts, notice and sign-in sheet of the one being
 * prepared, 督办表, 社区概况; as PDF, where a browser is found, the minutes and what is made from ledgers. Tells what was written.
 */
export async function saveDemoPapers(data: Data, folder: string): Promise<readonly string[]> {
  const next = data.all('meeting').find(({ stage }) => stage === 'preparing');
  const last = next === undefined ? undefined : meetingsBefore(data, next).at(-1);
  const minutes = minutesOf(data, last);
  const ask: PaperAsk = next === undefined ? {} : { meeting: next.id };
  const sheets = [
    ...minutes,
    ...sheet(data, 'notice', ask),
    ...sheet(data, 'signInSheet', ask),
    ...sheet(data, 'supervisionTable', {}),
  ];
  const ledgers = fromLedgers(data);
  const docx = [...sheets, ...ledgers.filter(({ model }) => model.kind === 'communityProfile')];
  for (const { name, model } of docx) {
    await saveFile(path.join(folder, `${name}.docx`), await writeDocx(model));
  }
  const printed = await printAll(folder, [...minutes, ...ledgers]);
  return [...docx.map(({ name }) => `${name}.docx`), ...printed];
}
