import { memberSource } from '../codes/territory.ts';
import { choice } from '../kinds/choice.ts';
import { date } from '../kinds/date.ts';
import { link } from '../kinds/link.ts';
import { periodTrouble } from '../kinds/periodTrouble.ts';
import { defineRecord } from '../record/defineRecord.ts';

/** 志愿队员: a person in a volunteer team from one day to another. */
export const volunteerMember = defineRecord({
  name: 'volunteerMember',
  label: '志愿队员',
  measure: '名',
  fields: {
    team: link('volunteerTeam', '志愿服务队', { required: true }),
    person: link('person', '队员', { required: true }),
    memberSource: choice('队员来源', memberSource, { aliases: ['人员来源', '来源', '队员类别', '身份'] }),
    startDate: date('入队日期', { aliases: ['入队时间', '加入时间', '加入日期'] }),
    endDate: date('离队日期', { aliases: ['离队时间', '退出时间', '退出日期'] }),
  },
  title: () => '志愿队员',
  check: (member) => periodTrouble(member.startDate, member.endDate, 'endDate', '离队日期早于入队日期'),
});
