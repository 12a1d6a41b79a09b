import { link } from '../kinds/link.ts';
import { phone } from '../kinds/phone.ts';
import { nameText } from '../kinds/text.ts';
import { defineRecord } from '../record/defineRecord.ts';

/** 物业企业: a firm that manages compounds, with its Party branch (seed-systems G 65). */
export const propertyCompany = defineRecord({
  name: 'propertyCompany',
  label: '物业企业',
  measure: '家',
  fields: {
    name: nameText('物业企业名称', {
      required: true,
      aliases: ['物业企业', '物业公司', '物业公司名称', '物业服务企业', '物业服务企业名称', '物业单位'],
    }),
    office: link('office', '所属社区', { required: true }),
    headName: nameText('企业负责人', { aliases: ['负责人', '法定代表人', '法人', '公司负责人', '总经理'] }),
    contactPhone: phone('企业电话', { aliases: ['联系电话', '电话', '负责人电话', '公司电话'] }),
    partyOrg: link('partyOrg', '企业党支部'),
  },
  title: (company) => company.name,
});
