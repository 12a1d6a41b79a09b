import { describe, expect, it } from 'vitest';
import type { Patch } from '../core/record/change.ts';
import { packChunk, packPatch, unpackChunk, unpackPatch } from './journalChunk.ts';

const patch = (type: string, record: string, base: string | null, fields: Patch['fields']): Patch =>
  ({ type, record, base, fields }) as Patch;

const patches = [
  patch('person', 'p1', null, { name: [null, '王芳'] }),
  patch('post', 'o1', 'rev', { startDate: ['2020', '2021'], note: ['x', null] }),
  patch('person', 'p2', null, { mobile: [null, '19900000001'], name: [null, '李强'] }),
  patch('building', 'b1', null, { no: [null, '12-1'], floors: [null, 0], lift: [null, false] }),
  patch('person', 'p3', null, {}),
];

const read = (body: readonly unknown[]): Map<string, Patch> =>
  new Map(unpackChunk(body).map((stored) => [stored[1], unpackPatch(stored, 1, [])]));

describe('a chunk of the journal', () => {
  it('gives back every patch, whichever values each creation has', () => {
    const back = read(packChunk(patches.map(packPatch)));
    expect(back.size).toBe(patches.length);
    for (const one of patches) expect(back.get(one.record)).toEqual(one);
  });

  it('is read as it was stored before creations stood side by side', () => {
    const back = read(patches.map(packPatch));
    for (const one of patches) expect(back.get(one.record)).toEqual(one);
  });

  it('survives JSON, the form of a backup', () => {
    const back = read(JSON.parse(JSON.stringify(packChunk(patches.map(packPatch)))) as unknown[]);
    for (const one of patches) expect(back.get(one.record)).toEqual(one);
  });
});
