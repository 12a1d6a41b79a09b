import { fiveLink, projectKind, projectState } from '../codes/coBuilding.ts';
import { choice } from '../kinds/choice.ts';
import { date } from '../kinds/date.ts';
import { surelyBefore } from '../kinds/day.ts';
import { files } from '../kinds/files.ts';
import { link } from '../kinds/link.ts';
import { money } from '../kinds/money.ts';
import { count } from '../kinds/number.ts';
import { phone } from '../kinds/phone.ts';
import { longText, nameText, text } from '../kinds/text.ts';
import { defineRecord, type Trouble } from '../record/defineRecord.ts';

/** 共建项目: what the community and a partner do together (项目清单, domain.md 5.1, 11.3). */
export const project = defineRecord({
  name: 'project',
  label: '共建项目',
  measure: '个',
  fields: {
    office: link('office', '所属社区', { required: true }),
    no: text('编号', { aliases: ['项目编号'] }),
    name: text('项目名称', { required: true, aliases: ['项目', '共建项目'] }),
    projectKind: choice('项目性质', projectKind),
    category: text('类别', { aliases: ['项目类别'] }),
    fiveLink: choice('五联', fiveLink, { aliases: ['五联工作法', '五联类别'] }),
    need: link('need', '对应需求'),
    resource: link('resource', '对应资源'),
    agreement: link('agreement', '所属协议'),
    partnerUnit: link('partnerUnit', '共建单位', { aliases: ['乙方'] }),
    ourPerson: nameText('社区责任人', { aliases: ['甲方责任人'] }),
    partnerPerson: nameText('单位责任人', { aliases: ['乙方责任人'] }),
    steps: longText('实施步骤', { aliases: ['项目内容', '实施内容'] }),
    startDate: date('开始时间', { aliases: ['起始时间', '开始日期', '起始日期'] }),
    endDate: date('结束时间', { aliases: ['完成时间', '结束日期', '完成日期', '终止时间'] }),
    signedOn: date('签约日期', { aliases: ['签订日期'] }),
    beneficiaryCount: count('受益人数', { aliases: ['服务人数'] }),
    contactName: nameText('联系人', { aliases: ['责任人', '项目负责人', '负责人'] }),
    contactPhone: phone('联系电话', { aliases: ['联系人电话'] }),
    fundSource: text('经费来源', { aliases: ['资金来源'] }),
    amount: money('经费金额', {
      aliases: ['经费', '项目经费', '金额'],
    }),
    state: choice('进展', projectState, { aliases: ['项目进展', '状态'] }),
    outcome: longText('成效', { aliases: ['项目成效', '完成情况'] }),
    files: files('佐证材料'),
    fromResolution: link('resolution', '来自议定事项'),
    note: longText('备注'),
  },
  title: (project) => project.name,
  check: ({ startDate, endDate, signedOn, state }) => {
    const troubles: Trouble[] = [];
    if (startDate !== undefined && endDate !== undefined && surelyBefore(endDate, startDate)) {
      troubles.push({ level: 'refuse', field: 'endDate', text: '结束时间早于开始时间' });
    }
    if (signedOn !== undefined && endDate !== undefined && surelyBefore(endDate, signedOn)) {
      troubles.push({ level: 'warn', field: 'signedOn', text: '签约日期晚于结束时间，请核对' });
    }
    if (state === 'signed' && signedOn === undefined) {
      troubles.push({
        level: 'warn',
        field: 'signedOn',
        text: '已签约的项目没有签约日期，统计签约数时数不到它',
      });
    }
    return troubles;
  },
});
