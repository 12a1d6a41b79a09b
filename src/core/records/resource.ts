import { resourceState } from '../codes/coBuilding.ts';
import { choice } from '../kinds/choice.ts';
import { date } from '../kinds/date.ts';
import { link } from '../kinds/link.ts';
import { phone } from '../kinds/phone.ts';
import { longText, nameText, text } from '../kinds/text.ts';
import { yesNo } from '../kinds/yesNo.ts';
import { defineRecord } from '../record/defineRecord.ts';

/** 资源: what a partner unit offers to the community (资源清单, domain.md 5.1, 11.3). */
export const resource = defineRecord({
  name: 'resource',
  label: '资源',
  measure: '项',
  fields: {
    office: link('office', '所属社区', { required: true }),
    no: text('编号', { aliases: ['资源编号'] }),
    partnerUnit: link('partnerUnit', '提供单位'),
    name: text('资源名称', { required: true, aliases: ['资源', '资源项目', '可提供资源', '可共享资源'] }),
    category: text('类别', { aliases: ['资源类别', '资源类型', '类型'] }),
    quantity: text('数量', { aliases: ['内容及数量', '资源数量', '容量', '数量及容量', '规模'] }),
    availableTime: text('开放时间', { aliases: ['可用时间', '开放时段', '提供时间', '可提供时间', '时段'] }),
    conditions: longText('使用条件', { aliases: ['使用要求', '使用说明', '条件'] }),
    isFree: yesNo('是否无偿', { aliases: ['是否免费', '无偿', '免费', '无偿提供'] }),
    contactName: nameText('联系人', { aliases: ['资源联系人'] }),
    contactPhone: phone('联系电话', { aliases: ['联系人电话', '联系方式'] }),
    registeredOn: date('登记日期', { aliases: ['登记时间', '入库时间'] }),
    state: choice('资源状态', resourceState, { aliases: ['状态', '使用情况', '使用状态'] }),
    note: longText('备注'),
  },
  title: (resource) => resource.name,
});
