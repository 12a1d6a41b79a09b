import { memberCategory, partyPost } from '../codes/party.ts';
import { choice } from '../kinds/choice.ts';
import { date } from '../kinds/date.ts';
import { surelyBefore } from '../kinds/day.ts';
import { link } from '../kinds/link.ts';
import { text } from '../kinds/text.ts';
import { yesNo } from '../kinds/yesNo.ts';
import { defineRecord, type Trouble } from '../record/defineRecord.ts';

/** 党籍: a person's membership in one branch; never deleted, closed by an event (domain.md 2.3). */
export const partyMembership = defineRecord({
  name: 'partyMembership',
  label: '党籍',
  measure: '条',
  fields: {
    person: link('person', '党员', { required: true }),
    branch: link('partyOrg', '所在党支部'),
    memberCategory: choice('人员类别', memberCategory, {
      aliases: ['党员类别', '类别', '正式/预备', '党员类型', '正式或预备', '党员性质'],
    }),
    joinDate: date('入党时间', {
      aliases: [
        '加入党组织日期',
        '入党日期',
        '入党年月',
        '加入党组织时间',
        '加入中共时间',
        '入党年月日',
        '何时入党',
        '入党',
        '加入中国共产党时间',
        '加入中国共产党日期',
        '加入中国共产党年月',
        '参加党组织时间',
        '入党日期（年月）',
      ],
    }),
    fullMemberDate: date('转正时间', {
      aliases: ['转为正式党员日期', '转正日期', '转正年月', '转正', '转为正式党员时间'],
    }),
    partyPost: choice('党内职务', partyPost, { aliases: ['党内职务（岗位）', '支部职务'] }),
    transferInDate: date('转入时间', { aliases: ['转入日期', '组织关系转入时间'] }),
    isMobileMember: yesNo('流动党员', { aliases: ['是否流动党员', '是否为流动党员', '是否流动'] }),
    outflow: text('外出流向', { aliases: ['流向', '流入地', '外出地点'] }),
    note: text('备注', { aliases: ['说明', '备　注'] }),
  },
  title: () => '党籍',
  check: (membership) => {
    const troubles: Trouble[] = [];
    const { joinDate, fullMemberDate } = membership;
    if (joinDate !== undefined && fullMemberDate !== undefined && surelyBefore(fullMemberDate, joinDate)) {
      troubles.push({ level: 'warn', field: 'fullMemberDate', text: '转正时间早于入党时间，请核对' });
    }
    if (membership.memberCategory === 'probationary' && fullMemberDate !== undefined) {
      troubles.push({ level: 'warn', field: 'fullMemberDate', text: '预备党员不应有转正时间，请核对' });
    }
    return troubles;
  },
});
