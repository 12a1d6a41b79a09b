import {
  committeeRole,
  forceKind,
  gridEmployment,
  newEmploymentKind,
  postKind,
  postRank,
} from '../codes/office.ts';
import { choice, labelOf } from '../kinds/choice.ts';
import { date } from '../kinds/date.ts';
import { link } from '../kinds/link.ts';
import { periodTrouble } from '../kinds/periodTrouble.ts';
import { text } from '../kinds/text.ts';
import { defineRecord, type Trouble } from '../record/defineRecord.ts';

/** The place at which each kind of post is held; the field of a post that names it has the name of the place's type. */
export const postPlace = {
  buildingHead: 'building',
  unitHead: 'buildingUnit',
  gridLeader: 'grid',
  gridWorker: 'grid',
  gridAssistant: 'grid',
  governanceAide: 'grid',
  partTimeGridWorker: 'grid',
  dispatchedForce: 'grid',
  gridSponsorLeader: 'grid',
  communityWorker: 'office',
  fullTimeClerk: 'office',
  districtContactLeader: 'office',
  committeeMember: 'committee',
  partTimeCommissioner: 'partnerUnit',
  liaison: 'partnerUnit',
} as const;

/** Every kind of place at which posts are held, each once. */
export const postPlaces = [...new Set(Object.values(postPlace))];

/** What belongs to the seat and not to who sits on it: a successor takes it over. */
export const seatFields = ['rank', 'grid', 'department', 'forceKind', 'committeeRole'] as const;

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
    office: link('office', '社区'),
    committee: link('committee', '大工委、大党委'),
    department: link('department', '派出部门'),
    rank: choice('正副', postRank),
    employment: choice('专兼职', gridEmployment, {
      aliases: ['专职/兼职', '专/兼职', '专职兼职', '是否专职'],
    }),
    newEmploymentKind: choice('职业', newEmploymentKind, { aliases: ['从事职业', '职业类别', '群体类别'] }),
    forceKind: choice('力量类别', forceKind, { aliases: ['下沉力量类别', '部门类别', '警种'] }),
    committeeRole: choice('任职身份', committeeRole, {
      aliases: ['大党委职务', '大工委职务', '委员会职务', '任职情况'],
    }),
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
    const place = postPlace[post.kind];
    const placeless: Trouble[] =
      post[place] === undefined ? [{ level: 'refuse', field: place, text: '没有写明在哪里任职' }] : [];
    return [...placeless, ...periodTrouble(post.startDate, post.endDate, 'endDate', '离任时间早于任职时间')];
  },
});
