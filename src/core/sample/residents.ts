import { fullYears } from '../kinds/day.ts';
import type { Id } from '../record/field.ts';
import { birthAtAge } from './calendar.ts';
import type { Identities } from './identity.ts';
import { educationAt, workOf, type Education } from './lives.ts';
import type { NameDrawer, Sex } from './names.ts';
import type { Random } from './random.ts';
import type { Sheaf } from './sheaf.ts';
import type { BuildingPlace, UnitPlace } from './territory.ts';

/** Political status by GB/T 4762, as far as the sample has it. */
type Politics = '01' | '02' | '03' | '13';

/** A person of the sample while its story is made; written as a record at the end, when home and roles are known. */
export interface Resident {
  readonly id: Id<'person'>;
  readonly name: string;
  readonly sex: Sex;
  readonly birthDate: string;
  politics: Politics | undefined;
  readonly mobile: string;
  readonly education: Education;
  work: string;
  home: { readonly unit: UnitPlace; readonly room: string } | undefined;
  /** What an office knows of a person: a Party roster the whole identity, a roster of heads less. */
  readonly known: 'member' | 'neighbour' | 'partner';
}

/** What is wanted of a new person; the rest follows from age and chance. */
export interface Wish {
  readonly age: number;
  readonly sex: Sex;
  readonly politics: Politics | undefined;
  readonly known: Resident['known'];
  readonly office?: boolean;
  readonly work?: string;
  readonly name?: string;
}

/** Everything that the chapters of the story share. */
export interface Story {
  readonly random: Random;
  readonly sheaf: Sheaf;
  readonly names: NameDrawer;
  readonly identities: Identities;
  readonly today: string;
  readonly residents: Resident[];
}

/** Brings a new person into the story. */
export function newResident(story: Story, wish: Wish): Resident {
  const { random } = story;
  const birthDate = birthAtAge(random, wish.age, story.today);
  const education = educationAt(random, wish.age, wish.office === true);
  const resident: Resident = {
    id: story.sheaf.id('person'),
    name: wish.name ?? story.names.draw(wish.sex, Number(birthDate.slice(0, 4))),
    sex: wish.sex,
    birthDate,
    politics: wish.politics,
    mobile: story.identities.phone(),
    education,
    work: wish.work ?? workOf(random, { ...wish, education, office: wish.office === true }),
    home: undefined,
    known: wish.known,
  };
  story.residents.push(resident);
  return resident;
}

/** Age in full years on the day of the story. */
export function ageOf(resident: Resident, today: string): number {
  return fullYears(resident.birthDate, today) ?? 0;
}

/** Gives a home in a room of the building where nobody of ours lives yet. */
export function settle(random: Random, resident: Resident, building: BuildingPlace): void {
  const unit = random.pick(building.units);
  settleInUnit(random, resident, unit);
}

/** Gives a home in a free room of the stairwell. */
export function settleInUnit(random: Random, resident: Resident, unit: UnitPlace): void {
  const free = roomsOf(unit).filter((room) => !unit.taken.has(room));
  const room = random.pick(free);
  unit.taken.add(room);
  resident.home = { unit, room };
}

function roomsOf({ floors, doors }: UnitPlace): string[] {
  return Array.from({ length: floors * doors }, (_, i) => `${Math.floor(i / doors) + 1}0${(i % doors) + 1}`);
}

function addressOf({ home }: Resident): string | undefined {
  if (home === undefined) return undefined;
  const { building, no } = home.unit;
  return `${building.compound.name}${building.no}号楼${no}单元${home.room}室`;
}

/** One in some fifty belongs to another people of the country, as in the north. */
const MINORITIES = ['11', '11', '02', '03', '10'];

const VILLAGES = ['安澜区石桥镇', '安澜区望山街道', '安澜区北河镇'];

/** 户籍地: most are registered here, some still where they came from. */
function registeredAt(random: Random): string {
  return random.chance(0.86) ? '安澜区青桐街道柳岸社区' : random.pick(VILLAGES);
}

/** Writes people of the story as records. */
export function writeResidents(story: Story, residents: readonly Resident[]): void {
  for (const resident of residents) {
    const { known } = resident;
    const whole = known === 'member';
    story.sheaf.add(
      'person',
      {
        name: resident.name,
        gender: resident.sex,
        ethnicity: whole ? (story.random.chance(0.02) ? story.random.pick(MINORITIES) : '01') : undefined,
        birthDate:
          known === 'partner' ? undefined : whole ? resident.birthDate : resident.birthDate.slice(0, 7),
        idNumber: whole ? story.identities.idNumber(resident.birthDate, resident.sex) : undefined,
        education: known === 'partner' ? undefined : resident.education,
        politicalStatus: resident.politics,
        mobile: resident.mobile,
        homeAddress: addressOf(resident),
        registeredAddress: whole ? registeredAt(story.random) : undefined,
        workUnit: resident.work === '' ? undefined : resident.work,
      },
      resident.id,
    );
  }
}
