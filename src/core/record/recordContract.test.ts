import { describe, expect, it } from 'vitest';
import type { ChoiceKind } from '../kinds/choice.ts';
import { records, recordNames } from '../records/registry.ts';
import { recordDef } from '../records/registry.ts';
import { allianceParties } from '../records/allianceMember.ts';
import { postPlace } from '../records/post.ts';
import { type AnyField, isLink } from './field.ts';
import { titleOf } from './patches.ts';
import { readRecord } from './readRecord.ts';
import type { RecordName } from './types.ts';

const SAMPLES: Readonly<Record<string, unknown>> = {
  text: '一行字',
  name: '青禾',
  longText: '两行\n字',
  placeNo: '3',
  number: 5,
  money: 1_200_000,
  hours: 1.5,
  date: '2024-03',
  phone: '19900001000',
  idNumber: '610113540307002',
  yesNo: true,
  link: 'some-id',
  time: '14:30',
  files: [{ sha256: 'a'.repeat(64), name: '定稿.docx', size: 3 }],
  frozen: '{}',
  day: '2024-03-09',
};

function sampleOf(field: AnyField): unknown {
  if (field.kind.name !== 'choice') return SAMPLES[field.kind.name];
  return (field.kind as ChoiceKind<string>).codes.entries[0]?.[0];
}

function filled(type: RecordName, which: (field: AnyField) => boolean): Record<string, unknown> {
  const values = Object.entries(recordDef(type).fields)
    .filter(([, field]) => which(field))
    .map(([name, field]) => [name, sampleOf(field)]);
  return Object.fromEntries(values) as Record<string, unknown>;
}

/** What a type's own check asks for beside required fields. */
const NEEDED: { readonly [N in RecordName]?: Readonly<Record<string, unknown>> } = {
  post: { [postPlace.buildingHead]: 'some-id' },
  bodyMember: { name: '青禾' },
  allianceMember: { partnerUnit: 'some-id' },
  resolutionProgress: { text: '一行字' },
};

/** Values that stand together where all fields are filled; the samples alone contradict each other. */
const TOGETHER: { readonly [N in RecordName]?: Readonly<Record<string, unknown>> } = {
  attendance: { presence: 'leave', deputyName: undefined },
  allianceMember: Object.fromEntries(
    allianceParties.filter((name) => name !== 'partnerUnit').map((name) => [name, undefined]),
  ),
  meeting: { startTime: '14:30', endTime: '16:00' },
  serviceActivity: { startTime: '14:30', endTime: '16:00' },
  volunteerActivity: { startTime: '14:30', endTime: '16:00' },
};

/** The least that a record of the type holds. */
function least(type: RecordName): Record<string, unknown> {
  return { ...filled(type, (field) => field.required), ...NEEDED[type] };
}

/** A record of the type with all its fields. */
function whole(type: RecordName): Record<string, unknown> {
  return { ...filled(type, () => true), ...least(type), ...TOGETHER[type] };
}

describe.each(recordNames)('the record type %s', (type) => {
  const def = recordDef(type);
  const fields = Object.entries(def.fields);

  it('is registered under its own name, with label, measure word and fields', () => {
    expect(records[type].name).toBe(type);
    expect(def.label).toMatch(/^[\p{Script=Han}（）]+$/u);
    expect(def.measure).toMatch(/^\p{Script=Han}$/u);
    expect(fields.length).toBeGreaterThan(0);
    expect(fields.length).toBeLessThanOrEqual(40);
  });

  it('has well formed fields with Chinese labels of their own', () => {
    const labels = fields.map(([, field]) => field.label);
    expect(new Set(labels).size).toBe(labels.length);
    for (const [name, field] of fields) {
      expect(name).toMatch(/^[a-z][A-Za-z]*$/);
      expect(['id', 'rev', 'deleted', 'mergedInto']).not.toContain(name);
      expect(field.label).toMatch(/\p{Script=Han}/u);
      expect(sampleOf(field), `no sample for kind ${field.kind.name}`).toBeDefined();
      expect(field.kind.fault(sampleOf(field))).toBeUndefined();
      expect(field.kind.fault({})).toBeDefined();
    }
  });

  it('links to registered types without an Id in the name', () => {
    for (const [name, field] of fields) {
      if (!isLink(field)) continue;
      expect(recordNames).toContain(field.target);
      expect(name).not.toMatch(/Ids?$/);
    }
  });

  it('takes a record with the required fields, and with all of them', () => {
    expect(readRecord(type, least(type))).toMatchObject({ ok: true });
    expect(readRecord(type, whole(type))).toMatchObject({ ok: true });
  });

  it('refuses a record without a required field, with a strange field or a strange value', () => {
    for (const [name, field] of fields.filter(([, one]) => one.required)) {
      const read = readRecord(type, { ...least(type), [name]: null });
      expect(read.ok || read.troubles[0]?.text).toBe(`缺少${field.label}`);
    }
    expect(readRecord(type, { ...least(type), strange: 1 })).toMatchObject({ ok: false });
    for (const [name] of fields) {
      expect(readRecord(type, { ...least(type), [name]: {} })).toMatchObject({ ok: false });
    }
  });

  it('has a title that names the record and holds no sealed value', () => {
    expect(titleOf(type, least(type))).not.toBe('');
    const all = whole(type);
    for (const [name, field] of fields) {
      if (field.sealed) expect(titleOf(type, all)).not.toContain(String(all[name]));
    }
  });
});
