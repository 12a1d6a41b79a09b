import { addDays, span, surelyBefore } from '../kinds/day.ts';
import type { AnyStored } from '../record/types.ts';
import { isCurrentRow, personField, warn, writeValues, type Draft, type Planner } from './planDraft.ts';
import { gateReason } from './planGate.ts';
import { writeIntake } from './planIntake.ts';
import { nodeTitle, placeTitle, typeAt, type PlanNode } from './planNodes.ts';

/** A row's own record, its place and its person, all known by now. */
interface Seat {
  readonly draft: Draft;
  readonly root: PlanNode;
  readonly person: string;
}

const START = 'startDate';
const END = 'endDate';
const RANK = 'rank';
const FIRST = 'chief';

function root(draft: Draft): PlanNode | undefined {
  return draft.nodes.get('');
}

function placeId(draft: Draft): string | undefined {
  return draft.nodes.get(draft.known.ledger.place ?? '')?.id;
}

function personId(draft: Draft): string | undefined {
  return draft.nodes.get(personField(draft.known) ?? '')?.id;
}

/** Current holders of a ledger's post at a place, as stored. */
function holdersAt(planner: Planner, { known }: Draft, place: string): readonly AnyStored[] {
  const { ledger } = known;
  return planner.bench
    .storedLinking(ledger.root, ledger.place ?? '', place)
    .filter((row) => isCurrentRow(planner, known, row));
}

function begin(planner: Planner, { draft, root: node }: Seat, from?: string): void {
  if (from !== undefined) node.values[START] = from;
  draft.isNew = true;
  const reason = gateReason(planner, node);
  if (reason !== undefined) {
    draft.taken = false;
    draft.reason = reason;
  }
  if (!draft.taken) return;
  const links = [...node.links].map(([name, child]) => [name, child.id] as const);
  node.id = planner.bench.create(node.type, { ...node.values, ...Object.fromEntries(links) }, draft.key);
  writeIntake(planner, draft, node.id, true);
}

/** The first day of a successor: the roster's own, when it lies after the predecessor's, else the day of the plan. */
function firstDay(planner: Planner, seat: Seat, old: AnyStored): string {
  const own = seat.root.values[START];
  const before = old[START];
  if (typeof own !== 'string' || surelyBefore(planner.day, own)) return planner.day;
  return typeof before !== 'string' || surelyBefore(before, own) ? own : planner.day;
}

/** 换人: the old post ends the day before the new one begins. */
function handOver(planner: Planner, seat: Seat, old: AnyStored): void {
  const { draft } = seat;
  const { bench } = planner;
  const from = firstDay(planner, seat, old);
  const lastDay = addDays(span(from)[0], -1);
  const place = draft.nodes.get(draft.known.ledger.place ?? '');
  const field = personField(draft.known) ?? '';
  const person = draft.nodes.get(field);
  const before = person === undefined ? undefined : bench.now(person.type, String(old[field]));
  if (place !== undefined && person !== undefined) {
    draft.handover = {
      place: placeTitle(bench, place),
      from: nodeTitle(bench, { ...person, id: undefined, values: { ...before } }),
      to: nodeTitle(bench, person),
    };
  }
  if (typeof old[START] === 'string' && surelyBefore(lastDay, old[START])) {
    draft.taken = false;
    draft.isUndecided = true;
    draft.reason = `原任从 ${old[START]} 才开始任职，换人的日期要晚于这一天，请另选日期`;
    return;
  }
  begin(planner, seat, from);
  if (draft.taken) bench.edit(draft.known.ledger.root, old.id, END, lastDay, draft.key);
}

/** Says so when a roster that tells deputies apart names a stored deputy without a rank. */
function warnOfRank({ bench, drafts }: Planner, draft: Draft, row: string): void {
  const { ledger } = draft.known;
  const said = (one: Draft): unknown => one.nodes.get('')?.values[RANK];
  const stored = bench.stored(ledger.root, row)?.[RANK] ?? FIRST;
  if (said(draft) !== undefined || stored === FIRST) return;
  if (drafts.some((one) => one.known === draft.known && said(one) === stored))
    warn(draft, RANK, '本程序里登记的是副职，名册里没有写“副”，没有改动，请核对');
}

function keep(planner: Planner, { draft, root: node }: Seat, row: string): void {
  node.id = row;
  planner.claimed.add(row);
  draft.isNew = false;
  if (!draft.taken) return;
  warnOfRank(planner, draft, row);
  writeValues(planner, draft, node);
  writeIntake(planner, draft, row, false);
}

