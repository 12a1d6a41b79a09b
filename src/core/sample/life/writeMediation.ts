import type { Values } from '../../record/types.ts';
import { ago, inYear, type Chapter } from './chapter.ts';

type Case = Values<'mediationCase'>;

/** Days before the day of the story, where by the place of the compound, kind, people, outcome and after how many days. */
const CASES: readonly (readonly [
  daysAgo: number,
  compound: number,
  category: Case['category'],
  people: number,
  result: Case['result'],
  took: number,
])[] = [
  [236, 0, 'neighbours', 2, 'agreed', 6],
  [198, 2, 'noise', 3, 'agreed', 9],
  [161, 3, 'parking', 4, 'agreed', 5],
  [133, 1, 'property', 6, 'agreed', 14],
  [96, 0, 'house', 2, 'referred', 12],
  [64, 3, 'damage', 2, 'agreed', 8],
  [31, 1, 'neighbours', 3, 'agreed', 7],
  [8, 2, 'parking', 5, 'pending', 0],
];

/** Writes the mediation committee and its cases, by number and kind; nobody who quarrelled is named. */
export function writeMediation(chapter: Chapter): void {
  const { story, territory, staff } = chapter;
  const mediationCommittee = story.sheaf.add('mediationCommittee', {
    name: '柳岸社区人民调解委员会',
    office: territory.community,
    headName: staff.deputy.name,
    contactPhone: staff.deputy.mobile,
    mediatorCount: 7,
    place: '社区党群服务中心一楼调解室',
    foundedOn: inYear(chapter, 6, '04-12'),
  });
  const mediators = [staff.deputy, staff.clerk, ...staff.leaders.slice(2, 4)];
  for (const [i, [daysAgo, at, category, peopleCount, result, took]] of CASES.entries()) {
    const acceptedOn = ago(chapter, daysAgo);
    story.sheaf.add('mediationCase', {
      no: `TJ-${acceptedOn.slice(0, 4)}-${String(i + 1).padStart(3, '0')}`,
      mediationCommittee,
      compound: territory.compounds[at]?.id,
      acceptedOn,
      category,
      peopleCount,
      mediatorName: mediators[i % mediators.length]?.name,
      result,
      closedOn: result === 'pending' ? undefined : ago(chapter, daysAgo - took),
    });
  }
}
