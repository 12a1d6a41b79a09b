import { ago, inYear, outsider, type Chapter } from './chapter.ts';

const DUTIES = [
  '党建',
  '民政救助',
  '综治平安',
  '物业联动',
  '文体教育',
  '卫生健康',
  '老龄服务',
  '就业保障',
  '志愿服务',
];

function writeCommunityWorkers(chapter: Chapter): void {
  const { story, territory, staff } = chapter;
  const titles = new Map(staff.committee.map(({ resident, title }) => [resident, title]));
  for (const [i, worker] of [staff.secretary, ...staff.leaders].entries()) {
    story.sheaf.add('post', {
      kind: 'communityWorker',
      person: worker.id,
      office: territory.community,
      grid: i === 0 ? undefined : territory.grids[i - 1]?.id,
      jobTitle: titles.get(worker) ?? '社区工作者',
      duty: i === 0 ? '全面工作' : DUTIES[(i - 1) % DUTIES.length],
      startDate: inYear(chapter, 1 + (i % 4), '07-06'),
    });
  }
}

function writeClerks(chapter: Chapter): void {
  const { story, territory, staff } = chapter;
  const { community: office } = territory;
  const second = outsider(chapter, '柳岸社区专职专干', [26, 32], { sex: '2' });
  const clerks = [
    { person: staff.clerk.id, duty: '党务、联席会议、台账', startDate: inYear(chapter, 2, '09-01') },
    { person: second.id, duty: '双报到、志愿服务登记', startDate: inYear(chapter, 1, '09-01') },
  ];
  for (const clerk of clerks) {
    story.sheaf.add('post', { kind: 'fullTimeClerk', office, jobTitle: '专职专干', ...clerk });
  }
}

const DEEDS = [
  '三年跑遍所包网格，记下四本民情日记，楼道照明、管道返水等小事件件有回音。',
  '把沿街商户拉进邻里圈，带着快递员、外卖员当兼职网格员，巡查线索多了一倍。',
];

function writeAwards(chapter: Chapter): void {
  const { story, staff } = chapter;
  for (const [i, worker] of staff.leaders.slice(3, 5).entries()) {
    const publicisedOn = ago(chapter, 390 - i * 180);
    story.sheaf.add('workerAward', {
      person: worker.id,
      batch: `${publicisedOn.slice(0, 4)}年第${i === 0 ? '一' : '二'}批`,
      jobTitle: '柳岸社区工作者',
      deeds: DEEDS[i],
      recommender: '柳岸社区党委',
      publicisedOn,
      awardedOn: ago(chapter, 375 - i * 180),
    });
  }
}

/** Writes the workers of the community with their grids, the clerks, and those who were honoured. */
export function writeWorkers(chapter: Chapter): void {
  writeCommunityWorkers(chapter);
  writeClerks(chapter);
  writeAwards(chapter);
}
