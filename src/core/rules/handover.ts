import { addDays, span, surelyBefore } from '../kinds/day.ts';
import type { Patch } from '../record/change.ts';
import type { Stored } from '../record/types.ts';
import { postPlace, seatFields } from '../records/post.ts';

/** A successor: someone already known, with the id that the new post will have. */
export interface Successor {
  readonly person: string;
  readonly post: string;
}

/** What a handover would write, or the sentence that says why it cannot be on this day. */
export type Handover =
  { readonly ok: true; readonly patches: readonly Patch[] } | { readonly ok: false; readonly text: string };

/** 换人 on `day`: the old post ends the day before, the same post at the same place begins for the successor; an old post already over stays as it is. */
export function handover(old: Stored<'post'>, successor: Successor, day: string): Handover {
  if (old.person === successor.person) return { ok: false, text: '新任和原任是同一个人，请另选一人' };
  const lastDay = addDays(day, -1);
  const held = old.endDate === undefined || span(old.endDate)[1] >= day;
  if (held && old.startDate !== undefined && surelyBefore(lastDay, old.startDate)) {
    return { ok: false, text: `原任从 ${old.startDate} 才开始任职，换人的日期要晚于这一天` };
  }
  const place = postPlace[old.kind];
  const begun: Patch = {
    type: 'post',
    record: successor.post,
    base: null,
    fields: created({
      kind: old.kind,
      person: successor.person,
      [place]: old[place],
      ...Object.fromEntries(seatFields.map((name) => [name, old[name]])),
      startDate: day,
    }),
  };
  return { ok: true, patches: held ? [endPost(old, lastDay), begun] : [begun] };
}

/** 离任: the post's last day is `day`. */
export function endPost(post: Stored<'post'>, day: string): Patch {
  return {
    type: 'post',
    record: post.id,
    base: post.rev,
    fields: { endDate: [post.endDate ?? null, day] },
  };
}

/** True when a post can end on `day`: it began by then. */
export function canEnd(post: Stored<'post'>, day: string): boolean {
  return post.startDate === undefined || span(post.startDate)[0] <= day;
}

function created(values: Readonly<Record<string, unknown>>): Patch['fields'] {
  const fields: Record<string, readonly [unknown, unknown]> = {};
  for (const [name, value] of Object.entries(values)) if (value !== undefined) fields[name] = [null, value];
  return fields;
}
