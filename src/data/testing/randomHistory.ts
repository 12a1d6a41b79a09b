import type { KeptFile } from '../../core/kinds/files.ts';
import type { ChangeDraft, Patch } from '../../core/record/change.ts';
import type { AnyData } from '../../core/record/data.ts';
import type { Id } from '../../core/record/field.ts';
import { creation, deletion, edit, merging, restoring } from '../../core/record/patches.ts';
import type { AnyStored, Stored } from '../../core/record/types.ts';
import { isLink } from '../../core/record/field.ts';
import { recordDef, recordNames } from '../../core/records/registry.ts';
import { checkRules } from '../../core/rules/registry.ts';
import { memoryStore } from '../memoryStore.ts';
import { openWorkspace } from '../openWorkspace.ts';
import type { Outcome, Workspace } from '../workspace.ts';
import { PlainModel, sorted } from './plainModel.ts';
import { type Chance, chance } from './random.ts';
import { brokenPapers, oneMeeting, paperStep, someFiles } from './randomPapers.ts';
import { draftOf, smallOffice } from './smallOffice.ts';

const now = (): Date => new Date('2026-11-24T09:30:00+08:00');

/** How a story went: how many steps of each kind, and how many records undos had to keep. */
export interface Told {
  written: number;
  refused: number;
  undone: number;
  kept: number;
  /** Issued papers and attachments there at the end. */
  papers: number;
}

function createSome(luck: Chance, { data }: Workspace): Patch[] {
  const building = luck.pick(data.all('building'));
  const compound = luck.pick(data.all('compound'));
  const office = luck.pick(data.all('office'));
  const person = luck.pick(data.all('person'));
  const no = String(luck.below(6));
  const made: Patch[] = [];
  if (luck.below(2) === 0) made.push(creation('person', { name: `人${no}`, mobile: `1380000000${no}` }));
  if (compound !== undefined && luck.below(2) === 0) {
    made.push(creation('building', { compound: compound.id, no }));
  }
  if (office !== undefined && luck.below(3) === 0) {
    made.push(creation('compound', { office: office.id, name: `小区${no}` }));
  }
  if (building !== undefined && luck.below(3) > 0) {
    const made0 = made.find((patch) => patch.type === 'person')?.record as Id<'person'> | undefined;
    const holder = made0 ?? person?.id;
    const place = made.find((patch) => patch.type === 'building')?.record as Id<'building'> | undefined;
    if (holder !== undefined) {
      made.push(creation('post', { kind: 'buildingHead', person: holder, building: place ?? building.id }));
    }
  }
  return made;
}

function editPost(luck: Chance, { data }: Workspace, post: Stored<'post'>): Patch | undefined {
  const person = luck.pick(data.all('person'));
  const building = luck.pick(data.all('building'));
  if (luck.below(3) === 0) return edit('post', post, { endDate: '2026-10-31' });
  if (person !== undefined && luck.below(2) === 0) return edit('post', post, { person: person.id });
  return building === undefined ? undefined : edit('post', post, { building: building.id });
}

function editSome(luck: Chance, workspace: Workspace): (Patch | undefined)[] {
  const { data } = workspace;
  const post = luck.pick(data.all('post'));
  const person = luck.pick(data.all('person'));
  const building = luck.pick(data.all('building'));
  const compound = luck.pick(data.all('compound'));
  return [
    post !== undefined && luck.below(2) === 0 ? editPost(luck, workspace, post) : undefined,
    person !== undefined && luck.below(2) === 0
      ? edit('person', person, { mobile: luck.below(4) === 0 ? undefined : `1990000200${luck.below(9)}` })
      : undefined,
    building !== undefined && luck.below(3) === 0
      ? edit('building', building, { no: String(luck.below(6)), ...(compound && { compound: compound.id }) })
      : undefined,
  ];
}

/** Posts that a merge would leave twice become one with it, as the dialog of a merge does. */
function oneOf(luck: Chance, { data }: Workspace, gone: Id<'person'>, kept: Id<'person'>): Patch[] {
  if (luck.below(2) === 0) return [];
  return data.linking('post', 'person', gone).flatMap((post) => {
    const twin = data
      .linking('post', 'person', kept)
      .find((other) => other.building === post.building && other.id !== post.id);
    return twin === undefined ? [] : [merging('post', post, twin.id)];
  });
}

/** One record from the recycle bin, or all of them at once. */
function restoreSome(luck: Chance, workspace: Workspace): Patch[] {
  const deleted = workspace.gone().filter(({ row }) => row.deleted && row.mergedInto === null);
  const one = luck.pick(deleted);
  const some = luck.below(3) === 0 ? deleted : one === undefined ? [] : [one];
  return some.map(({ type, row }) => restoring(type, row));
}

function removeSome(luck: Chance, workspace: Workspace): (Patch | undefined)[] {
  const { data } = workspace;
  if (luck.below(3) === 0) return restoreSome(luck, workspace);
  const type = luck.pick(['post', 'person', 'building', 'compound'] as const) ?? 'post';
  const row = luck.pick(data.all(type));
  if (row === undefined) return [];
  const other = luck.pick(data.all('person'));
  const person = luck.pick(data.all('person'));
  if (luck.below(3) === 0 && person !== undefined && other !== undefined) {
    return [merging('person', person, other.id), ...oneOf(luck, workspace, person.id, other.id)];
  }
  return [deletion(type, row)];
}

