import type { LinkRule } from '../record/defineLedger.ts';
import { isLink } from '../record/field.ts';
import { recordDef } from '../records/registry.ts';
import type { AnyStored } from '../record/types.ts';
import {
  isCurrentRow,
  nameCell,
  personField,
  warn,
  writeValues,
  type Draft,
  type Planner,
} from './planDraft.ts';
import { gateReason } from './planGate.ts';
import { writeIntake } from './planIntake.ts';
import {
  findNode,
  findRow,
  makeNode,
  missingPart,
  nodeTitle,
  placeTitle,
  type PlanNode,
} from './planNodes.ts';
import { whoIs, type Who } from './planPerson.ts';
import { choicesFor } from './planChoices.ts';

/** Links of a row other than its person, the widest place first. */
function placeVias({ known, nodes }: Draft): readonly string[] {
  const person = personField(known);
  return [...nodes.keys()]
    .filter((via) => via !== '' && via !== person)
    .sort((a, b) => b.split('.').length - a.split('.').length);
}

/** A place named by its number alone lies in the wider place that the row names beside it: 2单元 in the 楼栋 of the visit. */
function lieIn(root: PlanNode | undefined, node: PlanNode, rule: LinkRule | undefined): void {
  if (node.via.includes('.')) return;
  for (const name of rule?.by.flat() ?? []) {
    const field = recordDef(node.type).fields[name];
    const wider = root?.links.get(name);
    if (field === undefined || !isLink(field) || wider === undefined || node.links.has(name)) continue;
    if (wider !== node && wider.type === field.target) node.links.set(name, wider);
  }
}

function findPlaces({ bench, options }: Planner, draft: Draft): void {
  const { links } = draft.known.ledger;
  const nodes = placeVias(draft).flatMap((via) => draft.nodes.get(via) ?? []);
  for (const node of nodes) lieIn(draft.nodes.get(''), node, links[node.via]);
  const seen = new Set<PlanNode>();
  const find = (node: PlanNode): void => {
    if (seen.has(node)) return;
    seen.add(node);
    for (const wider of node.links.values()) find(wider);
    const rule = links[node.via];
    if (rule !== undefined) node.id = findNode(bench, node, rule.by, options.office);
  };
  for (const node of nodes) find(node);
}

function stop(draft: Draft, reason: string): void {
  draft.taken = false;
  draft.reason = reason;
}

/** Stored rows of the ledger that would be this very row, if its person were one of the candidates. */
function sameRows(planner: Planner, draft: Draft, candidates: readonly string[]): readonly AnyStored[] {
  const { known, nodes } = draft;
  const field = personField(known) ?? '';
  const root = nodes.get('');
  return candidates.flatMap((id) =>
    planner.bench.storedLinking(known.ledger.root, field, id).filter((row) => {
      if (!isCurrentRow(planner, known, row) || planner.claimed.has(row.id)) return false;
      return [...(root?.links ?? [])].every(
        ([name, node]) => name === field || row[name] === undefined || row[name] === node.id,
      );
    }),
  );
}

/** True when a stored person says nothing else than the row does. */
function saysTheSame({ bench }: Planner, person: PlanNode, id: string): boolean {
  const now = bench.now(person.type, id);
  return Object.entries(person.values).every(([name, value]) => {
    const kind = recordDef(person.type).fields[name]?.kind;
    return now?.[name] === undefined || kind?.adds(now[name], value) !== true;
  });
}

