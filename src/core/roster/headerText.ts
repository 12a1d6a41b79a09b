/** A header cell taken apart: the wording itself and what stands in brackets behind it, both normalised. */
export interface HeaderText {
  readonly base: string;
  readonly inner: readonly string[];
}

const SEPARATORS = /[-_/:;,.·、|\\*※#"'“”‘’《》<>—–~]/g;

/** A wording without what offices vary at will: width, case, white space, separators. */
export function normalWord(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u200B-\u200D\uFEFF]/g, '')
    .replace(SEPARATORS, '');
}

/** Takes a header cell apart: `单元长（姓名）` is `单元长` with `姓名` in brackets; leading numbers of items are dropped. */
export function readHeaderText(text: string): HeaderText {
  const half = text
    .normalize('NFKC')
    .replace(/[【[〔]/g, '(')
    .replace(/[】\]〕]/g, ')');
  const inner: string[] = [];
  let outside = half;
  for (let before = ''; before !== outside;) {
    before = outside;
    outside = outside.replace(/\(([^()]*)\)/g, (_, content: string) => {
      const word = normalWord(content);
      if (word !== '') inner.push(word);
      return '';
    });
  }
  const base = normalWord(outside.replace(/^\s*\d{1,2}\s*[.、)]\s*(?=\D)/, ''));
  return base === '' && inner.length > 0 ? { base: inner.join(''), inner: [] } : { base, inner };
}

/** Letter of a zero-based column: 0 is A, 27 is AB. */
export function columnLetter(column: number): string {
  let letters = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  }
  return letters;
}