function nextDraft(luck: Chance, workspace: Workspace, kept: readonly KeptFile[]): ChangeDraft {
  const kind = luck.below(8);
  if (kind >= 6) return draftOf('一步', ...paperStep(luck, workspace, kept));
  const patches =
    kind < 2
      ? createSome(luck, workspace)
      : kind < 5
        ? editSome(luck, workspace)
        : removeSome(luck, workspace);
  return draftOf('一步', ...patches);
}

/** A stored row of any state, read from the store as a new start would find it. */
async function storedRows(workspace: Workspace, reopened: Workspace, model: PlainModel): Promise<string[]> {
  const wrong: string[] = [];
  const touched = new Map(
    model.changes().flatMap((change) => change.patches.map((patch) => [patch.record, patch.type])),
  );
  for (const [record, type] of touched) {
    const due = model.read(record);
    const live = due['deleted'] === false && due['mergedInto'] === null;
    const views: readonly AnyData[] = [workspace.data, reopened.data];
    for (const data of views) {
      const row = data.all(type).find((one) => one.id === record);
      if ((row !== undefined) !== live) wrong.push(`${type} ${record} should be ${live ? 'live' : 'gone'}`);
      else if (row !== undefined && sorted(row) !== sorted(due))
        wrong.push(`${sorted(row)} should be ${sorted(due)}`);
    }
  }
  return Promise.resolve(wrong);
}

/** Laws that hold after every step, whatever was written and undone. */
function broken({ data }: Workspace): string[] {
  const dangling = recordNames.flatMap((type) =>
    (data.all(type) as readonly unknown[] as readonly AnyStored[]).flatMap((row) =>
      Object.entries(recordDef(type).fields).flatMap(([name, field]) => {
        const value = row[name];
        if (!isLink(field) || typeof value !== 'string') return [];
        const target = data.get(field.target as 'person', value);
        return target === undefined ? [`${type}.${name} of ${row.id} leads nowhere`] : [];
      }),
    ),
  );
  const refused = checkRules(data).filter((finding) => finding.level === 'refuse');
  return [...dangling, ...refused.map((finding) => finding.text)];
}

async function take(workspace: Workspace, model: PlainModel, outcome: Outcome): Promise<boolean> {
  if (!outcome.ok) return false;
  const change = await workspace.change(outcome.change.id);
  if (change === undefined) throw new Error('a change is missing');
  model.take(change);
  return true;
}

/** Tells one random story of changes and undos; resolves with its numbers, rejects with what went wrong. */
export async function tellStory(seed: number, steps: number): Promise<Told> {
  const luck = chance(seed);
  const store = memoryStore();
  const workspace = await openWorkspace(store, { now });
  const model = new PlainModel();
  const told: Told = { written: 0, refused: 0, undone: 0, kept: 0, papers: 0 };
  const { office, patches } = smallOffice();
  await take(workspace, model, await workspace.commit(draftOf('开账', ...patches, ...oneMeeting(office))));
  const files = await someFiles(workspace);
  for (let step = 0; step < steps; step++) {
    const target = luck.below(5) < 2 ? luck.pick(model.changes()) : undefined;
    const outcome =
      target === undefined
        ? await workspace.commit(nextDraft(luck, workspace, files))
        : await workspace.undo(target.id, '王芳');
    const written = await take(workspace, model, outcome);
    if (!written) told.refused += 1;
    else if (target === undefined) told.written += 1;
    else told.undone += 1;
    if (outcome.ok) told.kept += outcome.kept.length;
    const wrong = [...broken(workspace), ...(await brokenPapers(workspace))];
    if (wrong.length > 0) throw new Error(`seed ${seed} step ${step}: ${wrong.join('; ')}`);
  }
  // Long after, so that whatever nobody names is swept.
  const reopened = await openWorkspace(store, { now: () => new Date('2026-12-24T09:30:00+08:00') });
  await reopened.review(draftOf('看'));
  told.papers = reopened.data.all('issuedPaper').length + reopened.data.all('attachment').length;
  const wrong = [...(await storedRows(workspace, reopened, model)), ...(await brokenPapers(reopened))];
  const forces = model.changes().filter((one) => {
    const [is, said] = [model.isInForce(one.id), workspace.isInForce(one.id)];
    // Far up a chain the heads alone cannot tell which records were left out below: there they may say too much, never too little.
    return is !== said && (is || !model.isFarUp(one.id));
  });
  for (const one of model.changes().filter(({ id }) => !workspace.isInForce(id))) {
    const outcome = await workspace.undo(one.id, '王芳');
    if (outcome.ok || outcome.findings.length > 0) forces.push(one);
  }
  if (wrong.length > 0) throw new Error(`seed ${seed}: ${wrong.join('; ')}`);
  if (forces.length > 0) throw new Error(`seed ${seed}: ${forces.map((one) => one.why).join()} in force?`);
  return told;
}
