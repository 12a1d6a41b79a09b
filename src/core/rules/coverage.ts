import { postKind } from '../codes/office.ts';
import { labelOf } from '../kinds/choice.ts';
import { compareText } from '../kinds/wording.ts';
import type { Data } from '../record/data.ts';
import type { RecordName, Stored } from '../record/types.ts';
import { postPlace } from '../records/post.ts';
import { isHeld } from './concurrentPosts.ts';
import { isCurrentMember } from './membershipStatus.ts';
import { isPartyMember } from './politicalStatus.ts';
import { finish, type Steps } from './steps.ts';

type PostKind = Stored<'post'>['kind'];

/** The four posts that every grid has: 网格长, 网格员, 网格协管员, 社会治理协理员 (一长三员, domain.md 3.2). */
export const gridPosts = ['gridLeader', 'gridWorker', 'gridAssistant', 'governanceAide'] as const;

/** A place that lacks someone, as the tile names it. */
export interface Gap {
  readonly type: RecordName;
  readonly place: string;
  /** 东方名苑 3号楼 · 楼长. */
  readonly title: string;
  /** Name of the ledger in which it is filled. */
  readonly ledger: string;
  /** Filled by a new row at the place; otherwise by a change to a row that the ledger has. */
  readonly isNewRow: boolean;
  /** The place is itself the row of the ledger that has to be changed. */
  readonly isOwnRow?: true;
}

/** One coverage tile: how many are due, how many of these are there, and where the rest is missing; due = filled + gaps. */
export interface Tile {
  readonly key: 'buildingHead' | 'unitHead' | 'gridPosts' | 'branches';
  readonly label: string;
  readonly due: number;
  readonly filled: number;
  /** 其中党员: filled posts whose holder's 政治面貌 is 01 or 02; undefined where it says nothing (branches). */
  readonly partyMembers: number | undefined;
  readonly gaps: readonly Gap[];
}

/** Offices whose places count; everything counts without one. */
export type Scope = ReadonlySet<string> | undefined;

/** Current posts by kind and place. */
export type Holders = ReadonlyMap<PostKind, ReadonlyMap<string, readonly Stored<'post'>[]>>;

/** The office and all below it. */
export function officesWithin(data: Data, office: string | undefined): Scope {
  if (office === undefined) return undefined;
  const within = new Set<string>([office]);
  for (let size = 0; size !== within.size;) {
    size = within.size;
    for (const one of data.all('office')) if (one.parent && within.has(one.parent)) within.add(one.id);
  }
  return within;
}

/** Who holds which post where on the day asked; links to merged places count for the place they were merged into. */
export function currentHolders(data: Data): Holders {
  const holders = new Map<PostKind, Map<string, Stored<'post'>[]>>();
  for (const post of data.all('post')) {
    if (!isHeld(post, data.today)) continue;
    const field = postPlace[post.kind];
    const place = data.get(field, post[field])?.id;
    if (place === undefined) continue;
    const places = holders.get(post.kind) ?? new Map<string, Stored<'post'>[]>();
    holders.set(post.kind, places);
    const here = places.get(place);
    if (here) here.push(post);
    else places.set(place, [post]);
  }
  return holders;
}

/** How one place is staffed: 应配, 实配, 其中党员, 空缺. */
export interface Staffing {
  readonly due: number;
  readonly filled: number;
  readonly party: number;
  readonly missing: number;
}

/** True when a post's holder counts under 其中党员: 中共党员 or 中共预备党员, whether or not a member of our branches (domain.md 11.3). */
export function isPartyHolder(post: Stored<'post'>, data: Data): boolean {
  return isPartyMember(data.get('person', post.person), data);
}

/**
 * Staffing of one place. 应配 is the number written at the place, 1 where none is written. 实配 counts the place once it has a holder,
 * and further holders only as far as more are due (domain.md 11.3): 正 and 副 of one building are one, and 应配 = 实配 + 空缺 always.
 */
