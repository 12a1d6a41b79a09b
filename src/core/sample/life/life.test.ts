import { describe, expect, it } from 'vitest';
import { createWorkingSet, viewOf } from '../../record/dataView.ts';
import { applied } from '../../record/patches.ts';
import { readRecord } from '../../record/readRecord.ts';
import { recordNames } from '../../records/registry.ts';
import { isCurrentMember } from '../../rules/membershipStatus.ts';
import { checkRules } from '../../rules/registry.ts';
import { teamMembers } from '../../rules/volunteerTeams.ts';
import { largeCommunity, sampleCommunity } from '../sampleCommunity.ts';

function load(today: string, tell: typeof sampleCommunity = sampleCommunity, seed = 7) {
  const set = createWorkingSet();
  const { patches } = tell({ seed, today });
  for (const patch of patches) set.put(patch.type, [applied(undefined, patch, 'r')]);
  return { data: viewOf(set, () => today), patches };
}

/** Written by the program or the office itself, never by the sample. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'ledgerUse',
  'standardItem',
  'rectification',
  'fullIdUse',
  'paperEdit',
  'paperWording',
  'attachment',
  'printedPaper',
]);

const TODAY = '2026-09-30';

describe('the life of the sample community', () => {
  const { data, patches } = load(TODAY);

  it('has rows of every type but those that the office or the program writes', () => {
    const empty = recordNames.filter((type) => data.all(type).length === 0);
    expect(new Set(empty)).toEqual(LEFT_OUT);
  });

  it('has the figures of one community of the seed', () => {
    const types = ['volunteerTeam', 'wishWall', 'communityClass', 'chatGroup', 'memberRegistration'] as const;
    expect(types.map((type) => data.all(type).length)).toEqual([15, 1, 2, 8, 40]);
    const kinds = data.all('project').map(({ projectKind }) => projectKind);
    expect(kinds.filter((kind) => kind === 'property').length).toBeGreaterThanOrEqual(2);
    const levels = new Set(data.all('issue').map(({ level }) => level));
    expect(levels).toEqual(new Set(['community', 'compound', 'department', 'subdistrict']));
    expect(new Set(data.all('alliance').map(({ allianceLevel }) => allianceLevel)).size).toBe(4);
    expect(new Set(data.all('post').map(({ kind }) => kind)).size).toBe(15);
  });

  it('leaves one compound without property service, one without a brand, one grid without a chat group', () => {
    const lacking = (compounds: readonly (string | undefined)[]): string[] =>
      data
        .all('compound')
        .filter(({ id }) => !compounds.includes(id))
        .map(({ name }) => name);
    const served = data
      .all('propertyProject')
      .filter(({ contractEnd = '' }) => contractEnd >= TODAY)
      .map(({ compound }) => compound);
    expect(lacking(served)).toEqual(['柳岸新村']);
    expect(lacking(data.all('brand').map(({ compound }) => compound))).toEqual(['海棠家园']);
    expect(data.all('grid').length - data.all('chatGroup').length).toBe(1);
  });

  it('links projects to needs and resources of the same unit, and a renewed agreement to the one before', () => {
    const linked = data.all('project').filter(({ need }) => need !== undefined);
    expect(linked.length).toBeGreaterThanOrEqual(5);
    for (const { partnerUnit, resource, agreement } of data.all('project')) {
      if (resource !== undefined) expect(data.get('resource', resource)?.partnerUnit).toBe(partnerUnit);
      if (agreement !== undefined) expect(data.get('agreement', agreement)?.partnerUnit).toBe(partnerUnit);
    }
    for (const { need, partnerUnit } of linked) {
      expect(data.get('need', need)?.claimedBy).toBe(partnerUnit);
    }
    const renewed = data.all('agreement').filter(({ renews }) => renews !== undefined);
    expect(renewed).toHaveLength(1);
  });

  it('keeps those who report apart from our own members, and lets nobody serve who has not reported', () => {
    const ours = new Set(
      data
        .all('partyMembership')
        .filter((one) => isCurrentMember(one, data))
        .map(({ person }) => person),
    );
    const since = new Map(
      data.all('memberRegistration').map(({ person, registeredOn = '9' }) => [person, registeredOn]),
    );
    for (const person of since.keys()) expect(ours.has(person)).toBe(false);
    for (const { person, activity } of data.all('serviceAttendance')) {
      const heldOn = data.get('serviceActivity', activity)?.heldOn ?? '';
      expect((since.get(person) ?? '9') < heldOn).toBe(true);
    }
  });

  it('lets those who report live in the compound that they name', () => {
    for (const { person, compound, buildingNo, buildingUnitNo, room } of data.all('memberRegistration')) {
      const home = `${data.get('compound', compound)?.name}${buildingNo}号楼${buildingUnitNo}单元${room}室`;
      expect(data.get('person', person)?.homeAddress).toBe(home);
    }
  });

  it('has teams led by one of their own, of all sources, and members of the Party where it says so', () => {
    for (const team of data.all('volunteerTeam')) {
      const own = teamMembers(team.id, data);
      expect(own.map(({ person }) => person)).toContain(team.leader);
      for (const { person, memberSource } of own) {
        const { politicalStatus } = data.get('person', person) ?? {};
        if (memberSource === 'partyMember') expect(['01', '02']).toContain(politicalStatus);
      }
    }
    const sources = new Set(data.all('volunteerMember').map(({ memberSource }) => memberSource));
    expect(sources.size).toBe(5);
  });

  it('names nobody in quarrels and issues, and gives every person and matter telephones that belong to nobody', () => {
    expect(data.all('issue').filter(({ contactName, contactPhone }) => contactName ?? contactPhone)).toEqual(
      [],
    );
    const own = new Set(data.all('person').map(({ mobile }) => mobile));
    expect(own.size).toBe(data.all('person').length);
    const phones = patches.flatMap(({ type, fields }) =>
      Object.entries(fields).flatMap(([name, [, after]]) =>
        /phone$|^mobile$/i.test(name) ? [{ type, phone: String(after) }] : [],
      ),
    );
    for (const { phone } of phones) expect(phone).toMatch(/^1990000\d{4}$/);
    for (const type of ['classPupil', 'grid', 'department', 'ownersCommittee'] as const) {
      const listed = phones.filter((one) => one.type === type).map(({ phone }) => phone);
      expect(new Set(listed).size).toBe(listed.length);
      expect(listed.filter((phone) => own.has(phone))).toEqual([]);
    }
  });

  it('tells nothing as done that lies ahead', () => {
    const done =
      /^(closedOn|realisedOn|claimedOn|heldOn|visitedOn|doneOn|registeredOn|raisedOn|publishedOn|foundedOn|arrivedOn|startDate|pledgedOn|followedUpOn|writtenOffOn)$/;
    const ahead = patches.flatMap(({ type, fields }) =>
      Object.entries(fields).flatMap(([name, [, after]]) =>
        done.test(name) && typeof after === 'string' && after > TODAY ? [`${type}.${name}`] : [],
      ),
    );
    expect(ahead).toEqual([]);
  });
});

describe.each(['2026-01-01', '2027-08-01', '2028-02-29'])('the life of the sample on %s', (today) => {
  it('is taken by the gate without a warning and breaks no rule', () => {
    const { data, patches } = load(today);
    for (const { type, fields } of patches) {
      const values = Object.fromEntries(Object.entries(fields).map(([name, [, after]]) => [name, after]));
      const gate = readRecord(type, values);
      expect(gate.ok ? gate.warnings : gate.troubles).toEqual([]);
    }
    expect(checkRules(data)).toEqual([]);
  });

  it('keeps no list of children after the term', () => {
    const { data } = load(today);
    for (const { communityClass } of data.all('classPupil')) {
      expect((data.get('communityClass', communityClass)?.termEnd ?? '') >= today).toBe(true);
    }
  });
});

describe('the large community', () => {
  const { data, patches } = load(TODAY, largeCommunity);

  it('has twelve compounds, 26 grids, 300 buildings, 500 buildingUnits, 40 partner units and some 900 members', () => {
    const types = ['compound', 'grid', 'building', 'buildingUnit', 'partnerUnit'] as const;
    expect(types.map((type) => data.all(type).length)).toEqual([12, 26, 300, 500, 40]);
    const members = data.all('partyMembership').filter((one) => isCurrentMember(one, data));
    expect(members.length).toBeGreaterThan(880);
    expect(members.length).toBeLessThan(920);
    expect(new Set(members.map(({ branch }) => branch)).size).toBe(13);
  });

  it('has the tree of four tiers, down to 楼栋党小组 of every compound', () => {
    for (const group of data.all('partyOrg').filter(({ orgType }) => orgType === 'group')) {
      const branch = data.get('partyOrg', group.parent);
      const committee = data.get('partyOrg', branch?.parent);
      const top = data.get('partyOrg', committee?.parent);
      const tiers = [branch, committee, top].map((org) => org?.orgType);
      expect(tiers).toEqual(['branch', 'committee', 'workingCommittee']);
    }
    expect(data.all('partyOrg').filter(({ orgType }) => orgType === 'group')).toHaveLength(24);
  });

  it('is taken by the gate; only its branches are larger than a branch commonly is', () => {
    for (const { type, fields } of patches) {
      const values = Object.fromEntries(Object.entries(fields).map(([name, [, after]]) => [name, after]));
      expect(readRecord(type, values).ok).toBe(true);
    }
    const found = checkRules(data);
    expect(found).toHaveLength(12);
    for (const { level, text } of found) {
      expect(level).toBe('warn');
      expect(text).toMatch(/党支部有党员 \d+ 名，超过 50 名/);
    }
  });
});
