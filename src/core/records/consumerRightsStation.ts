import { date } from '../kinds/date.ts';
import { link } from '../kinds/link.ts';
import { count } from '../kinds/number.ts';
import { phone } from '../kinds/phone.ts';
import { nameText, text } from '../kinds/text.ts';
import { defineRecord } from '../record/defineRecord.ts';

/** 消费者维权站: a station of a business district that settles complaints on the spot (seed-systems I 102, 104). */
export const consumerRightsStation = defineRecord({
  name: 'consumerRightsStation',
  label: '消费者维权站',
  measure: '个',
  fields: {
    name: nameText('维权站名称', {
      required: true,
      aliases: ['维权站', '消费维权站名称', '消费者维权站名称'],
    }),
    office: link('office', '所属社区', { required: true }),
    businessArea: text('所在商圈', { aliases: ['商圈', '所属商圈', '市场名称', '所在市场'] }),
    address: text('站点地址', { aliases: ['地址', '位置', '具体位置'] }),
    foundedOn: date('设立日期', { aliases: ['设立时间', '成立日期', '成立时间'] }),
    headName: nameText('站长', { aliases: ['负责人', '维权站负责人', '站点负责人'] }),
    contactPhone: phone('联系电话', { aliases: ['电话', '维权电话', '投诉电话'] }),
    complaintCount: count('受理投诉数', { aliases: ['投诉数', '受理数', '受理投诉件数'] }),
    settledCount: count('内部化解数', { aliases: ['化解数', '内部化解件数', '就地化解数'] }),
  },
  title: (station) => station.name,
  check: ({ complaintCount, settledCount }) =>
    complaintCount !== undefined && settledCount !== undefined && settledCount > complaintCount
      ? [{ level: 'refuse', field: 'settledCount', text: '内部化解数比受理投诉数还多，请核对' }]
      : [],
});