export function staffingOf(posts: readonly Stored<'post'>[], due: number | undefined, data: Data): Staffing {
  const wanted = due ?? 1;
  const filled = Math.min(posts.length, wanted);
  const party = Math.min(posts.filter((post) => isPartyHolder(post, data)).length, filled);
  return { due: wanted, filled, party, missing: wanted - filled };
}

/** A post without a holder; the ledgers of posts are called as the posts. */
function vacancy(type: RecordName, place: string, title: string, ledger: PostKind): Gap {
  return { type, place, title, ledger, isNewRow: true };
}

interface Place {
  readonly gap: Gap;
  readonly staffing: Staffing;
}

function tile(key: Tile['key'], label: string, places: readonly Place[], countsParty = true): Tile {
  const sum = (pick: (staffing: Staffing) => number): number =>
    places.reduce((total, { staffing }) => total + pick(staffing), 0);
  return {
    key,
    label,
    due: sum((one) => one.due),
    filled: sum((one) => one.filled),
    partyMembers: countsParty ? sum((one) => one.party) : undefined,
    gaps: places.flatMap(({ gap, staffing }) => Array.from({ length: staffing.missing }, () => gap)),
  };
}

/** Names of the buildings in scope, 东方名苑 3号楼, by id. */
function buildingTitles(data: Data, scope: Scope): Map<string, string> {
  const titles = new Map<string, string>();
  for (const building of data.all('building')) {
    const compound = data.get('compound', building.compound);
    if (compound === undefined || (scope && !scope.has(compound.office))) continue;
    titles.set(building.id, `${compound.name} ${building.no}号楼`);
  }
  return titles;
}

/** Gaps in the order of compounds and house numbers; grids and branches keep the order in which the office lists them. */
function byTitle(one: Tile): Tile {
  return { ...one, gaps: [...one.gaps].sort((a, b) => compareText(a.title, b.title)) };
}

function* headTiles(data: Data, holders: Holders, scope: Scope): Steps<Tile[]> {
  const titles = buildingTitles(data, scope);
  const staff = (kind: PostKind, place: string, due: number | undefined): Staffing =>
    staffingOf(holders.get(kind)?.get(place) ?? [], due, data);
  const buildings = data.all('building').flatMap((building): Place[] => {
    const title = titles.get(building.id);
    if (title === undefined) return [];
    const gap = vacancy('building', building.id, title, 'buildingHead');
    return [{ gap, staffing: staff('buildingHead', building.id, building.headsDue) }];
  });
  yield;
  const units = data.all('buildingUnit').flatMap((unit): Place[] => {
    const title = titles.get(data.get('building', unit.building)?.id ?? '');
    if (title === undefined) return [];
    const gap = vacancy('buildingUnit', unit.id, `${title} ${unit.no}单元`, 'unitHead');
    return [{ gap, staffing: staff('unitHead', unit.id, unit.headsDue) }];
  });
  return [byTitle(tile('buildingHead', '楼长', buildings)), byTitle(tile('unitHead', '单元长', units))];
}

function gridTile(data: Data, holders: Holders, scope: Scope): Tile {
  const places = data.all('grid').flatMap((grid): Place[] =>
    scope && !scope.has(grid.office)
      ? []
      : gridPosts.map((kind) => ({
          gap: vacancy('grid', grid.id, `${grid.name} · ${labelOf(postKind, kind)}`, kind),
          staffing: staffingOf(holders.get(kind)?.get(grid.id) ?? [], 1, data),
        })),
  );
  return tile('gridPosts', '网格一长三员', places);
}

/** Branches by what their members' 党内职务 say: those with a 书记, and those whose posts are kept at all. */
function branchPosts(data: Data): { led: ReadonlySet<string>; kept: ReadonlySet<string> } {
  const led = new Set<string>();
  const kept = new Set<string>();
  for (const membership of data.all('partyMembership')) {
    const { partyPost } = membership;
    if (partyPost === undefined || partyPost === 'none') continue;
    const branch = data.get('partyOrg', membership.branch)?.id;
    if (branch === undefined || !isCurrentMember(membership, data)) continue;
    kept.add(branch);
    if (partyPost === 'secretary') led.add(branch);
  }
  return { led, kept };
}

