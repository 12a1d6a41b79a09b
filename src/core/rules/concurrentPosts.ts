import { postKind } from '../codes/office.ts';
import { labelOf } from '../kinds/choice.ts';
import { covers } from '../kinds/day.ts';
import type { Data } from '../record/data.ts';
import type { Stored } from '../record/types.ts';

/** True when the post is held on `day`. */
export function isHeld(post: Stored<'post'>, day: string): boolean {
  return covers(day, post.startDate, post.endDate);
}

/** 兼任: the other kinds of post that this post's holder has on the day asked, as text; undefined when none. */
export function concurrentPosts(post: Stored<'post'>, data: Data): string | undefined {
  const others = data
    .linking('post', 'person', post.person)
    .filter((other) => other.kind !== post.kind && isHeld(other, data.today))
    .map((other) => labelOf(postKind, other.kind));
  return others.length === 0 ? undefined : [...new Set(others)].join('、');
}
