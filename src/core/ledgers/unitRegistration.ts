import type { DerivedColumn } from '../record/defineLedger.ts';
import { columnsOf, defineLedger } from '../record/defineLedger.ts';
import type { Data } from '../record/data.ts';
import { isHeld } from '../rules/concurrentPosts.ts';
import { registeredAt, registrationRate } from '../rules/reporting/registrations.ts';
import { unitActivities } from '../rules/reporting/services.ts';
import { findByName } from './linkRules.ts';

const c = columnsOf('unitRegistration');

/** A figure that stays blank, never 0, while nothing was recorded. */
const orBlank = (figure: number): number | undefined => (figure === 0 ? undefined : figure);

/** 联络员电话 of a unit: name and phone of who keeps the contact on the day asked. */
function liaisons(data: Data, unit: string): string | undefined {
  const words = data
    .linking('post', 'partnerUnit', unit)
    .filter((post) => post.kind === 'liaison' && isHeld(post, data.today))
    .flatMap((post) => data.get('person', post.person) ?? [])
    .map(({ name, mobile }) => (mobile === undefined ? name : `${name} ${mobile}`));
  return words.length === 0 ? undefined : words.join('、');
}

/** 已报到, 报到率, 认领需求, 完成, 活动次数 of a unit (domain.md 11.3). */
const derived: readonly DerivedColumn<'unitRegistration'>[] = [
  {
    key: 'liaison',
    label: '联络员电话',
    width: 18,
    because: '由联络员台账里这家单位现任的联络员得出',
    derive: (row, data) => liaisons(data, row.partnerUnit),
  },
  {
    key: 'registered',
    label: '已报到',
    width: 8,
    because: '由在职党员报到台账数出；还没有人报到时空着',
    derive: (row, data) => orBlank(registeredAt(data, row.partnerUnit).length),
  },
  {
    key: 'rate',
    label: '报到率',
    width: 8,
    because: '已报到除以应报到；应报到没有填，或者还没有人报到时空着',
    derive: (row, data) => {
      const rate = registrationRate(registeredAt(data, row.partnerUnit).length, row.membersDue);
      return rate === undefined ? undefined : `${Math.round(rate * 1000) / 10}%`;
    },
  },
  {
    key: 'claimedNeeds',
    label: '认领需求',
    width: 10,
    because: '由需求清单里这家单位认领的数出',
    derive: (row, data) => orBlank(data.linking('need', 'claimedBy', row.partnerUnit).length),
  },
  {
    key: 'doneNeeds',
    label: '完成需求',
    width: 10,
    because: '由需求清单里这家单位认领并已完成的数出',
    derive: (row, data) =>
      orBlank(
        data.linking('need', 'claimedBy', row.partnerUnit).filter(({ state }) => state === 'done').length,
      ),
  },
  {
    key: 'activities',
    label: '活动次数',
    width: 10,
    because: '由这家单位的报到党员参加过的双报到活动数出，一次活动算一次',
    derive: (row, data) => orBlank(unitActivities(data, row.partnerUnit)),
  },
];

/** 单位报到 (双报到 by unit, domain.md 6, 11.3). */
export const unitRegistration = defineLedger({
  name: 'unitRegistration',
  label: '单位报到',
  group: '共建与问题',
  system: 'smart',
  about: '到本社区报到的机关企事业单位：应报到多少人，已报到多少人。',
  root: 'unitRegistration',
  fixed: {},
  columns: [
    c('partnerUnit.name', { label: '报到单位', width: 22 }),
    c('partnerUnit.partyOrgName', { label: '单位党组织', width: 24 }),
    c('partnerUnit.partyMemberCount', { width: 8 }),
    c('membersDue', { width: 8 }),
    c('partnerUnit.headName', { label: '负责人', width: 10 }),
    c('appraisal', { width: 10 }),
    c('registeredOn', { width: 12, optional: true }),
    c('endDate', { width: 12, optional: true }),
    c('note', { width: 16, optional: true, rowWide: true }),
  ],
  derived,
  links: { partnerUnit: findByName },
  identify: ['partnerUnit'],
  roleWords: ['报到单位'],
  titleWords: ['单位报到', '报到单位', '单位双报到'],
});
