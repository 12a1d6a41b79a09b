import { creation } from '../../session/creation.ts';
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
  const district = creation('office', { name: answers.district, level: 'district' });
  const subdistrict = creation('office', {
    name: answers.subdistrict,
    level: 'subdistrict',
    parent: district.record,
  });
  const community = creation('office', {
    name: answers.community,
    level: 'community',
    parent: subdistrict.record,
  });
  const settings = creation('settings', {
    office: community.record,
    reportingUnit: `${answers.community}党委`,
    preparer: answers.preparer,
    responsiblePerson: answers.responsiblePerson,
    reviewer: answers.reviewer,
    contactPhone: answers.contactPhone,
  });
  return {
    why: `填写本单位：${answers.community}`,
    source: 'setup',
    patches: [district, subdistrict, community, settings],
    said: `本单位已填好：${answers.community}`,
  };
}
