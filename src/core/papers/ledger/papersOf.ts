import type { Data } from '../../record/data.ts';
import type { AnyStored, RecordName, Stored } from '../../record/types.ts';
import { postsAt } from '../../rules/peopleAt.ts';
import type { LedgerPaper } from '../paperModel.ts';
import { letterKinds } from './appointmentLetter.ts';

/** A paper that rows can become, with the records that it is then about, each once, in the order of the rows. */
export interface PaperOfRows {
  readonly paper: LedgerPaper;
  readonly about: readonly string[];
}

/** For one row the records that a paper would be about; none where it has nothing to do with it. */
type About<N extends RecordName> = (row: Stored<N>, data: Data) => readonly (string | undefined)[];

type Offers<N extends RecordName> = Readonly<Partial<Record<LedgerPaper, About<N>>>>;

const unitBuilding = (unit: string | undefined, data: Data): string | undefined =>
  data.get('buildingUnit', unit)?.building;

/** The posts of 楼长 and 单元长 in a compound that are held now. */
function lettersIn(compound: string, data: Data): readonly string[] {
  return data.linking('building', 'compound', compound).flatMap(({ id }) => {
    const units = data.linking('buildingUnit', 'building', id);
    return [
      ...postsAt('buildingHead', id, data),
      ...units.flatMap((unit) => postsAt('unitHead', unit.id, data)),
    ].map((one) => one.id);
  });
}

const post: Offers<'post'> = {
  appointmentLetter: ({ id, kind }) => (letterKinds.includes(kind) ? [id] : []),
  headNotice: ({ building, buildingUnit }, data) => [building, unitBuilding(buildingUnit, data)],
  gridNotice: ({ kind, grid }) => (kind === 'communityWorker' ? [] : [grid]),
  nameCards: ({ person }) => [person],
  contactBook: ({ building, buildingUnit }, data) => {
    const place = data.get('building', building ?? unitBuilding(buildingUnit, data));
    return [place?.compound];
  },
};

const offers: { readonly [N in RecordName]?: Offers<N> } = {
  post,
  grid: {
    gridNotice: ({ id }) => [id],
    contactBook: ({ id }, data) => data.linking('building', 'grid', id).map(({ compound }) => compound),
  },
  building: {
    headNotice: ({ id }) => [id],
    gridNotice: ({ grid }) => [grid],
    contactBook: ({ compound }) => [compound],
  },
  buildingUnit: { headNotice: ({ building }) => [building] },
  compound: {
    headNotice: ({ id }, data) => data.linking('building', 'compound', id).map((one) => one.id),
    contactBook: ({ id }) => [id],
    gridNotice: ({ id }, data) => data.linking('building', 'compound', id).map(({ grid }) => grid),
    appointmentLetter: ({ id }, data) => lettersIn(id, data),
  },
  person: { nameCards: ({ id }) => [id] },
  partyMembership: { nameCards: ({ person }) => [person] },
  memberRegistration: { nameCards: ({ person }) => [person] },
  volunteerMember: { nameCards: ({ person }) => [person] },
  partnerUnit: {
    nameCards: ({ id }, data) => data.linking('post', 'partnerUnit', id).map(({ person }) => person),
  },
};

/** The papers that rows of a type can become. */
export function papersOf(type: RecordName, rows: readonly AnyStored[], data: Data): readonly PaperOfRows[] {
  // Each entry takes the rows of the type under whose name it stands; which that is, is known only at run time.
  const own = (offers[type] ?? {}) as unknown as Readonly<
    Partial<Record<LedgerPaper, (row: AnyStored, data: Data) => readonly (string | undefined)[]>>
  >;
  // The keys are those of the table above.
  const papers = Object.keys(own) as LedgerPaper[];
  return papers.flatMap((paper) => {
    const about = new Set(rows.flatMap((row) => own[paper]?.(row, data) ?? []));
    about.delete(undefined);
    const known = [...about].filter((id) => id !== undefined);
    return known.length === 0 ? [] : [{ paper, about: known }];
  });
}

/** True where the rows of a type can become a paper at all. */
export function hasPapers(type: RecordName): boolean {
  return offers[type] !== undefined;
}
