import { branchForm, partyOrgType, partySector } from '../codes/party.ts';
import { choice } from '../kinds/choice.ts';
import { date } from '../kinds/date.ts';
import { link } from '../kinds/link.ts';
import { periodTrouble } from '../kinds/periodTrouble.ts';
import { nameText } from '../kinds/text.ts';
import { defineRecord } from '../record/defineRecord.ts';

/** 党组织: one of the four tiers 街道党工委—社区党委（总支）—小区网格党支部—楼栋党小组, or of a sector (domain.md 14, seed-systems D 35). */
export const partyOrg = defineRecord({
  name: 'partyOrg',
  label: '党组织',
  measure: '个',
  fields: {
    name: nameText('党组织名称', { required: true, aliases: ['党支部名称', '支部名称'] }),
    office: link('office', '所属社区', { required: true }),
    orgType: choice('类别', partyOrgType, { aliases: ['党组织类别', '组织类别'] }),
    sector: choice('领域', partySector, { aliases: ['所属领域', '行业领域', '党组织领域'] }),
    parent: link('partyOrg', '上级党组织'),
    compound: link('compound', '所在小区'),
    branchForm: choice('组建方式', branchForm, {
      aliases: ['组建形式', '建立方式', '设置方式', '支部组建方式'],
      hint: '一个小区建一个选“单独建”，几个小区合建选“连片建”',
    }),
    foundedOn: date('成立日期', { aliases: ['成立时间', '建立时间', '批准成立时间', '组建时间'] }),
    termEnd: date('届满日期', { aliases: ['届满时间', '任期届满'] }),
  },
  title: (org) => org.name,
  check: (org) => periodTrouble(org.foundedOn, org.termEnd, 'termEnd', '届满日期早于成立日期'),
});
