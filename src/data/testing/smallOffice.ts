import type { ChangeDraft, Patch } from '../../core/record/change.ts';
import type { Id } from '../../core/record/field.ts';
import { newId } from '../../core/record/ids.ts';
import { creation } from '../../core/record/patches.ts';

/** A draft as a form makes it. */
export function draftOf(why: string, ...patches: (Patch | undefined)[]): ChangeDraft {
  return {
    why,
    source: 'form',
    by: '王芳',
    scope: null,
    patches: patches.filter((patch) => patch !== undefined),
  };
}

/** The ids of a small invented community, to be used with `smallOffice`. */
export interface SmallOffice {
  readonly office: Id<'office'>;
  readonly compound: Id<'compound'>;
  readonly building: Id<'building'>;
  readonly zhang: Id<'person'>;
  readonly li: Id<'person'>;
  readonly head: Id<'post'>;
  readonly patches: readonly Patch[];
}

/** One community with a compound, a building, two people and one 楼长. */
export function smallOffice(): SmallOffice {
  const ids = {
    office: newId('office'),
    compound: newId('compound'),
    building: newId('building'),
    zhang: newId('person'),
    li: newId('person'),
    head: newId('post'),
  };
  const { office, compound, building, zhang, li, head } = ids;
  const patches = [
    creation('office', { name: '青禾社区', level: 'community' }, office),
    creation('compound', { name: '杏林小区', office }, compound),
    creation('building', { compound, no: '3', headsDue: 1 }, building),
    creation('person', { name: '张秀兰', gender: '2', mobile: '19900001000' }, zhang),
    creation('person', { name: '李建国', gender: '1', mobile: '19900001002' }, li),
    creation('post', { kind: 'buildingHead', person: zhang, building, startDate: '2024-03' }, head),
  ];
  return { ...ids, patches };
}