function askWho(planner: Planner, draft: Draft, person: PlanNode, answer: string | undefined): Who {
  const rule = draft.known.ledger.links[person.via];
  if (rule === undefined) return { is: 'new' };
  const field = personField(draft.known) ?? '';
  const who = whoIs(planner.bench, {
    type: person.type,
    rule,
    values: person.values,
    sameRow: (candidates) => {
      const rows = sameRows(planner, draft, candidates);
      const ids = rows.map((row) => String(row[field]));
      const equal = ids.find((id) => saysTheSame(planner, person, id));
      return equal ?? (ids.length === 1 ? ids[0] : undefined);
    },
  });
  if (who.is !== 'unsure') return who;
  const same = planner.people.get(nameCell(draft) ?? '');
  if (answer === undefined) return same === undefined ? who : { is: 'known', id: same };
  if (answer === 'new') return { is: 'new' };
  const cut = answer.indexOf(':');
  const [kind, key] = [answer.slice(0, cut), answer.slice(cut + 1)];
  const id = kind === 'row' ? planner.byKey.get(key)?.nodes.get(field)?.id : key;
  return id !== undefined && who.ids.includes(id) ? { is: 'known', id } : who;
}

function settlePerson(planner: Planner, draft: Draft, person: PlanNode): void {
  const who = askWho(planner, draft, person, planner.decisions.answers.get(draft.key));
  if (who.is === 'known') person.id = who.id;
  if (who.is !== 'unsure') return;
  draft.isUndecided = true;
  draft.choices = choicesFor(planner, person, who.ids);
  stop(draft, `${who.why}，请选择`);
}

/** The row's place from where its person already is, for rosters that do not name it. */
function placeOfPerson(planner: Planner, draft: Draft, person: PlanNode): boolean {
  const { ledger } = draft.known;
  if (ledger.place === undefined || person.id === undefined || draft.nodes.has(ledger.place)) return false;
  const rows = sameRows(planner, draft, [person.id]);
  const id = rows.length === 1 ? rows[0]?.[ledger.place] : undefined;
  const field = recordDef(ledger.root).fields[ledger.place];
  const root = draft.nodes.get('');
  if (typeof id !== 'string' || field === undefined || !isLink(field) || root === undefined) return false;
  const node: PlanNode = {
    type: field.target as PlanNode['type'],
    via: ledger.place,
    values: {},
    links: new Map(),
    id,
  };
  root.links.set(ledger.place, node);
  (draft.nodes as Map<string, PlanNode>).set(ledger.place, node);
  return true;
}

function label(draft: Draft, path: string): string {
  return draft.known.targets.find((target) => target.path === path)?.label ?? path;
}

function titleFor({ bench }: Planner, draft: Draft): string {
  const { known, nodes } = draft;
  const person = nodes.get(personField(known) ?? '?');
  const [first] = placeVias(draft).filter((via) => !via.includes('.'));
  const where = known.holder === undefined ? nodes.get('') : nodes.get(known.ledger.place ?? first ?? '?');
  const parts = [
    person === undefined ? undefined : nodeTitle(bench, person),
    where === undefined ? undefined : placeTitle(bench, where),
  ];
  return parts.filter((part) => part !== undefined && !part.includes('undefined')).join(' · ');
}

