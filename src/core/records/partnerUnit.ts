import { partnerNature } from '../codes/party.ts';
import { choice } from '../kinds/choice.ts';
import { link } from '../kinds/link.ts';
import { nameText, text } from '../kinds/text.ts';
import { defineRecord } from '../record/defineRecord.ts';

/** 成员单位 (共建单位): a unit of the 近邻党建联盟 whose Party organisation works with the community. */
export const partnerUnit = defineRecord({
  name: 'partnerUnit',
  label: '成员单位',
  measure: '家',
  fields: {
    name: nameText('单位名称', {
      required: true,
      aliases: [
        '成员单位',
        '共建单位',
        '单位',
        '驻区单位',
        '成员单位名称',
        '共建单位名称',
        '所在单位',
        '单位全称',
      ],
    }),
    office: link('office', '所属社区', { required: true }),
    nature: choice('单位性质', partnerNature, { aliases: ['单位类别', '性质', '类别', '单位类型', '类型'] }),
    superior: text('隶属关系', { aliases: ['隶属', '主管单位', '上级主管'] }),
    partyOrgName: text('党组织名称', {
      aliases: ['单位党组织', '党组织', '所属党组织', '单位党组织名称', '党支部名称'],
    }),
  },
  title: (unit) => unit.name,
});
