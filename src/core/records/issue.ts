import { disposalLevel, issueResult, satisfaction } from '../codes/coBuilding.ts';
import { choice } from '../kinds/choice.ts';
import { date } from '../kinds/date.ts';
import { surelyBefore } from '../kinds/day.ts';
import { files } from '../kinds/files.ts';
import { link } from '../kinds/link.ts';
import { phone } from '../kinds/phone.ts';
import { longText, nameText, text } from '../kinds/text.ts';
import { yesNo } from '../kinds/yesNo.ts';
import { defineRecord, type Trouble } from '../record/defineRecord.ts';

/** 问题: a matter raised by residents and handled at one of four levels (四个一问题台账, domain.md 9, 11.3). */
export const issue = defineRecord({
  name: 'issue',
  label: '问题',
  measure: '件',
  fields: {
    office: link('office', '所属社区', { required: true }),
    no: text('编号', { aliases: ['问题编号'] }),
    source: text('来源', { aliases: ['问题来源'] }),
    orderNo: text('工单号', { hint: '12345 热线工单的编号' }),
    acceptedOn: date('受理时间', { aliases: ['受理日期'] }),
    compound: link('compound', '小区'),
    building: link('building', '楼栋'),
    grid: link('grid', '网格'),
    contactName: nameText('反映人', { hint: '可以不填；回访以后请清除' }),
    contactPhone: phone('反映人电话'),
    category: text('类别', { aliases: ['问题类别'] }),
    content: longText('问题内容', {
      required: true,
      aliases: ['问题描述', '诉求内容', '问题', '反映问题', '事项描述'],
    }),
    receiverName: nameText('首接人', { aliases: ['受理人'] }),
    level: choice('办理层级', disposalLevel, { aliases: ['层级'] }),
    responsibleUnit: text('责任单位'),
    personName: nameText('责任人'),
    dueDate: date('时限', { aliases: ['办理时限', '完成时限'] }),
    handling: longText('办理情况', { aliases: ['处置情况'] }),
    closedOn: date('办结时间', { aliases: ['办结日期'] }),
    result: choice('办理结果', issueResult, { aliases: ['结果'] }),
    followedUpOn: date('回访时间', { aliases: ['回访日期'] }),
    satisfaction: choice('满意度', satisfaction, { aliases: ['满意情况', '回访满意度'] }),
    followUpWords: text('回访意见', { aliases: ['回访情况', '回访结果', '反馈意见'] }),
    isRepeat: yesNo('重复件', { aliases: ['是否重复件', '是否重复', '重复反映'] }),
    writtenOffOn: date('销号时间', { aliases: ['销号', '销号日期'] }),
    photos: files('照片'),
    fromResolution: link('resolution', '来自议定事项'),
    note: longText('备注'),
  },
  title: (issue) => (issue.content.length > 24 ? `${issue.content.slice(0, 24)}…` : issue.content),
  check: ({ acceptedOn, closedOn, followedUpOn }) => {
    const troubles: Trouble[] = [];
    if (acceptedOn !== undefined && closedOn !== undefined && surelyBefore(closedOn, acceptedOn)) {
      troubles.push({ level: 'refuse', field: 'closedOn', text: '办结时间早于受理时间' });
    }
    if (closedOn !== undefined && followedUpOn !== undefined && surelyBefore(followedUpOn, closedOn)) {
      troubles.push({ level: 'warn', field: 'followedUpOn', text: '回访时间早于办结时间，请核对' });
    }
    return troubles;
  },
});
