import { pythonWith } from '../../scripts/browser.mjs';
import { hasProgram } from '../../scripts/programs.mjs';
import { runProgram } from './officeCommand.ts';

/** A cell as openpyxl gives it. */
export type Cell = string | number | null;

/** One sheet as openpyxl reads it. */
export interface Dump {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly formulas: readonly string[];
  readonly paper: string | null;
  readonly orientation: string | null;
  readonly titleRows: string | null;
}

const SCRIPT = `
import json, sys, openpyxl
values = openpyxl.load_workbook(sys.argv[1], data_only=True)
raw = openpyxl.load_workbook(sys.argv[1])
out = []
for sheet in values:
    formulas = [cell.value for row in raw[sheet.title].iter_rows() for cell in row
                if isinstance(cell.value, str) and cell.value.startswith('=')]
    out.append({'name': sheet.title, 'rows': [list(row) for row in sheet.iter_rows(values_only=True)],
                'formulas': formulas, 'paper': str(sheet.page_setup.paperSize),
                'orientation': sheet.page_setup.orientation, 'titleRows': sheet.print_title_rows})
print(json.dumps(out, ensure_ascii=False, default=str))
`;

/** All sheets of a workbook as openpyxl, a reader of other makers, sees them. */
export async function openpyxl(file: string): Promise<readonly Dump[]> {
  const python = pythonWith('openpyxl');
  if (python === undefined) throw new Error('no Python with openpyxl');
  const { code, stdout, stderr } = await runProgram(python, ['-c', SCRIPT, file], {
    PYTHONIOENCODING: 'utf-8',
  });
  if (code !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Dump[];
}

/** Lets LibreOffice open a file, or several in one start, and save them in another format in the folder given. */
export async function libreOffice(
  files: string | readonly string[],
  format: string,
  folder: string,
  env: NodeJS.ProcessEnv = {},
): Promise<void> {
  const program = hasProgram('soffice') ? 'soffice' : 'libreoffice';
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const args = [profile, '--headless', '--convert-to', format, '--outdir', folder, ...[files].flat()];
  const { code, stderr } = await runProgram(program, args, env);
  if (code !== 0) throw new Error(stderr);
}

/** The rows under a header row that holds the label given, up to the first row without a number in the first column. */
export function rowsUnder(sheet: Dump | undefined, label: string): readonly Readonly<Record<string, Cell>>[] {
  const rows = sheet?.rows ?? [];
  const at = rows.findIndex((row) => row.includes(label));
  const header = rows[at] ?? [];
  return rows
    .slice(at + 1)
    .filter((row) => typeof row[0] === 'number' && row.some((cell, i) => i > 0 && cell !== null))
    .map((row) => Object.fromEntries(row.map((cell, i) => [String(header[i]), cell])));
}

/** One line of the statistics sheet, in the order of its columns. */
export interface Coverage {
  readonly buildings: Cell | undefined;
  readonly units: Cell | undefined;
  readonly heads: readonly (Cell | undefined)[];
  readonly unitHeads: readonly (Cell | undefined)[];
  readonly concurrent: Cell | undefined;
}

/** The statistics sheet by compound, with 合计. */
export function coverageOf(sheet: Dump | undefined): ReadonlyMap<string, Coverage> {
  const rows = sheet?.rows ?? [];
  const at = rows.findIndex((row) => row.includes('应配'));
  const lines = rows.slice(at + 1).filter((row) => typeof row[1] === 'number');
  return new Map(
    lines.map((row) => [
      String(row[0]),
      {
        buildings: row[1],
        units: row[2],
        heads: [row[3], row[4], row[5], row[7]],
        unitHeads: [row[8], row[9], row[10], row[12]],
        concurrent: row[13],
      },
    ]),
  );
}
