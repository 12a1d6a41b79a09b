import { appraisal } from '../codes/work.ts';
import { choice } from '../kinds/choice.ts';
import { date } from '../kinds/date.ts';
import { surelyBefore } from '../kinds/day.ts';
import { link } from '../kinds/link.ts';
import { placeNo } from '../kinds/placeNo.ts';
import { longText, text } from '../kinds/text.ts';
import { defineRecord, type Trouble } from '../record/defineRecord.ts';

/** 党员报到: an in-service member of another organisation who reports where he lives; never counted among our own members (双报到, domain.md 2.2, 6). */
export const memberRegistration = defineRecord({
  name: 'memberRegistration',
  label: '党员报到',
  measure: '名',
  fields: {
    person: link('person', '报到党员', { required: true }),
    partnerUnit: link('partnerUnit', '报到单位', { hint: '在单位报到台账里的，选单位' }),
    workUnit: text('工作单位', { aliases: ['单位', '所在单位', '单位名称', '现工作单位', '单位全称'] }),
    jobTitle: text('职务', { aliases: ['现任职务', '职务职称', '单位职务'] }),
    unitPartyOrg: text('单位党组织', {
      aliases: ['所在党组织', '所属党组织', '党组织', '组织关系所在党组织'],
    }),
    compound: link('compound', '居住小区'),
    buildingNo: placeNo('楼号', {
      aliases: ['楼栋', '楼栋号', '楼', '号楼', '居住楼栋', '幢号', '栋号'],
    }),
    buildingUnitNo: placeNo('单元', { aliases: ['单元号', '居住单元'] }),
    room: text('房号', { aliases: ['室', '室号', '门牌号', '房间号', '户号'] }),
    specialty: text('特长', { aliases: ['个人特长', '专业特长', '服务特长', '特长爱好'] }),
    registeredOn: date('报到时间', { aliases: ['报到日期', '登记日期', '登记时间'] }),
    endDate: date('结束报到', {
      aliases: ['结束时间', '转出时间', '注销日期'],
      hint: '搬走或调离的，写哪一天',
    }),
    identityShownOn: date('亮明身份日期', { aliases: ['亮身份时间', '亮身份日期', '亮明身份时间'] }),
    claimedPost: text('认领岗位', { aliases: ['岗位认领', '认领岗位名称', '服务岗位'] }),
    claimedOn: date('认领日期', { aliases: ['认领时间', '岗位认领时间'] }),
    pledge: text('承诺事项', { aliases: ['承诺践诺', '承诺', '承诺内容', '践诺事项'] }),
    pledgedOn: date('承诺日期', { aliases: ['承诺时间'] }),
    fulfilment: longText('践诺情况', { aliases: ['践诺', '履诺情况', '承诺完成情况'] }),
    partyOrg: link('partyOrg', '编入党组织', { hint: '编入哪个支部、党小组开展活动；组织关系不转' }),
    volunteerTeam: link('volunteerTeam', '编入服务队'),
    appraisal: choice('社区评价', appraisal, { aliases: ['评价', '评价等次', '年度评价', '社区党组织评价'] }),
    note: text('备注', { aliases: ['说明'] }),
  },
  title: () => '党员报到',
  check: ({ registeredOn, endDate }) => {
    const troubles: Trouble[] = [];
    if (registeredOn !== undefined && endDate !== undefined && surelyBefore(endDate, registeredOn)) {
      troubles.push({ level: 'refuse', field: 'endDate', text: '结束报到早于报到时间' });
    }
    return troubles;
  },
});
