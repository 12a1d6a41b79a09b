import { meetingBodyKind, meetingFrequency, minutesLayout, numberStyle } from '../codes/meeting.ts';
import { choice } from '../kinds/choice.ts';
import { date } from '../kinds/date.ts';
import { files } from '../kinds/files.ts';
import { link } from '../kinds/link.ts';
import { count } from '../kinds/number.ts';
import { nameText, text } from '../kinds/text.ts';
import { defineRecord } from '../record/defineRecord.ts';

/** 会议主体: a body that meets in a series, with its rhythm and the form of its papers (domain.md 4, 1.4). */
export const meetingBody = defineRecord({
  name: 'meetingBody',
  label: '会议主体',
  measure: '个',
  fields: {
    name: nameText('会议名称', { required: true, hint: '如 青禾社区近邻党建联盟联席会议' }),
    office: link('office', '所属社区', { required: true }),
    bodyKind: choice('会议类型', meetingBodyKind, { required: true }),
    compound: link('compound', '所在小区'),
    frequency: choice('召开频次', meetingFrequency, { required: true }),
    since: date('开始执行', { hint: '从这一天所在的一期起提醒召开' }),
    chairName: nameText('召集人'),
    chairDuty: text('召集人职务', { hint: '如 社区党委书记' }),
    recorderName: nameText('记录人'),
    place: text('常用地点'),
    issuer: text('发文单位', { hint: '纪要上的发文单位，如 中共青禾社区委员会' }),
    layout: choice('纪要版式', minutesLayout),
    numberStyle: choice('编号样式', numberStyle),
    numberingDevice: text('编号电脑', { hint: '只有这台电脑给纪要编号，其他电脑只起草' }),
    copyTo: text('抄送', { hint: '如 青禾街道党工委' }),
    quorumPercent: count('到会人数要求（%）', { hint: '不填就不要求' }),
    minutesTemplate: files('本单位的纪要模板'),
    endDate: date('停止召开'),
  },
  title: (body) => body.name,
});
