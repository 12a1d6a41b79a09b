import { postKind } from '../../../core/codes/office.ts';
import { labelOf } from '../../../core/kinds/choice.ts';
import type { View } from '../../../core/record/dataView.ts';
import { titleOf } from '../../../core/record/patches.ts';
import type { AnyStored, RecordName } from '../../../core/record/types.ts';
import { isHeld } from '../../../core/rules/concurrentPosts.ts';
import { isRegistered } from '../../../core/rules/reporting/registrations.ts';
import { placeTitle } from '../person/placeTitle.ts';

/** How the search in the top bar looks through one record type. */
export interface Searched {
  /** Fields beside the title by which a record is found. Never those of people behind a complaint or a visit. */
  readonly by?: readonly string[];
  /** Titles are sentences: found by their hanzi, not by pinyin. */
  readonly isProse?: true;
  /** Fields and links that tell an answer apart from others of the same name. */
  readonly beside?: readonly string[];
  /** The same for what follows from other records. */
  readonly also?: (data: View, row: AnyStored) => string;
  /** Another way in which offices write it: 3-2 for 3号楼 2单元. */
  readonly written?: (data: View, row: AnyStored) => string;
}

/** Record types that the search in the top bar looks through, in the order of its answers. */
export const searched: Readonly<Partial<Record<RecordName, Searched>>> = {
  person: { by: ['mobile'], also: rolesOf, beside: ['mobile'] },
  compound: { beside: ['address'] },
  building: {},
  buildingUnit: {
    written: (data, row) => {
      const unit = data.get('buildingUnit', row.id);
      return `${data.get('building', unit?.building)?.no ?? ''}-${unit?.no ?? ''}`;
    },
  },
  grid: {},
  partyOrg: { beside: ['orgType', 'compound'] },
  partnerUnit: { by: ['contactPhone', 'officePhone'], beside: ['nature', 'superior'] },
  department: { by: ['contactPhone'], beside: ['contactPhone'] },
  propertyCompany: { by: ['contactPhone'], beside: ['headName', 'contactPhone'] },
  ownersCommittee: { beside: ['compound', 'termEnd'] },
  socialOrg: { by: ['contactPhone'], beside: ['headName', 'contactPhone'] },
  volunteerTeam: { beside: ['compound', 'grid'] },
  alliance: { beside: ['allianceLevel', 'compound'] },
  chatGroup: { beside: ['grid'] },
  meeting: { beside: ['date', 'place'], also: (data, row) => bodyOf(data, row) },
  resolution: { isProse: true, beside: ['leadUnit', 'dueDate'] },
  project: { by: ['no'], beside: ['no', 'partnerUnit', 'state'] },
  need: { by: ['no'], beside: ['no', 'category', 'state'] },
  resource: { by: ['no'], beside: ['category', 'partnerUnit', 'state'] },
  agreement: { by: ['no'], beside: ['partnerUnit', 'endDate'] },
  ventureProject: { by: ['no'], beside: ['socialOrg', 'state'] },
  brand: { beside: ['brandLevel', 'compound'] },
  deed: { by: ['no'], isProse: true, beside: ['year', 'responsible', 'state'] },
  partyActivity: { beside: ['heldOn', 'place'] },
  serviceActivity: { beside: ['heldOn', 'place'] },
  volunteerActivity: { beside: ['heldOn', 'volunteerTeam'] },
  whistle: { by: ['no'], isProse: true, beside: ['department', 'raisedOn'] },
  wish: { by: ['no'], isProse: true, beside: ['category', 'state'] },
  policyNotice: { by: ['documentNo'], isProse: true, beside: ['publishedOn', 'sourceUnit'] },
  standardItem: { beside: ['list'] },
  issue: { by: ['no', 'orderNo', 'content'], isProse: true, beside: ['no', 'compound', 'acceptedOn'] },
};

/** The types themselves, in order. */
export const searchedTypes = Object.keys(searched) as readonly RecordName[];

/** What somebody is here: 东方名苑 3号楼 楼长, 学府家园党支部. */
function rolesOf(data: View, row: AnyStored): string {
  const posts = data
    .linking('post', 'person', row.id)
    .filter((post) => isHeld(post, data.today))
    .map((post) => `${placeTitle(data, post)} ${labelOf(postKind, post.kind)}`.trim());
  const branches = data.linking('partyMembership', 'person', row.id).flatMap(({ branch }) => {
    const org = data.get('partyOrg', branch);
    return org === undefined ? [] : [org.name];
  });
  const reports = data
    .linking('memberRegistration', 'person', row.id)
    .some((registration) => isRegistered(registration, data.today));
  const roles = [...posts, ...branches, ...(reports ? ['在职报到党员'] : [])];
  if (roles.length < 3) return roles.join('，');
  return `${roles[0]} 等${roles.length}项`;
}

function bodyOf(data: View, row: AnyStored): string {
  const body = data.get('meetingBody', data.get('meeting', row.id)?.body);
  return body === undefined ? '' : titleOf('meetingBody', body);
}
