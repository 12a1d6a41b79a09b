import type { Data } from '../../record/data.ts';
import type { Stored } from '../../record/types.ts';

type Covenant = Stored<'covenant'>;

/** The versions of one covenant: those of the same compound, or of the whole community where none is named. */
function versionsOf({ office, compound }: Covenant, data: Data): readonly Covenant[] {
  return data
    .linking('covenant', 'office', office)
    .filter((other) => data.get('compound', other.compound) === data.get('compound', compound));
}

/** True for the newest version adopted by the day asked; a version without a day of adoption is a draft. */
export function isInForce(covenant: Covenant, data: Data): boolean {
  const adopted = versionsOf(covenant, data).filter(
    ({ adoptedOn }) => adoptedOn !== undefined && adoptedOn <= data.today,
  );
  const newest = adopted.reduce<Covenant | undefined>(
    (best, one) => (best === undefined || (one.adoptedOn ?? '') >= (best.adoptedOn ?? '') ? one : best),
    undefined,
  );
  return newest?.id === covenant.id;
}
