import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from '../../scripts/tools.mjs';
import { office } from './officeCommand.ts';
import { coverageOf, openpyxl, rowsUnder, type Cell, type Dump } from './outsideReaders.ts';

const fixtures = path.join(root, 'tests', 'fixtures', 'rosters');
const ROSTERS = ['党员花名册', '楼长单元长花名册', '成员单位及兼职委员'];

type Values = Readonly<Record<string, string | undefined>>;

/** What a perfect reader finds in a roster, by ledger. */
function truth(roster: string, number: string): ReadonlyMap<string, readonly Values[]> {
  const file = path.join(fixtures, `${roster}-${number}.xlsx.truth.json`);
  const { sheets } = JSON.parse(readFileSync(file, 'utf8')) as {
    sheets: { records: { ledger: string; values: Values }[] }[];
  };
  const byLedger = new Map<string, Values[]>();
  for (const { ledger, values } of sheets.flatMap(({ records }) => records)) {
    byLedger.set(ledger, [...(byLedger.get(ledger) ?? []), values]);
  }
  return byLedger;
}

const temporary = mkdtempSync(path.join(tmpdir(), 'report-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

/** A folder with copies of some fixtures. */
function folderOf(name: string, ...files: readonly string[]): string {
  const folder = path.join(temporary, name);
  mkdirSync(folder, { recursive: true });
  for (const file of files) copyFileSync(path.join(fixtures, file), path.join(folder, file));
  return folder;
}

/** Places and holders of one compound as the truth has them: due, filled, Party members among the holders, vacant. */
function figures(places: ReadonlySet<string>, holders: ReadonlyMap<string, Values>): readonly Cell[] {
  const filled = [...places].filter((place) => holders.has(place));
  const party = filled.filter((place) => holders.get(place)?.['person.politicalStatus'] === '中共党员');
  return [places.size, filled.length, party.length, places.size - filled.length];
}

/** The statistics by compound, counted from the truth of the roster of heads. */
function countTruth(number: string) {
  const rosters = truth('楼长单元长花名册', number);
  const buildings = new Map<string, Set<string>>();
  const units = new Map<string, Set<string>>();
  const heads = new Map<string, Values>();
  const unitHeads = new Map<string, Values>();
  const put = (map: Map<string, Set<string>>, compound: string, place: string) =>
    map.set(compound, (map.get(compound) ?? new Set()).add(place));
  const visit = (ledger: string, prefix: string, take: (place: string, values: Values) => void) => {
    for (const values of rosters.get(ledger) ?? []) {
      const compound = values[`${prefix}compound.name`] ?? '';
      const building = `${compound} ${values[`${prefix}no`]}`;
      put(buildings, compound, building);
      const no = values[prefix === 'building.' ? 'no' : 'buildingUnit.no'];
      if (no !== undefined && ledger !== 'buildingHead') put(units, compound, `${building} ${no}`);
      take(no === undefined || ledger === 'buildingHead' ? building : `${building} ${no}`, values);
    }
  };
  visit('building', '', () => undefined);
  visit('buildingHead', 'building.', (place, values) => heads.set(place, values));
  visit('buildingUnit', 'building.', () => undefined);
  visit('unitHead', 'buildingUnit.building.', (place, values) => unitHeads.set(place, values));
  return new Map(
    [...buildings].map(([compound, places]) => [
      compound,
      {
        buildings: places.size,
        units: units.get(compound)?.size ?? 0,
        heads: figures(places, heads),
        unitHeads: figures(units.get(compound) ?? new Set(), unitHeads),
      },
    ]),
  );
}

describe.each([
  ['01', '香水社区'],
  ['02', '峰山社区'],
])('office report on the rosters -%s', (number, community) => {
  const out = path.join(temporary, `${number}.xlsx`);
  let sheets: readonly Dump[];
  const sheet = (word: string): Dump | undefined => sheets.find(({ name }) => name.includes(word));

  it('writes the workbook, prints its path, and says on stderr what was left out', async () => {
    const folder = folderOf(number, ...ROSTERS.map((roster) => `${roster}-${number}.xlsx`));
    writeFileSync(path.join(folder, '说明.txt'), '这不是名册');
    const run = await office('report', '--in', folder, '--period', '2026-09', '--out', out);
    expect(run.code).toBe(0);
    expect(run.stdout).toBe(`${out}\n`);
    expect(run.stderr).toContain('说明.txt');
    expect(run.stderr).toMatch(/有误 \d+ 格，待定 \d+ 条/);
    expect(run.stderr).not.toMatch(/\d{15}/);
    sheets = await openpyxl(out);
    expect(String(sheets[0]?.rows[0]?.[0])).toContain(community);
  });

  it('lists the members of the roster with their telephones', () => {
    const members = truth('党员花名册', number).get('partyMember') ?? [];
    const rows = rowsUnder(sheet('党员'), '姓名');
    const expected = members.map((values) => `${values['person.name']} ${values['person.mobile']}`);
    expect(rows.map((row) => `${row['姓名']} ${row['联系电话']}`).sort()).toEqual(expected.sort());
  });

  it('counts places, holders, Party members and vacancies as the truth of the roster does', () => {
    const printed = coverageOf(sheet('统计'));
    const counted = countTruth(number);
    expect([...printed.keys()].sort()).toEqual([...counted.keys(), '合计'].sort());
    for (const [compound, expected] of counted) {
      const { concurrent: _concurrent, ...line } = printed.get(compound) ?? { concurrent: null };
      expect({ compound, ...line }).toEqual({ compound, ...expected });
    }
  });

  it('lists the commissioners', () => {
    const expected = (truth('成员单位及兼职委员', number).get('partTimeCommissioner') ?? []).map((values) =>
      String(values['person.name']),
    );
    const rows = (sheet('兼职委员')?.rows ?? []).filter((row) => row.includes('社区兼职委员'));
    expect(rows.map(([name]) => String(name)).sort()).toEqual(expected.sort());
  });
});

describe('office report on a folder it cannot use', () => {
  const refused = async (folder: string, ...more: readonly string[]) => {
    const out = path.join(temporary, 'refused.xlsx');
    const run = await office('report', '--in', folder, '--period', '2026-09', '--out', out, ...more);
    expect(run.code).toBe(2);
    expect(run.stdout).toBe('');
    expect(existsSync(out)).toBe(false);
    return run.stderr;
  };

  it('asks for the community when the rosters name two', async () => {
    const folder = folderOf('two', '党员花名册-01.xlsx', '党员花名册-02.xlsx');
    expect(await refused(folder)).toContain('--community');
  });

  it('stops at a broken workbook, naming it', async () => {
    const folder = folderOf('broken', '党员花名册-01.xlsx');
    writeFileSync(path.join(folder, '坏了.xlsx'), 'PK not a workbook');
    expect(await refused(folder)).toContain('坏了.xlsx');
  });

  it('stops at a folder without rosters or one that is not there', async () => {
    expect(await refused(folderOf('empty'))).toContain('没有能用的名册');
    expect(await refused(path.join(temporary, 'nowhere'))).toContain('没有找到文件夹');
  });

  it('says so when the target cannot be written', async () => {
    const folder = folderOf('target', '党员花名册-01.xlsx');
    const out = path.join(temporary, 'no', 'such', 'folder.xlsx');
    const run = await office('report', '--in', folder, '--period', '2026-09', '--out', out);
    expect(run.code).toBe(2);
    expect(run.stderr.trim().split('\n')).toHaveLength(1);
  });

  it('explains itself in Chinese for wrong arguments', async () => {
    for (const args of [
      ['report'],
      ['report', '--in'],
      ['demo', '--seed', 'x', '--out', temporary],
      ['other'],
      [],
    ]) {
      const run = await office(...args);
      expect(run).toMatchObject({ code: 2, stdout: '' });
      expect(run.stderr).toContain('用法');
    }
  });
});
