import { date } from '../kinds/date.ts';
import { link } from '../kinds/link.ts';
import { periodTrouble } from '../kinds/periodTrouble.ts';
import { text } from '../kinds/text.ts';
import { defineRecord, type Trouble } from '../record/defineRecord.ts';

/** The links of which an alliance member has exactly one: who the member is. */
export const allianceParties = [
  'partnerUnit',
  'partyOrg',
  'propertyCompany',
  'ownersCommittee',
  'socialOrg',
  'department',
] as const;

/** 联盟成员: a unit, Party organisation, property firm, owners' committee, social organisation or department that joined an alliance. */
export const allianceMember = defineRecord({
  name: 'allianceMember',
  label: '联盟成员',
  measure: '家',
  fields: {
    alliance: link('alliance', '联盟', { required: true }),
    partnerUnit: link('partnerUnit', '成员单位'),
    partyOrg: link('partyOrg', '成员党组织'),
    propertyCompany: link('propertyCompany', '成员物业企业'),
    ownersCommittee: link('ownersCommittee', '成员业委会'),
    socialOrg: link('socialOrg', '成员社会组织'),
    department: link('department', '成员部门'),
    duty: text('联盟职责', { aliases: ['承担职责', '联盟分工', '职责任务'] }),
    joinedOn: date('加入日期', { aliases: ['加入时间', '加入联盟日期', '加入联盟时间'] }),
    leftOn: date('退出日期', { aliases: ['退出时间'] }),
  },
  title: () => '联盟成员',
  check: (member) => {
    const named = allianceParties.filter((name) => member[name] !== undefined);
    const who: Trouble[] = [];
    if (named.length === 0) {
      who.push({
        level: 'refuse',
        text: '没有写明成员是谁：成员单位、党组织、物业企业、业委会、社会组织、部门里选一个',
      });
    }
    if (named.length > 1) {
      who.push({ level: 'refuse', field: named[1] ?? '', text: '一行只写一个成员，请分成几行登记' });
    }
    return [...who, ...periodTrouble(member.joinedOn, member.leftOn, 'leftOn', '退出日期早于加入日期')];
  },
});
