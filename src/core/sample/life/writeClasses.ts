import { ago, inYear, type Chapter } from './chapter.ts';

/** What children are called at home; no surname, as their lists hold no more than they must. */
const CHILDREN = [
  '小禾',
  '小满',
  '小川',
  '小棠',
  '安安',
  '朵朵',
  '果果',
  '圆圆',
  '多多',
  '豆豆',
  '可可',
  '一一',
  '乐乐',
  '星星',
];

interface Term {
  readonly name: string;
  readonly start: string;
  readonly end: string;
}

/** The school term of a day: autumn from September to the middle of January, else spring of the year. */
function termOf(today: string): Term {
  const year = Number(today.slice(0, 4));
  const autumn = (first: number): Term => ({
    name: `${first}年秋`,
    start: `${first}-09-01`,
    end: `${first + 1}-01-20`,
  });
  if (today >= `${year}-09-01`) return autumn(year);
  if (today < `${year}-02-20`) return autumn(year - 1);
  return { name: `${year}年春`, start: `${year}-02-20`, end: `${year}-07-05` };
}

function writeClassesOfTerm({ story, territory, cast }: Chapter): void {
  const { name, start, end } = termOf(story.today);
  const shared = { office: territory.community, termStart: start, termEnd: end };
  const afterSchool = story.sheaf.add('communityClass', {
    ...shared,
    name: `四点半课堂（${name}）`,
    classKind: 'afterSchool',
    compound: territory.compounds[1]?.id,
    place: '银杏小区党群活动室',
    schedule: '周一至周五 16:30—18:00',
    teacherName: cast.deputyOf('青桐中学'),
  });
  const children = story.sheaf.add('communityClass', {
    ...shared,
    name: `多彩益智儿童课堂（${name}）`,
    classKind: 'children',
    compound: territory.compounds[3]?.id,
    place: '海棠家园党群活动室',
    schedule: '周六 9:00—10:30',
    teacherName: cast.deputyOf('暖邻公益服务中心'),
  });
  // After the term the lists are cleared, as the law on children's data wants it (domain.md 8.2).
  if (story.today > end) return;
  for (const [i, child] of CHILDREN.entries()) {
    story.sheaf.add('classPupil', {
      communityClass: i < 9 ? afterSchool : children,
      name: child,
      guardianPhone: story.identities.phone(),
    });
  }
}

const WISHES: readonly (readonly [
  content: string,
  category: string,
  daysAgo: number,
  by?: string,
  took?: number,
])[] = [
  ['想要一副老花镜，看报用', '助老', 150, '党员认领', 6],
  ['楼下想装一张能歇脚的长椅', '便民', 132, '安心物业服务公司', 21],
  ['想学用手机视频看外地的孙子', '助老', 118, '青桐中学团委', 9],
  ['孩子想要几本科普书', '青少年', 97, '安澜农商银行青桐支行', 12],
  ['想请人教打太极拳', '文体', 80, '柳岸社区银龄互助会', 15],
  ['家里灯泡够不着，想请人换', '便民', 61, '安澜供电公司', 3],
  ['想把旧家电搬下楼', '便民', 38, '海棠家园平安巡逻队'],
  ['想要一辆二手轮椅借用', '助残', 26, '青桐街道卫生服务中心'],
  ['想在楼院种几棵月季', '环境', 15],
  ['想找人一起下象棋', '文体', 6],
];

function writeWishes(chapter: Chapter): void {
  const { story, territory, staff } = chapter;
  const { sheaf } = story;
  const wishWall = sheaf.add('wishWall', {
    name: '柳岸心愿墙',
    office: territory.community,
    compound: territory.compounds[0]?.id,
    place: '社区党群服务中心一楼大厅',
    setUpOn: inYear(chapter, 1, '10-12'),
    keeperName: staff.clerk.name,
    contactPhone: staff.clerk.mobile,
  });
  for (const [i, [content, category, daysAgo, claimedBy, took]] of WISHES.entries()) {
    const publishedOn = ago(chapter, daysAgo);
    sheaf.add('wish', {
      office: territory.community,
      wishWall,
      no: `XY-${publishedOn.slice(0, 4)}-${String(i + 1).padStart(3, '0')}`,
      content,
      category,
      publishedOn,
      claimedBy,
      claimedOn: claimedBy === undefined ? undefined : ago(chapter, daysAgo - 2),
      realisedOn: took === undefined ? undefined : ago(chapter, daysAgo - took),
      state: took !== undefined ? 'realised' : claimedBy !== undefined ? 'claimed' : 'open',
    });
  }
}

/** Writes two classes for children with their lists, and the wish wall. */
export function writeClasses(chapter: Chapter): void {
  writeClassesOfTerm(chapter);
  writeWishes(chapter);
}
