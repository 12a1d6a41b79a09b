import type { Id } from '../../record/field.ts';
import type { Values } from '../../record/types.ts';
import type { Member } from '../members.ts';
import type { Partner } from '../partners.ts';
import type { Resident, Story } from '../residents.ts';
import type { Staff } from '../staff.ts';
import { sampleNames, type Territory } from '../territory.ts';

/** Somebody who sits at the meetings, as lists name him. */
export interface Seat {
  readonly person: Id<'person'> | undefined;
  readonly partnerUnit: Id<'partnerUnit'> | undefined;
  readonly name: string;
  readonly unit: string;
  readonly duty: string;
  readonly phone: string | undefined;
  readonly capacity: Values<'attendance'>['capacity'];
}

/** Everybody at the meetings of the community, in the order of the lists (domain.md 1.5). */
export interface Cast {
  readonly chair: string;
  readonly recorder: string;
  readonly reviewer: string;
  readonly committee: readonly Seat[];
  readonly commissioners: readonly Seat[];
  readonly branches: readonly Seat[];
  readonly owners: readonly Seat[];
  readonly observers: readonly Seat[];
  /** Who answers for a unit. */
  headOf(unit: string): string | undefined;
  phoneOf(unit: string): string | undefined;
  /** Who comes for a unit when its head cannot. */
  deputyOf(unit: string): string | undefined;
  partner(unit: string): Partner | undefined;
}

function known(resident: Resident, unit: string, duty: string, partnerUnit?: Id<'partnerUnit'>): Seat {
  const { id, name, mobile } = resident;
  return { person: id, partnerUnit, name, unit, duty, phone: mobile, capacity: 'member' };
}

/** Somebody whom the office has no card of. */
function byName(name: string, unit: string, duty: string, capacity: Seat['capacity']): Seat {
  return { person: undefined, partnerUnit: undefined, name, unit, duty, phone: undefined, capacity };
}

/** Gathers those who sit at the meetings: the committee, the heads of the partner units, of branches and of owners' committees. */
export function castMeetings(
  { names }: Story,
  territory: Territory,
  staff: Staff,
  members: readonly Member[],
  partners: readonly Partner[],
): Cast {
  const committee = staff.committee.map(({ resident, title }) =>
    known(resident, sampleNames.committee, title.replace('社区党委', '')),
  );
  const commissioners = partners.map(({ id, name, head, commissioner }) =>
    known(commissioner, name, head, id),
  );
  const branches = territory.compounds.flatMap((compound) =>
    members
      .filter(({ partyPost, branch }) => partyPost === 'secretary' && branch.compound === compound)
      .map(({ resident }) => known(resident, `${compound.name}党支部`, '书记')),
  );
  const owners = territory.compounds.map(({ name }, i) =>
    byName(names.draw(i === 2 ? '2' : '1', 1962), `${name}业委会`, '主任', 'member'),
  );
  const observers = [
    byName(names.draw('2', 1981), '青桐街道党工委', '委员', 'observer'),
    byName(names.draw('1', 1957), '柳岸新村', '居民代表', 'observer'),
  ];
  const heads = new Map([...owners, ...branches, ...commissioners].map((seat) => [seat.unit, seat]));
  const partnerOf = new Map(partners.map((partner) => [partner.name, partner]));
  return {
    chair: staff.secretary.name,
    recorder: staff.clerk.name,
    reviewer: staff.deputy.name,
    committee,
    commissioners,
    branches,
    owners,
    observers,
    headOf: (unit) => (unit === sampleNames.committee ? staff.deputy.name : heads.get(unit)?.name),
    phoneOf: (unit) => heads.get(unit)?.phone,
    deputyOf: (unit) => partnerOf.get(unit)?.liaison.name,
    partner: (unit) => partnerOf.get(unit),
  };
}
