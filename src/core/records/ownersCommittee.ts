import { date } from '../kinds/date.ts';
import { link } from '../kinds/link.ts';
import { count } from '../kinds/number.ts';
import { periodTrouble } from '../kinds/periodTrouble.ts';
import { phone } from '../kinds/phone.ts';
import { nameText, text } from '../kinds/text.ts';
import { defineRecord, type Trouble } from '../record/defineRecord.ts';

/** 业委会: the owners' committee of a compound for one term. */
export const ownersCommittee = defineRecord({
  name: 'ownersCommittee',
  label: '业委会',
  measure: '个',
  fields: {
    name: nameText('业委会名称', {
      required: true,
      aliases: ['业委会', '业主委员会', '业主委员会名称'],
      hint: '换届后另起一行，名称里写届次',
    }),
    office: link('office', '所属社区', { required: true }),
    compound: link('compound', '所在小区'),
    termNo: text('届次', { aliases: ['第几届', '业委会届次'] }),
    termStart: date('任期开始', { aliases: ['成立日期', '成立时间', '任期起', '换届时间'] }),
    termEnd: date('任期届满', { aliases: ['届满时间', '届满日期', '任期止'] }),
    directorName: nameText('业委会主任', { aliases: ['主任', '主任姓名', '业主委员会主任'] }),
    directorPhone: phone('主任电话', { aliases: ['业委会主任电话', '联系电话', '电话'] }),
    memberCount: count('委员数', { aliases: ['委员人数', '成员数', '业委会人数'] }),
    partyMemberCount: count('党员委员数', { aliases: ['其中党员', '党员数', '党员人数', '党员委员'] }),
  },
  title: (committee) => committee.name,
  check: ({ termStart, termEnd, memberCount, partyMemberCount }) => {
    const counts: Trouble[] =
      memberCount !== undefined && partyMemberCount !== undefined && partyMemberCount > memberCount
        ? [{ level: 'refuse', field: 'partyMemberCount', text: '党员委员数比委员数还多，请核对' }]
        : [];
    return [...counts, ...periodTrouble(termStart, termEnd, 'termEnd', '任期届满早于任期开始')];
  },
});
