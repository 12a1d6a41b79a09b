import type { ChangeDraft } from '../record/change.ts';
import type { Id } from '../record/field.ts';
import type { Stored } from '../record/types.ts';
import { addDays } from '../kinds/day.ts';
import { birthAtAge } from './calendar.ts';
import { identities, type Identities } from './identity.ts';
import { membershipDates } from './membershipDates.ts';
import { anyName, type Sex } from './names.ts';
import { randomFrom, type Random } from './random.ts';
import { sheaf, type Sheaf } from './sheaf.ts';

/** How large an invented district is to be, for measuring; its places are always those of the seed (domain.md 15). */
export interface DistrictWish {
  readonly seed: number;
  readonly today: string;
  readonly people: number;
}

/** How much of everything the district of the seed article has. */
export const districtScale = {
  subdistricts: 10,
  communities: 47,
  compounds: 189,
  buildings: 3861,
  buildingUnits: 6111,
  grids: 409,
  partnerUnits: 167,
} as const;

type PostKind = Stored<'post'>['kind'];

const gridPosts: readonly PostKind[] = ['gridLeader', 'gridWorker', 'gridAssistant', 'governanceAide'];

interface Work {
  readonly random: Random;
  readonly sheaf: Sheaf;
  readonly identities: Identities;
  readonly today: string;
}

/** A post that waits for a holder: its kind, and the link that names its place. */
interface Vacancy {
  readonly kind: PostKind;
  readonly place: Partial<Pick<Stored<'post'>, 'building' | 'buildingUnit' | 'grid'>>;
}

/** A building with what its inhabitants need to know of it. */
interface Home {
  readonly id: Id<'building'>;
  readonly address: string;
  readonly branch: Id<'partyOrg'>;
}

interface District {
  readonly office: Id<'office'>;
  readonly homes: readonly Home[];
  readonly vacancies: readonly Vacancy[];
}

/** Shares `count` things evenly over `holders`, in order: the one that each belongs to. */
function shareOut<H, T>(count: number, holders: readonly H[], make: (holder: H, n: number) => T): T[] {
  return Array.from({ length: count }, (_, n) => {
    const holder = holders[Math.floor((n * holders.length) / count)];
    if (holder === undefined) throw new Error('nothing to share out over');
    return make(holder, n);
  });
}

function layOutCompounds({ sheaf }: Work, communities: readonly Id<'office'>[]) {
  return shareOut(districtScale.compounds, communities, (office, n) => {
    const name = `测试${n + 1}区`;
    const compound = sheaf.add('compound', { name, office });
    const branch = sheaf.add('partyOrg', { name: `${name}党支部`, office, orgType: 'branch', compound });
    return { compound, name, branch, office, buildings: 0 };
  });
}

function layOut(work: Work): District {
  const { sheaf } = work;
  const office = sheaf.add('office', { name: '测试区', level: 'district', code: '990000' });
  const subdistricts = Array.from({ length: districtScale.subdistricts }, (_, n) =>
    sheaf.add('office', { name: `测试${n + 1}街道`, level: 'subdistrict', parent: office }),
  );
  const communities = shareOut(districtScale.communities, subdistricts, (parent, n) =>
    sheaf.add('office', { name: `测试${n + 1}社区`, level: 'community', parent }),
  );
  const grids = shareOut(districtScale.grids, communities, (community, n) =>
    sheaf.add('grid', { name: `第${n + 1}网格`, office: community, householdCount: 345 }),
  );
  const compounds = layOutCompounds(work, communities);
  const homes = shareOut(districtScale.buildings, compounds, (place, n): Home => {
    const no = String(++place.buildings);
    const grid = grids[Math.floor((n * grids.length) / districtScale.buildings)];
    const id = sheaf.add('building', { compound: place.compound, no, headsDue: 1, grid });
    return { id, address: `${place.name}${no}号楼`, branch: place.branch };
  });
  const units = shareOut(districtScale.buildingUnits, homes, (home, n) =>
    sheaf.add('buildingUnit', {
      building: home.id,
      no: String((n % 2) + 1),
      householdCount: 23,
      headsDue: 1,
    }),
  );
  shareOut(districtScale.partnerUnits, communities, (community, n) =>
    sheaf.add('partnerUnit', { name: `测试单位${n + 1}`, office: community, nature: 'institution' }),
  );
  const vacancies = [
    ...homes.map(({ id }): Vacancy => ({ kind: 'buildingHead', place: { building: id } })),
    ...units.map((buildingUnit): Vacancy => ({ kind: 'unitHead', place: { buildingUnit } })),
    ...gridPosts.flatMap((kind) => grids.map((grid): Vacancy => ({ kind, place: { grid } }))),
  ];
  return { office, homes, vacancies };
}

function addPerson(work: Work, { homes, vacancies }: District, n: number): void {
  const { random, sheaf, today } = work;
  const home = homes[n % homes.length];
  if (home === undefined) return;
  const sex: Sex = random.chance(0.5) ? '1' : '2';
  const birthDate = birthAtAge(random, random.between(24, 85), today);
  const person = sheaf.add('person', {
    name: anyName(random, sex, Number(birthDate.slice(0, 4))),
    gender: sex,
    ethnicity: '01',
    birthDate,
    idNumber: work.identities.idNumber(birthDate, sex),
    education: random.pick(['20', '30', '40', '60', '70'] as const),
    politicalStatus: '01',
    mobile: `1990${String(n).padStart(7, '0')}`,
    homeAddress: `${home.address}${(n % 2) + 1}单元${random.between(1, 6)}0${random.between(1, 4)}室`,
  });
  const dates = membershipDates(random, birthDate, addDays(today, -30));
  sheaf.add('partyMembership', { person, branch: home.branch, memberCategory: 'full', ...dates });
  const vacancy = vacancies[n];
  if (vacancy === undefined) return;
  const startDate = addDays(today, -random.between(60, 1800));
  sheaf.add('post', { kind: vacancy.kind, person, ...vacancy.place, startDate });
}

/** A change that creates the district of the seed with so many people, all of them members, its posts held as far as the people go: what the speed figures are taken with. */
export function districtSet({ seed, today, people }: DistrictWish): ChangeDraft {
  const random = randomFrom(seed);
  const work: Work = { random, sheaf: sheaf(random), identities: identities(random), today };
  const district = layOut(work);
  const { office } = district;
  work.sheaf.add('settings', { office, reportingUnit: '测试区' });
  for (let n = 0; n < people; n++) addPerson(work, district, n);
  return { why: '载入测试数据', source: 'sample', by: '测试', scope: office, patches: work.sheaf.patches() };
}
