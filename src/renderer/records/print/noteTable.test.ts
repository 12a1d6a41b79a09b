import { describe, expect, it } from 'vitest';
import { ledgerNamed } from '../../../core/ledgers/registry.ts';
import { printedNote } from '../../../core/printed/outdated.ts';
import { newId } from '../../../core/record/ids.ts';
import { creation } from '../../../core/record/patches.ts';
import { memoryStore } from '../../../data/memoryStore.ts';
import { openWorkspace } from '../../../data/openWorkspace.ts';
import { startSession } from '../../session/session.ts';
import { ourScope } from '../../session/ourOffice.ts';
import { rowsOf } from '../table/view.ts';
import { noteTable } from './noteTable.ts';

async function begin() {
  const workspace = await openWorkspace(memoryStore(), { now: () => new Date('2026-09-10T08:00:00Z') });
  const [office, branch] = [newId('office'), newId('partyOrg')];
  const people = [newId('person'), newId('person')];
  const written = await workspace.commit({
    why: '开始',
    source: 'form',
    by: '李',
    scope: office,
    patches: [
      creation('office', { name: '云栖社区', level: 'community' }, office),
      creation('settings', { office }),
      creation('partyOrg', { name: '云锦苑支部', orgType: 'branch', office }, branch),
      ...people.map((id, i) => creation('person', { name: `张${'一二'[i] ?? ''}` }, id)),
      ...people.map((person) => creation('partyMembership', { person, branch, memberCategory: 'full' })),
    ],
  });
  expect(written).toMatchObject({ ok: true });
  const session = startSession(workspace, {} as never, {} as never);
  const ledger = ledgerNamed('partyMember')!;
  const { data } = workspace;
  const shown = { ledger, data, columns: [], all: [], view: {} as never, query: '' };
  const noted = () => printedNote('memberRoster', ourScope(workspace.data) ?? '', workspace.data);
  return { session, shown, rows: rowsOf(ledger, data), noted };
}

describe('a table that was printed', () => {
  it('is noted as the roster it is when it shows everybody', async () => {
    const { session, shown, rows, noted } = await begin();
    await noteTable(session, { ...shown, rows });
    expect(noted()).toMatchObject({ printedOn: '2026-09-10' });
  });

  it('is no roster when rows are missing, or when the ledger has none', async () => {
    const { session, shown, rows, noted } = await begin();
    await noteTable(session, { ...shown, rows: rows.slice(1) });
    await noteTable(session, { ...shown, ledger: ledgerNamed('compound')!, rows });
    expect(noted()).toBeUndefined();
  });
});
