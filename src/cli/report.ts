import path from 'node:path';
import { span } from '../core/kinds/day.ts';
import { districtWorkbook } from '../core/reports/districtWorkbook.ts';
import { writeWorkbook } from '../files/writeWorkbook.ts';
import { attempt, CommandTrouble } from './commandTrouble.ts';
import { communityOf } from './communityOf.ts';
import { foundOffice, importRosters, type LeftOut } from './importRosters.ts';
import { localDay } from './localDay.ts';
import { monthOf, readOptions } from './readOptions.ts';
import { readFolder, type Folder } from './rosterFiles.ts';
import { saveFile } from './saveFile.ts';

const USAGE = `用法：npm run -s office -- report --in 文件夹 --period 2026-09 --out 报表.xlsx [--community 社区名称]
导入文件夹里的名册，把那个月的近邻党建报表存成一个文件。`;

const tell = (line: string): boolean => process.stderr.write(`${line}\n`);

/** Says on stderr what did not go into the report, file by file. */
function tellLeftOut({ others }: Folder, files: readonly LeftOut[]): void {
  for (const { file, taken, wrongCells, undecided } of files) {
    const parts = [`采用 ${taken} 条`];
    if (wrongCells > 0) parts.push(`有误的 ${wrongCells} 格没有采用`);
    if (undecided > 0) parts.push(`需要人来判断的 ${undecided} 条没有采用`);
    tell(`「${file}」：${parts.join('，')}。`);
  }
  const sum = (pick: (file: LeftOut) => number): number =>
    files.reduce((total, file) => total + pick(file), 0);
  tell(
    `合计：有误 ${sum((file) => file.wrongCells)} 格，待定 ${sum((file) => file.undecided)} 条，都没有采用。`,
  );
  if (others.length > 0) tell(`不是能用的名册，没有导入：${others.join('、')}。`);
  const old = others.filter((name) => /\.(xls|et|csv)$/i.test(name));
  if (old.length > 0) tell(`${old.join('、')} 如果是名册，请用 WPS 打开，另存为 .xlsx 后再放进文件夹。`);
}

function workbookName(out: string): string {
  if (/\.xlsx$/i.test(out)) return path.resolve(out);
  throw new CommandTrouble(`--out 后面应当是 .xlsx 文件，不是“${out}”。\n${USAGE}`);
}

async function report(args: readonly string[]): Promise<number> {
  const options = readOptions(args, {
    usage: USAGE,
    needed: ['in', 'period', 'out'],
    optional: ['community'],
  });
  const period = monthOf(options.get('period'), USAGE) ?? localDay().slice(0, 7);
  const target = workbookName(options.get('out') ?? '');
  const source = options.get('in') ?? '.';
  const folder = await readFolder(source);
  if (folder.rosters.length === 0)
    throw new CommandTrouble(`文件夹「${source}」里没有能用的名册，没有生成报表。`);
  const community = communityOf(
    folder.rosters.flatMap(({ sheets }) => sheets),
    options.get('community'),
  );
  const workspace = await foundOffice(community, span(period)[1]);
  const files = await importRosters(workspace, folder.rosters);
  const model = districtWorkbook(workspace.data, { period });
  await workspace.close();
  await saveFile(target, await writeWorkbook(model));
  tellLeftOut(folder, files);
  process.stdout.write(`${options.get('out') ?? ''}\n`);
  return 0;
}

/** `office report`: the rosters of a folder become the district workbook of a month, without a window. */
export function runReport(args: readonly string[]): Promise<number> {
  return attempt(() => report(args));
}
