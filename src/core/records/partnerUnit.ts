import { partnerNature } from '../codes/party.ts';
import { choice } from '../kinds/choice.ts';
import { date } from '../kinds/date.ts';
import { link } from '../kinds/link.ts';
import { count } from '../kinds/number.ts';
import { periodTrouble } from '../kinds/periodTrouble.ts';
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
    headName: nameText('党组织负责人', {
      aliases: ['党组织书记', '党组织负责人姓名', '单位党组织负责人', '党组织书记姓名'],
    }),
    partyMemberCount: count('党员数', { aliases: ['党员人数', '党员总数', '单位党员数', '在职党员数'] }),
    address: text('单位地址', { aliases: ['办公地址', '单位所在地'] }),
    joinedOn: date('加入日期', { aliases: ['加入时间', '加入联盟时间', '加入联盟日期'] }),
    agreementStart: date('协议开始', { aliases: ['协议起始', '协议签订日期', '协议开始日期'] }),
    agreementEnd: date('协议期限', { aliases: ['协议到期', '协议截止', '协议到期日期', '协议届满'] }),
  },
  check: (unit) =>
    periodTrouble(unit.agreementStart, unit.agreementEnd, 'agreementEnd', '协议期限早于协议开始'),
  title: (unit) => unit.name,
});
