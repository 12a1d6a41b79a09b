import { date } from '../kinds/date.ts';
import { link } from '../kinds/link.ts';
import { longText } from '../kinds/text.ts';
import { defineRecord } from '../record/defineRecord.ts';

/** 联系走访: a leader who contacts the community or answers for a grid came on a day (seed-systems C 29, F 48). */
export const leaderVisit = defineRecord({
  name: 'leaderVisit',
  label: '领导联系走访',
  measure: '次',
  fields: {
    leader: link('person', '领导', { required: true }),
    office: link('office', '所属社区', { required: true }),
    grid: link('grid', '走访网格'),
    visitedOn: date('走访日期', {
      required: true,
      aliases: ['走访时间', '联系日期', '联系时间', '到访日期'],
    }),
    matter: longText('走访事项', {
      required: true,
      aliases: ['联系事项', '走访内容', '反映问题', '了解情况'],
    }),
    result: longText('解决情况', { aliases: ['办理结果', '解决问题', '处理结果', '协调解决事项'] }),
  },
  title: (visit) => `${visit.visitedOn}走访`,
});
