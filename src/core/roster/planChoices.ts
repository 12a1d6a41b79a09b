import { ledgers as registry } from '../ledgers/registry.ts';
import type { PlanItem } from './importPlan.ts';
import { openLexicon, type KnownLedger } from './lexicon.ts';
import { isCurrentRow, personField, type Planner } from './planDraft.ts';
import { nodeTitle, placeTitle, typeAt, type PlanNode } from './planNodes.ts';

function holderLedgers(): readonly KnownLedger[] {
  return openLexicon(registry).ledgers.filter(({ holder }) => holder !== undefined);
}

/** What a stored person does here: 东方名苑 3号楼楼长. */
function rolesOf(planner: Planner, id: string): readonly string[] {
  return holderLedgers().flatMap((known) => {
    const { ledger } = known;
    return planner.bench
      .storedLinking(ledger.root, personField(known) ?? '', id)
      .filter((row) => isCurrentRow(planner, known, row))
      .map((row) => {
        const place = ledger.place === undefined ? undefined : row[ledger.place];
        if (ledger.place === undefined || typeof place !== 'string') return ledger.label;
        return `${wherePlace(planner, ledger.root, ledger.place, place)}${ledger.label}`;
      });
  });
}

function wherePlace(planner: Planner, root: KnownLedger['ledger']['root'], via: string, id: string): string {
  const type = typeAt(root, via);
  const node: PlanNode = { type, via, values: {}, links: new Map(), id };
  return nodeTitle(planner.bench, node);
}

function describe(planner: Planner, person: PlanNode, id: string): string {
  const name = nodeTitle(planner.bench, { ...person, id });
  const creator = planner.bench.creatorOf(id);
  const draft = creator === undefined ? undefined : planner.byKey.get(creator);
  if (draft !== undefined) {
    const place = draft.nodes.get(draft.known.ledger.place ?? '?');
    const where = place === undefined ? '' : placeTitle(planner.bench, place);
    return `${name}（本名册第 ${draft.row} 行${where === '' ? '' : ` ${where}`}${draft.known.ledger.label}）`;
  }
  const roles = rolesOf(planner, id);
  return roles.length === 0 ? name : `${name}（${roles.slice(0, 3).join('、')}）`;
}

/** The answers to "who is this": each person it might be, and somebody else. */
export function choicesFor(
  planner: Planner,
  person: PlanNode,
  ids: readonly string[],
): NonNullable<PlanItem['choices']> {
  const same = ids.slice(0, 8).map((id) => {
    const creator = planner.bench.creatorOf(id);
    return {
      key: creator === undefined ? `person:${id}` : `row:${creator}`,
      label: `是同一人：${describe(planner, person, id)}`,
    };
  });
  return [...same, { key: 'new', label: '另外一人' }];
}
