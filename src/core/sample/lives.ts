import type { Random } from './random.ts';
import type { Sex } from './names.ts';

/** Codes of GB/T 4658 that the sample uses. */
export type Education = '10' | '20' | '30' | '40' | '60' | '70' | '80';

/** For people of at least this age: how many of a hundred finished what. */
const SCHOOLING: readonly (readonly [age: number, shares: Readonly<Partial<Record<Education, number>>>])[] = [
  [80, { '80': 38, '70': 34, '60': 12, '40': 12, '30': 3, '20': 1 }],
  [68, { '80': 12, '70': 40, '60': 24, '40': 14, '30': 8, '20': 2 }],
  [55, { '70': 30, '60': 30, '40': 16, '30': 17, '20': 7 }],
  [42, { '70': 8, '60': 18, '40': 18, '30': 28, '20': 26, '10': 2 }],
  [0, { '40': 6, '30': 30, '20': 54, '10': 10 }],
];

const OFFICE_SCHOOLING: Readonly<Partial<Record<Education, number>>> = {
  '60': 14,
  '40': 34,
  '30': 36,
  '20': 16,
};

/** The schooling that fits an age; `office` for people who worked in an office all their life. */
export function educationAt(random: Random, age: number, office: boolean): Education {
  const shares =
    office && age >= 55 ? OFFICE_SCHOOLING : (SCHOOLING.find(([from]) => age >= from)?.[1] ?? {});
  let ticket = random.between(1, 100);
  for (const [code, share] of Object.entries(shares)) {
    ticket -= share;
    if (ticket <= 0) return code as Education;
  }
  return '60';
}

/** Schooling from low to high. */
const RANKS: readonly Education[] = ['80', '70', '60', '40', '30', '20', '10'];

interface Work {
  readonly unit: string;
  /** Jobs with the least schooling that one has for them. */
  readonly jobs: readonly (readonly [job: string, least: Education])[];
  readonly office: boolean;
}

const workshop = (unit: string): Work => ({
  unit,
  office: false,
  jobs: [
    ['工人', '80'],
    ['工人', '80'],
    ['保管员', '70'],
    ['车间主任', '60'],
    ['会计', '40'],
    ['技术员', '40'],
  ],
});

const office = (unit: string, ...jobs: Work['jobs']): Work => ({ unit, jobs, office: true });

const CAREERS: readonly Work[] = [
  ...['区棉纺织厂', '区机械厂', '区印刷厂', '区建筑公司', '区食品厂', '区农机厂', '区汽车运输公司'].map(
    workshop,
  ),
  office('区供销社', ['职工', '70'], ['会计', '60'], ['主任', '40']),
  office('区粮食局', ['职工', '60'], ['科员', '40'], ['股长', '40']),
  office('区第二中学', ['教师', '30'], ['教师', '30'], ['教导主任', '30']),
  office('青桐街道中心小学', ['教师', '40'], ['教师', '40'], ['教师', '40'], ['校长', '40']),
  office('区人民医院', ['会计', '40'], ['医师', '30'], ['药剂师', '40']),
  office('区邮政局', ['投递员', '70'], ['职工', '60'], ['营业员', '60']),
  office('区财政局', ['科员', '40'], ['副科长', '30']),
  office('区交通局', ['科员', '40'], ['科长', '30']),
  office('区水利局', ['工程师', '30'], ['科员', '40']),
];

/** What people of working age do today. */
const OCCUPATIONS: Work['jobs'] = [
  ['个体经营', '80'],
  ['自由职业', '70'],
  ['区公交公司驾驶员', '70'],
  ['宏远建筑公司施工员', '70'],
  ['安澜机械公司技术员', '40'],
  ['诚信会计服务公司会计', '30'],
  ['区人民医院检验师', '30'],
  ['青桐街道中心小学教师', '20'],
  ['云帆软件公司工程师', '20'],
  ['区水利局科员', '20'],
];

/** How many of them, the last, one does with a higher degree. */
const GRADUATE_JOBS = 5;

/** The age at which people of this sample leave work. */
function retirementAge(sex: Sex): number {
  return sex === '1' ? 60 : 55;
}

function fitting(jobs: Work['jobs'], education: Education): string[] {
  return jobs.filter(([, least]) => RANKS.indexOf(least) <= RANKS.indexOf(education)).map(([job]) => job);
}

/** 工作岗位 of a life: retired people say what they were, as rosters write it. */
export function workOf(
  random: Random,
  life: { age: number; sex: Sex; education: Education; office: boolean },
): string {
  if (life.age < retirementAge(life.sex)) {
    const jobs = life.education === '10' ? OCCUPATIONS.slice(-GRADUATE_JOBS) : OCCUPATIONS;
    return random.pick(fitting(jobs, life.education));
  }
  const careers = CAREERS.filter(
    (work) => (work.office || !life.office) && fitting(work.jobs, life.education).length > 0,
  );
  const { unit, jobs } = random.pick(careers);
  return `原${unit}${random.pick(fitting(jobs, life.education))}（退休）`;
}
