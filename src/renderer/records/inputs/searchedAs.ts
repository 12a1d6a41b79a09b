/** How the quick search reads a kind: names by pinyin too, texts as written, all others not (their filters do it). */
export type SearchedAs = 'name' | 'text' | 'not';

const searched: Readonly<Record<string, SearchedAs>> = {
  name: 'name',
  text: 'text',
  longText: 'text',
  phone: 'text',
  placeNo: 'text',
};

/** How the quick search reads the kind of that name. */
export function searchedAs(kind: string | undefined): SearchedAs {
  return (kind === undefined ? undefined : searched[kind]) ?? 'not';
}
