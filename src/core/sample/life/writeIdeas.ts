import type { Id } from '../../record/field.ts';
import type { Values } from '../../record/types.ts';
import { ago, type Chapter } from './chapter.ts';

/** Photo reports, the last two of which became issues. */
function writePhotoReports(chapter: Chapter, issues: readonly Id<'issue'>[]): void {
  const { story, territory } = chapter;
  const reports: readonly (readonly [
    daysAgo: number,
    compound: number,
    place: string,
    category: string,
    content: string,
    reply: string,
    issue?: number,
  ])[] = [
    [118, 0, '6号楼南侧', '环境卫生', '绿化带里有建筑垃圾', '物业当天清走'],
    [84, 3, '东门岗亭', '设施维修', '道闸杆被撞弯', '已更换'],
    [33, 2, '8号楼门前', '停车秩序', '车停在消防通道上', '已联系车主挪车，划线提示'],
    [152, 1, '西侧垃圾点', '环境卫生', '垃圾桶满了没人收', '已增加清运', 1],
    [4, 2, '中心广场', '设施维修', '健身器材螺丝松了', '已围挡，等配件', 11],
  ];
  for (const [daysAgo, at, place, category, content, reply, issue] of reports) {
    story.sheaf.add('photoReport', {
      office: territory.community,
      reportedOn: ago(chapter, daysAgo),
      compound: territory.compounds[at]?.id,
      place,
      category,
      content,
      reply,
      issue: issue === undefined ? undefined : issues[issue],
    });
  }
}

function writeIdeaRows(chapter: Chapter): void {
  const { story, territory } = chapter;
  const ideas: readonly (readonly [
    daysAgo: number,
    category: string,
    content: string,
    adoption: Values<'idea'>['adoption'],
    reply?: string,
  ])[] = [
    [166, '环境', '在垃圾点装洗手池，投放后能洗手', 'adopted', '已在两个投放点装好'],
    [121, '停车', '白天把闲置车位借给来访车辆', 'partly', '先在海棠家园试行'],
    [78, '助老', '给独自出门的老人配爱心联系卡', 'adopted', '已发放120张'],
    [45, '文体', '把老照片做成楼道文化墙', 'pending'],
    [19, '安全', '把旧自行车集中认领处置', 'adopted', '定于下月清理'],
    [7, '便民', '设一个图书漂流角', 'pending'],
  ];
  for (const [daysAgo, category, content, adoption, reply] of ideas) {
    story.sheaf.add('idea', {
      office: territory.community,
      submittedOn: ago(chapter, daysAgo),
      category,
      content,
      adoption,
      reply,
      repliedOn: reply === undefined ? undefined : ago(chapter, daysAgo - 6),
    });
  }
}

/** Writes what residents sent in themselves: photo reports, some of which became issues, and ideas. */
export function writeIdeas(chapter: Chapter, issues: readonly Id<'issue'>[]): void {
  writePhotoReports(chapter, issues);
  writeIdeaRows(chapter);
}
