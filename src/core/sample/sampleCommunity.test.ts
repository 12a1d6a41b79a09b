import { describe, expect, it } from 'vitest';
import { fullYears, surelyBefore } from '../kinds/day.ts';
import { birthDayOf, checkCharacter, genderOf } from '../kinds/idNumber.ts';
import { isLink } from '../record/field.ts';
import { readRecord } from '../record/readRecord.ts';
import type { AnyStored, RecordName, Stored } from '../record/types.ts';
import { recordDef, recordNames } from '../records/registry.ts';
import { sampleCommunity } from './sampleCommunity.ts';

const TODAY = '2026-09-24';
const seeds = [1, 7, 20260924];

/** The records of a sample, read back from its patches without the program's own view. */
function load(seed: number, today = TODAY) {
  const byId = new Map<string, AnyStored>();
  const byType = new Map<RecordName, AnyStored[]>(recordNames.map((name) => [name, []]));
  for (const { type, record, fields } of sampleCommunity({ seed, today }).patches) {
    const values = Object.fromEntries(Object.entries(fields).map(([name, [, after]]) => [name, after]));
    const row = { ...values, id: record } as unknown as AnyStored;
    byId.set(record, row);
    byType.get(type)?.push(row);
  }
  const all = <N extends RecordName>(type: N): readonly Stored<N>[] =>
    (byType.get(type) ?? []) as unknown as Stored<N>[];
  const get = <N extends RecordName>(_type: N, id: string | undefined): Stored<N> =>
    byId.get(id ?? '') as unknown as Stored<N>;
  return { byId, all, get };
}

const isCurrent = (post: Stored<'post'>): boolean => post.endDate === undefined;

