import type { Data } from '../record/data.ts';
import type { Id } from '../record/field.ts';
import type { Stored } from '../record/types.ts';

/** The compounds that a branch covers: the one where it sits and those named for a joint branch, each once (seed-systems D 31). */
export function compoundsOf(org: Id<'partyOrg'>, data: Data): readonly Stored<'compound'>[] {
  const found = new Map<string, Stored<'compound'>>();
  const links = [
    data.get('partyOrg', org)?.compound,
    ...data.linking('branchCompound', 'partyOrg', org).map(({ compound }) => compound),
  ];
  for (const one of links) {
    const compound = data.get('compound', one);
    if (compound !== undefined) found.set(compound.id, compound);
  }
  return [...found.values()];
}

/** The Party organisations that say they cover a compound, alone or jointly, each once; party groups and committees among them. */
export function branchesOf(compound: Id<'compound'>, data: Data): readonly Stored<'partyOrg'>[] {
  const found = new Map<string, Stored<'partyOrg'>>();
  for (const org of data.linking('partyOrg', 'compound', compound)) found.set(org.id, org);
  for (const { partyOrg } of data.linking('branchCompound', 'compound', compound)) {
    const org = data.get('partyOrg', partyOrg);
    if (org !== undefined) found.set(org.id, org);
  }
  return [...found.values()];
}
