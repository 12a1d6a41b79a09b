import { columnsOf, defineLedger } from '../record/defineLedger.ts';
import { postsAt } from '../rules/peopleAt.ts';
import { termState } from '../rules/termState.ts';

const c = columnsOf('committee');

/** 大工委 and 大党委 with their terms (domain.md 4). */
export const committee = defineLedger({
  name: 'committee',
  label: '大工委大党委',
  group: '党组织',
  system: 'community',
  about: '街道“大工委”和社区“大党委”，一届一行；成员在“大工委大党委成员”里登记。',
  root: 'committee',
  fixed: {},
  columns: [
    c('name', { width: 26 }),
    c('committeeKind', { width: 16 }),
    c('termStart', { width: 12 }),
    c('termEnd', { width: 12 }),
  ],
  derived: [
    {
      key: 'memberCount',
      label: '成员数',
      width: 8,
      because: '由大工委大党委成员数出，只数现任',
      derive: (row, data) => postsAt('committeeMember', row.id, data).length || undefined,
    },
    {
      key: 'termState',
      label: '任期',
      width: 12,
      because: '由任期届满的日期得出',
      derive: (row, data) => termState(row.termEnd, data.today),
    },
  ],
  links: {},
  identify: ['name'],
  roleWords: ['大工委大党委'],
  titleWords: ['大工委大党委', '大党委设置', '大工委设置'],
  otherWords: ['成员', '委员', '名册'],
});
