import { link } from '../kinds/link.ts';
import { placeNo } from '../kinds/placeNo.ts';
import { yesNo } from '../kinds/yesNo.ts';
import { defineRecord } from '../record/defineRecord.ts';

/** 户室: a door of a buildingUnit, without names; visits are ticked against it (domain.md 10). */
export const household = defineRecord({
  name: 'household',
  label: '户室',
  measure: '户',
  fields: {
    buildingUnit: link('buildingUnit', '单元', { required: true }),
    room: placeNo('室号', { required: true, aliases: ['房号', '门牌号', '户号', '房间号', '室'] }),
    careConsented: yesNo('同意关爱', {
      hint: '愿意让社区多上门看看的家庭才选“是”；须先征得本人同意，不写原因、不写病情',
    }),
  },
  title: (household) => `${household.room}室`,
});
