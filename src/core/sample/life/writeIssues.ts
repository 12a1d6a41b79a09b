import { addDays } from '../../kinds/day.ts';
import type { Id } from '../../record/field.ts';
import { ago, type Chapter } from './chapter.ts';
import { issuePlans, type IssuePlan } from './issuePlans.ts';
import { writeIdeas } from './writeIdeas.ts';

/** Numbers of the year go on after those that grew out of meetings. */
const FIRST_NO = 101;

function writeIssue(chapter: Chapter, plan: IssuePlan, i: number): Id<'issue'> {
  const { story, territory, staff } = chapter;
  const acceptedOn = ago(chapter, plan.daysAgo);
  const compound = territory.compounds[plan.compound];
  const { took } = plan;
  const issue = story.sheaf.add('issue', {
    office: territory.community,
    no: `WT-${acceptedOn.slice(0, 4)}-${String(FIRST_NO + i).padStart(4, '0')}`,
    source: plan.source,
    orderNo: plan.source === '12345' ? `RX${acceptedOn.replaceAll('-', '')}0${i}` : undefined,
    acceptedOn,
    compound: compound?.id,
    grid: compound?.buildings[0]?.grid.id,
    category: plan.category,
    content: plan.content,
    receiverName: staff.leaders[i % staff.leaders.length]?.name,
    level: plan.level,
    responsibleUnit: plan.unit,
    dueDate: took === undefined ? addDays(story.today, 5 + (i % 6)) : ago(chapter, plan.daysAgo - took - 2),
    handling: plan.handling,
    closedOn: took === undefined ? undefined : ago(chapter, plan.daysAgo - took),
    result: plan.result,
    followedUpOn: took === undefined ? undefined : ago(chapter, plan.daysAgo - took - 3),
    satisfaction: plan.satisfaction,
    isRepeat: i === 6 ? true : undefined,
    writtenOffOn: took === undefined ? undefined : ago(chapter, plan.daysAgo - took - 4),
  });
  for (const [level, after, reason] of plan.raised ?? []) {
    story.sheaf.add('issueStep', { issue, level, raisedOn: ago(chapter, plan.daysAgo - after), reason });
  }
  return issue;
}

function writeWhistles(
  chapter: Chapter,
  issues: readonly Id<'issue'>[],
  departments: ReadonlyMap<string, Id<'department'>>,
): void {
  const { story, territory, staff } = chapter;
  const calls = [
    { at: 5, department: '区综合行政执法局', matter: '请到场处置小区门口早市占道', after: 9, took: 11 },
    {
      at: 9,
      department: '区消防救援大队',
      matter: '请到场检查楼道充电并给居民讲解',
      after: 8,
      took: undefined,
    },
  ];
  for (const [i, { at, department, matter, after, took }] of calls.entries()) {
    const plan = issuePlans[at];
    if (plan === undefined) continue;
    const daysAgo = plan.daysAgo - after;
    const raisedOn = ago(chapter, daysAgo);
    story.sheaf.add('whistle', {
      office: territory.community,
      no: `CS-${raisedOn.slice(0, 4)}-${String(i + 1).padStart(2, '0')}`,
      issue: issues[at],
      department: departments.get(department),
      matter,
      raisedOn,
      arriveBy: addDays(raisedOn, 3),
      arrivedOn:
        ago(chapter, daysAgo - 4) < addDays(raisedOn, 3) ? ago(chapter, daysAgo - 4) : addDays(raisedOn, 3),
      responderName: story.names.draw('1', 1985),
      handling:
        took === undefined ? '到场检查，发放告知单，约定半月后复查' : '现场劝导，安排早间值守，摊位迁走',
      closedOn: took === undefined ? undefined : ago(chapter, daysAgo - took),
      rating: took === undefined ? undefined : 'good',
      ratingWords: took === undefined ? undefined : `${staff.clerk.name}：来得快，办得实`,
    });
  }
}

/** Writes issues of all four levels with the steps by which they were handed up, two whistles, photo reports and ideas. */
export function writeIssues(chapter: Chapter, departments: ReadonlyMap<string, Id<'department'>>): void {
  const issues = issuePlans.map((plan, i) => writeIssue(chapter, plan, i));
  writeWhistles(chapter, issues, departments);
  writeIdeas(chapter, issues);
}