/** The first thing a row lacks or has wrong, in words; undefined when it can be taken. */
function fault(planner: Planner, draft: Draft, person: PlanNode | undefined): string | undefined {
  const { known, reading, nodes } = draft;
  if (known.holder !== undefined && reading.values[known.holder] === undefined) return '没有可用的姓名';
  const part = missingPart(known, reading);
  const isPlaced = part === undefined || (person !== undefined && placeOfPerson(planner, draft, person));
  if (!isPlaced) return `缺少${label(draft, part)}，请在名册里补上`;
  for (const node of nodes.values()) {
    if (node.via === '' && known.holder !== undefined) continue;
    const reason = gateReason(planner, node);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

/** Writes what the row says about its places and its person; makes those that are new. */
function writeLinked(planner: Planner, draft: Draft, person: PlanNode | undefined): void {
  const { bench, options } = planner;
  const nodes = placeVias(draft).flatMap((via) => draft.nodes.get(via) ?? []);
  for (const node of person === undefined ? nodes : [...nodes, person]) {
    const isThere = node.id !== undefined;
    const rule = draft.known.ledger.links[node.via];
    if (!isThere && rule?.create === false) {
      warn(draft, node.via, `没有找到“${nodeTitle(bench, node)}”，这一项没有写入`);
      for (const other of draft.nodes.values()) other.links.delete(node.via);
      continue;
    }
    if (isThere) {
      writeValues(planner, draft, node);
      writeLinks(planner, draft, node, rule?.by.flat() ?? []);
    } else makeNode(bench, node, options.office, draft.key);
  }
}

/** Links of an existing record that the roster gives otherwise: another branch, another grid; those in `identifying` say which record it is. */
function writeLinks({ bench }: Planner, draft: Draft, root: PlanNode, identifying: readonly string[]): void {
  if (root.id === undefined) return;
  const now = bench.now(root.type, root.id) ?? {};
  for (const [name, node] of root.links) {
    if (identifying.includes(name) || node.id === undefined || now[name] === node.id) continue;
    const before = typeof now[name] === 'string' ? { ...node, id: now[name] } : undefined;
    if (!bench.edit(root.type, root.id, name, node.id, draft.key)) {
      warn(
        draft,
        root.via === '' ? name : `${root.via}.${name}`,
        '同一份名册里有两处写得不一样，按先读到的写入，请核对',
      );
      continue;
    }
    draft.differences.push({
      label: recordDef(root.type).fields[name]?.label ?? name,
      before: before === undefined ? '' : nodeTitle(bench, before),
      after: nodeTitle(bench, node),
    });
  }
}

/** A row whose record is found by its own fields or by its person: a place, a unit, a membership. */
function settleRow(planner: Planner, draft: Draft, root: PlanNode, person: PlanNode | undefined): void {
  const { bench, options } = planner;
  const { ledger } = draft.known;
  const by = ledger.oneOf?.map((name) => [...ledger.identify, name]);
  if (person !== undefined)
    root.id = person.id === undefined ? undefined : rowOfPerson(planner, draft, person.id);
  else if (by === undefined) root.id = findRow(bench, root, ledger.identify, options.office);
  else root.id = findNode(bench, root, by, options.office);
  draft.isNew = root.id === undefined;
  if (root.id !== undefined) planner.claimed.add(root.id);
  if (!draft.taken) return;
  if (root.id === undefined) {
    makeNode(bench, root, options.office, draft.key);
    if (root.id !== undefined) writeIntake(planner, draft, root.id, true);
    return;
  }
  writeValues(planner, draft, root);
  writeLinks(planner, draft, root, [...ledger.identify, ...(ledger.oneOf ?? [])]);
  writeIntake(planner, draft, root.id, false);
}

/** The row a person already has in a ledger without places, a current one before one that is over. */
function rowOfPerson(planner: Planner, { known }: Draft, person: string): string | undefined {
  const { ledger } = known;
  const field = personField(known) ?? '';
  const stored = planner.bench.storedLinking(ledger.root, field, person);
  const current = stored.find((row) => isCurrentRow(planner, known, row)) ?? stored[0];
  return current?.id ?? planner.bench.linking(ledger.root, field, person)[0];
}

/** Plans one record of the roster as far as it can be known by itself; posts are settled place by place afterwards. */
export function planRecord(planner: Planner, draft: Draft): void {
  const { known, nodes } = draft;
  const root = nodes.get('');
  const person = nodes.get(personField(known) ?? '?');
  if (root === undefined) return;
  findPlaces(planner, draft);
  draft.title = titleFor(planner, draft);
  if (person !== undefined) settlePerson(planner, draft, person);
  const reason = fault(planner, draft, person);
  if (reason !== undefined && !draft.isUndecided) stop(draft, reason);
  if (planner.decisions.leftOut.has(draft.key)) draft.taken = false;
  if (draft.taken) writeLinked(planner, draft, person);
  const cell = nameCell(draft);
  if (cell !== undefined && person?.id !== undefined) planner.people.set(cell, person.id);
  if (draft.reason === undefined && known.ledger.place === undefined) settleRow(planner, draft, root, person);
}
