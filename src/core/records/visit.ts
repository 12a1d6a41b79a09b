import { visitKind } from '../codes/work.ts';
import { choice } from '../kinds/choice.ts';
import { date } from '../kinds/date.ts';
import { surelyBefore } from '../kinds/day.ts';
import { link } from '../kinds/link.ts';
import { longText, nameText } from '../kinds/text.ts';
import { yesNo } from '../kinds/yesNo.ts';
import { defineRecord, type Trouble } from '../record/defineRecord.ts';

/** 走访: somebody of the community went to a door, a 单元 or a building; links to no person (domain.md 8.2, 10). */
export const visit = defineRecord({
  name: 'visit',
  label: '走访',
  measure: '次',
  fields: {
    office: link('office', '所属社区', { required: true }),
    visitedOn: date('走访日期', { required: true, aliases: ['走访时间', '日期', '入户时间', '入户日期'] }),
    visitKind: choice('走访类别', visitKind, { aliases: ['类别', '走访类型', '走访形式'] }),
    visitorName: nameText('走访人', { aliases: ['走访人员', '入户人员', '走访人姓名'] }),
    building: link('building', '楼栋'),
    buildingUnit: link('buildingUnit', '单元'),
    household: link('household', '户室'),
    hostName: nameText('受访人', { aliases: ['走访对象', '被走访人', '户主'], hint: '可以不填' }),
    matter: longText('反映问题', { aliases: ['反映情况', '走访内容', '走访情况', '问题'] }),
    appeal: longText('诉求', { aliases: ['诉求及建议', '意见建议', '意见和建议'] }),
    isSolved: yesNo('是否解决', { aliases: ['是否已解决', '解决情况'] }),
    issue: link('issue', '转为问题'),
    nextOn: date('下次走访', { aliases: ['下次走访时间', '下次走访日期'] }),
    note: longText('备注'),
  },
  title: (visit) => `${visit.visitedOn} 走访`,
  check: ({ visitedOn, nextOn, building, buildingUnit, household }) => {
    const troubles: Trouble[] = [];
    if (nextOn !== undefined && surelyBefore(nextOn, visitedOn)) {
      troubles.push({ level: 'warn', field: 'nextOn', text: '下次走访早于这次走访，请核对' });
    }
    if (building === undefined && buildingUnit === undefined && household === undefined) {
      troubles.push({ level: 'warn', field: 'building', text: '没有写明走访了哪里，走访户数数不到它' });
    }
    return troubles;
  },
});
