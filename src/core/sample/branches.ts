import { addDays } from '../kinds/day.ts';
import type { Id } from '../record/field.ts';
import type { SampleSize } from './sampleSize.ts';
import { sampleNames, type CompoundPlace, type Territory } from './territory.ts';
import type { Story } from './residents.ts';

/** A Party branch with the ages its members have. */
export interface Branch {
  readonly id: Id<'partyOrg'>;
  /** Undefined for the branch of the retired, whose members live in all compounds. */
  readonly compound: CompoundPlace | undefined;
  readonly ages: readonly number[];
}

/** How many members of each ten years of age, from the youngest age to the oldest. */
type Pyramid = readonly (readonly [from: number, to: number, count: number])[];

const QUARTER: Pyramid = [
  [22, 29, 6],
  [30, 39, 18],
  [40, 49, 30],
  [50, 59, 44],
  [60, 69, 52],
  [70, 79, 31],
  [80, 88, 11],
  [90, 92, 1],
];
const RETIRED: Pyramid = [
  [61, 69, 18],
  [70, 79, 19],
  [80, 89, 9],
  [91, 93, 1],
];
function agesOf({ random }: Story, pyramid: Pyramid, times: number): number[] {
  const ages = pyramid.flatMap(([from, to, count]) =>
    Array.from({ length: Math.round(count * times) }, () => random.between(from, to)),
  );
  return random.shuffled(ages);
}

/** Founds the community's Party committee and its branches, one of each compound and one of the retired; the term of the branch of the retired is about to end. */
export function foundBranches(
  story: Story,
  territory: Territory,
  above: Id<'partyOrg'>,
  size: Pick<SampleSize, 'members' | 'retired' | 'branchSizes'>,
): { readonly committee: Id<'partyOrg'>; readonly branches: Branch[] } {
  const { sheaf, today } = story;
  const office = territory.community;
  const year = Number(today.slice(0, 4));
  const committee = sheaf.add('partyOrg', {
    name: sampleNames.committee,
    office,
    orgType: 'committee',
    sector: 'community',
    parent: above,
    compound: undefined,
    foundedOn: `${year - 8}-04-20`,
    termEnd: `${year + 2}-03-31`,
  });
  const found = (name: string, compound: CompoundPlace | undefined): Id<'partyOrg'> =>
    sheaf.add('partyOrg', {
      name,
      office,
      orgType: 'branch',
      sector: 'community',
      parent: committee,
      compound: compound?.id,
      branchForm: compound === undefined ? undefined : 'single',
      foundedOn: `${year - (compound === undefined ? 7 : 6)}-07-01`,
      termEnd: compound === undefined ? addDays(today, 12) : `${year + 2}-03-31`,
    });
  const ages = agesOf(story, QUARTER, size.members);
  const branches = territory.compounds.map((compound, i) => ({
    id: found(`${compound.name}党支部`, compound),
    compound,
    ages: ages.splice(0, size.branchSizes[i] ?? 0),
  }));
  const retired = {
    id: found('离退休党支部', undefined),
    compound: undefined,
    ages: agesOf(story, RETIRED, size.retired),
  };
  return { committee, branches: [...branches, retired] };
}
