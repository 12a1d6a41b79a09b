import type { Trouble } from '../../record/defineRecord.ts';
import type { AnyField } from '../../record/field.ts';
import type { Raw } from '../../record/kind.ts';
import { readRecord } from '../../record/readRecord.ts';
import type { RecordName } from '../../record/types.ts';
import { recordDef } from '../../records/registry.ts';
import { isGroup, whatItIs, type Place, type Troubles } from './troubles.ts';

/** What one group of a file may hold: fields of a record type, and names of lists and groups within it. */
export interface Shape {
  readonly type: RecordName;
  readonly fields: readonly string[];
  /** Names of what is read apart, with their Chinese names. */
  readonly within?: Readonly<Record<string, string>>;
}

/** A group read: values by field, and what is read apart by its name. */
export interface Group {
  readonly values: Readonly<Record<string, unknown>>;
  readonly within: Readonly<Record<string, unknown>>;
  /** Fields that were given and could not be read; the gate need not miss them again. */
  readonly misread: ReadonlySet<string>;
}

function fieldOf(shape: Shape, name: string): AnyField {
  const field = recordDef(shape.type).fields[name];
  if (field === undefined) throw new Error(`${shape.type} has no field ${name}`);
  return field;
}

/** The name under which the program knows a key: itself, or the Chinese label or another wording of the field. */
function namesOf(shape: Shape): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const name of shape.fields) {
    const { label, aliases } = fieldOf(shape, name);
    for (const word of [...aliases, label, name]) names.set(word, name);
  }
  for (const [name, label] of Object.entries(shape.within ?? {})) {
    names.set(label, name);
    names.set(name, name);
  }
  return names;
}

function labelsOf(shape: Shape): string {
  const fields = shape.fields.map((name) => `${fieldOf(shape, name).label}（${name}）`);
  const within = Object.entries(shape.within ?? {}).map(([name, label]) => `${label}（${name}）`);
  return [...fields, ...within].join('、');
}

/** Choices name what may be written. */
function choicesOf({ kind }: AnyField): string {
  if (!('codes' in kind)) return '';
  const { entries } = (
    kind as { readonly codes: { readonly entries: readonly (readonly [string, string])[] } }
  ).codes;
  return `，可以写：${entries.map(([, label]) => label).join('、')}`;
}

/** A value as a cell: several words are joined as offices write them. */
function rawOf(value: unknown): Raw | undefined {
  if (Array.isArray(value)) {
    return value.every((one) => typeof one === 'string') ? value.join('、') : undefined;
  }
  const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return isPlain || value === null ? value : undefined;
}

/** The value, undefined for a blank, null when it could not be read and was told. */
function readValue(field: AnyField, value: unknown, place: Place, troubles: Troubles): unknown {
  const raw = rawOf(value);
  if (raw === undefined) {
    troubles.add(place, `应当是文字或数字，现在是${whatItIs(value)}；请改成文字`);
    return null;
  }
  const reading = field.kind.read(raw);
  if (reading.ok) return reading.value;
  troubles.add(place, `${reading.problem}${choicesOf(field)}`);
  return null;
}

/** Reads `{ … }` by the fields of a record type; keys may be the English names or the Chinese labels. */
export function readGroup(shape: Shape, value: unknown, place: Place, troubles: Troubles): Group {
  const values: Record<string, unknown> = {};
  const within: Record<string, unknown> = {};
  const misread = new Set<string>();
  if (!isGroup(value)) {
    troubles.add(place, `应当是写在 { } 里的一组内容，现在是${whatItIs(value)}`);
    return { values, within, misread };
  }
  const names = namesOf(shape);
  for (const [key, one] of Object.entries(value)) {
    const name = names.get(key.trim());
    if (name === undefined) {
      troubles.add(place, `不认识“${key}”这一项，请改成或删去；可以写的有：${labelsOf(shape)}`);
    } else if (name in values || name in within) {
      troubles.add(place, `“${key}”写了两次（另一处用了别的叫法），请只留一处`);
    } else if (shape.within !== undefined && name in shape.within) {
      within[name] = one;
    } else {
      const field = fieldOf(shape, name);
      const read = readValue(field, one, [...place, field.label], troubles);
      if (read === null) misread.add(name);
      else if (read !== undefined) values[name] = read;
    }
  }
  return { values, within, misread };
}

/** The items of a list; absent means none. */
export function readList(value: unknown, place: Place, troubles: Troubles): readonly unknown[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value;
  troubles.add(place, `应当是写在 [ ] 里的列表，现在是${whatItIs(value)}`);
  return [];
}

/** Passes values through the gate of their record type; what it refuses is told at its place. */
export function throughGate(
  { shape, values, misread }: Pick<Group, 'values' | 'misread'> & { readonly shape: Shape },
  place: Place,
  troubles: Troubles,
): void {
  const gate = readRecord(shape.type, values);
  const found: readonly Trouble[] = gate.ok ? [] : gate.troubles;
  for (const { text, field } of found) {
    if (field !== undefined && misread.has(field)) continue;
    const missing = field !== undefined && text.startsWith('缺少');
    troubles.add(place, missing ? `${text}（${field}），请补上` : text);
  }
}
