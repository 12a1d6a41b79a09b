import { describe, expect, it } from 'vitest';
import { chance } from '../../data/testing/random.ts';
import { PlainModel } from '../../data/testing/plainModel.ts';
import type { Change, Patch } from './change.ts';
import { type Deed, outcomeOf, undoing } from './undo.ts';

const patch = (base: string | null, fields: Patch['fields']): Patch => ({
  type: 'person',
  record: 'r',
  base,
  fields,
});

const created: Deed = { change: 'a', patch: patch(null, { name: [null, '张三'], mobile: [null, '1'] }) };
const edited: Deed = { change: 'b', patch: patch('a', { mobile: ['1', '2'] }) };
const again: Deed = { change: 'c', patch: patch('b', { mobile: ['2', '3'] }) };
const undo = (change: string, undoes: string): Deed => ({ change, undoes, patch: patch('x', {}) });

describe('undo of one record', () => {
  it('gives a field the value of its last write in force', () => {
    expect(undoing([created, edited, again], 'c')).toEqual({
      step: 'write',
      fields: { mobile: ['3', '2'] },
    });
    expect(outcomeOf([created, edited, again, undo('d', 'c'), undo('e', 'b')]).get('mobile')).toBe('1');
  });

  it('takes an older write out of force without touching what was written over it', () => {
    expect(undoing([created, edited, again], 'b')).toEqual({ step: 'write', fields: {} });
    expect(outcomeOf([created, edited, again, undo('d', 'b'), undo('e', 'c')]).get('mobile')).toBe('1');
  });

  it('puts a write back when its undo is undone', () => {
    const history = [created, edited, undo('c', 'b')];
    expect(outcomeOf(history).get('mobile')).toBe('1');
    expect(undoing(history, 'c')).toEqual({ step: 'write', fields: { mobile: ['1', '2'] } });
  });

  it('takes a creation back as a whole by marking the record deleted, and keeps its values', () => {
    expect(undoing([created], 'a')).toEqual({ step: 'write', fields: { deleted: [false, true] } });
    const gone = outcomeOf([created, undo('b', 'a')]);
    expect([gone.get('deleted'), gone.get('name')]).toEqual([true, '张三']);
  });

  it('waits with a creation while another write on the record is in force', () => {
    expect(undoing([created, edited], 'a')).toEqual({ step: 'wait', why: 'editedSince' });
    expect(undoing([created, edited, undo('c', 'b')], 'a').step).toBe('write');
  });

  it('redoes no edit while the creation is out of force', () => {
    const history = [created, edited, undo('c', 'b'), undo('d', 'a')];
    expect(undoing(history, 'c')).toEqual({ step: 'wait', why: 'notCreated' });
  });

  it('has nothing to do for a change that is undone already or never touched the record', () => {
    expect(undoing([created, edited, undo('c', 'b')], 'b').step).toBe('nothing');
    expect(undoing([created], 'z').step).toBe('nothing');
  });

  it('has nothing to do where another undo has taken the write back already', () => {
    const twice = [created, edited, undo('c', 'b'), undo('d', 'c'), undo('e', 'b')];
    expect(undoing(twice, 'd').step).toBe('nothing');
  });

  it('starts from the oldest value before when the creation is not in the history', () => {
    expect(outcomeOf([edited, undo('c', 'b')]).get('mobile')).toBe('1');
  });
});

/** A history of one record: writes to two fields and undos of anything, in any order. */
function tell(seed: number): void {
  const luck = chance(seed);
  const model = new PlainModel();
  const history: Deed[] = [];
  const write = (fields: Patch['fields'], undoes?: string): void => {
    const change = String.fromCodePoint(0x4e00 + history.length);
    const one = patch(history.length === 0 ? null : 'x', fields);
    history.push({ change, undoes, patch: one });
    const head = undoes === undefined ? {} : { undoes };
    model.take({ id: change, patches: [one], ...head } as unknown as Change);
  };
  write({ name: [null, '甲'], mobile: [null, 0] });
  for (let step = 1; step < 14; step++) {
    const chosen = luck.pick(history) ?? created;
    const target = chosen.change;
    const found = undoing(history, target);
    const values = Object.fromEntries(outcomeOf(history));
    if (luck.below(2) === 0 && values['deleted'] !== true) {
      const field = luck.pick(['name', 'mobile', 'deleted']) ?? 'name';
      write({ [field]: [values[field], field === 'deleted' ? true : luck.below(3) === 0 ? null : step] });
    } else if (found.step === 'write') write(found.fields, target);
    else if (found.step === 'nothing') {
      if (chosen.undoes === undefined) expect(model.isOn(target, 'r')).toBe(false);
    } else expect(model.hasOtherWrites('r') || !model.isCreated('r')).toBe(true);
    const { id: _id, rev: _rev, mergedInto: _merged, ...due } = model.read('r');
    const is = Object.entries(Object.fromEntries(outcomeOf(history))).filter(([, value]) => value !== null);
    expect(Object.fromEntries(is)).toEqual(due);
    if (!model.isCreated('r')) expect(model.hasOtherWrites('r')).toBe(false);
  }
}

describe('random histories of one record', () => {
  it('always end where a plain model ends', () => {
    for (let seed = 1; seed <= 3000; seed++) tell(seed);
  });
});