/** Branches and general branches in scope: no committee and no group, by their kind or, where it is not written, by their name. */
export function branchesIn(data: Data, scope: Scope): readonly Stored<'partyOrg'>[] {
  return data
    .all('partyOrg')
    .filter(({ orgType }) => orgType !== 'workingCommittee' && orgType !== 'committee' && orgType !== 'group')
    .filter((org) => org.orgType !== undefined || !/党委|党工委|委员会|党小组$/.test(org.name))
    .filter((org) => !scope || scope.has(org.office));
}

/**
 * Whether a branch covers a compound: by the compounds it names, alone or jointly (连片建), or, while rosters bring no such link, by
 * the compound's name in its own.
 */
export function branchFinder(data: Data): (org: Stored<'partyOrg'>, compound: Stored<'compound'>) => boolean {
  const named = new Map<string, Set<string>>();
  const name = (org: string, compound: string | undefined): void => {
    const id = data.get('compound', compound)?.id;
    if (id !== undefined) named.set(org, (named.get(org) ?? new Set<string>()).add(id));
  };
  for (const org of data.all('partyOrg')) name(org.id, org.compound);
  for (const { partyOrg, compound } of data.all('branchCompound')) {
    name(data.get('partyOrg', partyOrg)?.id ?? partyOrg, compound);
  }
  return (org, compound) => named.get(org.id)?.has(compound.id) ?? org.name.includes(compound.name);
}

/**
 * 支部: the office answers for 小区党支部全覆盖, so every compound is due one branch, and every further branch counts as one itself.
 * A compound's branch is the one linked to it or, while rosters bring no such link, the one whose name holds the compound's name.
 * Filled means that the branch is there and has a 书记; where a branch's 党内职务 are not kept at all, the 书记 is unknown, not missing.
 */
function branchTile(data: Data, scope: Scope): Tile {
  const { led, kept } = branchPosts(data);
  const branches = branchesIn(data, scope);
  const isHere = branchFinder(data);
  const matched = new Set<string>();
  const place = (gap: Pick<Gap, 'type' | 'place' | 'title'>, here: readonly Stored<'partyOrg'>[]): Place => {
    const leaderless = here.length > 0 && here.every(({ id }) => kept.has(id) && !led.has(id));
    const missing = here.length === 0 || leaderless ? 1 : 0;
    const title = `${gap.title} · ${here.length === 0 ? '还没有党支部' : '缺书记'}`;
    const ledger = here.length === 0 ? 'partyOrg' : 'partyMember';
    const staffing = { due: 1, filled: 1 - missing, party: 0, missing };
    return { gap: { ...gap, title, ledger, isNewRow: here.length === 0 }, staffing };
  };
  const compounds = data.all('compound').flatMap((compound): Place[] => {
    if (scope && !scope.has(compound.office)) return [];
    const here = branches.filter((org) => isHere(org, compound));
    for (const org of here) matched.add(org.id);
    return [place({ type: 'compound', place: compound.id, title: compound.name }, here)];
  });
  const others = branches
    .filter(({ id }) => !matched.has(id))
    .map((org) => place({ type: 'partyOrg', place: org.id, title: org.name }, [org]));
  return tile('branches', '支部', [...compounds, ...others], false);
}

/** The tiles of `coverage` in steps. */
export function* coverageSteps(data: Data, office?: string): Steps<readonly Tile[]> {
  const scope = officesWithin(data, office);
  const holders = currentHolders(data);
  yield;
  const heads = yield* headTiles(data, holders, scope);
  yield;
  const grids = gridTile(data, holders, scope);
  yield;
  return [...heads, grids, branchTile(data, scope)];
}

/** The four coverage tiles of 今日 as of `data.today`: 楼长, 单元长, 网格一长三员, 支部; a person with several posts counts in each (兼任按岗位计). */
export function coverage(data: Data, office?: string): readonly Tile[] {
  return finish(coverageSteps(data, office));
}
