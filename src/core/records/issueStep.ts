import { disposalLevel } from '../codes/coBuilding.ts';
import { choice } from '../kinds/choice.ts';
import { date } from '../kinds/date.ts';
import { link } from '../kinds/link.ts';
import { longText } from '../kinds/text.ts';
import { defineRecord } from '../record/defineRecord.ts';

/** 问题升级: an issue handed up to another level on a day, and why (domain.md 9, level with history). */
export const issueStep = defineRecord({
  name: 'issueStep',
  label: '问题升级',
  measure: '次',
  fields: {
    issue: link('issue', '问题', { required: true }),
    level: choice('升级到', disposalLevel, { required: true, aliases: ['升级层级', '上报层级'] }),
    raisedOn: date('升级时间', { required: true, aliases: ['升级日期', '上报时间', '上报日期'] }),
    reason: longText('升级理由', { aliases: ['升级原因', '上报理由', '上报原因'] }),
  },
  title: (step) => `${step.raisedOn} 升级`,
});
