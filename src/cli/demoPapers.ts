import path from 'node:path';
import { addDays } from '../core/kinds/day.ts';
import { composePaper } from '../core/papers/composePaper.ts';
import { layoutPaper } from '../core/papers/layout/layoutPaper.ts';
import type { PaperAsk } from '../core/papers/paperAsk.ts';
import type { PaperKind, PaperModel } from '../core/papers/paperModel.ts';
import type { Data } from '../core/record/data.ts';
import type { Stored } from '../core/record/types.ts';
import { meetingsBefore } from '../core/rules/meetings/meetingOrder.ts';
import { numberFor, paperInForce } from '../core/rules/meetings/paperNumber.ts';
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

/** Writes the papers of the sample's meetings: minutes of the last one held in both layouts, notice and sign-in sheet of the one being prepared, 督办表; tells what was written. */
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
  for (const { name, model } of sheets) {
    await saveFile(path.join(folder, `${name}.docx`), await writeDocx(model));
  }
  return [...sheets.map(({ name }) => `${name}.docx`), ...(await printAll(folder, minutes))];
}
