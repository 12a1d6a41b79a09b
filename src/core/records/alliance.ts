import { allianceLevel } from '../codes/territory.ts';
import { choice } from '../kinds/choice.ts';
import { date } from '../kinds/date.ts';
import { link } from '../kinds/link.ts';
import { nameText } from '../kinds/text.ts';
import { defineRecord } from '../record/defineRecord.ts';

/** 近邻党建联盟: of the subdistrict, the community, a compound, or 红色物业党建联盟 (domain.md 4, 14). */
export const alliance = defineRecord({
  name: 'alliance',
  label: '党建联盟',
  measure: '个',
  fields: {
    name: nameText('联盟名称', { required: true, aliases: ['党建联盟名称', '党建联盟', '近邻党建联盟'] }),
    office: link('office', '所属社区', { required: true }),
    allianceLevel: choice('联盟层级', allianceLevel, { aliases: ['层级', '联盟级别', '级别'] }),
    compound: link('compound', '所在小区'),
    leadOrg: link('partyOrg', '牵头党组织'),
    foundedOn: date('成立日期', { aliases: ['成立时间', '组建时间'] }),
  },
  title: (alliance) => alliance.name,
  check: (alliance) =>
    alliance.allianceLevel === 'compound' && alliance.compound === undefined
      ? [{ level: 'warn', field: 'compound', text: '小区的联盟，请写明是哪个小区' }]
      : [],
});
