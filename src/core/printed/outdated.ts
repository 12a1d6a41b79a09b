import type { PrintedKey } from '../codes/printed.ts';
import type { Change } from '../record/change.ts';
import type { Data } from '../record/data.ts';
import type { RecordName, Stored } from '../record/types.ts';
import type { Steps } from '../rules/steps.ts';
import { paperFacts, type Fact } from './paperFacts.ts';

/** Two rounds of a known short checksum (FNV-1a), so that two states of a paper hardly ever look alike. */
function checksum(text: string, start: number): string {
  let sum = start;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return sum.toString(16).padStart(8, '0');
}

function digestOf(facts: readonly Fact[]): string {
  const said = facts.filter(({ says }) => says.length > 0);
  const lines = said.map(({ id, says }) => `${id} ${JSON.stringify(says)}`);
  const text = lines.toSorted().join('\n');
  return checksum(text, 0x811c9dc5) + checksum(text, 0x01234567);
}

/** What a paper says now, in short; the same digest means that a print still holds. */
export function printedDigest(key: PrintedKey, about: string, data: Data): string {
  return digestOf(paperFacts[key].facts(about, data));
}

/** The note of the last print of a paper; undefined for one that was never printed here. */
export function printedNote(key: PrintedKey, about: string, data: Data): Stored<'printedPaper'> | undefined {
  return data.all('printedPaper').find((note) => note.paperKey === key && note.about === about);
}

/** A print of something that is there no more hangs nowhere either. */
function isOutdated(note: Stored<'printedPaper'>, data: Data): boolean {
  const facts = paperFacts[note.paperKey].facts(note.about, data);
  return facts.length > 0 && digestOf(facts) !== note.digest;
}

/** The printed papers that no longer say what holds, one looked at in each step. */
export function* outdatedSteps(data: Data): Steps<readonly Stored<'printedPaper'>[]> {
  const found: Stored<'printedPaper'>[] = [];
  for (const note of data.all('printedPaper')) {
    if (isOutdated(note, data)) found.push(note);
    yield;
  }
  return found;
}

/** The printed papers that a change has made out of date: they read a record that it touched. Papers never printed are not asked about. */
export function outdatedPapers(change: Change, data: Data): readonly Stored<'printedPaper'>[] {
  const touched = new Set(change.patches.map(({ record }) => record));
  const types = new Set(change.patches.map(({ type }) => type));
  return data.all('printedPaper').filter((note) => {
    const paper = paperFacts[note.paperKey];
    if (!paper.reads.some((type) => types.has(type))) return false;
    return paper.facts(note.about, data).some(({ id }) => touched.has(id)) && isOutdated(note, data);
  });
}

/** Types whose records say who holds what: after a change of one of them the papers are named at once. */
const holding: ReadonlySet<RecordName> = new Set(['post', 'partyMembership', 'membershipEvent']);

/** True for 换人, 离任, 转入, 转出, 去世 and the like. */
export function changesHolders(change: Change): boolean {
  return change.patches.some(({ type }) => holding.has(type));
}
