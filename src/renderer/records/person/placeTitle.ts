import type { AnyData } from '../../../core/record/data.ts';
import type { Stored } from '../../../core/record/types.ts';
import { postPlace } from '../../../core/records/post.ts';
import { fullTitle } from '../fullTitle.ts';

/** Where a post is held: 东方名苑 3号楼. */
export function placeTitle(data: AnyData, post: Stored<'post'>): string {
  const type = postPlace[post.kind];
  const place = data.get(type, post[type]);
  return place === undefined ? '' : fullTitle(data, type, place);
}
