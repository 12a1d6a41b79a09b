import { type AnyView, type WorkingSet } from '../../record/dataView.ts';
import type { AnyLedger } from '../../record/defineLedger.ts';
import { isLink, type AnyField } from '../../record/field.ts';
import { applied } from '../../record/patches.ts';
import { arrive } from '../../record/path.ts';
import type { RecordName } from '../../record/types.ts';
import { recordDef } from '../../records/registry.ts';
import type { ChoiceKind } from '../../kinds/choice.ts';

type Values = Record<string, unknown>;

/** What a value of a kind looks like in the `n`th record; dates lie `at` years apart, so that later fields are later days. */
const SAMPLES: Readonly<Record<string, (n: number, at: number) => unknown>> = {
  text: (n) => `青禾${n}`,
  name: (n) => `青禾${n}`,
  longText: (n) => `青禾的事${n}`,
  placeNo: (n) => String(n),
  number: () => 5,
  hours: () => 1.5,
  money: () => 1_200_000,
  phone: (n) => `1990000${7000 + n}`,
  date: (n, at) => `${2026 + at}-03-${10 + (n % 9)}`,
  day: (n, at) => `${2026 + at}-03-${10 + (n % 9)}`,
  time: (_n, at) => `${10 + at}:30`,
  yesNo: () => true,
};

function sampleOf(field: AnyField, n: number, at: number): unknown {
  if (field.kind.name === 'choice') return (field.kind as ChoiceKind<string>).codes.entries[0]?.[0];
  return SAMPLES[field.kind.name]?.(n, at);
}

/** Fills ledgers that the sample community leaves empty, so that every ledger has a row to export and to read back. */
export class LedgerFiller {
  private made = 0;
  private readonly set: WorkingSet;
  private readonly data: AnyView;
  private readonly office: string;

  constructor(set: WorkingSet, data: AnyView, office: string) {
    this.set = set;
    this.data = data;
    this.office = office;
  }

  /** Makes one row of a ledger: its own columns, its first links (all but one of those of which a row has one), and what is required. */
  fill(ledger: AnyLedger): void {
    const wanted = new Set<string>();
    for (const column of ledger.columns) {
      if (column.optional === true) continue;
      const { via, name } = arrive(ledger.root, column.path);
      wanted.add(via === '' ? name : (via.split('.')[0] ?? ''));
    }
    for (const name of ledger.oneOf?.slice(1) ?? []) wanted.delete(name);
    this.make(ledger.root, wanted, ledger.fixed);
  }

  private make(type: RecordName, wanted: ReadonlySet<string>, fixed: Values): string {
    const n = ++this.made;
    const values: Values = {};
    let dates = 0;
    for (const [name, field] of Object.entries(recordDef(type).fields)) {
      if (!field.required && !wanted.has(name)) continue;
      if (isLink(field)) values[name] = this.someOf(field.target as RecordName);
      else values[name] = sampleOf(field, n, /date|day|time/.test(field.kind.name) ? dates++ : 0);
    }
    const place = recordDef(type).fields['office'] === undefined ? {} : { office: this.office };
    const fields = Object.fromEntries(
      Object.entries({ ...values, ...place, ...fixed })
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => [name, [null, value] as const]),
    );
    const id = `made${n}`;
    this.set.put(type, [applied(undefined, { type, record: id, base: null, fields }, 'r1')]);
    return id;
  }

  /** A record of a type that is there, people by preference with a phone; made with the least where there is none. */
  private someOf(type: RecordName): string {
    if (type === 'office') return this.office;
    const rows = this.data.all(type);
    const row = rows.find((one) => one['mobile'] !== undefined) ?? rows[0];
    return row?.id ?? this.make(type, new Set(), {});
  }
}
