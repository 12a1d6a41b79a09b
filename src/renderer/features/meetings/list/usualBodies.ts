import { meetingBodyKind } from '../../../../core/codes/meeting.ts';
import type { Patch } from '../../../../core/record/change.ts';
import type { Data } from '../../../../core/record/data.ts';
import type { Id } from '../../../../core/record/field.ts';
import { creation } from '../../../../core/record/patches.ts';
import type { Stored, Values } from '../../../../core/record/types.ts';

type BodyKind = Values<'meetingBody'>['bodyKind'];
type Frequency = Values<'meetingBody'>['frequency'];

/** A kind of meeting an office usually has, with a name and a rhythm to begin with; both can be changed. */
export interface UsualBody {
  readonly kind: BodyKind;
  readonly label: string;
  readonly name: string;
  readonly frequency: Frequency;
  /** The office has one of this kind already. */
  readonly isKnown: boolean;
  /** The compound that a body of this kind belongs to: each has one of its own. */
  readonly compound?: Id<'compound'>;
}

/** How each kind is named after its place, and how often it meets at first: the rhythms that the seed names, else 按需召开. */
const usual: Readonly<Record<BodyKind, readonly [ending: string, frequency: Frequency]>> = {
  subdistrictJoint: ['联席会议', 'quarterly'],
  communityJoint: ['近邻党建联盟联席会议', 'quarterly'],
  expandedCommittee: ['大党委会议', 'quarterly'],
  compoundAlliance: ['近邻党建联盟会议', 'monthly'],
  propertyJoint: ['物业联席会', 'quarterly'],
  ownersTalk: ['业主恳谈会', 'quarterly'],
  talkDay: ['恳谈日', 'monthly'],
  councilHall: ['红色议事厅', 'asNeeded'],
  onsite: ['现场办公会', 'asNeeded'],
  neighbourTalk: ['睦邻大家谈', 'monthly'],
  gridCoordination: ['网格工作协调会', 'monthly'],
};

/** The kinds of meeting to choose from, named after our office; the alliance of a compound once for each compound. */
export function usualBodies(data: Data, office: Stored<'office'> | undefined): readonly UsualBody[] {
  const known = data.all('meetingBody');
  const above = data.get('office', office?.parent)?.name;
  return meetingBodyKind.entries.flatMap(([kind, label]): UsualBody[] => {
    const [ending, frequency] = usual[kind];
    const isAbove = kind === 'subdistrictJoint' && office?.level === 'community';
    const place = (isAbove ? above : office?.name) ?? '';
    const compounds = kind === 'compoundAlliance' ? data.all('compound') : [];
    if (compounds.length === 0) {
      const isKnown = known.some((body) => body.bodyKind === kind);
      return [{ kind, label, name: `${place}${ending}`, frequency, isKnown }];
    }
    return compounds.map((compound) => ({
      kind,
      label,
      name: `${compound.name}${ending}`,
      frequency,
      isKnown: known.some((body) => body.bodyKind === kind && body.compound === compound.id),
      compound: compound.id,
    }));
  });
}

/** The bodies as chosen, led and recorded by those whom the settings name; the rhythm counts from today. */
export function bodyPatches(
  data: Data,
  office: Stored<'office'>,
  chosen: readonly Pick<UsualBody, 'kind' | 'name' | 'frequency' | 'compound'>[],
): readonly Patch[] {
  const settings = data.all('settings')[0];
  const isSubdistrict = office.level !== 'community';
  const { responsiblePerson: chairName, preparer: recorderName, reportingUnit: issuer } = settings ?? {};
  return chosen.map(({ kind, name, frequency, compound }) =>
    creation('meetingBody', {
      name,
      office: office.id,
      bodyKind: kind,
      frequency,
      ...(compound === undefined ? {} : { compound }),
      since: data.today,
      layout: isSubdistrict ? 'A' : 'B',
      numberStyle: 'issue',
      ...(chairName === undefined
        ? {}
        : { chairName, chairDuty: isSubdistrict ? '党工委书记' : '社区党委书记' }),
      ...(recorderName === undefined ? {} : { recorderName }),
      ...(issuer === undefined ? {} : { issuer }),
    }),
  );
}
