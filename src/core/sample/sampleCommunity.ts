import type { ChangeDraft } from '../record/change.ts';
import { foundBranches } from './branches.ts';
import { chooseBuildingHeads } from './buildingHeads.ts';
import { newClosedMembers } from './closedMembers.ts';
import { staffGrids } from './gridTeams.ts';
import { settleMembers } from './homes.ts';
import { identities } from './identity.ts';
import { electCommittees, moveMembers, newMembers, writeMembers } from './members.ts';
import { writeLife } from './life/writeLife.ts';
import { writeOffers } from './life/writeOffers.ts';
import { castMeetings } from './meetings/cast.ts';
import { writeMeetings } from './meetings/writeMeetings.ts';
import { nameDrawer } from './names.ts';
import { foundPartners } from './partners.ts';
import { randomFrom, seededId } from './random.ts';
import { writeResidents, type Story } from './residents.ts';
import { largeSize, sampleSize, type SampleSize } from './sampleSize.ts';
import { sheaf, sheafBeside } from './sheaf.ts';
import { hireStaff, type Staff } from './staff.ts';
import { layOut, sampleNames, type Territory } from './territory.ts';
import { chooseUnitHeads } from './unitHeads.ts';

/** The seed of 示例数据, so that manuals and colleagues speak of the same people. */
export const sampleSeed = 20260901;

/** What an invented community is made from. */
export interface SampleWish {
  /** The same seed and day give the same community, to the last telephone. */
  readonly seed: number;
  /** The day on which it is as it is, ISO text. */
  readonly today: string;
  /** Who loads it. */
  readonly by?: string;
  /** Makes the ids of the records; seeded when absent. Fresh ones let the sample be loaded again after it was undone. */
  readonly newId?: () => string;
}

function newStory({ seed, today, newId }: SampleWish, namesakes: number): Story {
  const random = randomFrom(seed);
  return {
    random,
    sheaf: sheaf(random, newId),
    names: nameDrawer(random, namesakes),
    identities: identities(random),
    today,
    residents: [],
  };
}

/** The same story told out of a second source of choices, so that what is added to it changes nobody who is there already. */
function besideStory(story: Story, { seed, newId }: SampleWish): Story {
  const random = randomFrom(seed + 1_000_003);
  const freshId = newId ?? (() => seededId(random));
  return { ...story, random, names: story.names.beside(random), sheaf: sheafBeside(story.sheaf, freshId) };
}

function writeSettings(story: Story, { community }: Territory, { secretary, deputy, clerk }: Staff): void {
  story.sheaf.add('settings', {
    office: community,
    reportingUnit: sampleNames.committee,
    responsiblePerson: secretary.name,
    reviewer: deputy.name,
    preparer: clerk.name,
    contactPhone: clerk.mobile,
  });
}

/** Tells the whole story of a community of some size; the order of the chapters decides who is drawn when. */
function communityOf(wish: SampleWish, size: SampleSize): Pick<ChangeDraft, 'scope' | 'patches'> {
  const story = newStory(wish, size.namesakes);
  const beside = besideStory(story, wish);
  const territory = layOut(story.random, story.sheaf, size.compounds);
  const above = beside.sheaf.id('partyOrg');
  const { committee, branches } = foundBranches(story, territory, above, size);
  const members = newMembers(story, branches);
  const closed = newClosedMembers(story, branches);
  const staff = hireStaff(story, members, size.workers);
  electCommittees(story, branches, members);
  moveMembers(story, members);
  const departed = closed.filter(({ eventType }) => eventType === 'death');
  const heads = chooseBuildingHeads({ story, members, departed }, territory, size);
  chooseUnitHeads({ story, members, departed: [] }, territory, heads, size.unitSeats);
  const gone = closed.find(({ eventType }) => eventType === 'transferOut');
  staffGrids(story, territory, staff, heads, gone);
  const everyone = [...members, ...closed.map(({ member }) => member)];
  settleMembers(story, territory, everyone);
  const partners = foundPartners(story, territory, size.partners);
  writeMembers(story, branches, everyone);
  writeResidents(story, story.residents);
  const known = story.residents.length;
  writeSettings(story, territory, staff);
  const cast = castMeetings(story, territory, staff, members, partners);
  const offers = writeOffers(beside, territory, partners);
  writeMeetings(story, territory, cast, offers);
  const places = { territory, committee, above, branches, groups: size.groups, heads };
  writeLife({ story: beside, ...places, members, staff, partners, cast }, offers);
  writeResidents(beside, story.residents.slice(known));
  return { scope: territory.community, patches: story.sheaf.patches() };
}

/**
 * 示例数据: one invented community of believable size, as a change that creates it: 4 compounds, 9 grids (2 posts
 * vacant), 82 buildings (6 without 楼长), 130 buildingUnits (11 without 单元长), 240 members in 5 branches, 8 partner units;
 * two joint meetings held with what came of them and one being prepared; and rows for every ledger but the lists that the office fills itself.
 */
export function sampleCommunity(wish: SampleWish): ChangeDraft {
  const by = wish.by ?? '示例';
  return { why: '载入示例数据', source: 'sample', by, ...communityOf(wish, sampleSize) };
}

/** A large community of 12 compounds out of the same story, for pictures, papers and journeys at that size. */
export function largeCommunity(wish: SampleWish): ChangeDraft {
  const by = wish.by ?? '示例';
  return { why: '载入大社区示例数据', source: 'sample', by, ...communityOf(wish, largeSize) };
}
