import { describe, expect, it } from 'vitest';
import { ledgers } from '../ledgers/registry.ts';
import { LedgerFiller } from '../ledgers/testing/fillLedgers.ts';
import type { AnyData } from '../record/data.ts';
import { createWorkingSet, dataOf, viewOf } from '../record/dataView.ts';
import type { AnyLedger } from '../record/defineLedger.ts';
import { applied } from '../record/patches.ts';
import { sampleCommunity } from '../sample/sampleCommunity.ts';
import type { AnyStored } from '../record/types.ts';
import { ledgerSheet } from './ledgerSheet.ts';
import { reportChecks } from './reportChecks.ts';

const TODAY = '2026-09-30';

function rowsIn(data: AnyData, { root, fixed }: AnyLedger): readonly AnyStored[] {
  return data.all(root).filter((row) => Object.entries(fixed).every(([name, value]) => row[name] === value));
}

function sample() {
  const set = createWorkingSet();
  for (const patch of sampleCommunity({ seed: 7, today: TODAY }).patches) {
    set.put(patch.type, [applied(set.row(patch.type, patch.record), patch, 'r')]);
  }
  const view = viewOf(set, () => TODAY);
  const filler = new LedgerFiller(set, view, view.all('settings')[0]?.office ?? '');
  for (const ledger of ledgers) if (rowsIn(view, ledger).length === 0) filler.fill(ledger);
  return view;
}

const data = sample();
const rowsOf = (ledger: AnyLedger): readonly AnyStored[] => rowsIn(data, ledger);
const named = (name: string): AnyLedger => ledgers.find((ledger) => ledger.name === name)!;

describe('a ledger as a sheet', () => {
  it.each(ledgers.map((ledger) => [ledger.label, ledger] as const))(
    '%s has its rows and columns',
    (_, ledger) => {
      const rows = rowsOf(ledger);
      const sheet = ledgerSheet(ledger, rows, data);
      expect(sheet.rows).toHaveLength(rows.length);
      const shown = [...ledger.columns, ...ledger.derived].filter(({ optional }) => optional !== true).length;
      expect(sheet.columns).toHaveLength(shown + 1);
      for (const { key } of sheet.columns) expect(sheet.rows.some(({ cells }) => key in cells)).toBe(true);
    },
  );

  it('shows the columns asked for in their order, and the record behind a cell', () => {
    const ledger = named('unitHead');
    const sheet = ledgerSheet(ledger, rowsOf(ledger).slice(0, 1), data, {
      columns: ['person.mobile', 'person.name'],
    });
    expect(sheet.columns.map(({ label }) => label)).toEqual(['序号', '联系电话', '姓名']);
    const source = sheet.rows[0]?.sources?.['person.name']?.[0];
    expect(data.get('person', source?.id)?.name).toBe(sheet.rows[0]?.cells['person.name']);
  });

  it('masks identity numbers unless asked, and can leave them out', () => {
    const ledger = named('partyMember');
    const idsOf = (ask: Parameters<typeof ledgerSheet>[3]) =>
      ledgerSheet(ledger, rowsOf(ledger), data, ask).rows.map(({ cells }) => cells['person.idNumber']);
    expect(idsOf({})[0]).toMatch(/^\d{6}\*{8}\d{3}[\dX]$/);
    expect(idsOf({ idDisplay: 'full' })[0]).toMatch(/^\d{17}[\dX]$/);
    expect(idsOf({ idDisplay: 'omitted' })[0]).toBeUndefined();
  });
});

describe('what a report would lack', () => {
  it('is listed with the record and field to fill', () => {
    const person = data.all('person')[0]!;
    const membership = data.all('partyMembership')[0]!;
    const thin = dataOf(
      {
        person: [{ id: person.id, rev: 'r', deleted: false, mergedInto: null, name: '张三' }],
        partyMembership: [
          {
            ...membership,
            person: person.id,
            branch: undefined,
            joinDate: undefined,
          },
        ],
      },
      '2026-09-30',
    );
    const found = reportChecks(thin, { period: '2026-09' });
    expect(found).toContainEqual({
      what: '没有联系电话',
      who: '张三（党员）',
      type: 'person',
      record: person.id,
      field: 'mobile',
    });
    expect(found).toContainEqual({
      what: '没有入党时间',
      who: '张三（党员）',
      type: 'partyMembership',
      record: membership.id,
      field: 'joinDate',
    });
  });

  it('names each vacancy of the sample community', () => {
    const vacant = reportChecks(data, { period: '2026-09' }).filter(({ what }) => what.endsWith('空缺'));
    expect(vacant).toHaveLength(6 + 11 + 2);
  });
});
