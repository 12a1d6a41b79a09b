import type { Id } from '../../record/field.ts';
import type { Values } from '../../record/types.ts';
import type { Story } from '../residents.ts';
import { sampleNames, type Territory } from '../territory.ts';
import type { Cast, Seat } from './cast.ts';

/** A body of the sample with those who belong to it. */
export interface Body {
  readonly id: Id<'meetingBody'>;
  readonly seats: readonly Seat[];
}

type Fields = Values<'meetingBody'>;
type BodyValues = Pick<
  Fields,
  'name' | 'bodyKind' | 'frequency' | 'since' | 'chairDuty' | 'place' | 'issuer'
> &
  Partial<Pick<Fields, 'compound' | 'copyTo'>> & { readonly chairName: string | undefined };

function found(
  { sheaf }: Story,
  { community }: Territory,
  recorderName: string,
  seats: readonly Seat[],
  values: BodyValues,
): Body {
  const id = sheaf.add('meetingBody', {
    office: community,
    layout: 'B',
    numberStyle: 'issue',
    recorderName,
    ...values,
  });
  for (const [i, seat] of seats.entries()) {
    const { person, partnerUnit } = seat;
    const isKnown = partnerUnit !== undefined;
    sheaf.add('bodyMember', {
      body: id,
      person,
      partnerUnit,
      name: person === undefined ? seat.name : undefined,
      unitName: isKnown ? undefined : seat.unit,
      duty: isKnown ? undefined : seat.duty,
      capacity: seat.capacity,
      order: i + 1,
    });
  }
  return { id, seats };
}

/** The community's joint meeting: committee, commissioners, secretaries of the branches, directors of the owners' committees. */
export function foundJointMeeting(story: Story, territory: Territory, cast: Cast, since: string): Body {
  const { community, subdistrict } = sampleNames;
  const seats = [...cast.committee, ...cast.commissioners, ...cast.branches, ...cast.owners];
  return found(story, territory, cast.recorder, seats, {
    name: `${community}近邻党建联盟联席会议`,
    bodyKind: 'communityJoint',
    frequency: 'quarterly',
    since,
    chairName: cast.chair,
    chairDuty: '社区党委书记',
    place: '社区党群服务中心二楼会议室',
    issuer: `中共${community}委员会`,
    copyTo: `${subdistrict}党工委`,
  });
}

/** Those of one compound: secretary of the branch, director of the owners' committee, the manager of the property firm. */
function compoundSeats(cast: Cast, compound: string): Seat[] {
  const own = [...cast.branches, ...cast.owners].filter(({ unit }) => unit.startsWith(compound));
  return [...own, ...cast.commissioners.filter(({ unit }) => unit.includes('物业'))];
}

/** 红色议事厅 of a compound, every month; the alliance of another one, every quarter. */
export function foundCompoundBodies(
  story: Story,
  territory: Territory,
  cast: Cast,
  since: { readonly hall: string; readonly alliance: string },
): { readonly hall: Body; readonly alliance: Body } {
  const [, ginkgo, , crabapple] = territory.compounds;
  if (ginkgo === undefined || crabapple === undefined) throw new Error('the sample has four compounds');
  const chairOf = (name: string): string | undefined => cast.headOf(`${name}党支部`);
  const hall = found(story, territory, cast.recorder, compoundSeats(cast, ginkgo.name), {
    name: `${ginkgo.name}红色议事厅`,
    bodyKind: 'councilHall',
    frequency: 'monthly',
    since: since.hall,
    compound: ginkgo.id,
    chairName: chairOf(ginkgo.name),
    chairDuty: '小区党支部书记',
    place: `${ginkgo.name}党群活动室`,
    issuer: `中共${ginkgo.name}支部委员会`,
  });
  const alliance = found(story, territory, cast.recorder, compoundSeats(cast, crabapple.name), {
    name: `${crabapple.name}近邻党建联盟`,
    bodyKind: 'compoundAlliance',
    frequency: 'quarterly',
    since: since.alliance,
    compound: crabapple.id,
    chairName: chairOf(crabapple.name),
    chairDuty: '小区党支部书记',
    place: `${crabapple.name}党群活动室`,
    issuer: `中共${crabapple.name}支部委员会`,
  });
  return { hall, alliance };
}
