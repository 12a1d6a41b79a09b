import { span } from '../kinds/day.ts';
import type { Patch } from '../record/change.ts';
import type { Data } from '../record/data.ts';
import type { Id } from '../record/field.ts';
import { deletion } from '../record/patches.ts';
import type { Stored } from '../record/types.ts';

/** The children on the list of a class. */
export function pupilsOf(oneClass: Id<'communityClass'>, data: Data): readonly Stored<'classPupil'>[] {
  return data.linking('classPupil', 'communityClass', oneClass);
}

/** The classes whose term is over and whose list of children is still there: it is to be cleared (domain.md 8.2). */
export function classesToClear(data: Data): readonly Stored<'communityClass'>[] {
  return data
    .all('communityClass')
    .filter(
      ({ id, termEnd }) =>
        termEnd !== undefined && span(termEnd)[1] < data.today && pupilsOf(id, data).length > 0,
    );
}

/** The patches that clear the lists of some classes. */
export function clearPupils(classes: readonly Stored<'communityClass'>[], data: Data): Patch[] {
  return classes.flatMap(({ id }) => pupilsOf(id, data).map((pupil) => deletion('classPupil', pupil)));
}
