import { date } from '../kinds/date.ts';
import { link } from '../kinds/link.ts';
import { phone } from '../kinds/phone.ts';
import { nameText, text } from '../kinds/text.ts';
import { defineRecord } from '../record/defineRecord.ts';

/** 心愿墙: a wall on which residents' wishes hang until somebody takes them (seed-systems N 142). */
export const wishWall = defineRecord({
  name: 'wishWall',
  label: '心愿墙',
  measure: '面',
  fields: {
    name: nameText('心愿墙名称', { required: true, aliases: ['心愿墙', '心愿墙名'] }),
    office: link('office', '所属社区', { required: true }),
    compound: link('compound', '所在小区'),
    place: text('设置位置', { aliases: ['位置', '地点', '具体位置', '设置地点'] }),
    setUpOn: date('设立日期', { aliases: ['设立时间', '设置时间', '设置日期', '启用时间'] }),
    keeperName: nameText('管理人', { aliases: ['负责人', '管理员', '维护人'] }),
    contactPhone: phone('联系电话', { aliases: ['电话', '管理人电话', '联系方式'] }),
  },
  title: (wall) => wall.name,
});
