import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleCommunity } from '../../src/core/sample/sampleCommunity.ts';
import { office, type Run } from './officeCommand.ts';
import {
  coverageOf,
  libreOffice,
  openpyxl,
  rowsUnder,
  type Cell,
  type Coverage,
  type Dump,
} from './outsideReaders.ts';

const SEED = 5;
const PERIOD = '2025-09';
const LAST_DAY = '2025-09-30';

type Row = Readonly<Record<string, unknown>>;

/** The records of the sample, straight from its patches. */
function records(): ReadonlyMap<string, readonly Row[]> {
  const byType = new Map<string, Row[]>();
  for (const { type, record, fields } of sampleCommunity({ seed: SEED, today: LAST_DAY }).patches) {
    const row: Record<string, unknown> = { id: record };
    for (const [name, [, after]] of Object.entries(fields)) row[name] = after;
    byType.set(type, [...(byType.get(type) ?? []), row]);
  }
  return byType;
}

/** The statistics counted by hand: places of a compound, how many have a holder, how many of these are Party members. */
function countByHand(all: ReadonlyMap<string, readonly Row[]>): ReadonlyMap<string, Coverage> {
  const rows = (type: string): readonly Row[] => all.get(type) ?? [];
  const party = new Set(
    rows('person')
      .filter(({ politicalStatus }) => politicalStatus === '01' || politicalStatus === '02')
      .map(({ id }) => id),
  );
  const held = (kind: string, place: string): ReadonlyMap<unknown, unknown> =>
    new Map(
      rows('post')
        .filter((post) => post['kind'] === kind && post['endDate'] === undefined)
        .map((post) => [post[place], post['person']]),
    );
  const heads = held('buildingHead', 'building');
  const unitHeads = held('unitHead', 'buildingUnit');
  const figures = (places: readonly Row[], holders: ReadonlyMap<unknown, unknown>) => {
    const filled = places.filter(({ id }) => holders.has(id));
    const members = filled.filter(({ id }) => party.has(holders.get(id)));
    return [places.length, filled.length, members.length, places.length - filled.length];
  };
  return new Map(
    rows('compound').map(({ id, name }) => {
      const buildings = rows('building').filter((building) => building['compound'] === id);
      const ids = new Set(buildings.map((building) => building['id']));
      const units = rows('buildingUnit').filter(({ building }) => ids.has(building));
      const line: Coverage = {
        buildings: buildings.length,
        units: units.length,
        heads: figures(buildings, heads),
        unitHeads: figures(units, unitHeads),
        concurrent: undefined,
      };
      return [String(name), line];
    }),
  );
}

const folder = mkdtempSync(path.join(tmpdir(), 'demo-'));
let run: Run;
let file: string;
let sheets: readonly Dump[];
const sheet = (name: string): Dump | undefined => sheets.find((one) => one.name === name);

