import { columnsOf, defineLedger } from '../record/defineLedger.ts';
import { allianceMembers, partyName } from '../rules/allianceMembers.ts';
import { findKnownByName } from './linkRules.ts';

const c = columnsOf('alliance');

/** 党建联盟 of street, community, compounds and property, with their members (domain.md 4). */
export const alliance = defineLedger({
  name: 'alliance',
  label: '党建联盟',
  group: '共建与问题',
  system: 'community',
  about: '街道、社区、小区的近邻党建联盟和红色物业党建联盟。',
  root: 'alliance',
  fixed: {},
  columns: [
    c('name', { width: 26 }),
    c('allianceLevel', { width: 10 }),
    c('compound.name', { label: '所在小区', width: 16 }),
    c('leadOrg.name', { label: '牵头党组织', width: 24 }),
    c('foundedOn', { width: 12 }),
  ],
  derived: [
    {
      key: 'memberCount',
      label: '成员数',
      width: 8,
      because: '由联盟成员台账数出，只数现有成员',
      derive: (row, data) => allianceMembers(row.id, data).length || undefined,
    },
    {
      key: 'memberNames',
      label: '联盟成员',
      width: 40,
      because: '由联盟成员台账得出，只列现有成员',
      derive: (row, data) =>
        allianceMembers(row.id, data)
          .flatMap((member) => partyName(member, data) ?? [])
          .join('、') || undefined,
    },
  ],
  links: { compound: findKnownByName, leadOrg: findKnownByName },
  identify: ['name'],
  roleWords: ['党建联盟'],
  titleWords: ['党建联盟台账', '党建联盟一览', '联盟设置'],
});
