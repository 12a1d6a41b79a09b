import { dataOf, type View } from '../../record/dataView.ts';
import type { Id } from '../../record/field.ts';
import { applied } from '../../record/patches.ts';
import type { AnyStored, RecordName } from '../../record/types.ts';
import type { ChangeDraft } from '../../record/change.ts';
import { randomFrom } from '../../sample/random.ts';
import { sheaf } from '../../sample/sheaf.ts';
import { partnerNature } from '../../codes/party.ts';
import { sampleCommunity, sampleSeed } from '../../sample/sampleCommunity.ts';

/** The day of the invented offices. */
export const today = '2026-09-30';

/** The records that patches create, as data on the day. */
function dataFrom({ patches }: Pick<ChangeDraft, 'patches'>, day = today): View {
  const tables: { [N in RecordName]?: AnyStored[] } = {};
  for (const patch of patches) (tables[patch.type] ??= []).push(applied(undefined, patch, 'r'));
  return dataOf(tables, day);
}

/** The sample community: four compounds, 82 buildings, 240 members, eight partner units. */
export function sampleOffice(): View {
  return dataFrom(sampleCommunity({ seed: sampleSeed, today }));
}

const surnames = '赵钱孙李周吴郑王冯陈蒋沈韩杨朱秦许何吕张孔曹严华';
const given = '建国志强秀英桂兰海燕晓明玉梅永刚春生文博';

interface Work {
  readonly add: <N extends RecordName>(type: N, values: object) => Id<N>;
  readonly office: Id<'office'>;
  readonly between: (low: number, high: number) => number;
}

function person({ add, between }: Work, isMember: boolean): Id<'person'> {
  const from = between(0, given.length / 2 - 1) * 2;
  const name = `${surnames.charAt(between(0, surnames.length - 1))}${given.slice(from, from + between(1, 2))}`;
  const birthDate = `${between(1935, 2003)}-0${between(1, 9)}-15`;
  return add('person', {
    name,
    gender: between(0, 1) === 0 ? '1' : '2',
    birthDate,
    education: (['20', '30', '60'] as const)[between(0, 2)],
    politicalStatus: isMember ? '01' : '13',
    mobile: `1990000${between(1000, 9999)}`,
  });
}

function houses(work: Work, compound: Id<'compound'>, count: number, mostUnits: number): void {
  const { add, between } = work;
  for (let no = 1; no <= count; no++) {
    const building = add('building', { compound, no: String(no), headsDue: 1 });
    if (between(0, 9) > 0) {
      const head = { kind: 'buildingHead', person: person(work, between(0, 2) === 0), building };
      add('post', head);
    }
    for (let unit = 1; unit <= between(Math.min(2, mostUnits), mostUnits); unit++) {
      const buildingUnit = add('buildingUnit', { building, no: String(unit), headsDue: 1 });
      if (between(0, 7) > 0) {
        const holder = person(work, between(0, 3) === 0);
        add('post', { kind: 'unitHead', person: holder, buildingUnit });
      }
    }
  }
}

function branches(work: Work, compounds: readonly Id<'compound'>[]): void {
  const { add, office, between } = work;
  const committee = add('partyOrg', { name: '青禾社区党委', office, orgType: 'committee' });
  for (const [i, compound] of compounds.entries()) {
    const name = `第${i + 1}小区网格党支部`;
    const branch = add('partyOrg', {
      name,
      office,
      orgType: 'branch',
      parent: committee,
      compound,
    });
    for (let n = 0; n < between(20, 60); n++) {
      const partyPost = n === 0 ? 'secretary' : 'none';
      add('partyMembership', {
        person: person(work, true),
        branch,
        memberCategory: 'full',
        joinDate: '1990-07-01',
        fullMemberDate: '1991-07-01',
        partyPost,
      });
    }
    for (let n = 1; n <= between(0, 4); n++) {
      add('partyOrg', {
        name: `第${i + 1}小区${n}号楼党小组`,
        office,
        orgType: 'group',
        parent: branch,
      });
    }
  }
  const sector = add('partyOrg', {
    name: '青桐街道物业行业党总支',
    office,
    orgType: 'generalBranch',
  });
  for (const name of ['安心物业党支部', '永嘉物业服务有限公司联合党支部']) {
    add('partyOrg', { name, office, orgType: 'branch', parent: sector });
  }
  add('partyOrg', { name: '沿街商户联合党支部', office, orgType: 'jointBranch' });
}

function partners(work: Work): void {
  const { add, office, between } = work;
  for (let i = 0; i < 40; i++) {
    const nature = i === 39 ? undefined : partnerNature.entries[(i * i) % partnerNature.entries.length]?.[0];
    const name = `青桐${['第一实验小学', '供电所', '商业银行青桐路支行', '社区卫生服务站', '便民超市'][i % 5] ?? ''}${i + 1}`;
    const partnerUnit = add('partnerUnit', { name, office, nature });
    if (between(0, 3) > 0) {
      add('post', { kind: 'partTimeCommissioner', person: person(work, true), partnerUnit });
    }
  }
}

/** A large community: 12 compounds with about 300 buildings, one of them 40 buildings of up to 6 units, 40 partner units. */
function largeOfficeDraft(): Pick<ChangeDraft, 'patches'> {
  const random = randomFrom(7);
  const filled = sheaf(random);
  // What is not known of these invented records is left out, which the sheaf's own type does not allow.
  const add: Work['add'] = (type, values) => filled.add(type, values as never);
  const office = add('office', { name: '青禾社区', level: 'community' });
  add('settings', { office, reportingUnit: '青禾社区党委' });
  const work: Work = { add, office, between: (low, high) => random.between(low, high) };
  const compounds = Array.from({ length: 12 }, (_, i) => {
    const compound = add('compound', {
      name: `青禾花园${'一二三四五六七八九十'.charAt(i) || `东区${i}`}区`,
      office,
    });
    houses(work, compound, i === 0 ? 40 : random.between(18, 30), i === 0 ? 6 : random.between(1, 4));
    return compound;
  });
  branches(work, compounds);
  partners(work);
  return { patches: filled.patches() };
}

/** The large community as data. */
export function largeOffice(): View {
  return dataFrom(largeOfficeDraft());
}
