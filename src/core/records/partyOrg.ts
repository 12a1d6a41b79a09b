import { partyOrgType } from '../codes/party.ts';
import { choice } from '../kinds/choice.ts';
import { date } from '../kinds/date.ts';
import { link } from '../kinds/link.ts';
import { nameText } from '../kinds/text.ts';
import { defineRecord } from '../record/defineRecord.ts';

/** 党组织: committee, general branch, branch or group of the community. */
export const partyOrg = defineRecord({
  name: 'partyOrg',
  label: '党组织',
  measure: '个',
  fields: {
    name: nameText('党组织名称', { required: true, aliases: ['党支部名称', '支部名称'] }),
    office: link('office', '所属社区', { required: true }),
    orgType: choice('类别', partyOrgType, { aliases: ['党组织类别', '组织类别'] }),
    parent: link('partyOrg', '上级党组织'),
    compound: link('compound', '所在小区'),
    termEnd: date('届满日期', { aliases: ['届满时间', '任期届满'] }),
  },
  title: (org) => org.name,
});
