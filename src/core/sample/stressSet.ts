import type { ChangeDraft } from '../record/change.ts';
import type { Id } from '../record/field.ts';
import { addDays } from '../kinds/day.ts';
import { birthAtAge } from './calendar.ts';
import { identities, type Identities } from './identity.ts';
import { membershipDates } from './membershipDates.ts';
import { anyName, type Sex } from './names.ts';
import { randomFrom, type Random } from './random.ts';
import { sheaf, type Sheaf } from './sheaf.ts';

/** How large an invented office is to be, for measuring. */
export interface StressWish {
  readonly seed: number;
  readonly today: string;
  readonly people: number;
}

interface Work {
  readonly random: Random;
  readonly sheaf: Sheaf;
  readonly identities: Identities;
  readonly today: string;
}

/** A building as a list of its buildingUnits. */
interface Block {
  readonly id: Id<'building'>;
  readonly address: string;
  readonly units: readonly Id<'buildingUnit'>[];
  readonly branch: Id<'partyOrg'>;
}

/** People per building and buildings per compound. */
const PER_BUILDING = 30;
const PER_COMPOUND = 25;

function blocks({ sheaf }: Work, office: Id<'office'>, count: number): Block[] {
  let compound: Id<'compound'> | undefined;
  let branch: Id<'partyOrg'> | undefined;
  return Array.from({ length: count }, (_, i) => {
    const name = `测试${Math.floor(i / PER_COMPOUND) + 1}区`;
    if (compound === undefined || branch === undefined || i % PER_COMPOUND === 0) {
      compound = sheaf.add('compound', { name, office });
      branch = sheaf.add('partyOrg', { name: `${name}党支部`, office, orgType: 'branch', compound });
    }
    const no = String((i % PER_COMPOUND) + 1);
    const id = sheaf.add('building', { compound, no, headsDue: 1 });
    const unit = (unitNo: string): Id<'buildingUnit'> =>
      sheaf.add('buildingUnit', { building: id, no: unitNo, householdCount: 24, headsDue: 1 });
    return { id, address: `${name}${no}号楼`, units: [unit('1'), unit('2')], branch };
  });
}

function addPerson(work: Work, block: Block, n: number): void {
  const { random, sheaf, today } = work;
  const sex: Sex = random.chance(0.5) ? '1' : '2';
  const birthDate = birthAtAge(random, random.between(24, 85), today);
  const member = n % 2 === 0;
  const person = sheaf.add('person', {
    name: anyName(random, sex, Number(birthDate.slice(0, 4))),
    gender: sex,
    ethnicity: '01',
    birthDate,
    idNumber: work.identities.idNumber(birthDate, sex),
    education: random.pick(['20', '30', '40', '60', '70'] as const),
    politicalStatus: member ? '01' : '13',
    mobile: `1990${String(n).padStart(7, '0')}`,
    homeAddress: `${block.address}${(n % 2) + 1}单元${random.between(1, 6)}0${random.between(1, 4)}室`,
  });
  if (member) {
    const dates = membershipDates(random, birthDate, addDays(today, -30));
    sheaf.add('partyMembership', { person, branch: block.branch, memberCategory: 'full', ...dates });
  }
  const startDate = addDays(today, -random.between(60, 1800));
  const unit = block.units[n % PER_BUILDING];
  if (unit !== undefined) {
    sheaf.add('post', { kind: 'unitHead', person, buildingUnit: unit, startDate });
  } else if (n % PER_BUILDING === block.units.length) {
    sheaf.add('post', { kind: 'buildingHead', person, building: block.id, startDate });
  }
}

/** A change that creates very many people with memberships and posts: what the speed figures are taken with. */
export function stressSet({ seed, today, people }: StressWish): ChangeDraft {
  const random = randomFrom(seed);
  const work: Work = { random, sheaf: sheaf(random), identities: identities(random), today };
  const office = work.sheaf.add('office', { name: '测试社区', level: 'community', code: '990000001999' });
  work.sheaf.add('settings', { office, reportingUnit: '测试社区党委' });
  const all = blocks(work, office, Math.ceil(people / PER_BUILDING));
  for (let n = 0; n < people; n++) {
    const block = all[Math.floor(n / PER_BUILDING)];
    if (block !== undefined) addPerson(work, block, n);
  }
  return { why: '载入测试数据', source: 'sample', by: '测试', scope: office, patches: work.sheaf.patches() };
}