describe.each(seeds)('the sample community of seed %i', (seed) => {
  const { byId, all, get } = load(seed);
  const current = all('post').filter(isCurrent);
  const closed = new Set(
    all('membershipEvent')
      .filter(({ eventType }) => eventType !== 'transferIn')
      .map(({ membership }) => membership),
  );
  const members = all('partyMembership').filter(({ id }) => !closed.has(id));

  it('has four compounds, nine grids, 82 buildings, 130 buildingUnits and eight partner units', () => {
    const counts = (['compound', 'grid', 'building', 'buildingUnit', 'partnerUnit'] as const).map(
      (type) => all(type).length,
    );
    expect(counts).toEqual([4, 9, 82, 130, 8]);
  });

  it('leaves 6 buildings, 11 buildingUnits and two posts of the grids vacant', () => {
    const held = (kind: Stored<'post'>['kind'], place: 'building' | 'buildingUnit' | 'grid'): number => {
      const posts = current.filter((post) => post.kind === kind);
      expect(new Set(posts.map((post) => post[place])).size).toBe(posts.length);
      return posts.length;
    };
    expect(held('buildingHead', 'building')).toBe(76);
    expect(held('unitHead', 'buildingUnit')).toBe(119);
    const grid = (['gridLeader', 'gridWorker', 'gridAssistant', 'governanceAide'] as const).map((kind) =>
      held(kind, 'grid'),
    );
    expect(grid.reduce((a, b) => a + b)).toBe(34);
    expect(current.filter(({ kind }) => kind === 'partTimeCommissioner')).toHaveLength(8);
    expect(current.filter(({ kind }) => kind === 'liaison')).toHaveLength(8);
  });

  it('has 240 members in five branches of at most fifty, four on probation, each branch with one secretary', () => {
    expect(members).toHaveLength(240);
    expect(members.filter(({ memberCategory }) => memberCategory === 'probationary')).toHaveLength(4);
    const branches = all('partyOrg').filter(
      ({ orgType, sector }) => orgType === 'branch' && sector === 'community',
    );
    expect(branches).toHaveLength(5);
    for (const { id } of branches) {
      const own = members.filter(({ branch }) => branch === id);
      expect(own.length).toBeGreaterThan(40);
      expect(own.length).toBeLessThanOrEqual(50);
      expect(own.filter(({ partyPost }) => partyPost === 'secretary')).toHaveLength(1);
    }
    const linked = branches.flatMap(({ compound }) => compound ?? []);
    expect(new Set(linked)).toEqual(new Set(all('compound').map(({ id }) => id)));
  });

  it('has the ages of an old quarter', () => {
    const ages = members.map(({ person }) => fullYears(get('person', person).birthDate ?? '', TODAY) ?? 0);
    const share = (test: (age: number) => boolean): number => ages.filter(test).length / ages.length;
    expect(share((age) => age >= 60)).toBeGreaterThan(0.5);
    expect(share((age) => age >= 80)).toBeGreaterThan(0.06);
    expect(share((age) => age < 30)).toBeLessThan(0.05);
    expect(Math.min(...ages)).toBeGreaterThanOrEqual(18);
    expect(Math.max(...ages)).toBeLessThan(96);
  });

  it('has dates of memberships that can be true', () => {
    for (const { person, joinDate = '', fullMemberDate, memberCategory, transferInDate } of all(
      'partyMembership',
    )) {
      const { birthDate = '' } = get('person', person);
      expect(fullYears(birthDate, joinDate) ?? 0).toBeGreaterThanOrEqual(18);
      expect(joinDate < '1966-06-01' || joinDate > '1969-03-31').toBe(true);
      expect(memberCategory === 'probationary').toBe(fullMemberDate === undefined);
      if (fullMemberDate === undefined) {
        expect(fullYears(joinDate, TODAY)).toBe(0);
        continue;
      }
      const years = joinDate >= '1969-04-01' && joinDate <= '1977-08-17' ? 0 : 1;
      expect(Number(fullMemberDate.slice(0, 4)) - Number(joinDate.slice(0, 4))).toBe(years);
      expect(fullMemberDate <= TODAY).toBe(true);
      if (transferInDate !== undefined) expect(transferInDate > fullMemberDate).toBe(true);
    }
  });

  it('has records that the gate takes without a warning, linked only to records of the sample', () => {
    for (const type of recordNames) {
      for (const { id: _id, ...values } of all(type) as unknown as readonly AnyStored[]) {
        const gate = readRecord(type, values);
        expect(gate.ok ? gate.warnings : gate.troubles).toEqual([]);
        for (const [name, field] of Object.entries(recordDef(type).fields)) {
          if (isLink(field) && values[name] !== undefined)
            expect(byId.has(values[name] as string)).toBe(true);
        }
      }
    }
  });

  it('gives out identity numbers and telephones that belong to nobody, each once', () => {
    const people = all('person');
    for (const { idNumber, birthDate, gender } of people) {
      if (idNumber === undefined) continue;
      expect(idNumber.slice(0, 6)).toBe('990000');
      expect(checkCharacter(idNumber)).toBe(idNumber[17]);
      expect(birthDayOf(idNumber)).toBe(birthDate);
      expect(genderOf(idNumber)).toBe(gender);
    }
    const numbers = people.flatMap(({ idNumber }) => idNumber ?? []);
    expect(new Set(numbers).size).toBe(numbers.length);
    const phones = people.map(({ mobile }) => mobile ?? '');
    expect(phones.every((phone) => /^1990000\d{4}$/.test(phone))).toBe(true);
    expect(new Set(phones).size).toBe(people.length);
  });

  it('has exactly one pair of namesakes', () => {
    const names = all('person').map(({ name }) => name);
    expect(names.length - new Set(names).size).toBe(1);
  });

  it('has one politics for each person: members, ours or of a unit that reports, and only they are 中共党员 or 中共预备党员', () => {
    const standing = new Map(members.map((one) => [one.person as string, one.memberCategory]));
    const former = new Set(
      all('partyMembership')
        .filter(({ id }) => closed.has(id))
        .map(({ person }) => person),
    );
    const reporting = new Set(all('memberRegistration').map(({ person }) => person));
    for (const { id, politicalStatus } of all('person')) {
      const category = standing.get(id);
      if (category !== undefined) expect(politicalStatus).toBe(category === 'full' ? '01' : '02');
      else if (reporting.has(id)) expect(politicalStatus).toBe('01');
      else if (!former.has(id)) expect(['03', '13', undefined]).toContain(politicalStatus);
    }
  });

  it('has posts of grown people in order: a successor begins after the former holder ended', () => {
    for (const { kind, person, startDate = '', endDate, ...places } of all('post')) {
      const { birthDate } = get('person', person);
      if (birthDate !== undefined) expect(fullYears(birthDate, startDate) ?? 0).toBeGreaterThanOrEqual(20);
      expect(startDate < TODAY).toBe(true);
      if (endDate === undefined) continue;
      const place = places.building ?? places.buildingUnit ?? places.grid;
      const next = current.find(
        (post) => post.kind === kind && (post.building ?? post.buildingUnit ?? post.grid) === place,
      );
      if (next?.startDate !== undefined) expect(surelyBefore(endDate, next.startDate)).toBe(true);
    }
  });

  it('lets heads live where they serve, and people serve in several roles', () => {
    const memberIds = new Set<string>(members.map(({ person }) => person));
    const heads = current.filter(({ kind }) => kind === 'buildingHead');
    const people = new Set<string>(heads.map(({ person }) => person));
    expect(people.size).toBe(70);
    const partyShare = [...people].filter((id) => memberIds.has(id)).length / people.size;
    expect(partyShare).toBeGreaterThan(0.4);
    const unitHeads = current.filter(({ kind }) => kind === 'unitHead');
    expect(unitHeads.filter(({ person }) => people.has(person)).length).toBeGreaterThan(3);
    for (const { person, buildingUnit } of unitHeads) {
      const unit = get('buildingUnit', buildingUnit);
      const building = get('building', unit.building);
      const home = `${get('compound', building.compound).name}${building.no}号楼${unit.no}单元`;
      expect(get('person', person).homeAddress?.startsWith(home)).toBe(true);
    }
  });

  it('lets every member of a compound branch live in that compound', () => {
    for (const { person, branch } of all('partyMembership')) {
      const { compound } = get('partyOrg', branch);
      if (compound === undefined) continue;
      expect(get('person', person).homeAddress?.startsWith(get('compound', compound).name)).toBe(true);
    }
  });

  it('counts about three thousand households, grid by grid', () => {
    const units = all('buildingUnit').reduce((sum, unit) => sum + (unit.householdCount ?? 0), 0);
    const grids = all('grid').reduce((sum, grid) => sum + (grid.householdCount ?? 0), 0);
    expect(units).toBe(grids);
    expect(units).toBeGreaterThan(2700);
    expect(units).toBeLessThan(3400);
  });
});

describe('sampleCommunity', () => {
  it('tells the same story for the same seed and day, another for another seed', () => {
    const tell = (seed: number): string => JSON.stringify(sampleCommunity({ seed, today: TODAY }));
    expect(tell(3)).toBe(tell(3));
    expect(tell(3)).not.toBe(tell(4));
  });

  it.each(['2024-02-29', '2027-01-01', '2031-12-31'])('can be made on %s', (today) => {
    expect(load(11, today).all('partyMembership')).toHaveLength(244);
  });
});
