import { wishState } from '../codes/work.ts';
import { choice } from '../kinds/choice.ts';
import { date } from '../kinds/date.ts';
import { surelyBefore } from '../kinds/day.ts';
import { files } from '../kinds/files.ts';
import { link } from '../kinds/link.ts';
import { money } from '../kinds/money.ts';
import { longText, nameText, text } from '../kinds/text.ts';
import { defineRecord, type Trouble } from '../record/defineRecord.ts';

/** 心愿: a wish on a wish wall, until somebody fulfils it (domain.md 10). */
export const wish = defineRecord({
  name: 'wish',
  label: '心愿',
  measure: '个',
  fields: {
    office: link('office', '所属社区', { required: true }),
    wishWall: link('wishWall', '心愿墙'),
    no: text('编号', { aliases: ['心愿编号'] }),
    wisherName: nameText('心愿人', { aliases: ['许愿人', '心愿人姓名'], hint: '可以不填，也可以写成 张**' }),
    content: longText('心愿内容', { required: true, aliases: ['心愿', '微心愿', '微心愿内容', '内容'] }),
    category: text('类别', { aliases: ['心愿类别', '心愿类型'] }),
    budget: money('预算', { aliases: ['预算金额', '所需资金', '预计费用'] }),
    publishedOn: date('发布日期', { aliases: ['发布时间', '征集日期', '征集时间', '登记日期'] }),
    claimedBy: text('认领人或单位', { aliases: ['认领人', '认领单位', '认领人/单位', '圆梦人'] }),
    claimedOn: date('认领日期', { aliases: ['认领时间'] }),
    realisedOn: date('实现日期', { aliases: ['实现时间', '圆梦时间', '完成时间', '完成日期'] }),
    state: choice('心愿状态', wishState, { aliases: ['状态', '实现情况', '办理情况'] }),
    photos: files('照片'),
  },
  title: ({ content }) => (content.length > 24 ? `${content.slice(0, 24)}…` : content),
  check: ({ publishedOn, claimedBy, claimedOn, realisedOn, state }) => {
    const troubles: Trouble[] = [];
    if (state === 'realised' && realisedOn === undefined) {
      troubles.push({
        level: 'warn',
        field: 'realisedOn',
        text: '心愿已实现，还没有写实现日期，统计时数不到它',
      });
    }
    if (publishedOn !== undefined && realisedOn !== undefined && surelyBefore(realisedOn, publishedOn)) {
      troubles.push({ level: 'refuse', field: 'realisedOn', text: '实现日期早于发布日期' });
    }
    if (state === 'claimed' && claimedBy === undefined && claimedOn === undefined) {
      troubles.push({ level: 'warn', field: 'claimedBy', text: '心愿已认领，还没有写谁认领的' });
    }
    return troubles;
  },
});
