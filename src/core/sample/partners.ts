import { addDays } from '../kinds/day.ts';
import type { Id } from '../record/field.ts';
import type { Values } from '../record/types.ts';
import type { PartnerPlan } from './partnerPlan.ts';
import { workdayBetween, yearsLater } from './calendar.ts';
import { newResident, type Resident, type Story } from './residents.ts';
import type { Territory } from './territory.ts';

const PARTNERS: readonly PartnerPlan[] = [
  {
    name: '青桐中学',
    nature: 'school',
    superior: '区教育和体育局',
    head: '党支部书记、校长',
    duty: '青少年教育',
    liaison: '办公室主任',
  },
  {
    name: '青桐街道卫生服务中心',
    nature: 'institution',
    superior: '区卫生健康局',
    head: '党支部书记、主任',
    duty: '健康服务',
    liaison: '公共卫生科科长',
  },
  {
    name: '安澜供电公司',
    nature: 'stateOwned',
    superior: '市供电公司',
    head: '党支部书记',
    duty: '用电安全',
    liaison: '党建专责',
  },
  {
    name: '安澜农商银行青桐支行',
    nature: 'enterprise',
    superior: '安澜农商银行',
    head: '党支部书记、行长',
    duty: '金融知识宣传',
    liaison: '客户经理',
  },
  {
    name: '区税务局青桐税务所',
    nature: 'government',
    superior: '区税务局',
    head: '党支部书记、所长',
    duty: '政策宣讲',
    liaison: '综合岗科员',
  },
  {
    name: '万家惠超市',
    nature: 'newOrg',
    superior: '青桐街道两新组织综合党委',
    head: '党支部书记、店长',
    duty: '便民助老',
    liaison: '值班经理',
  },
  {
    name: '安心物业服务公司',
    nature: 'enterprise',
    superior: '区物业行业党委',
    head: '党支部书记、项目经理',
    duty: '物业服务',
    liaison: '客服主管',
  },
  {
    name: '暖邻公益服务中心',
    nature: 'socialOrg',
    superior: '青桐街道社会组织党委',
    head: '党支部书记、理事长',
    duty: '志愿服务',
    liaison: '项目主管',
  },
];

/** A partner unit of the story with its two people. */
export interface Partner {
  readonly id: Id<'partnerUnit'>;
  readonly name: string;
  /** 党支部书记、校长. */
  readonly head: string;
  readonly nature: Values<'partnerUnit'>['nature'];
  readonly duty: string;
  readonly commissioner: Resident;
  readonly liaison: Resident;
}

/** The unit whose commissioner's term ends in these days. */
const ENDING = '安澜农商银行青桐支行';

function partnerPerson(story: Story, work: string, ages: readonly [number, number]): Resident {
  return newResident(story, {
    age: story.random.between(...ages),
    sex: story.random.chance(0.55) ? '1' : '2',
    politics: undefined,
    known: 'partner',
    work,
  });
}

/** Founds the eight partner units and `more`, each with a commissioner and a liaison; the term of one commissioner is about to end.
 * All were appointed before the meetings of the story. */
export function foundPartners(
  story: Story,
  { community }: Territory,
  more: readonly PartnerPlan[],
): Partner[] {
  const { random, sheaf, today } = story;
  return [...PARTNERS, ...more].map(({ name, nature, superior, head, duty, liaison }, i) => {
    const partnerUnit = sheaf.id('partnerUnit');
    const drawn = workdayBetween(random, yearsLater(today, -2), addDays(today, -90));
    const before = drawn > addDays(today, -290) ? yearsLater(drawn, -1) : drawn;
    const startDate = name === ENDING ? yearsLater(addDays(today, 10), -3) : before;
    const commissioner = partnerPerson(story, name, [40, 56]);
    sheaf.add('post', {
      kind: 'partTimeCommissioner',
      person: commissioner.id,
      partnerUnit,
      jobTitle: `${name}${head}`,
      duty,
      startDate,
      termEnd: addDays(yearsLater(startDate, 3), -1),
    });
    const contact = partnerPerson(story, name, [27, 48]);
    sheaf.add(
      'partnerUnit',
      {
        name,
        office: community,
        nature,
        superior,
        partyOrgName: `${name}党支部`,
        headName: commissioner.name,
        partyMemberCount: 9 + ((i * 11) % 38),
        joinedOn: `${Number(today.slice(0, 4)) - 2}-06-20`,
      },
      partnerUnit,
    );
    sheaf.add('post', {
      kind: 'liaison',
      person: contact.id,
      partnerUnit,
      jobTitle: `${name}${liaison}`,
      startDate,
    });
    return { id: partnerUnit, name, head, nature, duty, commissioner, liaison: contact };
  });
}
