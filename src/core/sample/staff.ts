import { yearsLater } from './calendar.ts';
import { ageOf, newResident, type Resident, type Story } from './residents.ts';
import type { Member } from './members.ts';

/** The community's own workers: the secretary and those who lead the grids. */
export interface Staff {
  readonly secretary: Resident;
  readonly deputy: Resident;
  readonly clerk: Resident;
  /** Everybody but the secretary. */
  readonly leaders: readonly Resident[];
  /** The members of the Party committee with their titles, the secretary first. */
  readonly committee: readonly { readonly resident: Resident; readonly title: string }[];
}

const WORK = '柳岸社区工作者';
const COLLEGE = new Set(['10', '20', '30']);
const TITLES = ['社区党委书记', '社区党委副书记', '社区党委委员', '社区党委委员', '社区党委委员'];

/** Chooses the community's workers: all but two among the members. */
export function hireStaff(story: Story, members: readonly Member[], workers: number): Staff {
  const able = story.random
    .shuffled(members)
    .filter(
      ({ resident, fullMemberDate }) =>
        fullMemberDate !== undefined &&
        fullMemberDate < yearsLater(story.today, -2) &&
        COLLEGE.has(resident.education) &&
        ageOf(resident, story.today) >= 27 &&
        ageOf(resident, story.today) <= 50,
    )
    .slice(0, workers - 2)
    .sort((a, b) => (a.resident.birthDate < b.resident.birthDate ? -1 : 1));
  for (const [i, member] of able.entries()) {
    member.note = TITLES[i];
    member.resident.work = i === 0 ? '柳岸社区党委书记' : WORK;
  }
  const people = able.map(({ resident }) => resident);
  while (people.length < workers) {
    const age = story.random.between(25, 33);
    people.push(newResident(story, { age, sex: '2', politics: '13', known: 'neighbour', work: WORK }));
  }
  const [secretary, deputy, clerk] = people;
  if (secretary === undefined || deputy === undefined || clerk === undefined) throw new Error('no staff');
  const committee = TITLES.flatMap((title, i) => {
    const resident = people[i];
    return resident === undefined ? [] : [{ resident, title }];
  });
  return { secretary, deputy, clerk, leaders: people.slice(1), committee };
}

/** True for people whose work is the community itself. */
export function isStaff(resident: Resident): boolean {
  return resident.work.startsWith('柳岸社区');
}
