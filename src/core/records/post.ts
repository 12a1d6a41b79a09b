import { postKind, postRank } from '../codes/office.ts';
import { choice, labelOf } from '../kinds/choice.ts';
import { date } from '../kinds/date.ts';
import { surelyBefore } from '../kinds/day.ts';
import { link } from '../kinds/link.ts';
import { text } from '../kinds/text.ts';
import { defineRecord, type Trouble } from '../record/defineRecord.ts';

/** The place at which each kind of post is held. */
export const postPlace = {
  buildingHead: 'building',
  unitHead: 'buildingUnit',
  gridLeader: 'grid',
  gridWorker: 'grid',
  gridAssistant: 'grid',
  governanceAide: 'grid',
  partTimeCommissioner: 'partnerUnit',
  liaison: 'partnerUnit',
} as const;

/** 任职: a person holds a post at a place from one day to another; ended and begun, never overwritten. */
export const post = defineRecord({
  name: 'post',
  label: '任职',
  measure: '个',
  fields: {
    kind: choice('岗位', postKind, { required: true }),
    person: link('person', '任职人', { required: true }),
    building: link('building', '楼栋'),
    buildingUnit: link('buildingUnit', '单元'),
    grid: link('grid', '网格'),
    partnerUnit: link('partnerUnit', '单位'),
    rank: choice('正副', postRank),
    jobTitle: text('单位及职务', {
      aliases: ['职务', '单位职务', '现任职务', '工作单位及职务', '单位及职务（职称）'],
    }),
    duty: text('分工', { aliases: ['工作分工', '分管工作', '职责分工'] }),
    startDate: date('任职时间', {
      aliases: [
        '任职日期',
        '聘任日期',
        '聘任时间',
        '上任时间',
        '聘期开始',
        '任职年月',
        '到岗时间',
        '到岗日期',
      ],
    }),
    endDate: date('离任时间', { aliases: ['离任日期', '卸任时间'] }),
    termEnd: date('届期', { aliases: ['届满时间', '聘期届满', '任期至'] }),
    note: text('备注', { aliases: ['说明'] }),
  },
  title: (post) => labelOf(postKind, post.kind),
  check: (post) => {
    const troubles: Trouble[] = [];
    if (post[postPlace[post.kind]] === undefined) {
      troubles.push({ level: 'refuse', field: postPlace[post.kind], text: '没有写明在哪里任职' });
    }
    if (
      post.startDate !== undefined &&
      post.endDate !== undefined &&
      surelyBefore(post.endDate, post.startDate)
    ) {
      troubles.push({ level: 'refuse', field: 'endDate', text: '离任时间早于任职时间' });
    }
    return troubles;
  },
});
