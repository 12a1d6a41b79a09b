import { recordDef } from '../records/registry.ts';
import type { Trouble } from './defineRecord.ts';
import type { RecordName, Values } from './types.ts';

/** Outcome of the gate: the values, with warnings, or the troubles that refuse them. */
export type Gate<N extends RecordName> =
  | { readonly ok: true; readonly values: Values<N>; readonly warnings: readonly Trouble[] }
  | { readonly ok: false; readonly troubles: readonly Trouble[] };

/** The one gate through which every record passes before it is written: known fields, kinds, required fields, the type's own check. */
export function readRecord<N extends RecordName>(type: N, input: Readonly<Record<string, unknown>>): Gate<N> {
  const def = recordDef(type);
  const troubles: Trouble[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(input)) {
    const known = def.fields[name];
    if (value === undefined || value === null) continue;
    const fault = known === undefined ? '本程序没有这一项' : known.kind.fault(value);
    if (fault === undefined) values[name] = value;
    else troubles.push({ level: 'refuse', field: name, text: `${known?.label ?? name}：${fault}` });
  }
  for (const [name, wanted] of Object.entries(def.fields)) {
    if (wanted.required && values[name] === undefined && input[name] == null) {
      troubles.push({ level: 'refuse', field: name, text: `缺少${wanted.label}` });
    }
  }
  if (troubles.length > 0) return { ok: false, troubles };
  const found = def.check?.(values as never) ?? [];
  const refused = found.filter((trouble) => trouble.level === 'refuse');
  if (refused.length > 0) return { ok: false, troubles: refused };
  return { ok: true, values: values as Values<N>, warnings: found };
}
