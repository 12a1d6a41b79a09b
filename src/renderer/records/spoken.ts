import { pinyinKey, pinyinReady, START } from './pinyin.ts';

/** A name as it can be typed with Latin letters, made once for all records that hold it. */
export interface Spoken {
  readonly key: string;
  /** The letters with which its spellings begin, one bit each: most names are told apart by this alone. */
  readonly starts: number;
}

/** A word of a query, made ready once to be looked for in thousands of names. */
export interface TypedWord {
  readonly text: string;
  readonly start: number;
  readonly sought: string;
  /** One letter: its bit says everything. */
  readonly isLetter: boolean;
  /** Whether it can stand only in texts that hold Latin letters. */
  readonly needsLatin: boolean;
}

const LATIN = /^[a-z0-9]+$/;
const OTHER = 26;
const silent: Spoken = { key: '', starts: 0 };
const known = new Map<string, Spoken>();

/** How a name is typed; nothing while the dictionary is not there. */
export function spokenOf(name: string): Spoken {
  let spoken = known.get(name);
  if (spoken === undefined) {
    if (!pinyinReady()) return silent;
    const key = pinyinKey(name);
    spoken = { key, starts: startsOf(key) };
    known.set(name, spoken);
  }
  return spoken;
}

/** Makes a word of a query ready to be looked for. */
export function typedWord(text: string): TypedWord {
  const start = LATIN.test(text) ? bitOf(text.charCodeAt(0)) : 0;
  const isLetter = text.length === 1 && start !== 1 << OTHER;
  return { text, start, sought: START + text, isLetter, needsLatin: hasLatin(text) };
}

/** Whether a text holds Latin letters; most of an office's texts hold none and need not be searched for them. */
export function hasLatin(text: string): boolean {
  return /[a-z]/.test(text);
}

/** Whether a name is met by a word typed in Latin letters. */
export function isSpoken(spoken: Spoken, word: TypedWord): boolean {
  return (spoken.starts & word.start) !== 0 && (word.isLetter || spoken.key.includes(word.sought));
}

function startsOf(key: string): number {
  let starts = 0;
  for (let at = key.indexOf(START); at >= 0; at = key.indexOf(START, at + 1)) {
    if (at + 1 < key.length && key.charAt(at + 1) !== START) starts |= bitOf(key.charCodeAt(at + 1));
  }
  return starts;
}

/** One bit for each letter, one for everything else. */
function bitOf(code: number): number {
  const letter = code - 97;
  return 1 << (letter >= 0 && letter < OTHER ? letter : OTHER);
}
