const WHITE = /[ \t\r\n]*/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const PLAIN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** What may come next: a value, a value or the end of an empty list, a name or the end of an empty group, a name, a colon, or what follows a value. */
type Next = 'value' | 'valueOrEnd' | 'nameOrEnd' | 'name' | 'colon' | 'after';

/** Reads JSON token by token as far as it is right. */
class Scanner {
  at = 0;
  readonly #text: string;
  readonly #open: ('{' | '[')[] = [];
  #next: Next = 'value';

  constructor(text: string) {
    this.#text = text;
    this.#take(WHITE);
  }

  get isDone(): boolean {
    return this.at === this.#text.length && this.#open.length === 0 && this.#next === 'after';
  }

  /** One token further; false where none of those allowed stands. */
  step(): boolean {
    const isRight = this.#token();
    if (isRight) this.#take(WHITE);
    return isRight;
  }

  #take(shape: RegExp): boolean {
    shape.lastIndex = this.at;
    const found = shape.exec(this.#text)?.[0];
    if (found === undefined) return false;
    this.at += found.length;
    return true;
  }

  #sign(...signs: readonly string[]): string | undefined {
    const sign = this.#text[this.at];
    if (sign === undefined || !signs.includes(sign)) return undefined;
    this.at++;
    return sign;
  }

  #close(): boolean {
    const open = this.#open.at(-1);
    if (open === undefined || this.#sign(open === '{' ? '}' : ']') === undefined) return false;
    this.#open.pop();
    this.#next = 'after';
    return true;
  }

  #token(): boolean {
    const next = this.#next;
    if ((next === 'valueOrEnd' || next === 'nameOrEnd') && this.#close()) return true;
    if (next === 'name' || next === 'nameOrEnd') {
      this.#next = 'colon';
      return this.#take(STRING);
    }
    if (next === 'colon') {
      this.#next = 'value';
      return this.#sign(':') !== undefined;
    }
    return next === 'after' ? this.#follow() : this.#value();
  }

  #follow(): boolean {
    const open = this.#open.at(-1);
    if (open === undefined) return false;
    if (this.#sign(',') === undefined) return this.#close();
    this.#next = open === '{' ? 'name' : 'value';
    return true;
  }

  #value(): boolean {
    const open = this.#sign('{', '[');
    if (open === undefined) {
      this.#next = 'after';
      return this.#take(STRING) || this.#take(PLAIN);
    }
    this.#open.push(open as '{' | '[');
    this.#next = open === '{' ? 'nameOrEnd' : 'valueOrEnd';
    return true;
  }
}

/** Where a text stops being JSON, counted in characters from its beginning; the text's length when only its end is missing. */
export function jsonFault(text: string): number {
  const scanner = new Scanner(text);
  while (!scanner.isDone && scanner.step());
  return scanner.at;
}
