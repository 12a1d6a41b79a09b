import { volunteerCategory } from '../codes/territory.ts';
import { choice } from '../kinds/choice.ts';
import { date } from '../kinds/date.ts';
import { files } from '../kinds/files.ts';
import { hours } from '../kinds/hours.ts';
import { link } from '../kinds/link.ts';
import { count } from '../kinds/number.ts';
import { longText, nameText, text } from '../kinds/text.ts';
import { time } from '../kinds/time.ts';
import { defineRecord } from '../record/defineRecord.ts';

/** 志愿服务活动: one service of a volunteer team (志愿服务记录, domain.md 10). */
export const volunteerActivity = defineRecord({
  name: 'volunteerActivity',
  label: '志愿服务活动',
  measure: '次',
  fields: {
    office: link('office', '所属社区', { required: true }),
    heldOn: date('活动日期', { required: true, aliases: ['日期', '服务日期', '活动时间', '服务时间'] }),
    name: text('活动名称', { required: true, aliases: ['活动', '服务项目', '志愿服务活动', '志愿服务项目'] }),
    category: choice('服务类别', volunteerCategory, { aliases: ['类别', '服务类型', '活动类别'] }),
    volunteerTeam: link('volunteerTeam', '服务队伍'),
    startTime: time('开始时间'),
    endTime: time('结束时间'),
    place: text('地点', { aliases: ['活动地点', '服务地点'] }),
    participantCount: count('参加人数', { aliases: ['志愿者人数', '参与人数', '服务人数', '人数'] }),
    hours: hours('服务总时长', {
      aliases: ['总时长', '服务时长', '时长', '时长（小时）', '服务时长（小时）'],
      hint: '所有人的时长加起来，以小时计',
    }),
    participants: longText('参加人', { aliases: ['参加人员', '志愿者', '参与人员'] }),
    servedCount: count('服务对象数', { aliases: ['受益人数', '服务对象人数', '服务居民数'] }),
    content: longText('活动内容', { aliases: ['服务内容', '内容'] }),
    recorderName: nameText('记录人'),
    photos: files('照片'),
  },
  title: (activity) => activity.name,
  check: ({ startTime, endTime }) =>
    startTime !== undefined && endTime !== undefined && endTime <= startTime
      ? [{ level: 'refuse', field: 'endTime', text: '结束时间不晚于开始时间' }]
      : [],
});
