import type { Id } from '../../record/field.ts';
import type { Partner } from '../partners.ts';
import type { Story } from '../residents.ts';
import type { Territory } from '../territory.ts';
import { ago, inYear } from './chapter.ts';

/** What partner units offer and have agreed, for projects to link to. */
export interface Offers {
  /** By the name of the partner unit. */
  readonly resources: ReadonlyMap<string, Id<'resource'>>;
  readonly agreements: ReadonlyMap<string, Id<'agreement'>>;
}

interface Offer {
  readonly unit: string;
  readonly name: string;
  readonly category: string;
  readonly quantity: string;
  readonly availableTime: string;
  readonly conditions?: string;
  readonly isFree?: boolean;
}

const OFFERS: readonly Offer[] = [
  {
    unit: '青桐中学',
    name: '操场和阶梯教室',
    category: '场地',
    quantity: '操场1处、阶梯教室1间（120座）',
    availableTime: '周六、周日 8:00—17:00',
    conditions: '提前三天预约，自行清场',
  },
  {
    unit: '青桐街道卫生服务中心',
    name: '家庭医生团队',
    category: '人才',
    quantity: '3个团队9人',
    availableTime: '每月两次',
    conditions: '提前一周商定内容',
  },
  {
    unit: '安澜供电公司',
    name: '用电安全检查队',
    category: '服务',
    quantity: '6人',
    availableTime: '工作日',
    conditions: '入户须有网格员陪同',
  },
  {
    unit: '安澜农商银行青桐支行',
    name: '防诈骗宣讲员',
    category: '人才',
    quantity: '4人',
    availableTime: '每季度一次',
  },
  {
    unit: '区税务局青桐税务所',
    name: '税费政策宣讲',
    category: '服务',
    quantity: '2名讲解员',
    availableTime: '每季度一次',
  },
  {
    unit: '万家惠超市',
    name: '平价餐食和配送',
    category: '物资',
    quantity: '每天60份',
    availableTime: '每天 10:30—12:30',
    conditions: '每份收成本价8元',
    isFree: false,
  },
  {
    unit: '安心物业服务公司',
    name: '维修师傅便民服务',
    category: '服务',
    quantity: '5人',
    availableTime: '每月第一个周六',
    conditions: '材料费自付',
  },
  {
    unit: '暖邻公益服务中心',
    name: '志愿者培训课程',
    category: '服务',
    quantity: '全年12课时',
    availableTime: '每月一次',
  },
];

/** Units with an agreement in force; that of the first renewed one which ran out. */
const AGREED = [
  '青桐中学',
  '青桐街道卫生服务中心',
  '安澜供电公司',
  '安澜农商银行青桐支行',
  '区税务局青桐税务所',
  '万家惠超市',
];

function writeResources(
  story: Story,
  { community }: Territory,
  partners: readonly Partner[],
): Offers['resources'] {
  const year = story.today.slice(0, 4);
  return new Map(
    OFFERS.map(({ unit, isFree = true, ...offer }, i) => {
      const partner = partners.find(({ name }) => name === unit);
      const resource = story.sheaf.add('resource', {
        office: community,
        no: `ZY-${year}-${String(i + 1).padStart(3, '0')}`,
        partnerUnit: partner?.id,
        ...offer,
        isFree,
        contactName: partner?.liaison.name,
        contactPhone: partner?.liaison.mobile,
        registeredOn: ago({ story }, 150 - i * 3),
        state: i === 5 ? 'taken' : 'available',
      });
      return [unit, resource];
    }),
  );
}

/** The five chapters of an agreement, in the words of the unit's own duty. */
const chaptersFor = ({ name, duty }: Partner) => ({
  orgLink: `社区党委与${name}党支部结对，每年一起开展主题党日不少于2次。`,
  affairsLink: `围绕${duty}商量居民需要，每半年核对一次需求清单和资源清单。`,
  meetingLink: '双方负责人参加每季度联席会议，联络员保持日常联系。',
  managementLink: '场地、人员、志愿服务队按清单共用，登记在册。',
  appraisalLink: '每年至少办成一件实事，年底向居民代表报告并接受评议。',
});

function writeAgreements(
  story: Story,
  { community }: Territory,
  partners: readonly Partner[],
): Offers['agreements'] {
  const year = Number(story.today.slice(0, 4));
  const write = (partner: Partner, i: number, years: number, renews?: Id<'agreement'>): Id<'agreement'> =>
    story.sheaf.add('agreement', {
      office: community,
      no: `XY-${year - years}-${String(i + 1).padStart(2, '0')}`,
      name: `${year - years}年与${partner.name}近邻党建共建协议`,
      partnerUnit: partner.id,
      signedOn: inYear({ story }, years, '03-26'),
      startDate: `${year - years}-04-01`,
      endDate: years > 1 ? `${year - 1}-03-31` : `${year + 1}-12-31`,
      renews,
      ...chaptersFor(partner),
    });
  const agreed = partners.filter(({ name }) => AGREED.includes(name));
  return new Map(
    agreed.map((partner, i) => [
      partner.name,
      write(partner, i, 1, i === 0 ? write(partner, i, 3) : undefined),
    ]),
  );
}

/** Writes the list of resources and the agreements of the partner units, one of them renewed. */
export function writeOffers(story: Story, territory: Territory, partners: readonly Partner[]): Offers {
  return {
    resources: writeResources(story, territory, partners),
    agreements: writeAgreements(story, territory, partners),
  };
}
