import { date } from '../kinds/date.ts';
import { surelyBefore } from '../kinds/day.ts';
import { files } from '../kinds/files.ts';
import { link } from '../kinds/link.ts';
import { longText, text } from '../kinds/text.ts';
import { defineRecord, type Trouble } from '../record/defineRecord.ts';

/** 共建协议: what the community and a partner unit have agreed for a term, in the five chapters of 五联工作法 (domain.md 5.2). */
export const agreement = defineRecord({
  name: 'agreement',
  label: '共建协议',
  measure: '份',
  fields: {
    office: link('office', '所属社区', { required: true }),
    no: text('协议编号', { aliases: ['编号', '协议号', '合同编号'] }),
    name: text('协议名称', { required: true, aliases: ['共建协议', '协议', '协议书名称'] }),
    partnerUnit: link('partnerUnit', '共建单位', { required: true, aliases: ['乙方'] }),
    signedOn: date('签订日期', { aliases: ['签约日期', '签订时间', '签约时间'] }),
    startDate: date('协议开始', { aliases: ['生效日期', '起始日期', '开始日期', '开始时间'] }),
    endDate: date('协议到期', { aliases: ['到期日期', '截止日期', '终止日期', '结束日期', '协议期限至'] }),
    renews: link('agreement', '续签自'),
    orgLink: longText('组织联建', { hint: '协议第一部分：党组织怎样结对、怎样一起开展活动' }),
    affairsLink: longText('事务联商', { hint: '协议第二部分：哪些事一起商量' }),
    meetingLink: longText('会议联席', { hint: '协议第三部分：联席会议怎样开、谁参加' }),
    managementLink: longText('管理联动', { hint: '协议第四部分：人员、场地、队伍怎样一起用' }),
    appraisalLink: longText('成效联评', { hint: '协议第五部分：一年做成几件事，怎样评议' }),
    files: files('协议文件', { hint: '签字盖章后的扫描件' }),
    note: longText('备注'),
  },
  title: (agreement) => agreement.name,
  check: ({ signedOn, startDate, endDate }) => {
    const troubles: Trouble[] = [];
    if (startDate !== undefined && endDate !== undefined && surelyBefore(endDate, startDate)) {
      troubles.push({ level: 'refuse', field: 'endDate', text: '协议到期早于协议开始' });
    }
    if (signedOn !== undefined && endDate !== undefined && surelyBefore(endDate, signedOn)) {
      troubles.push({ level: 'refuse', field: 'endDate', text: '协议到期早于签订日期' });
    }
    return troubles;
  },
});
