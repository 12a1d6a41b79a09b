import { recordDef, recordNames } from '../records/registry.ts';
import type { Trouble } from './defineRecord.ts';
import type { RecordName, Values } from './types.ts';

/** Outcome of the gate: the values, with warnings, or the troubles that refuse them. */
export type Gate<N extends RecordName> =
  | { readonly ok: true; readonly values: Values<N>; readonly warnings: readonly Trouble[] }
  | { readonly ok: false; readonly troubles: readonly Trouble[] };

type Input = Readonly<Record<string, unknown>>;

const nothing = (): boolean => false;

const NO_TROUBLE: readonly Trouble[] = [];

/** Names of the fields that a record of each type cannot be without. */
const REQUIRED = new Map<RecordName, readonly string[]>(
  recordNames.map((type) => {
    const required = Object.entries(recordDef(type).fields).filter(([, field]) => field.required);
    return [type, required.map(([name]) => name)];
  }),
);

/** What is wrong with the fields themselves: unknown, malformed or missing ones. */
function faultsOf(type: RecordName, input: Input, passes: (name: string) => boolean): readonly Trouble[] {
  const { fields } = recordDef(type);
  let troubles: Trouble[] | undefined;
  for (const name in input) {
    const value = input[name];
    if (value === undefined || value === null || passes(name)) continue;
    const known = fields[name];
    const fault = known === undefined ? '本程序没有这一项' : known.kind.fault(value);
    if (fault === undefined) continue;
    troubles ??= [];
    troubles.push({ level: 'refuse', field: name, text: `${known?.label ?? name}：${fault}` });
  }
  for (const name of REQUIRED.get(type) ?? []) {
    if ((input[name] ?? null) !== null) continue;
    troubles ??= [];
    troubles.push({ level: 'refuse', field: name, text: `缺少${fields[name]?.label ?? name}` });
  }
  return troubles ?? NO_TROUBLE;
}

/** What the gate says against some values, refusals alone when there are any; fields that `passes` names are not looked at. */
export function troublesOf(
  type: RecordName,
  input: Input,
  passes: (name: string) => boolean = nothing,
): readonly Trouble[] {
  const faults = faultsOf(type, input, passes);
  if (faults.length > 0) return faults;
  const found = recordDef(type).check?.(input as never) ?? NO_TROUBLE;
  if (found.length === 0) return NO_TROUBLE;
  const refused = found.filter((trouble) => trouble.level === 'refuse');
  return refused.length > 0 ? refused : found;
}

/** The one gate through which every record passes before it is written: known fields, kinds, required fields, the type's own check. */
export function readRecord<N extends RecordName>(type: N, input: Input): Gate<N> {
  const values = Object.fromEntries(
    Object.entries(input).filter(([, value]) => value !== undefined && value !== null),
  );
  const troubles = troublesOf(type, values);
  if (troubles.some((trouble) => trouble.level === 'refuse')) return { ok: false, troubles };
  return { ok: true, values: values as Values<N>, warnings: troubles };
}
