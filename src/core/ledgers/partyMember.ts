import { membershipStatus } from '../codes/party.ts';
import { choiceKind, labelOf } from '../kinds/choice.ts';
import { columnsOf, defineLedger } from '../record/defineLedger.ts';
import { blank, got } from '../record/kind.ts';
import { partyAge } from '../rules/partyAge.ts';
import { statusOf } from '../rules/membershipStatus.ts';
import { findByName, findPerson } from './linkRules.ts';

const c = columnsOf('partyMembership');
const status = choiceKind(membershipStatus);

/** 党员花名册: the office's working copy of its members (domain.md 2.1, 11.3). */
export const partyMember = defineLedger({
  name: 'partyMember',
  label: '党员',
  group: '党组织',
  system: 'community',
  about: '本社区各支部的党员，不含在职报到党员。',
  root: 'partyMembership',
  fixed: {},
  columns: [
    c('person.name', { aliases: ['党员姓名', '党员'], width: 10 }),
    c('person.gender', { width: 6 }),
    c('person.ethnicity', { width: 8 }),
    c('person.birthDate', { width: 12 }),
    c('person.idNumber', { width: 20 }),
    c('person.education', { width: 10 }),
    c('memberCategory', { width: 10 }),
    c('joinDate', { width: 12 }),
    c('fullMemberDate', { width: 12 }),
    c('branch.name', {
      label: '所在党支部',
      aliases: [
        '党支部',
        '所属支部',
        '所属党支部',
        '所在支部',
        '支部',
        '组织关系所在支部',
        '所在党组织',
        '所属党组织',
      ],
      width: 18,
    }),
    c('partyPost', { width: 10 }),
    c('person.workUnit', { width: 20 }),
    c('person.mobile', { width: 14 }),
    c('person.homeAddress', { width: 26 }),
    c('person.registeredAddress', { width: 22, optional: true }),
    c('transferInDate', { width: 12, optional: true }),
    c('isMobileMember', { width: 10, optional: true }),
    c('outflow', { width: 14, optional: true }),
    c('note', { width: 16, optional: true, rowWide: true }),
  ],
  sections: { memberCategory: '党籍' },
  derived: [
    {
      key: 'membershipStatus',
      label: '党籍状态',
      aliases: ['党籍', '党籍情况', '状态'],
      width: 10,
      because: '由转入、转出、停止党籍等变动得出',
      derive: (row, data) => labelOf(membershipStatus, statusOf(row, data)),
      intake: {
        read: (raw) => {
          const reading = status.read(raw);
          if (!reading.ok) return reading;
          return reading.value === undefined ? blank : got(status.show(reading.value));
        },
        facts: (value, day) => ({
          type: 'membershipEvent',
          link: 'membership',
          values: {
            eventType: 'baseline',
            date: day,
            status: membershipStatus.entries.find(([, label]) => label === value)?.[0],
          },
        }),
      },
    },
    {
      key: 'partyAge',
      label: '党龄',
      width: 8,
      because: '由转正时间算出',
      derive: (row, data) => partyAge(row, data.today),
    },
  ],
  links: { person: findPerson, branch: findByName },
  identify: ['person'],
  roleWords: ['党员'],
  titleWords: ['党员花名册', '党员名册', '党员信息', '党员名单', '党员基本信息', '党员台账', '党员'],
  otherWords: ['报到', '积极分子', '发展对象', '入党申请', '变动情况', '党员干部先锋岗', '积分'],
});
