import { socialOrgRegistration } from '../codes/territory.ts';
import { choice } from '../kinds/choice.ts';
import { date } from '../kinds/date.ts';
import { link } from '../kinds/link.ts';
import { phone } from '../kinds/phone.ts';
import { longText, nameText, text } from '../kinds/text.ts';
import { defineRecord } from '../record/defineRecord.ts';

/** 社会组织: a public-benefit organisation led by the community's Party organisation (domain.md 10). */
export const socialOrg = defineRecord({
  name: 'socialOrg',
  label: '社会组织',
  measure: '家',
  fields: {
    name: nameText('社会组织名称', {
      required: true,
      aliases: ['社会组织', '组织名称', '名称', '公益组织名称', '社区社会组织', '社会组织全称'],
    }),
    office: link('office', '所属社区', { required: true }),
    registration: choice('登记情况', socialOrgRegistration, {
      aliases: ['登记/备案', '登记备案', '登记或备案'],
    }),
    registrationNo: text('登记证号', {
      aliases: ['统一社会信用代码', '登记证书号', '登记（备案）号', '备案号', '登记号'],
    }),
    headName: nameText('负责人', { aliases: ['组织负责人', '法定代表人', '会长', '理事长'] }),
    contactPhone: phone('联系电话', { aliases: ['电话', '负责人电话', '联系方式'] }),
    foundedOn: date('成立日期', { aliases: ['成立时间', '登记日期', '注册时间'] }),
    scope: longText('业务范围', { aliases: ['业务领域', '服务领域', '服务范围', '主要业务'] }),
    partyOrg: link('partyOrg', '党组织'),
    partyAdviser: nameText('党建指导员', { aliases: ['党建工作指导员', '指导员'] }),
    mentor: text('孵化指导机构', { aliases: ['指导机构', '孵化机构', '专业指导机构', '孵化单位'] }),
  },
  title: (org) => org.name,
});
