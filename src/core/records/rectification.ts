import { rectificationState } from '../codes/coBuilding.ts';
import { choice } from '../kinds/choice.ts';
import { date } from '../kinds/date.ts';
import { surelyBefore } from '../kinds/day.ts';
import { files } from '../kinds/files.ts';
import { link } from '../kinds/link.ts';
import { longText, nameText, text } from '../kinds/text.ts';
import { defineRecord, type Trouble } from '../record/defineRecord.ts';

/** 问题整改: one problem of the office's list in one compound, from finding to done (seed-systems H 86). */
export const rectification = defineRecord({
  name: 'rectification',
  label: '问题整改',
  measure: '项',
  fields: {
    compound: link('compound', '小区', { required: true }),
    problem: link('standardItem', '整改问题', { required: true }),
    foundOn: date('发现日期', { aliases: ['发现时间', '排查时间', '排查日期'] }),
    place: text('具体位置', { aliases: ['位置', '点位', '地点'] }),
    measures: longText('整改措施', { aliases: ['措施', '整改办法'] }),
    responsible: text('责任单位', { aliases: ['整改单位', '牵头单位'] }),
    personName: nameText('责任人', { aliases: ['整改责任人', '负责人'] }),
    dueDate: date('整改时限', { aliases: ['完成时限', '时限', '整改期限'] }),
    doneOn: date('整改完成日期', { aliases: ['完成日期', '完成时间', '整改完成时间', '销号时间'] }),
    state: choice('整改情况', rectificationState, { aliases: ['整改状态', '状态', '进展'] }),
    before: files('整改前照片'),
    after: files('整改后照片'),
    note: longText('备注'),
  },
  title: () => '问题整改',
  check: ({ foundOn, doneOn, state }) => {
    const troubles: Trouble[] = [];
    if (foundOn !== undefined && doneOn !== undefined && surelyBefore(doneOn, foundOn)) {
      troubles.push({ level: 'refuse', field: 'doneOn', text: '整改完成日期早于发现日期' });
    }
    if (state === 'done' && doneOn === undefined) {
      troubles.push({ level: 'warn', field: 'doneOn', text: '已整改的没有写完成日期' });
    }
    return troubles;
  },
});
