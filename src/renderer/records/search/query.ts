import { isSpoken, spokenOf, typedWord, type Spoken, type TypedWord } from '../spoken.ts';
import { START } from '../pinyin.ts';
import { wordsOf } from '../table/searchIndex.ts';

/** What one record can be found by. */
export interface Findable {
  /** Its title and other texts in small letters, the title also without spaces: 东方名苑3号楼2单元. */
  readonly text: string;
  /** Its telephone numbers. */
  readonly digits: string;
  readonly title: string;
  /** How its title is typed with Latin letters; nothing where titles are sentences. */
  readonly spoken: Spoken | undefined;
}

/** A word of a query with everything that can be known of it beforehand. */
export interface QueryWord extends TypedWord {
  /** Begins with a digit: 3号楼 must not meet 13号楼. */
  readonly isNumbered: boolean;
  /** Long enough to be a part of a telephone number. */
  readonly isDigits: boolean;
  /** 张js: hanzi first, the rest as it is typed. */
  readonly mixed: { readonly hanzi: string; readonly rest: TypedWord } | undefined;
}

/** The words of a query, ready to be looked for in a hundred thousand records. */
export function readQuery(query: string): readonly QueryWord[] {
  return wordsOf(query).map((text) => {
    const [, hanzi, letters] = /^(\p{Script=Han}+)([a-z]+)$/u.exec(text) ?? [];
    const isMixed = hanzi !== undefined && letters !== undefined;
    return {
      ...typedWord(text),
      isNumbered: /^\d/.test(text),
      isDigits: /^\d{3,}$/.test(text),
      mixed: isMixed ? { hanzi, rest: typedWord(letters) } : undefined,
    };
  });
}

/** How well a record is met by all words: 0 is its very name, 1 its beginning, 2 something in it; undefined not at all. */
export function meeting(found: Findable, words: readonly QueryWord[]): 0 | 1 | 2 | undefined {
  if (!words.every((word) => meets(found, word))) return undefined;
  const { text, digits, title, spoken } = found;
  const first = words[0];
  if (first === undefined) return undefined;
  if (text.startsWith(`${first.text}\n`) || title === first.text) return 0;
  const isBeginning =
    text.startsWith(first.text) ||
    digits.endsWith(first.text) ||
    spoken?.key.startsWith(START + first.text) === true;
  return isBeginning ? 1 : 2;
}

function meets({ text, digits, title, spoken }: Findable, word: QueryWord): boolean {
  if (word.isNumbered ? holdsNumber(text, word.text) : text.includes(word.text)) return true;
  if (word.isDigits && digits.includes(word.text)) return true;
  if (spoken === undefined) return false;
  if (word.start !== 0 && isSpoken(spoken, word)) return true;
  return word.mixed !== undefined && meetsMixed(title, word.mixed);
}

function meetsMixed(title: string, { hanzi, rest }: NonNullable<QueryWord['mixed']>): boolean {
  const at = title.indexOf(hanzi);
  if (at < 0) return false;
  const { key } = spokenOf(title.slice(at + hanzi.length));
  return key.includes(START + rest.text);
}

/** Whether a text holds a word that begins with a digit where no other digit stands before it. */
function holdsNumber(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !/\d/.test(text.charAt(at - 1))) return true;
  }
  return false;
}
