import type * as Library from 'pinyin-pro';

/** Stands before every place in a key at which a query may begin. */
export const START = '|';
/** At most so many spellings of one name; beyond it later characters keep their usual reading. */
const SPELLINGS = 48;
/** A longer text is a phrase: only its first characters are spelled in every reading. */
const NAME_LENGTH = 4;
/** From so many places of a phrase a query may begin. */
const PHRASE_STARTS = 14;

let library: typeof Library | undefined;
let loading: Promise<void> | undefined;
const keys = new Map<string, string>();
const readings = new Map<string, readonly string[]>();

/** Loads the dictionary, once. */
export function loadPinyin(): Promise<void> {
  loading ??= load();
  return loading;
}

async function load(): Promise<void> {
  library = await import('pinyin-pro');
}

/** True when keys can be made. */
export function pinyinReady(): boolean {
  return library !== undefined;
}

/**
 * Everything under which a name can be typed with Latin letters: full pinyin and initials, from each of its characters on,
 * in every reading of each character; the first character also in its reading as a surname (单 shan, 仇 qiu, 解 xie).
 */
export function pinyinKey(name: string): string {
  const known = keys.get(name);
  if (known !== undefined) return known;
  const key = makeKey(name);
  if (library !== undefined) keys.set(name, key);
  return key;
}

/** Whether a query of Latin letters meets a key. */
export function meetsKey(key: string, query: string): boolean {
  return key.includes(START + query);
}

function makeKey(name: string): string {
  const syllables = syllablesOf(name);
  const parts = new Set<string>();
  const starts = Math.min(syllables.length, PHRASE_STARTS);
  for (let from = 0; from < starts; from++) {
    for (const spelling of spellings(syllables.slice(from))) {
      const initials = spelling.map((syllable) => syllable.charAt(0)).join('');
      parts.add(spelling.join(''));
      parts.add(initials);
      // 张三丰 as zhangsf, and as zsfeng.
      parts.add((spelling[0] ?? '') + initials.slice(1));
      parts.add(initials.slice(0, -1) + (spelling.at(-1) ?? ''));
    }
  }
  return START + [...parts].join(START);
}

function spellings(syllables: readonly (readonly string[])[]): string[][] {
  let made: string[][] = [[]];
  for (const [at, choices] of syllables.entries()) {
    const room = at < NAME_LENGTH && made.length * choices.length <= SPELLINGS;
    const taken = room ? choices : choices.slice(0, 1);
    made = taken.flatMap((choice) => made.map((spelling) => [...spelling, choice]));
  }
  return made;
}

/** Per character its readings, the likeliest first; letters and digits stand for themselves. */
function syllablesOf(name: string): string[][] {
  if (library === undefined) return [];
  const plain = { toneType: 'none', type: 'array', v: true } as const;
  const usual = library.pinyin(name, plain);
  const surname = library.pinyin(name, { ...plain, mode: 'surname', surname: 'head' });
  return [...name]
    .map((character, i) => {
      const all = [surname[i], usual[i], ...readingsOf(character)].filter((one) => one !== undefined);
      return [...new Set(all.flatMap(typed))];
    })
    .filter((choices) => choices.length > 0);
}

function readingsOf(character: string): readonly string[] {
  let known = readings.get(character);
  if (known === undefined) {
    known = library?.polyphonic(character, { toneType: 'none', type: 'array' })[0] ?? [];
    readings.set(character, known);
  }
  return known;
}

/** How a reading is typed: ü as v, and as u by those who do not know better. */
function typed(reading: string): string[] {
  const small = reading.toLowerCase().replace(/[^a-z0-9ü]/g, '');
  if (small === '') return [];
  return /[üv]/.test(small) ? [small.replace(/[üv]/g, 'v'), small.replace(/[üv]/g, 'u')] : [small];
}
