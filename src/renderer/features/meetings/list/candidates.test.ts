import { describe, expect, it } from 'vitest';
import { dataOf } from '../../../../core/record/dataView.ts';
import { candidatesFor } from './candidates.ts';
import { bodyPatches, usualBodies } from './usualBodies.ts';

type Fields = Readonly<Record<string, unknown>>;

function data(tables: Readonly<Record<string, readonly Fields[]>>) {
  const stored = Object.entries(tables).map(([name, rows]) => [
    name,
    rows.map((fields) => ({ rev: 'r', deleted: false, mergedInto: null, ...fields })),
  ]);
  return dataOf(Object.fromEntries(stored) as never, '2026-09-10');
}

const people = {
  person: [
    { id: 'p', name: '赵明' },
    { id: 'q', name: '孙磊' },
    { id: 's', name: '王秀英' },
  ],
  partnerUnit: [
    { id: 'u', name: '青桐中学', office: 'o' },
    { id: 'v', name: '供电公司', office: 'o' },
  ],
  post: [
    { id: '1', kind: 'partTimeCommissioner', person: 'p', partnerUnit: 'u', jobTitle: '党支部书记' },
    { id: '2', kind: 'partTimeCommissioner', person: 'q', partnerUnit: 'v', endDate: '2026-08-31' },
  ],
  partyOrg: [{ id: 'b', name: '海棠家园党支部', office: 'o' }],
  partyMembership: [{ id: 'm', person: 's', branch: 'b', partyPost: 'secretary' }],
};

describe('who can be ticked onto the list of a body', () => {
  it('are commissioners in office, those with a post in a branch, and units', () => {
    const texts = candidatesFor(data(people), []).map(({ label, candidates }) => [
      label,
      candidates.map(({ text }) => text),
    ]);
    expect(texts).toEqual([
      ['兼职委员', ['青桐中学 赵明 党支部书记']],
      ['党组织', ['海棠家园党支部 王秀英 书记']],
      ['成员单位', ['青桐中学', '供电公司']],
    ]);
  });

  it('are not those on it already, neither as a person nor by their unit', () => {
    const members = [{ id: 'x', person: 'p', partnerUnit: 'u' }] as never;
    expect(candidatesFor(data(people), members).map(({ candidates }) => candidates.length)).toEqual([
      0, 1, 1,
    ]);
  });
});

describe('the usual meetings of an office', () => {
  const places = {
    office: [
      { id: 's', name: '青桐街道', level: 'subdistrict' },
      { id: 'o', name: '柳岸社区', level: 'community', parent: 's' },
    ],
    compound: [
      { id: 'c', name: '银杏小区', office: 'o' },
      { id: 'd', name: '海棠家园', office: 'o' },
    ],
    meetingBody: [{ id: 'b', name: '联盟', office: 'o', bodyKind: 'compoundAlliance', compound: 'd' }],
    settings: [{ id: 't', office: 'o', responsiblePerson: '张建国', preparer: '李小梅' }],
  };

  it('are named after the community, the subdistrict above it, and each of its compounds', () => {
    const view = data(places);
    const all = usualBodies(view, view.get('office', 'o'));
    expect(all.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        '青桐街道联席会议',
        '柳岸社区近邻党建联盟联席会议',
        '银杏小区近邻党建联盟会议',
      ]),
    );
    expect(all.filter(({ kind }) => kind === 'compoundAlliance').map(({ isKnown }) => isKnown)).toEqual([
      false,
      true,
    ]);
  });

  it('are led and recorded by those whom the settings name, and count from today', () => {
    const view = data(places);
    const office = view.get('office', 'o');
    if (office === undefined) throw new Error('no office');
    const [first] = usualBodies(view, office).filter(({ kind }) => kind === 'communityJoint');
    const [patch] = bodyPatches(view, office, first === undefined ? [] : [first]);
    expect(patch?.fields).toMatchObject({
      chairName: [null, '张建国'],
      recorderName: [null, '李小梅'],
      since: [null, '2026-09-10'],
      layout: [null, 'B'],
      frequency: [null, 'quarterly'],
    });
  });
});
