import { serviceKind } from '../codes/work.ts';
import { choice } from '../kinds/choice.ts';
import { date } from '../kinds/date.ts';
import { files } from '../kinds/files.ts';
import { link } from '../kinds/link.ts';
import { count } from '../kinds/number.ts';
import { longText, nameText, text } from '../kinds/text.ts';
import { time } from '../kinds/time.ts';
import { defineRecord } from '../record/defineRecord.ts';

/** 双报到活动: one service activity of reporting members; who came are its attendances (服务记录, domain.md 6). */
export const serviceActivity = defineRecord({
  name: 'serviceActivity',
  label: '双报到活动',
  measure: '次',
  fields: {
    office: link('office', '所属社区', { required: true }),
    heldOn: date('服务日期', { required: true, aliases: ['日期', '活动日期', '活动时间', '服务时间'] }),
    name: text('服务活动', { required: true, aliases: ['活动', '活动名称', '服务项目'] }),
    serviceKind: choice('服务类别', serviceKind, { aliases: ['类别', '活动类别', '服务类型'] }),
    request: link('serviceRequest', '对应服务需求'),
    startTime: time('开始时间'),
    endTime: time('结束时间'),
    place: text('地点', { aliases: ['服务地点', '活动地点'] }),
    content: longText('服务内容', { aliases: ['活动内容', '内容'] }),
    servedCount: count('服务对象数', { aliases: ['服务对象人数', '服务人数', '受益人数'] }),
    recorderName: nameText('记录人'),
    confirmerName: nameText('确认人', { aliases: ['审核人'] }),
    photos: files('照片'),
    note: longText('备注'),
  },
  title: (activity) => activity.name,
  check: ({ startTime, endTime }) =>
    startTime !== undefined && endTime !== undefined && endTime <= startTime
      ? [{ level: 'refuse', field: 'endTime', text: '结束时间不晚于开始时间' }]
      : [],
});
