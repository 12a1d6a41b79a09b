import { newId } from '../../../core/record/ids.ts';
import { creation } from '../../../core/record/patches.ts';
import type { Draft } from '../../session/session.ts';

/** What the first page asks: the three levels of territory and the names under our tables. */
export interface OfficeAnswers {
  readonly district: string;
  readonly subdistrict: string;
  readonly community: string;
  readonly preparer: string;
  readonly responsiblePerson?: string;
  readonly reviewer?: string;
  readonly contactPhone?: string;
}

/** The one change of a first start: district, subdistrict, community and the settings that name ours. */
export function ourOfficeDraft(answers: OfficeAnswers): Draft {
  const [district, subdistrict, community] = [newId('office'), newId('office'), newId('office')];
  const { district: inDistrict, subdistrict: inSubdistrict, community: name, ...names } = answers;
  return {
    why: `填写本单位：${name}`,
    source: 'setup',
    patches: [
      creation('office', { name: inDistrict, level: 'district' }, district),
      creation('office', { name: inSubdistrict, level: 'subdistrict', parent: district }, subdistrict),
      creation('office', { name, level: 'community', parent: subdistrict }, community),
      creation('settings', { office: community, reportingUnit: `${name}党委`, ...names }),
    ],
    said: `本单位已填好：${name}`,
  };
}
