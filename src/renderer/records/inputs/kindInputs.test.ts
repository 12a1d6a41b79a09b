import { describe, expect, it } from 'vitest';
import { isLink } from '../../../core/record/field.ts';
import { recordDef, recordNames } from '../../../core/records/registry.ts';
import { kindInput } from './kindInputs.tsx';

describe('the inputs of a form', () => {
  it('are there for every kind of value but those that are picked, chosen as files, or never typed', () => {
    const without = recordNames.flatMap((type) =>
      Object.entries(recordDef(type).fields)
        .filter(([, field]) => !isLink(field) && field.kind.filesIn === undefined && field.kind.once !== true)
        .filter(([, field]) => kindInput(field.kind) === undefined)
        .map(([name, field]) => `${type}.${name}: ${field.kind.name}`),
    );
    expect(without).toEqual([]);
  });
});
