import { execFile } from 'node:child_process';
import { mkdtemp, readFile, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { readSheets } from '../core/roster/readSheet.ts';
import { showReading, type ShownSheet } from '../core/roster/showReading.ts';
import { readWorkbook } from '../files/readWorkbook.ts';

const FIXTURES = path.resolve('tests/fixtures/rosters');

interface Truth {
  readonly sheets: readonly {
    readonly name: string;
    readonly headerRow: number;
    readonly records: readonly {
      readonly row: number;
      readonly ledger: string;
      readonly values: Readonly<Record<string, string>>;
      readonly damaged?: readonly string[];
    }[];
  }[];
}

function recordsOf(sheet: ShownSheet): string[] {
  return sheet.rows.flatMap(({ row, records }) => records.map((record) => lineOf(row, record)));
}

function lineOf(
  row: number,
  { ledger, values }: { ledger: string; values: Readonly<Record<string, string>> },
): string {
  const said = Object.entries(values).map(([name, value]) => `${name}=${value}`);
  return [row, ledger, ...said.sort()].join(' ');
}

const rosters = (await readdir(FIXTURES)).filter((name) => name.endsWith('.xlsx'));

describe.each(rosters)('%s', (name) => {
  test('is read record by record as its truth has it, damaged cells flagged and nothing else', async () => {
    const book = await readWorkbook(name, await readFile(path.join(FIXTURES, name)));
    const truth = JSON.parse(await readFile(path.join(FIXTURES, `${name}.truth.json`), 'utf8')) as Truth;
    const sheets = readSheets(book).map((sheet) => showReading(sheet));
    expect(sheets).toHaveLength(truth.sheets.length);
    for (const wanted of truth.sheets) {
      const sheet = sheets.find((one) => sheets.length === 1 || one.name === wanted.name) as ShownSheet;
      expect(sheet.headerRows?.[0]).toBe(wanted.headerRow);
      const records = wanted.records.map((record) => lineOf(record.row, record));
      expect(recordsOf(sheet).sort()).toEqual(records.sort());
      const damaged = wanted.records.flatMap(({ row, damaged: paths }) =>
        (paths ?? []).map((one) => `${row} ${one}`),
      );
      const errors = sheet.rows.flatMap(({ row, problems }) =>
        problems.filter(({ level }) => level === 'error').map((problem) => `${row} ${problem.path}`),
      );
      expect(errors.sort()).toEqual(damaged.sort());
    }
  });
});

describe('office plan', () => {
  const run = promisify(execFile);
  const office = (...args: string[]) =>
    run(process.execPath, ['src/cli/office.ts', 'plan', ...args]).then(
      ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
      ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({
        code,
        stdout,
        stderr,
      }),
    );

  test('prints one JSON document and nothing else', async () => {
    const { code, stdout, stderr } = await office(path.join(FIXTURES, '成员单位及兼职委员-02.xlsx'));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const printed = JSON.parse(stdout) as { file: string; sheets: ShownSheet[] };
    expect(printed.file).toBe('成员单位及兼职委员-02.xlsx');
    expect(printed.sheets[0]).toMatchObject({
      headerRows: [3, 4],
      ledgers: ['partnerUnit', 'partTimeCommissioner', 'liaison'],
    });
    expect(printed.sheets[0]?.skipped.map(({ why }) => why)).toEqual(['totals', 'signature', 'note']);
  });

  test('says in one sentence why a file cannot be read', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'plan-'));
    const text = path.join(folder, '名单.xlsx');
    await writeFile(text, '这不是表格');
    for (const file of [text, path.join(folder, '没有.xlsx'), folder]) {
      const { code, stdout, stderr } = await office(file);
      expect({ code, stdout, lines: stderr.trim().split('\n').length }).toEqual({
        code: 2,
        stdout: '',
        lines: 1,
      });
      expect(stderr).toContain(path.basename(file));
    }
    expect((await office()).code).toBe(2);
  });
});
