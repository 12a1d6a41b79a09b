import { postKind } from '../codes/office.ts';
import { labelOf } from '../kinds/choice.ts';
import { span } from '../kinds/day.ts';
import type { Data } from '../record/data.ts';
import { describe } from '../record/describe.ts';
import type { View } from '../record/dataView.ts';
import type { Finding } from '../record/finding.ts';
import type { Stored } from '../record/types.ts';
import { postPlace, postPlaces } from '../records/post.ts';
import { isHeld } from './concurrentPosts.ts';
import { rowsOf } from './rowsOf.ts';
import type { Rule, Touched } from './rule.ts';

type Post = Stored<'post'>;

/** Posts that one person holds at one place; of the others there may be several. */
const SINGLE: ReadonlySet<Post['kind']> = new Set(['buildingHead', 'unitHead', 'gridLeader']);

const ALWAYS = '0000-01-01';
const STILL = '9999-12-31';

/** True when both posts were surely held on one same day, at whatever precision their dates are known. */
function surelyOverlap(a: Post, b: Post): boolean {
  const from = [a, b].map((post) => (post.startDate === undefined ? ALWAYS : span(post.startDate)[1]));
  const to = [a, b].map((post) => (post.endDate === undefined ? STILL : span(post.endDate)[0]));
  return from.every((start) => to.every((end) => start <= end));
}

function placeOf(post: Post): { field: (typeof postPlace)[Post['kind']]; id: string | undefined } {
  const field = postPlace[post.kind];
  return { field, id: post[field] };
}

/** The other posts of the same kind at the same place. */
function beside(post: Post, data: Data): Post[] {
  const { field, id } = placeOf(post);
  if (id === undefined) return [];
  return data.linking('post', field, id).filter((other) => other.kind === post.kind && other.id !== post.id);
}

function placeName(post: Post, data: Data): string {
  const { field, id } = placeOf(post);
  const place = data.get(field, id);
  return place === undefined ? '这里' : describe(data as View, field, place);
}

/** Posts to look at: touched ones, and those of touched people and places, which a merge brings together. */
function postsAround(data: Data, touched: Touched | undefined): readonly Post[] {
  const posts = new Map(rowsOf(data, 'post', touched).map((post) => [post.id, post]));
  if (touched === undefined) return [...posts.values()];
  for (const field of ['person', ...postPlaces] as const) {
    for (const id of touched.get(field) ?? []) {
      for (const post of data.linking('post', field, id)) posts.set(post.id, post);
    }
  }
  return [...posts.values()];
}

/** Finds pairs of posts beside each other; over all data each pair once. */
function pairs(
  data: Data,
  touched: Touched | undefined,
  clash: (post: Post, other: Post) => Pick<Finding, 'level' | 'text'> | undefined,
): Finding[] {
  return postsAround(data, touched).flatMap((post) =>
    beside(post, data).flatMap((other): Finding[] => {
      if (touched === undefined && other.id > post.id) return [];
      const found = clash(post, other);
      return found === undefined ? [] : [{ ...found, type: 'post', record: post.id, also: [other.id] }];
    }),
  );
}

/** 楼长, 单元长 and 网格长 have one current holder in first place. */
export const singleHolder: Rule = {
  name: 'singleHolder',
  sentence: '一栋楼一名楼长，一个单元一名单元长，一个网格一名网格长；另有副职的写明“副”。',
  check(data, touched) {
    const heads = (post: Post): boolean => post.rank !== 'deputy' && isHeld(post, data.today);
    return pairs(data, touched, (post, other) => {
      if (!SINGLE.has(post.kind) || !heads(post) || !heads(other)) return undefined;
      const [here, there] = [post, other].map((one) => data.get('person', one.person));
      if (here === undefined || there === undefined || here.id === there.id) return undefined;
      const [first, second] = [here.name, there.name].sort();
      const role = labelOf(postKind, post.kind);
      return {
        level: 'warn',
        text: `${placeName(post, data)}同时有两名现任${role}：${first}、${second}。前任请填离任时间，副职请在“正副”里选“副”。`,
      };
    });
  },
};

/** Nobody holds one post twice at one time. */
export const samePostOnce: Rule = {
  name: 'samePostOnce',
  sentence: '同一个人在同一处的同一岗位，同一时间只登记一次。',
  check: (data, touched) =>
    pairs(data, touched, (post, other) => {
      const holder = data.get('person', post.person);
      if (holder === undefined || holder.id !== data.get('person', other.person)?.id) return undefined;
      if (!surelyOverlap(post, other)) return undefined;
      const role = labelOf(postKind, post.kind);
      return {
        level: 'refuse',
        text: `${holder.name}在${placeName(post, data)}的${role}登记了两次，时间重叠；请只留一条，或给前一条填离任时间。`,
      };
    }),
};
