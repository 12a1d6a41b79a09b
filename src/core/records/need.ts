import { needState } from '../codes/coBuilding.ts';
import { choice } from '../kinds/choice.ts';
import { date } from '../kinds/date.ts';
import { link } from '../kinds/link.ts';
import { count } from '../kinds/number.ts';
import { phone } from '../kinds/phone.ts';
import { longText, nameText, text } from '../kinds/text.ts';
import { defineRecord } from '../record/defineRecord.ts';

/** 需求: what residents, a branch or the community need (需求清单, domain.md 5.1, 11.3). */
export const need = defineRecord({
  name: 'need',
  label: '需求',
  measure: '项',
  fields: {
    office: link('office', '所属社区', { required: true }),
    no: text('编号', { aliases: ['需求编号'] }),
    name: text('需求名称', { required: true, aliases: ['需求', '需求项目'] }),
    category: text('类别', { aliases: ['需求类别'] }),
    content: longText('具体内容', { aliases: ['需求内容', '内容'] }),
    proposer: text('提出主体', { aliases: ['提出单位', '需求方'] }),
    beneficiaries: text('服务对象', { aliases: ['受益对象', '服务对象及人数'] }),
    beneficiaryCount: count('服务人数', { aliases: ['受益人数', '人数'] }),
    expectedTime: text('期望时限', { aliases: ['期望时间', '需求时间'] }),
    contactName: nameText('联系人'),
    contactPhone: phone('联系电话', { aliases: ['联系人电话'] }),
    claimedBy: link('partnerUnit', '认领单位'),
    claimedOn: date('认领日期', { aliases: ['认领时间', '对接时间'] }),
    state: choice('对接情况', needState, { aliases: ['进展', '状态', '需求状态', '办理情况'] }),
    closeReason: text('关闭原因', { hint: '不再办理的需求，写明为什么' }),
    fromResolution: link('resolution', '来自议定事项'),
    collectedOn: date('收集日期', { aliases: ['收集时间', '征集日期', '征集时间'] }),
    channel: text('收集渠道', { aliases: ['征集渠道', '渠道'] }),
    note: longText('备注'),
  },
  title: (need) => need.name,
  check: (need) =>
    need.state === 'stopped' && need.closeReason === undefined
      ? [{ level: 'warn', field: 'closeReason', text: '需求已关闭，还没有写关闭原因' }]
      : [],
});
