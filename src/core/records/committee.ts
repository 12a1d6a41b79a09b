import { committeeKind } from '../codes/office.ts';
import { choice } from '../kinds/choice.ts';
import { date } from '../kinds/date.ts';
import { link } from '../kinds/link.ts';
import { periodTrouble } from '../kinds/periodTrouble.ts';
import { nameText } from '../kinds/text.ts';
import { defineRecord } from '../record/defineRecord.ts';

/** “大工委”“大党委”: the expanded committee of a subdistrict or community with its term; members are posts (domain.md 4). */
export const committee = defineRecord({
  name: 'committee',
  label: '大工委大党委',
  measure: '个',
  fields: {
    name: nameText('委员会名称', {
      required: true,
      aliases: ['大党委名称', '大工委名称', '大党委', '大工委'],
      hint: '换届后另起一行，名称里写届次',
    }),
    office: link('office', '所属社区', { required: true }),
    committeeKind: choice('委员会类别', committeeKind),
    termStart: date('任期开始', { aliases: ['任期起', '换届时间', '换届日期', '成立日期'] }),
    termEnd: date('任期届满', { aliases: ['任期止', '届满时间', '届满日期', '任期至'] }),
  },
  title: (committee) => committee.name,
  check: (committee) =>
    periodTrouble(committee.termStart, committee.termEnd, 'termEnd', '任期届满早于任期开始'),
});
