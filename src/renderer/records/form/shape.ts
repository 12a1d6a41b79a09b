import type { AnyLedger, LinkRule } from '../../../core/record/defineLedger.ts';
import { isLink, type AnyField } from '../../../core/record/field.ts';
import type { RecordName } from '../../../core/record/types.ts';
import { recordDef } from '../../../core/records/registry.ts';
import { columnsOf, type Column } from '../table/columns.ts';

/** One record of an entry form: the ledger's root, or a record that it links to. */
export interface FormNode {
  /** Link path from the root, '' for the root itself. */
  readonly via: string;
  /** Name of the link in its holder, '' for the root. */
  readonly link: string;
  readonly label: string;
  readonly type: RecordName;
  readonly required: boolean;
  readonly rule: LinkRule | undefined;
  /** Fields entered here, in the ledger's order. */
  readonly fields: readonly FormField[];
  readonly children: readonly FormNode[];
  /** What is usually entered, in groups, fields and links in the order of the columns. */
  readonly groups: readonly FormGroup[];
  /** What is asked for only when somebody wants it: columns shown only when chosen. */
  readonly more: readonly FormCell[];
}

/** A field or a linked record, as it stands in a form. */
export type FormCell =
  { readonly is: 'field'; readonly field: FormField } | { readonly is: 'link'; readonly node: FormNode };

/** A group of a form under its title; '' for what needs none. */
export interface FormGroup {
  readonly title: string;
  readonly cells: readonly FormCell[];
}

/** One field of a node; `naming` fields say which record it is and are asked only for a new one. */
export interface FormField {
  readonly name: string;
  readonly label: string;
  readonly field: AnyField;
  readonly naming: boolean;
  readonly optional: boolean;
}

const shapes = new WeakMap<AnyLedger, FormNode>();

/** The entry form of a ledger, from its columns and link rules. */
export function shapeOf(ledger: AnyLedger): FormNode {
  let shape = shapes.get(ledger);
  if (shape === undefined) {
    shape = nodeAt(ledger, '', '', ledger.root, columnsOf(ledger));
    shapes.set(ledger, shape);
  }
  return shape;
}

/** A node and all below it. */
export function nodesOf(node: FormNode): readonly FormNode[] {
  return [node, ...node.children.flatMap(nodesOf)];
}

function nodeAt(
  ledger: AnyLedger,
  via: string,
  link: string,
  type: RecordName,
  columns: readonly Column[],
): FormNode {
  const def = recordDef(type);
  const field = link === '' ? undefined : holderField(ledger, via);
  const rule = ledger.links[via];
  const fields = columns.flatMap((column): FormField[] => {
    if (column.arrival?.via !== via) return [];
    const { name } = column.arrival;
    return [
      {
        name,
        label: column.label,
        field: column.arrival.field,
        naming: rule?.by.every((keys) => keys.includes(name)) === true,
        optional: column.optional,
      },
    ];
  });
  const below = via === '' ? '' : `${via}.`;
  const links = new Set(
    columns.flatMap(({ arrival }) => {
      if (arrival === undefined || arrival.via === '' || !arrival.via.startsWith(below)) return [];
      const next = arrival.via.slice(below.length).split('.')[0];
      return next === undefined || next === '' ? [] : [next];
    }),
  );
  const children = [...links].flatMap((name) => {
    const target = def.fields[name];
    if (target === undefined || !isLink(target)) return [];
    return [nodeAt(ledger, below + name, name, target.target as RecordName, columns)];
  });
  return {
    via,
    link,
    label: field?.label ?? ledger.label,
    type,
    required: field?.required === true || ledger.place === via,
    rule,
    fields,
    children,
    ...arranged(ledger, via, columns, { fields, children }),
  };
}

/** The fields and links of one record where their first columns stand; what no column shows at first comes apart. */
function arranged(
  ledger: AnyLedger,
  via: string,
  columns: readonly Column[],
  { fields, children }: Pick<FormNode, 'fields' | 'children'>,
): Pick<FormNode, 'groups' | 'more'> {
  const groups: { title: string; cells: FormCell[] }[] = [{ title: '', cells: [] }];
  const more: FormCell[] = [];
  const placed = new Set<FormNode>();
  for (const column of columns) {
    const title = via === '' ? ledger.sections?.[column.key] : undefined;
    if (title !== undefined) groups.push({ title, cells: [] });
    const at = column.arrival?.via ?? '';
    const node = children.find((child) => at === child.via || at.startsWith(`${child.via}.`));
    const field = at === via ? fields.find(({ name }) => name === column.arrival?.name) : undefined;
    if (node !== undefined && !placed.has(node)) {
      placed.add(node);
      const isUsual = node.required || columns.some((one) => !one.optional && isWithin(one, node));
      (isUsual ? groups.at(-1)?.cells : more)?.push({ is: 'link', node });
    } else if (field !== undefined) {
      const isUsual = !field.optional || field.field.required;
      (isUsual ? groups.at(-1)?.cells : more)?.push({ is: 'field', field });
    }
  }
  return { groups: groups.filter(({ cells }) => cells.length > 0), more };
}

function isWithin({ arrival }: Column, { via }: FormNode): boolean {
  return arrival !== undefined && (arrival.via === via || arrival.via.startsWith(`${via}.`));
}

function holderField(ledger: AnyLedger, via: string): AnyField | undefined {
  let type: RecordName = ledger.root;
  let field: AnyField | undefined;
  for (const link of via.split('.')) {
    field = recordDef(type).fields[link];
    if (field !== undefined && isLink(field)) type = field.target as RecordName;
  }
  return field;
}
