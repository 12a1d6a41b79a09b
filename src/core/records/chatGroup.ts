import { date } from '../kinds/date.ts';
import { link } from '../kinds/link.ts';
import { count } from '../kinds/number.ts';
import { periodTrouble } from '../kinds/periodTrouble.ts';
import { nameText, text } from '../kinds/text.ts';
import { yesNo } from '../kinds/yesNo.ts';
import { defineRecord } from '../record/defineRecord.ts';

/** 民情微信群: the chat group of a grid, one per grid (domain.md 3.2). */
export const chatGroup = defineRecord({
  name: 'chatGroup',
  label: '民情微信群',
  measure: '个',
  fields: {
    name: nameText('群名称', { required: true, aliases: ['微信群名称', '微信群', '群名', '民情微信群名称'] }),
    grid: link('grid', '所属网格', { required: true }),
    foundedOn: date('建群日期', { aliases: ['建群时间', '创建日期', '创建时间'] }),
    ownerName: nameText('群主', { aliases: ['群主姓名'] }),
    memberCount: count('群人数', { aliases: ['人数', '入群人数', '群成员数'] }),
    onePerHousehold: yesNo('一户一人', { aliases: ['是否一户一人', '一户一人入群'] }),
    closedOn: date('解散日期', { aliases: ['解散时间', '停用日期'] }),
    note: text('备注', { aliases: ['说明'] }),
  },
  title: (group) => group.name,
  check: (group) => periodTrouble(group.foundedOn, group.closedOn, 'closedOn', '解散日期早于建群日期'),
});
