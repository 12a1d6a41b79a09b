import { serviceKind, serviceRequestState } from '../codes/work.ts';
import { choice } from '../kinds/choice.ts';
import { date } from '../kinds/date.ts';
import { link } from '../kinds/link.ts';
import { count } from '../kinds/number.ts';
import { phone } from '../kinds/phone.ts';
import { longText, nameText, text } from '../kinds/text.ts';
import { defineRecord } from '../record/defineRecord.ts';

/** 服务需求: what the community asks reporting members to come and do (domain.md 6, seed-systems O 159). */
export const serviceRequest = defineRecord({
  name: 'serviceRequest',
  label: '服务需求',
  measure: '项',
  fields: {
    office: link('office', '所属社区', { required: true }),
    no: text('编号', { aliases: ['需求编号'] }),
    name: text('服务需求', { required: true, aliases: ['需求名称', '服务项目', '服务名称', '岗位名称'] }),
    serviceKind: choice('服务类别', serviceKind, { aliases: ['类别', '岗位类别', '服务类型'] }),
    content: longText('服务内容', { aliases: ['内容', '需求内容', '具体内容'] }),
    neededOn: date('服务时间', { aliases: ['服务日期', '需求时间', '时间'] }),
    place: text('服务地点', { aliases: ['地点'] }),
    peopleNeeded: count('需要人数', { aliases: ['需求人数', '招募人数', '所需人数'] }),
    publishedOn: date('发布日期', { aliases: ['发布时间'] }),
    contactName: nameText('联系人', { aliases: ['负责人'] }),
    contactPhone: phone('联系电话', { aliases: ['电话', '联系人电话'] }),
    state: choice('认领情况', serviceRequestState, { aliases: ['状态', '进展'] }),
    note: longText('备注'),
  },
  title: (request) => request.name,
});
