import { partyActivityKind } from '../codes/work.ts';
import { choice } from '../kinds/choice.ts';
import { date } from '../kinds/date.ts';
import { files } from '../kinds/files.ts';
import { link } from '../kinds/link.ts';
import { count } from '../kinds/number.ts';
import { longText, nameText, text } from '../kinds/text.ts';
import { defineRecord } from '../record/defineRecord.ts';

/** 党组织活动: theme days, joint activities, 居民一家亲 and the like (seed-systems C 27, N 139). */
export const partyActivity = defineRecord({
  name: 'partyActivity',
  label: '党组织活动',
  measure: '次',
  fields: {
    office: link('office', '所属社区', { required: true }),
    heldOn: date('活动日期', { required: true, aliases: ['活动时间', '开展时间', '日期'] }),
    name: text('活动名称', { required: true, aliases: ['活动', '活动主题', '主题'] }),
    activityKind: choice('活动类型', partyActivityKind, { aliases: ['活动类别', '类别', '类型'] }),
    partyOrg: link('partyOrg', '主办党组织'),
    partners: text('参加单位', { aliases: ['联建单位', '共建单位', '参与单位', '协办单位'] }),
    place: text('活动地点', { aliases: ['地点'] }),
    hostName: nameText('主持人', { aliases: ['负责人', '组织者'] }),
    participantCount: count('参加人数', { aliases: ['参与人数', '人数', '到场人数'] }),
    participants: longText('参加人员', { aliases: ['参与人员', '参加对象'] }),
    content: longText('活动内容', { aliases: ['主要内容', '内容', '活动情况'] }),
    photos: files('活动照片'),
  },
  title: (activity) => activity.name,
});
