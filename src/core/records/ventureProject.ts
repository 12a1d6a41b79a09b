import { ventureField, ventureState } from '../codes/coBuilding.ts';
import { choice } from '../kinds/choice.ts';
import { date } from '../kinds/date.ts';
import { surelyBefore } from '../kinds/day.ts';
import { link } from '../kinds/link.ts';
import { money } from '../kinds/money.ts';
import { count } from '../kinds/number.ts';
import { longText, text } from '../kinds/text.ts';
import { defineRecord, type Trouble } from '../record/defineRecord.ts';

/** 公益创投项目: a project that a social organisation carries out with approved money (domain.md 10). */
export const ventureProject = defineRecord({
  name: 'ventureProject',
  label: '公益创投项目',
  measure: '个',
  fields: {
    office: link('office', '所属社区', { required: true }),
    no: text('编号', { aliases: ['项目编号'] }),
    name: text('项目名称', { required: true, aliases: ['项目', '公益创投项目', '创投项目名称'] }),
    field: choice('领域', ventureField, { aliases: ['项目领域', '服务领域', '类别', '项目类别'] }),
    socialOrg: link('socialOrg', '承接组织'),
    fundSource: text('资金来源', { aliases: ['经费来源', '资金渠道'] }),
    approvedAmount: money('批复金额', {
      aliases: ['批复资金', '立项金额', '资助金额', '项目金额', '申请金额'],
    }),
    paidAmount: money('已拨付', { aliases: ['拨付金额', '已拨付金额', '已拨资金', '到账金额'] }),
    startDate: date('开始时间', { aliases: ['起始时间', '开始日期', '实施开始'] }),
    endDate: date('结束时间', { aliases: ['完成时间', '结束日期', '结项时间', '实施结束'] }),
    beneficiaryCount: count('受益人数', { aliases: ['服务人数', '受益人次', '直接受益人数'] }),
    state: choice('项目状态', ventureState, { aliases: ['状态', '进展', '项目阶段', '项目进展'] }),
    grade: text('评估等次', { aliases: ['评估结果', '等次', '末期评估'] }),
    note: longText('备注'),
  },
  title: (project) => project.name,
  check: ({ startDate, endDate, approvedAmount, paidAmount }) => {
    const troubles: Trouble[] = [];
    if (startDate !== undefined && endDate !== undefined && surelyBefore(endDate, startDate)) {
      troubles.push({ level: 'refuse', field: 'endDate', text: '结束时间早于开始时间' });
    }
    if (approvedAmount !== undefined && paidAmount !== undefined && paidAmount > approvedAmount) {
      troubles.push({ level: 'warn', field: 'paidAmount', text: '已拨付多于批复金额，请核对' });
    }
    return troubles;
  },
});