/** A post of this import by the same person at the same place, when the roster names it twice. */
function twin(planner: Planner, seat: Seat, place: string): string | undefined {
  const { ledger } = seat.draft.known;
  const field = personField(seat.draft.known) ?? '';
  return planner.bench.linking(ledger.root, ledger.place ?? '', place).find((id) => {
    const row = planner.bench.now(ledger.root, id);
    const isOurs = Object.entries(ledger.fixed).every(([name, value]) => row?.[name] === value);
    return planner.bench.creatorOf(id) !== undefined && isOurs && row?.[field] === seat.person;
  });
}

/** True for a roster row about a post that is over by the day of the plan: it claims no place. */
function isOver(planner: Planner, { root: node }: Seat): boolean {
  const end = node.values[END];
  return typeof end === 'string' && surelyBefore(end, planner.day);
}

/** A stored post of the same person at the same place that began when the roster says, or is over as well. */
function pastPost(planner: Planner, seat: Seat, place: string): string | undefined {
  const { ledger } = seat.draft.known;
  const field = personField(seat.draft.known) ?? '';
  const people = typeAt(ledger.root, field);
  const own = planner.bench.storedLinking(ledger.root, ledger.place ?? '', place).filter((row) => {
    const isOurs = Object.entries(ledger.fixed).every(([name, value]) => row[name] === value);
    const holder = planner.data.get(people, String(row[field]))?.id;
    return isOurs && holder === seat.person && !planner.claimed.has(row.id);
  });
  const { [START]: start, [END]: end } = seat.root.values;
  const same =
    own.find((row) => row[END] === end) ?? own.find((row) => start === undefined || row[START] === start);
  return same?.id;
}

/** True for two first holders or two deputies: nobody succeeds a holder of another rank. */
function isAlike(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): boolean {
  return (a[RANK] ?? FIRST) === (b[RANK] ?? FIRST);
}

/** Plans the posts of one ledger at one place: those kept, those handed over, those begun. */
function planPlace(planner: Planner, drafts: readonly Draft[], place: string): void {
  const [first] = drafts;
  if (first === undefined) return;
  const field = personField(first.known) ?? '';
  const holders = holdersAt(planner, first, place);
  const seats = drafts.flatMap((draft): Seat[] => {
    const [node, person] = [root(draft), personId(draft)];
    return node === undefined || person === undefined ? [] : [{ draft, root: node, person }];
  });
  const people = typeAt(first.known.ledger.root, field);
  const holderOf = (row: AnyStored): string =>
    planner.data.get(people, String(row[field]))?.id ?? String(row[field]);
  const open: Seat[] = [];
  for (const seat of seats) {
    if (isOver(planner, seat)) {
      const past = pastPost(planner, seat, place);
      if (past === undefined) begin(planner, seat);
      else keep(planner, seat, past);
      continue;
    }
    const held = holders.filter((row) => holderOf(row) === seat.person);
    const own = held.find((row) => isAlike(row, seat.root.values)) ?? held[0];
    if (own !== undefined) keep(planner, seat, own.id);
    else open.push(seat);
  }
  const waiting = drafts.filter(({ isUndecided }) => isUndecided).length;
  const gone =
    first.known.ledger.severalHolders === true ? [] : holders.filter((row) => !planner.claimed.has(row.id));
  for (const seat of open) {
    const again = twin(planner, seat, place);
    const old = gone.find((row) => isAlike(row, seat.root.values));
    if (again !== undefined) keep(planner, seat, again);
    else if (old === undefined) begin(planner, seat);
    else if (waiting > 0) {
      seat.draft.taken = false;
      seat.draft.isUndecided = true;
      seat.draft.reason = '同一处还有一行没有定下是谁，请先回答那一行';
    } else {
      gone.splice(gone.indexOf(old), 1);
      planner.claimed.add(old.id);
      handOver(planner, seat, old);
    }
  }
}

/** Plans all posts of the roster, place by place. */
export function planPosts(planner: Planner): void {
  const groups = new Map<string, Draft[]>();
  for (const draft of planner.drafts) {
    if (draft.known.ledger.place === undefined) continue;
    const place = placeId(draft);
    if (place === undefined) continue;
    const key = `${draft.known.ledger.name} ${place}`;
    const alike = groups.get(key);
    if (alike === undefined) groups.set(key, [draft]);
    else alike.push(draft);
  }
  for (const drafts of groups.values()) {
    const place = drafts[0] === undefined ? undefined : placeId(drafts[0]);
    if (place !== undefined) planPlace(planner, drafts, place);
  }
}
