import type { AnyData } from '../../../core/record/data.ts';
import type { AnyLedger } from '../../../core/record/defineLedger.ts';
import type { AnyStored } from '../../../core/record/types.ts';
import type { Draft, Entry } from './draft.ts';
import { shapeOf, type FormNode } from './shape.ts';

/** How a form begins: its entries, and which of them the last row had, by `takenKey`. */
export interface Beginning {
  readonly draft: Draft;
  readonly taken: ReadonlySet<string>;
  /** The places after which the next ones are offered first, by link path. */
  readonly after: ReadonlyMap<string, string>;
}

/** Names what was taken over: a field, or a link without one. */
export function takenKey(via: string, name = ''): string {
  return `${via}/${name}`;
}

const days: ReadonlySet<string> = new Set(['date', 'day']);

/** Where a form begins that takes nothing over. */
export function fresh(draft: Draft): Beginning {
  return { draft, taken: new Set(), after: new Map() };
}

/**
 * The empty draft with what usually stays the same from one row to the next: the records it belongs to and the day on which
 * it begins. People, numbers and texts are never taken over, nor the place that each row has for itself.
 */
export function takingOver(ledger: AnyLedger, data: AnyData, draft: Draft, last: AnyStored): Beginning {
  const shape = shapeOf(ledger);
  const [next, taken, after] = [new Map(draft), new Set<string>(), new Map<string, string>()];
  const take = (node: FormNode, holder: AnyStored): void => {
    const record = data.get(node.type, holder[node.link] as string | undefined);
    if (record === undefined || node.rule?.weak !== undefined) return;
    if (node.via === ledger.place) {
      after.set(node.via, record.id);
      // A place made new lies where the last one lies.
      for (const child of node.children) take(child, record);
    } else if (!next.has(node.via)) {
      next.set(node.via, { how: 'known', id: record.id, texts: {} });
      taken.add(takenKey(node.via));
    }
  };
  for (const child of shape.children) take(child, last);
  const day = beginningDay(ledger, shape);
  const value = day === undefined ? undefined : last[day.name];
  const root: Entry | undefined = next.get('');
  if (day !== undefined && value !== undefined && root?.texts[day.name] === undefined) {
    next.set('', { how: 'new', texts: { ...root?.texts, [day.name]: day.field.kind.show(value) } });
    taken.add(takenKey('', day.name));
  }
  return { draft: next, taken, after };
}

/** The first day among the usual columns: when a post, a project, a matter began. What is told of a person alone has days of its own. */
function beginningDay(ledger: AnyLedger, shape: FormNode): FormNode['fields'][number] | undefined {
  const isOfPerson = ledger.identify.every((name) => ledger.links[name]?.weak !== undefined);
  return isOfPerson
    ? undefined
    : shape.fields.find(({ optional, field }) => !optional && days.has(field.kind.name));
}
