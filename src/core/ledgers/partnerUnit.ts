import { columnsOf, defineLedger } from '../record/defineLedger.ts';
import { peopleAt } from '../rules/peopleAt.ts';
import { findByName } from './linkRules.ts';

const c = columnsOf('partnerUnit');

/** 成员单位: the units of the 近邻党建联盟 (domain.md 4). */
export const partnerUnit = defineLedger({
  name: 'partnerUnit',
  label: '成员单位',
  group: '共建与问题',
  system: 'community',
  about: '参加社区“大党委”和近邻党建联盟的单位。',
  root: 'partnerUnit',
  fixed: {},
  columns: [
    c('name', { width: 22 }),
    c('nature', { width: 10 }),
    c('superior', { width: 18 }),
    c('partyOrgName', { width: 26 }),
    c('headName', { width: 12 }),
    c('partyMemberCount', { width: 8 }),
    c('joinedOn', { width: 12 }),
    c('agreementStart', { width: 12, optional: true }),
    c('agreementEnd', { width: 12 }),
    c('address', { width: 24, optional: true }),
  ],
  derived: [
    {
      key: 'liaison',
      label: '联络员及电话',
      width: 20,
      because: '由联络员台账得出，只列现任',
      derive: (row, data) => peopleAt('liaison', row.id, data),
    },
  ],
  links: { office: findByName },
  identify: ['name'],
  roleWords: ['成员单位', '共建单位', '单位信息', '单位基本情况', '单位情况'],
  titleWords: ['成员单位', '共建单位', '驻区单位'],
});
