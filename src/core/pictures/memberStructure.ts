import { memberCategory } from '../codes/party.ts';
import { education, gender } from '../codes/people.ts';
import type { CodeSet } from '../kinds/choice.ts';
import { fullYears, span } from '../kinds/day.ts';
import { compareText } from '../kinds/wording.ts';
import type { Data } from '../record/data.ts';
import { asOf } from '../record/dataView.ts';
import type { Stored } from '../record/types.ts';
import { officesWithin } from '../rules/coverage.ts';
import { isCurrentMember } from '../rules/membershipStatus.ts';
import { partyAge } from '../rules/partyAge.ts';
import type { Steps } from '../rules/steps.ts';
import { chartPicture, type BarPanel } from './chartPicture.ts';
import type { PictureModel } from './pictureModel.ts';

/** A membership that counts, with the facts by which it is grouped. */
interface Counted {
  readonly membership: Stored<'partyMembership'>;
  readonly person: Stored<'person'> | undefined;
  readonly branch: Stored<'partyOrg'> | undefined;
}

/** How many memberships are looked at in one step. */
const slice = 3000;

const unknown = '未填';

const bands = (ends: readonly number[], first: string, last: string): readonly string[] => [
  first,
  ...ends.slice(1).map((end, i) => `${(ends[i] ?? 0) + 1}—${end}${last.includes('岁') ? '岁' : '年'}`),
  last,
];
const ageEnds = [30, 40, 50, 60, 70, 80];
const ageBands = bands(ageEnds, '30岁及以下', '81岁及以上');
const yearEnds = [9, 19, 29, 39, 49];
const yearBands = bands(yearEnds, '不满10年', '50年及以上');

const bandOf = (value: number, ends: readonly number[], labels: readonly string[]): string => {
  const at = ends.findIndex((end) => value <= end);
  return labels[at < 0 ? ends.length : at] ?? unknown;
};

function ageBand({ person }: Counted, day: string): string {
  const age = person?.birthDate === undefined ? undefined : fullYears(person.birthDate, day);
  return age === undefined ? unknown : bandOf(age, ageEnds, ageBands);
}

const onProbation = '预备党员（无党龄）';

function yearBand({ membership }: Counted, day: string): string {
  if (membership.memberCategory === 'probationary') return onProbation;
  const years = partyAge(membership, day);
  return years === undefined ? '转正时间未填' : bandOf(years, yearEnds, yearBands);
}

/** Members grouped by a word, in the given order and others after; what nobody has is left out unless it is a band. */
function panelOf(
  title: string,
  members: readonly Counted[],
  wordOf: (one: Counted) => string,
  order: { readonly words: readonly string[]; readonly keepEmpty?: boolean },
): BarPanel {
  const groups = new Map<string, Counted[]>(order.words.map((word) => [word, []]));
  for (const one of members) {
    const word = wordOf(one);
    const group = groups.get(word);
    if (group === undefined) groups.set(word, [one]);
    else group.push(one);
  }
  return {
    title,
    measure: '名',
    bars: [...groups]
      .filter(([, group]) => order.keepEmpty === true || group.length > 0)
      .map(([word, group]) => ({
        key: word,
        label: word,
        count: group.length,
        of: members.length,
        behind: group.map(({ membership }) => ({ type: 'partyMembership', id: membership.id })),
      })),
  };
}

/** Label of a code by a map, because there may be very many members. */
function worder<V extends string>(
  codes: CodeSet<V>,
): { readonly words: readonly string[]; of(value: V | undefined): string } {
  const labels = new Map<V, string>(codes.entries.map(([code, label]) => [code, label]));
  return {
    words: [...labels.values()],
    of: (value) => (value === undefined ? unknown : (labels.get(value) ?? unknown)),
  };
}

/** True when somebody had joined, and come to us, by the day. */
function isHereBy({ joinDate, transferInDate }: Stored<'partyMembership'>, day: string): boolean {
  return [joinDate, transferInDate].every((date) => date === undefined || span(date)[0] <= day);
}

function* countedMembers(data: Data, office: string | undefined): Steps<readonly Counted[]> {
  const scope = officesWithin(data, office);
  const found: Counted[] = [];
  for (const [i, membership] of data.all('partyMembership').entries()) {
    if (i % slice === slice - 1) yield;
    const branch = data.get('partyOrg', membership.branch);
    if (scope && branch !== undefined && !scope.has(branch.office)) continue;
    if (!isHereBy(membership, data.today) || !isCurrentMember(membership, data)) continue;
    found.push({ membership, person: data.get('person', membership.person), branch });
  }
  return found;
}

/**
 * 党员结构图: the members of our branches on a day by sex, age, education, 党龄, category and branch. The suspended and those who
 * left are not counted, nor are 在职报到党员, who have no membership here; every panel adds up to the same number.
 */
export function* memberStructureSteps(
  given: Data,
  office: string | undefined,
  day: string,
): Steps<PictureModel> {
  const data = asOf(given, day);
  const members = yield* countedMembers(data, office);
  const [sexes, schools, categories] = [worder(gender), worder(education), worder(memberCategory)];
  yield;
  const ages = panelOf('年龄', members, (one) => ageBand(one, day), { words: ageBands, keepEmpty: true });
  const years = panelOf('党龄', members, (one) => yearBand(one, day), { words: yearBands, keepEmpty: true });
  yield;
  const learning = panelOf('学历', members, ({ person }) => schools.of(person?.education), schools);
  const sex = panelOf('性别', members, ({ person }) => sexes.of(person?.gender), sexes);
  yield;
  const kinds = panelOf(
    '人员类别',
    members,
    ({ membership }) => categories.of(membership.memberCategory),
    categories,
  );
  const names = [...new Set(members.map(({ branch }) => branch?.name ?? '支部未填'))].sort(compareText);
  const branches = panelOf('所在党支部', members, ({ branch }) => branch?.name ?? '支部未填', {
    words: names,
  });
  const name = data.get('office', office)?.name ?? '';
  return chartPicture(data, {
    name: `${name}党员结构图`,
    caption: `党员 ${members.length} 名，只计在册党员，不含在职报到党员`,
    panels: [ages, years, learning, branches, kinds, sex],
  });
}
