import { describe, expect, test } from 'vitest';
import { createWorkingSet, viewOf, type AnyView } from '../record/dataView.ts';
import type { AnyLedger } from '../record/defineLedger.ts';
import { isLink } from '../record/field.ts';
import { applied } from '../record/patches.ts';
import { arrive } from '../record/path.ts';
import type { AnyStored } from '../record/types.ts';
import { recordDef } from '../records/registry.ts';
import { ledgerSheet } from '../reports/ledgerSheet.ts';
import type { SheetModel } from '../reports/sheetModel.ts';
import { noDecisions } from '../roster/importPlan.ts';
import { normalWord } from '../roster/headerText.ts';
import { planImport } from '../roster/planImport.ts';
import type { RawSheet } from '../roster/rawSheet.ts';
import { readSheet } from '../roster/readSheet.ts';
import { currencies } from '../rules/current.ts';
import { sampleCommunity, sampleSeed } from '../sample/sampleCommunity.ts';
import { ledgerNamed, ledgers } from './registry.ts';
import { LedgerFiller } from './testing/fillLedgers.ts';

const TODAY = '2026-09-30';

function sampleOffice() {
  const set = createWorkingSet();
  for (const patch of sampleCommunity({ seed: sampleSeed, today: TODAY }).patches) {
    set.put(patch.type, [applied(set.row(patch.type, patch.record), patch, 'r1')]);
  }
  const view = viewOf(set, () => TODAY);
  const filler = new LedgerFiller(set, view, view.all('settings')[0]?.office ?? '');
  for (const ledger of ledgers) if (rowsOf(ledger, view).length === 0) filler.fill(ledger);
  return view;
}

/** The rows that a ledger shows at first. */
function rowsOf({ root, fixed }: AnyLedger, view: AnyView): readonly AnyStored[] {
  return view
    .all(root)
    .filter((row) => Object.entries(fixed).every(([field, value]) => row[field] === value))
    .filter((row) => currencies[root]?.holds(row, view) !== false);
}

const data = sampleOffice();

function rawOf(model: SheetModel): RawSheet {
  const rows = model.rows.map(({ cells }) => model.columns.map(({ key }) => cells[key] ?? null));
  const caption = [model.caption.left, model.caption.right ?? ''];
  return {
    name: model.name,
    rows: [[model.title], caption, model.columns.map(({ label }) => label), ...rows],
    merges: [],
  };
}

test('ledgers have names and labels of their own', () => {
  expect(new Set(ledgers.map(({ name }) => name)).size).toBe(ledgers.length);
  expect(new Set(ledgers.map(({ label }) => label)).size).toBe(ledgers.length);
});

test('a role word speaks of one ledger only', () => {
  const words = ledgers.flatMap(({ roleWords }) => roleWords.map(normalWord));
  expect(new Set(words).size).toBe(words.length);
});

describe.each(ledgers.map(({ name }) => name))('the ledger %s', (name) => {
  const ledger = ledgerNamed(name);
  if (ledger === undefined) throw new Error(name);
  const def = recordDef(ledger.root);

  test('has columns, links, places and identities that exist', () => {
    for (const { path } of ledger.columns) expect(() => arrive(ledger.root, path)).not.toThrow();
    for (const via of Object.keys(ledger.links)) expect(isLink(arrive(ledger.root, via).field)).toBe(true);
    for (const field of [
      ...ledger.identify,
      ...Object.keys(ledger.fixed),
      ...(ledger.place === undefined ? [] : [ledger.place]),
    ]) {
      expect(def.fields).toHaveProperty(field);
    }
    for (const [field, value] of Object.entries(ledger.fixed))
      expect(def.fields[field]?.kind.fault(value)).toBeUndefined();
  });

  test('has groups of its form that begin at its columns, in their order, under titles of their own', () => {
    const begins = Object.keys(ledger.sections ?? {});
    const paths = ledger.columns.map(({ path }) => path);
    expect(begins).toEqual(paths.filter((path) => begins.includes(path)));
    const titles = Object.values(ledger.sections ?? {});
    expect(new Set(titles).size).toBe(titles.length);
    for (const title of titles) expect(title).toMatch(/^\p{Script=Han}{2,8}$/u);
  });

  test('has a rule for every link that its columns go through', () => {
    for (const { path } of ledger.columns) {
      const segments = path.split('.').slice(0, -1);
      for (const i of segments.keys())
        expect(ledger.links).toHaveProperty([segments.slice(0, i + 1).join('.')]);
    }
  });

  test('has rules whose fields exist in the record that the link leads to', () => {
    for (const [via, { by, weak }] of Object.entries(ledger.links)) {
      const { field } = arrive(ledger.root, via);
      const target = isLink(field) ? recordDef(field.target as typeof ledger.root) : def;
      for (const one of [...by.flat(), ...(weak ?? [])]) expect(target.fields).toHaveProperty(one);
    }
  });

  test('has labels that differ, so that a template can be read back', () => {
    const labels = [
      ...ledger.columns.map(({ path, label }) => label ?? arrive(ledger.root, path).field.label),
      ...ledger.derived.map(({ label }) => label),
    ];
    expect(new Set(labels.map(normalWord)).size).toBe(labels.length);
  });

  test('exported and imported again changes nothing', () => {
    const rows = rowsOf(ledger, data);
    const sheet = rawOf(ledgerSheet(ledger, rows, data, { idDisplay: 'full' }));
    const reading = readSheet(sheet);
    const options = { office: data.all('settings')[0]?.office ?? '', today: TODAY, mintId: () => 'new' };
    const plan = planImport({ file: 'f', sheets: [reading] }, data, noDecisions, options);
    expect(reading.ledgers).toEqual([name]);
    expect(plan.counts).toEqual({ new: 0, changed: 0, same: rows.length, undecided: 0, wrong: 0 });
    expect(plan.patches).toEqual([]);
    expect(plan.missing).toEqual([]);
  });
});
