import { columnsOf, defineLedger } from '../record/defineLedger.ts';
import { isServing } from '../rules/serving.ts';
import { findKnownByName } from './linkRules.ts';

const c = columnsOf('propertyCompany');

/** 物业企业 with their branches and the compounds they serve (seed-systems G 65). */
export const propertyCompany = defineLedger({
  name: 'propertyCompany',
  label: '物业企业',
  group: '共建与问题',
  system: 'property',
  about: '为小区服务的物业企业和企业党支部。',
  root: 'propertyCompany',
  fixed: {},
  columns: [
    c('name', { width: 26 }),
    c('headName', { width: 10 }),
    c('contactPhone', { width: 14 }),
    c('partyOrg.name', { label: '企业党支部', width: 26 }),
  ],
  derived: [
    {
      key: 'compounds',
      label: '服务小区',
      width: 30,
      because: '由物业服务项目得出，只列在管的小区',
      derive: (row, data) =>
        data
          .linking('propertyProject', 'propertyCompany', row.id)
          .filter((project) => isServing(project, data.today))
          .flatMap(({ compound }) => data.get('compound', compound)?.name ?? [])
          .join('、') || undefined,
    },
  ],
  links: { partyOrg: findKnownByName },
  identify: ['name'],
  roleWords: ['物业企业'],
  titleWords: ['物业企业', '物业公司'],
  otherWords: ['考评', '项目'],
});
