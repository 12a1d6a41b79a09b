import { disputeKind, mediationResult } from '../codes/territory.ts';
import { choice } from '../kinds/choice.ts';
import { date } from '../kinds/date.ts';
import { link } from '../kinds/link.ts';
import { count } from '../kinds/number.ts';
import { periodTrouble } from '../kinds/periodTrouble.ts';
import { nameText, text } from '../kinds/text.ts';
import { defineRecord } from '../record/defineRecord.ts';

/** 调解案件: a dispute by number, kind and outcome; who quarrels is never written down (domain.md 8.2). */
export const mediationCase = defineRecord({
  name: 'mediationCase',
  label: '调解案件',
  measure: '件',
  fields: {
    no: text('案件编号', { required: true, aliases: ['编号', '卷号', '案号'], hint: '如 TJ-2026-001' }),
    mediationCommittee: link('mediationCommittee', '调解委员会', { required: true }),
    compound: link('compound', '发生小区'),
    acceptedOn: date('受理日期', { aliases: ['受理时间', '登记日期'] }),
    category: choice('纠纷类别', disputeKind, { aliases: ['纠纷类型', '案件类别', '类别'] }),
    peopleCount: count('涉及人数', {
      aliases: ['当事人数', '人数', '涉及当事人数'],
      hint: '只写人数，不写姓名',
    }),
    mediatorName: nameText('调解员', { aliases: ['调解人', '主持调解人', '人民调解员'] }),
    result: choice('调解结果', mediationResult, { aliases: ['结果', '调解情况'] }),
    closedOn: date('结案日期', { aliases: ['结案时间', '调结时间', '办结日期'] }),
  },
  title: (one) => one.no,
  check: (one) => periodTrouble(one.acceptedOn, one.closedOn, 'closedOn', '结案日期早于受理日期'),
});
