import type { AnyData } from '../../../core/record/data.ts';
import { isLink } from '../../../core/record/field.ts';
import type { RecordName } from '../../../core/record/types.ts';
import type { Source } from '../../../core/reports/sheetModel.ts';
import { ledgers } from '../../../core/ledgers/registry.ts';
import { recordDef } from '../../../core/records/registry.ts';
import { cardAddress } from '../cards.ts';
import { fullTitle } from '../fullTitle.ts';

/** A record behind a figure: its name and the page that has it. */
export interface SourceEntry {
  readonly key: string;
  readonly title: string;
  readonly to: string;
}

/** How the record behind a figure is named and where it is opened; undefined when it is gone. */
export function sourceEntry(data: AnyData, source: Source): SourceEntry | undefined {
  const type = source.type as RecordName;
  const row = data.get(type, source.id);
  if (row === undefined) return undefined;
  const links = Object.entries(recordDef(type).fields).filter(([, field]) => isLink(field));
  const own = cardAddress(type, row.id);
  const linked = links.flatMap(([name, field]) => {
    const id = row[name];
    const target = isLink(field) ? (field.target as RecordName) : type;
    return typeof id === 'string' ? [cardAddress(target, id) ?? ''] : [];
  });
  const ledger = ledgers.find(({ root, fixed }) => {
    return root === type && Object.entries(fixed).every(([name, value]) => row[name] === value);
  });
  const inLedger = ledger === undefined ? '/settings' : `/ledger/${ledger.name}?find=${row.id}`;
  const place = links
    .filter(([name, field]) => !field.required && typeof row[name] === 'string')
    .map(([name, field]) => ({ name, target: (isLink(field) ? field.target : type) as RecordName }))
    .filter(({ target }) => target !== 'grid' || type === 'post')
    .map(({ name, target }) => ({ target, row: data.get(target, row[name] as string) }))
    .flatMap(({ target, row: found }) => (found === undefined ? [] : [fullTitle(data, target, found)]));
  return {
    key: `${type} ${row.id}`,
    title: [fullTitle(data, type, row), ...place].join(' · '),
    to: own ?? linked.find((address) => address !== '') ?? inLedger,
  };
}
