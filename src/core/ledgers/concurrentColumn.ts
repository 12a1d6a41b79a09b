import type { DerivedColumn } from '../record/defineLedger.ts';
import { concurrentPosts } from '../rules/concurrentPosts.ts';

/** The column 兼任 that every ledger of posts has. */
export const concurrentColumn: DerivedColumn<'post'> = {
  key: 'concurrentPosts',
  label: '兼任',
  width: 14,
  because: '由这个人现任的其他岗位得出',
  derive: concurrentPosts,
};
