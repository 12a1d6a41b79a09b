import type { PrintedKey } from '../codes/printed.ts';
import type { Data } from '../record/data.ts';
import type { Id } from '../record/field.ts';
import type { RecordName, Stored } from '../record/types.ts';
import { isHeld } from '../rules/concurrentPosts.ts';
import { isCurrentMember } from '../rules/membershipStatus.ts';

/** A record that a paper reads, with what the paper says of it; nothing for one that it only looks at (a post that is over). */
export interface Fact {
  readonly type: RecordName;
  readonly id: string;
  readonly says: readonly unknown[];
}

/** What a printed paper is made of. */
export interface PaperFacts {
  /** The type of the record that the paper is about: one paper for each. */
  readonly about: RecordName;
  /** The record types it reads; a change that touches none of them leaves it as it is. */
  readonly reads: readonly RecordName[];
  facts(about: string, data: Data): readonly Fact[];
}

type Post = Stored<'post'>;

interface People {
  readonly withPhones?: boolean;
}

function person(id: Id<'person'>, data: Data, { withPhones = false }: People): readonly Fact[] {
  const one = data.get('person', id);
  if (one === undefined) return [];
  return [{ type: 'person', id: one.id, says: withPhones ? [one.name, one.mobile] : [one.name] }];
}

/** Posts with their holders; one that is over says nothing, but its end is a change of the paper. */
function posts(found: readonly Post[], data: Data, people: People): readonly Fact[] {
  return found.flatMap((post): readonly Fact[] => {
    const isNow = isHeld(post, data.today);
    const said = [
      post.kind,
      post.rank,
      post.building,
      post.buildingUnit,
      post.grid,
      post.duty,
      post.jobTitle,
    ];
    const holder = isNow ? person(post.person, data, people) : [];
    const ids = holder.map(({ id }) => id);
    return [{ type: 'post', id: post.id, says: isNow ? [...said, ...ids] : [] }, ...holder];
  });
}

const heads: ReadonlySet<Post['kind']> = new Set(['buildingHead', 'unitHead']);

function building(id: string, data: Data, people: People): readonly Fact[] {
  const one = data.get('building', id);
  if (one === undefined) return [];
  const units = data.linking('buildingUnit', 'building', one.id);
  return [
    { type: 'building', id: one.id, says: [one.no] },
    ...units.map((unit): Fact => ({ type: 'buildingUnit', id: unit.id, says: [unit.no] })),
    ...posts(data.linking('post', 'building', one.id), data, people),
    ...units.flatMap((unit) => posts(data.linking('post', 'buildingUnit', unit.id), data, people)),
  ];
}

function compound(id: string, data: Data, people: People): readonly Fact[] {
  const one = data.get('compound', id);
  if (one === undefined) return [];
  const buildings = data.linking('building', 'compound', one.id);
  const grids = new Set(buildings.flatMap((row) => data.get('grid', row.grid)?.id ?? []));
  return [
    { type: 'compound', id: one.id, says: [one.name] },
    ...buildings.flatMap((row) => building(row.id, data, people)),
    ...[...grids].flatMap((grid) => posts(data.linking('post', 'grid', grid), data, people)),
  ];
}

function grid(id: string, data: Data): readonly Fact[] {
  const one = data.get('grid', id);
  if (one === undefined) return [];
  return [
    { type: 'grid', id: one.id, says: [one.name, one.extent, one.officePhone, one.partyOrg] },
    ...posts(data.linking('post', 'grid', one.id), data, {}),
  ];
}

function members(data: Data): readonly Fact[] {
  return data.all('partyMembership').flatMap((one): readonly Fact[] => {
    const isNow = isCurrentMember(one, data);
    const events = data.linking('membershipEvent', 'membership', one.id);
    const said = [one.branch, one.memberCategory, one.joinDate, one.fullMemberDate, one.partyPost];
    return [
      { type: 'partyMembership', id: one.id, says: isNow ? said : [] },
      ...events.map((event): Fact => ({ type: 'membershipEvent', id: event.id, says: [] })),
      ...(isNow ? person(one.person, data, { withPhones: true }) : []),
    ];
  });
}

