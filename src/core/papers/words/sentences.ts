/* Punctuation of office papers: what people typed, joined so that one sentence ends once. */

const SENTENCE_END = /[。！？!?…][”’）)】」』》]*$/;
const LOOSE_END = /[\s，、；：,;:.．。]+$/;

/** Text with its own ending mark, or with 。 where it had none or only a comma. */
export function closeSentence(text: string): string {
  const trimmed = text.trim();
  if (trimmed === '' || SENTENCE_END.test(trimmed)) return trimmed;
  return `${trimmed.replace(LOOSE_END, '')}。`;
}

/** Text without an ending mark, to be continued by a comma. */
export function openClause(text: string): string {
  return text.trim().replace(LOOSE_END, '');
}

/** True for several sentences or lines, which a comma cannot continue. */
export function isSeveralSentences(text: string): boolean {
  return /[。！？!?；;\n]/.test(openClause(text));
}

/** The lines of a text as typed, each a paragraph of its own; empty ones left out. */
export function linesOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Parts that are known, joined; what is not known leaves no trace. */
export function joined(parts: readonly (string | undefined)[], by = ''): string {
  return parts.filter((part) => part !== undefined && part !== '').join(by);
}
