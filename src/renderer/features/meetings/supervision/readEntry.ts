import { readRecord } from '../../../../core/record/readRecord.ts';
import type { Values } from '../../../../core/record/types.ts';
import { resolutionProgress } from '../../../../core/records/resolutionProgress.ts';
import type { ResolutionState } from '../../../../core/rules/meetings/standing.ts';

/** What was typed into the line of a progress entry. */
export interface EntryTexts {
  readonly date: string;
  readonly percent: string;
  readonly text: string;
  readonly newDueDate: string;
  readonly toUnit: string;
}

type Reading =
  | { readonly ok: true; readonly values: Values<'resolutionProgress'> }
  | { readonly ok: false; readonly problem: string };

/** What the line asks for in each state: 延期 a new time limit, 转办 a unit; what is done needs no percent. */
export const asked: Readonly<Record<ResolutionState, readonly (keyof EntryTexts)[]>> = {
  notStarted: ['date', 'text'],
  inProgress: ['date', 'percent', 'text'],
  done: ['date', 'text'],
  closed: ['date', 'text'],
  extended: ['date', 'newDueDate', 'percent', 'text'],
  transferred: ['date', 'toUnit', 'percent', 'text'],
};

/** Reads the line: every text by the kind of its field, then the record's own check; the first problem in words. */
export function readEntry(resolution: string, state: ResolutionState, texts: EntryTexts): Reading {
  const values: Record<string, unknown> = { resolution, state };
  for (const name of asked[state]) {
    // A percent sign typed along says nothing new.
    const raw = name === 'percent' ? texts[name].replace(/[%％]\s*$/, '') : texts[name];
    const { kind, label } = resolutionProgress.fields[name];
    const reading = kind.read(raw);
    if (!reading.ok) return { ok: false, problem: `${label}：${reading.problem}` };
    if (reading.value !== undefined) values[name] = reading.value;
  }
  const gate = readRecord('resolutionProgress', values);
  return gate.ok
    ? { ok: true, values: gate.values }
    : { ok: false, problem: gate.troubles[0]?.text ?? '没有写全' };
}