beforeAll(async () => {
  run = await office('demo', '--out', folder, '--seed', String(SEED), '--period', PERIOD);
  file = run.stdout.trim();
  sheets = await openpyxl(file);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('office demo', () => {
  it('prints the path of the workbook and nothing else, and tells of the papers beside it', () => {
    expect(run.code).toBe(0);
    expect(run.stdout.trim().split('\n')).toHaveLength(1);
    const papers = readdirSync(folder).filter((name) => !name.endsWith('.xlsx'));
    expect(readdirSync(folder)).toHaveLength(papers.length + 1);
    const docx = papers.filter((name) => name.endsWith('.docx'));
    expect(docx).toHaveLength(6);
    for (const word of ['纪要（红头版式）', '纪要（普通版式）', '通知', '签到表', '督办表', '概况']) {
      expect(docx.filter((name) => name.includes(word))).toHaveLength(1);
    }
    for (const name of papers) expect(run.stderr).toContain(name);
    expect(path.basename(file)).toBe('柳岸社区-近邻党建报表-2025年9月.xlsx');
  });

  it('writes the five sheets of the district, A4 landscape, header rows repeated', () => {
    expect(sheets.map(({ name }) => name)).toHaveLength(5);
    for (const { paper, orientation, titleRows } of sheets) {
      expect([paper, orientation]).toEqual(['9', 'landscape']);
      expect(titleRows).toMatch(/\d:\$?\d/);
    }
  });

  it('lists the 240 members by name, identity numbers masked, telephones as text', () => {
    const all = records();
    const events = all.get('membershipEvent') ?? [];
    const gone = new Set(
      events.filter((one) => one['eventType'] !== 'transferIn').map((one) => one['membership']),
    );
    const people = new Map((all.get('person') ?? []).map((person) => [person['id'], person]));
    const members = (all.get('partyMembership') ?? []).filter(({ id }) => !gone.has(id));
    const expected = members.map(({ person }) => {
      const { name, mobile } = people.get(person) ?? {};
      return `${String(name)} ${String(mobile)}`;
    });
    const rows = rowsUnder(sheet('党员花名册'), '姓名');
    expect(rows).toHaveLength(240);
    expect(rows.map((row) => `${row['姓名']} ${row['联系电话']}`).sort()).toEqual(expected.sort());
    expect(rows.every((row) => /^990000\*{8}\d{3}[\dX]$/.test(String(row['公民身份号码'])))).toBe(true);
    const probationary = rows.filter((row) => row['人员类别'] === '预备党员');
    expect(probationary).toHaveLength(
      members.filter((one) => one['memberCategory'] === 'probationary').length,
    );
    const notes = (sheet('党员花名册')?.rows ?? []).flat().filter((cell) => String(cell).includes('正式'));
    expect(notes.join()).toContain('正式236名、预备4名');
  });

  it('counts heads and vacancies as an independent count of the records does', () => {
    const printed = coverageOf(sheets.find(({ name }) => name.includes('统计')));
    const counted = countByHand(records());
    for (const [compound, figures] of counted) {
      const { concurrent: _concurrent, ...line } = printed.get(compound) ?? { concurrent: null };
      const { concurrent: _unknown, ...expected } = figures;
      expect(line).toEqual(expected);
    }
    expect(printed.size).toBe(counted.size + 1);
    const total = printed.get('合计');
    expect([total?.buildings, total?.units]).toEqual([82, 130]);
    expect([total?.heads[0], total?.heads[1], total?.heads[3]]).toEqual([82, 76, 6]);
    expect([total?.unitHeads[0], total?.unitHeads[1], total?.unitHeads[3]]).toEqual([130, 119, 11]);
  });

  it('writes totals as formulas with their results beside', () => {
    const statistics = sheets.find(({ name }) => name.includes('统计'));
    expect(statistics?.formulas.filter((formula) => formula.includes('SUM')).length).toBeGreaterThanOrEqual(
      10,
    );
  });

  it('lists the eight commissioners and a row for each buildingUnit', () => {
    const commissioners = (sheet('兼职委员名册')?.rows ?? []).filter((row) => row.includes('社区兼职委员'));
    expect(commissioners).toHaveLength(8);
    const units = (sheet('楼长单元长花名册')?.rows ?? []).filter((row) => typeof row[0] === 'number');
    expect(units).toHaveLength(130);
  });

  it('lists two joint meetings with what they decided, and counts them in its note', () => {
    const rows = sheet('联席会议及议定事项台账')?.rows ?? [];
    const meetings = rows.filter((row) => typeof row[0] === 'number');
    expect(meetings).toHaveLength(2);
    for (const row of meetings) expect(Number(row[5])).toBeGreaterThanOrEqual(Number(row[6]));
    const matters = rows.filter((row) => /^(已办结|办理中)/.test(String(row[12])));
    const closed = matters.filter((row) => row[13] !== null);
    const note = rows.flat().find((cell) => String(cell).includes('累计召开'));
    expect(note).toContain(`累计召开2次，议定事项${matters.length}项，已办结${closed.length}项`);
    expect(closed.length).toBeLessThan(matters.length);
  });

  it('is opened by LibreOffice, which prints it and reads the same cells', async () => {
    const out = path.join(folder, 'office');
    await libreOffice(file, 'pdf', out);
    expect(statSync(path.join(out, path.basename(file).replace('.xlsx', '.pdf'))).size).toBeGreaterThan(
      20_000,
    );
    await libreOffice(file, 'xlsx', out);
    const again = await openpyxl(path.join(out, path.basename(file)));
    const exact = (cell: Cell): Cell => (typeof cell === 'number' ? Number(cell.toFixed(9)) : cell);
    const cells = (dumps: readonly Dump[]) =>
      dumps.map(({ name, rows }) => [
        name,
        rows.map((row) => row.filter((cell) => cell !== null).map(exact)),
      ]);
    expect(cells(again)).toEqual(cells(sheets));
  });
});
