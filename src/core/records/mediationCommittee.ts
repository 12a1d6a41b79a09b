import { date } from '../kinds/date.ts';
import { link } from '../kinds/link.ts';
import { count } from '../kinds/number.ts';
import { phone } from '../kinds/phone.ts';
import { nameText, text } from '../kinds/text.ts';
import { defineRecord } from '../record/defineRecord.ts';

/** 人民调解委员会: one of the 三会 of community and property (seed-systems G 72). */
export const mediationCommittee = defineRecord({
  name: 'mediationCommittee',
  label: '人民调解委员会',
  measure: '个',
  fields: {
    name: nameText('调解委员会名称', {
      required: true,
      aliases: ['人民调解委员会', '调委会', '调解委员会', '人民调解委员会名称', '调委会名称'],
    }),
    office: link('office', '所属社区', { required: true }),
    compound: link('compound', '所在小区'),
    headName: nameText('调委会主任', { aliases: ['主任', '负责人', '调解委员会主任'] }),
    contactPhone: phone('联系电话', { aliases: ['电话', '调解电话'] }),
    mediatorCount: count('调解员数', { aliases: ['调解员人数', '人民调解员数', '成员数'] }),
    place: text('调解地点', { aliases: ['调解室', '办公地点', '地点'] }),
    foundedOn: date('成立日期', { aliases: ['成立时间', '设立时间'] }),
  },
  title: (committee) => committee.name,
});