function organisations(data: Data): readonly Fact[] {
  const orgs = data.all('partyOrg').map((org): Fact => {
    return { type: 'partyOrg', id: org.id, says: [org.name, org.orgType, org.parent] };
  });
  return [...orgs, ...members(data)];
}

function units(data: Data): readonly Fact[] {
  return data
    .all('partnerUnit')
    .flatMap((unit): readonly Fact[] => [
      { type: 'partnerUnit', id: unit.id, says: [unit.name] },
      ...posts(data.linking('post', 'partnerUnit', unit.id), data, {}),
    ]);
}

function allHeads(data: Data, people: People): readonly Fact[] {
  const buildings = data
    .all('building')
    .map((one): Fact => ({ type: 'building', id: one.id, says: [one.no] }));
  return [
    ...buildings,
    ...posts(
      data.all('post').filter(({ kind }) => heads.has(kind)),
      data,
      people,
    ),
  ];
}

function letter(id: string, data: Data): readonly Fact[] {
  const one = data.get('post', id);
  return one === undefined ? [] : posts([one], data, {});
}

function cards(id: string, data: Data): readonly Fact[] {
  const meeting = data.get('meeting', id);
  // What stood on the table of a meeting that is over is of no use any more.
  if (meeting === undefined || meeting.date < data.today) return [];
  return data
    .linking('attendance', 'meeting', meeting.id)
    .flatMap((one): readonly Fact[] => [
      { type: 'attendance', id: one.id, says: [one.name, one.unitName] },
      ...(one.person === undefined ? [] : person(one.person, data, {})),
    ]);
}

function profile(data: Data): readonly Fact[] {
  return [...allHeads(data, {}), ...members(data), ...units(data)];
}

const placed = ['building', 'buildingUnit', 'post', 'person'] as const;
const membership = ['partyMembership', 'membershipEvent', 'person'] as const;

/** What each printed list or notice reads. */
export const paperFacts: Readonly<Record<PrintedKey, PaperFacts>> = {
  gridNotice: { about: 'grid', reads: ['grid', 'post', 'person'], facts: grid },
  headNotice: { about: 'building', reads: placed, facts: (id, data) => building(id, data, {}) },
  appointmentLetter: { about: 'post', reads: ['post', 'person'], facts: letter },
  nameCards: { about: 'meeting', reads: ['attendance', 'person'], facts: cards },
  contactBook: {
    about: 'compound',
    reads: ['compound', 'grid', ...placed],
    facts: (id, data) => compound(id, data, { withPhones: true }),
  },
  communityProfile: {
    about: 'office',
    reads: ['building', 'post', 'partnerUnit', ...membership],
    facts: (_id, data) => profile(data),
  },
  memberRoster: { about: 'office', reads: membership, facts: (_id, data) => members(data) },
  headRoster: {
    about: 'office',
    reads: ['building', 'post', 'person'],
    facts: (_id, data) => allHeads(data, { withPhones: true }),
  },
  headCoverage: {
    about: 'office',
    reads: ['building', 'post', 'person'],
    facts: (_id, data) => allHeads(data, {}),
  },
  commissionerRoster: {
    about: 'office',
    reads: ['partnerUnit', 'post', 'person'],
    facts: (_id, data) => units(data),
  },
  orgPicture: {
    about: 'office',
    reads: ['partyOrg', ...membership],
    facts: (_id, data) => organisations(data),
  },
  alliancePicture: {
    about: 'office',
    reads: ['partnerUnit', 'post', 'person'],
    facts: (_id, data) => units(data),
  },
  buildingPicture: { about: 'compound', reads: placed, facts: (id, data) => compound(id, data, {}) },
};
