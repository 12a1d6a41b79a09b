import type { AnyLedger } from '../../../core/record/defineLedger.ts';
import type { Finding } from '../../../core/record/finding.ts';
import type { FormProblem, FormResult } from './save.ts';
import { nodesOf, shapeOf, type FormNode } from './shape.ts';

/** What the rules say to a form: sentences beside what they speak of, and those that speak of nothing in it. */
export interface Placed {
  readonly beside: readonly FormProblem[];
  readonly rest: readonly string[];
}

/** Puts each finding beside its field, or beside the record or place that it speaks of. */
export function placed(
  ledger: AnyLedger,
  places: FormResult['places'],
  findings: readonly Finding[],
): Placed {
  const nodes = nodesOf(shapeOf(ledger));
  const beside = new Map<string, FormProblem>();
  const rest = new Set<string>();
  for (const { record, also, field, text } of findings) {
    const via = [record, ...(also ?? [])].map((id) => places.get(id)).find((one) => one !== undefined);
    const node = nodes.find((one) => one.via === via);
    const at = node === undefined ? undefined : spotIn(ledger, node, field);
    if (at === undefined) rest.add(text);
    else beside.set(`${at.via}/${at.name} ${text}`, { ...at, text });
  }
  return { beside: [...beside.values()], rest: [...rest] };
}

/** Where in a form a sentence about a record stands; undefined when it is about the whole. */
function spotIn(
  ledger: AnyLedger,
  node: FormNode,
  field: string | undefined,
): Pick<FormProblem, 'via' | 'name'> | undefined {
  if (node.fields.some(({ name }) => name === field)) return { via: node.via, name: field ?? '' };
  const link = node.children.find((child) => child.link === field);
  if (link !== undefined) return { via: link.via, name: '' };
  if (node.via !== '') return { via: node.via, name: '' };
  // Two holders of one place: the sentence stands beside the place.
  const place = field === undefined ? node.children.find((child) => child.link === ledger.place) : undefined;
  return place === undefined ? undefined : { via: place.via, name: '' };
}
