import { date } from '../kinds/date.ts';
import { link } from '../kinds/link.ts';
import { periodTrouble } from '../kinds/periodTrouble.ts';
import { phone } from '../kinds/phone.ts';
import { nameText } from '../kinds/text.ts';
import { defineRecord } from '../record/defineRecord.ts';

/** 物业服务项目: a firm serves a compound for the time of a contract (seed-systems G 66, 67). */
export const propertyProject = defineRecord({
  name: 'propertyProject',
  label: '物业服务项目',
  measure: '个',
  fields: {
    propertyCompany: link('propertyCompany', '物业企业', { required: true }),
    compound: link('compound', '服务小区', { required: true }),
    managerName: nameText('项目经理', { aliases: ['项目负责人', '物业经理', '小区经理', '物业项目经理'] }),
    managerPhone: phone('项目经理电话', {
      aliases: ['项目负责人电话', '物业电话', '物业服务电话', '联系电话'],
    }),
    contractStart: date('合同开始', {
      aliases: ['合同起', '进驻时间', '进驻日期', '服务开始', '合同起始日期'],
    }),
    contractEnd: date('合同到期', {
      aliases: ['合同止', '合同截止', '服务到期', '合同到期日期', '撤出日期'],
    }),
    partyOrg: link('partyOrg', '项目党组织'),
  },
  title: () => '物业服务项目',
  check: (project) =>
    periodTrouble(project.contractStart, project.contractEnd, 'contractEnd', '合同到期早于合同开始'),
});
