import { departmentKind } from '../codes/territory.ts';
import { choice } from '../kinds/choice.ts';
import { link } from '../kinds/link.ts';
import { phone } from '../kinds/phone.ts';
import { longText, nameText } from '../kinds/text.ts';
import { defineRecord } from '../record/defineRecord.ts';

/** 部门: a district department or an office of the subdistrict that answers whistles, takes resolutions and sends people down to grids. */
export const department = defineRecord({
  name: 'department',
  label: '部门',
  measure: '个',
  fields: {
    name: nameText('部门名称', {
      required: true,
      aliases: ['部门', '科室', '科室名称', '部门（科室）', '区直部门', '职能部门', '部门全称'],
    }),
    office: link('office', '所属社区', { required: true }),
    departmentKind: choice('部门类别', departmentKind, { aliases: ['部门类型', '部门性质'] }),
    contactName: nameText('部门联系人', { aliases: ['联系人', '联络人', '联系人姓名', '对接人'] }),
    contactPhone: phone('部门电话', { aliases: ['联系电话', '电话', '联系人电话', '办公电话', '值班电话'] }),
    duties: longText('职责', { aliases: ['部门职责', '工作职责', '主要职责', '职责范围', '承担事项'] }),
  },
  title: (department) => department.name,
});
