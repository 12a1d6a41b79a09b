import { addDays } from '../../kinds/day.ts';
import { ago, inYear, type Chapter } from './chapter.ts';

/** Brands of compounds in their order; the last of the four has none yet. */
const BRANDS: readonly (readonly [name: string, meaning: string, carriers: string])[] = [
  ['柳荫邻里', '老楼院里邻里相帮，大树底下好说话。', '树下议事、邻里换工日'],
  ['金杏家园', '人人添一片叶，小区多一分暖。', '红色议事厅、老少同乐日'],
  ['梧桐夜话', '晚饭后聊一聊，小事不过夜。', '每月夜话、楼长值班'],
];

function writeBrandRows(chapter: Chapter): void {
  const { story, territory, cast, staff } = chapter;
  const office = territory.community;
  story.sheaf.add('brand', {
    name: '柳岸一家亲',
    brandLevel: 'community',
    office,
    meaning: '党组织搭台，单位和居民同住一个院、同办一家事。',
    foundedOn: inYear(chapter, 3, '07-01'),
    carriers: '居民一家亲活动、近邻联盟开放日',
    results: '联盟成员单位8家，共建项目8个，志愿服务队15支。',
    honours: '青桐街道近邻党建示范点',
    leaderName: staff.secretary.name,
  });
  for (const [i, [name, meaning, carriers]] of BRANDS.entries()) {
    const compound = territory.compounds[i];
    if (compound === undefined) continue;
    story.sheaf.add('brand', {
      name,
      brandLevel: 'compound',
      office,
      compound: compound.id,
      meaning,
      foundedOn: inYear(chapter, 1 + (i % 2), '10-16'),
      carriers,
      leaderName: cast.headOf(`${compound.name}党支部`),
    });
  }
}

const FIRST = [
  '不占消防通道，不飞线充电。',
  '装修避开午休和夜间。',
  '遛狗牵绳，随手清理。',
  '楼道不堆物，小事先商量。',
];
const SECOND = [...FIRST, '垃圾分类投放，大件提前预约。', '车辆按位停放，留出老人过路的地方。'];

const listed = (lines: readonly string[]): string => lines.map((line, i) => `${i + 1}. ${line}`).join('\n');

/** Two compounds revised their covenants; the community has one of its own. */
function writeCovenants(chapter: Chapter): void {
  const { story, territory } = chapter;
  const office = territory.community;
  for (const [i, { id: compound }] of territory.compounds.slice(1, 3).entries()) {
    const adopted = [inYear(chapter, 3, '05-22'), ago(chapter, 160 + i * 30)];
    for (const [n, adoptedOn] of adopted.entries()) {
      story.sheaf.add('covenant', {
        office,
        compound,
        version: n === 0 ? '第一版' : '第二版',
        adoptedOn,
        adoptedHow: n === 0 ? '居民代表会议' : '业主大会表决',
        body: listed(n === 0 ? FIRST : SECOND),
      });
    }
  }
  story.sheaf.add('covenant', {
    office,
    version: '第一版',
    adoptedOn: inYear(chapter, 2, '06-10'),
    adoptedHow: '居民代表会议',
    body: listed(SECOND.slice(0, 5)),
  });
}

const DEEDS: readonly (readonly [
  content: string,
  responsible: string,
  count: number,
  due: number,
  result?: string,
])[] = [
  ['在梧桐苑建一处集中充电棚，设30个充电口', '和悦物业服务公司', 320, -40, '已建成启用，楼道飞线清零。'],
  ['为柳岸新村12个单元更换声控灯', '柳岸新村党支部', 280, -15, '已更换46盏。'],
  ['开办四点半课堂，接住放学后的孩子', '柳岸社区党委', 30, 30],
  ['党群服务中心增设老年助餐点', '万家惠超市', 60, 45],
  ['海棠家园加装无障碍坡道3处', '安心物业服务公司', 400, 75],
];

function writeDeeds(chapter: Chapter): void {
  const { story, territory, staff } = chapter;
  const year = story.today.slice(0, 4);
  for (const [i, [content, responsible, beneficiaryCount, due, result]] of DEEDS.entries()) {
    story.sheaf.add('deed', {
      office: territory.community,
      year,
      no: `SS-${year}-${String(i + 1).padStart(2, '0')}`,
      content,
      responsible,
      personName: staff.leaders[i]?.name,
      dueDate: due < 0 ? ago(chapter, -due) : addDays(story.today, due),
      beneficiaryCount,
      state: result !== undefined ? 'done' : i === 4 ? 'open' : 'underWay',
      result,
    });
  }
}

/** Writes brands, covenants with their versions and the deeds of the year. */
export function writeBrands(chapter: Chapter): void {
  writeBrandRows(chapter);
  writeCovenants(chapter);
  writeDeeds(chapter);
}
