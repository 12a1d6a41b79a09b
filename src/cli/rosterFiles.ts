import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { readSheets } from '../core/roster/readSheet.ts';
import type { SheetReading } from '../core/roster/sheetReading.ts';
import { FileTrouble } from '../files/fileTrouble.ts';
import { readWorkbook } from '../files/readWorkbook.ts';
import { CommandTrouble } from './commandTrouble.ts';

/** One roster file with the sheets that are understood. */
export interface RosterFile {
  readonly name: string;
  readonly sheets: readonly SheetReading[];
}

/** What a folder holds: rosters in the order of import, and the names of the other files. */
export interface Folder {
  readonly rosters: readonly RosterFile[];
  readonly others: readonly string[];
}

/** Members first, so that heads and commissioners join up with people already known. */
const ORDER: readonly (readonly string[])[] = [
  ['partyMember'],
  ['partyOrg', 'compound', 'building', 'buildingUnit', 'grid'],
  ['buildingHead', 'unitHead'],
  ['gridLeader', 'gridWorker', 'gridAssistant', 'governanceAide'],
];

function rankOf({ sheets }: RosterFile): number {
  const ledgers = new Set(sheets.flatMap((sheet) => sheet.ledgers));
  const heads = ['buildingHead', 'unitHead', 'gridLeader', 'partTimeCommissioner'];
  const bare = !heads.some((name) => ledgers.has(name));
  const rank = ORDER.findIndex((names, i) => (i !== 1 || bare) && names.some((name) => ledgers.has(name)));
  return rank < 0 ? ORDER.length : rank;
}

/** The day a roster was filled in; one without a day comes first, so that later ones may correct it. */
function dayOf({ sheets }: RosterFile): string {
  return sheets.flatMap(({ reportDate }) => reportDate ?? []).sort()[0] ?? '';
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function inOrder(rosters: readonly RosterFile[]): RosterFile[] {
  return [...rosters].sort(
    (a, b) => rankOf(a) - rankOf(b) || compare(dayOf(a), dayOf(b)) || compare(a.name, b.name),
  );
}

async function readRoster(folder: string, name: string): Promise<RosterFile> {
  try {
    const book = await readWorkbook(name, await readFile(path.join(folder, name)));
    return { name, sheets: readSheets(book).filter(({ headerRows }) => headerRows !== null) };
  } catch (error) {
    if (error instanceof FileTrouble) throw new CommandTrouble(error.message);
    throw new CommandTrouble(`「${name}」读不出来，请用 WPS 打开它，另存为 .xlsx 后再试。`);
  }
}

/** Reads every workbook of a folder; files of other kinds and workbooks without a known table are only named. */
export async function readFolder(folder: string): Promise<Folder> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => {
    throw new CommandTrouble(`没有找到文件夹「${folder}」，请核对名称。`);
  });
  const names = entries
    .filter((entry) => entry.isFile() && !/^(\.|~\$)/.test(entry.name))
    .map(({ name }) => name)
    .sort();
  const rosters: RosterFile[] = [];
  const others: string[] = [];
  for (const name of names) {
    const roster = /\.xls[xm]$/i.test(name) ? await readRoster(folder, name) : undefined;
    if (roster === undefined || roster.sheets.every(({ rows }) => rows.length === 0)) others.push(name);
    else rosters.push(roster);
  }
  return { rosters: inOrder(rosters), others };
}
