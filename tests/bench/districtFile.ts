import { makeBackup } from '../../src/data/backup.ts';
import { memoryStore } from '../../src/data/memoryStore.ts';
import { openWorkspace } from '../../src/data/openWorkspace.ts';
import { districtSet } from '../../src/core/sample/districtSet.ts';
import { packInTurn, unpackArchive } from '../../src/files/archive.ts';

/** A backup file of an invented district with so many people, as a program would restore it. */
export async function districtFile(people: number, today: string): Promise<Uint8Array> {
  const store = memoryStore();
  const now = (): Date => new Date();
  const workspace = await openWorkspace(store, { now });
  const outcome = await workspace.commit(districtSet({ seed: 1, today, people }));
  if (!outcome.ok) throw new Error(outcome.text);
  const made = await makeBackup(store, { pack: packInTurn, unpack: (bytes) => unpackArchive(bytes), now });
  await workspace.close();
  if (!made.ok) throw new Error(made.text);
  return made.bytes;
}

/** Cells of a pasted block, beginning at the name of a 党员花名册. */
const PASTED = 12;

/** The first rows of the 党员花名册 of that district as WPS would paste them, twelve columns from the name on, each with another workplace. */
export function districtBlock(people: number, today: string, rows: number): string {
  const values = new Map<string, Readonly<Record<string, unknown>>>();
  const lines: string[] = [];
  for (const { type, record, fields } of districtSet({ seed: 1, today, people }).patches) {
    const row = Object.fromEntries(Object.entries(fields).map(([name, [, after]]) => [name, after]));
    values.set(record, row);
    if (type !== 'partyMembership' || lines.length === rows) continue;
    const of = (id: unknown): Readonly<Record<string, unknown>> => values.get(String(id)) ?? {};
    const person = of(row['person']);
    const cells = [
      person['name'],
      person['gender'] === '1' ? '男' : '女',
      '汉族',
      person['birthDate'],
      person['idNumber'],
      '大学本科',
      '正式党员',
      row['joinDate'],
      row['fullMemberDate'],
      of(row['branch'])['name'],
      '',
      `测试单位${lines.length}`,
    ];
    if (cells.length !== PASTED) throw new Error('not twelve columns');
    lines.push(cells.map((cell) => (typeof cell === 'string' ? cell : '')).join('\t'));
  }
  return lines.join('\r\n');
}
