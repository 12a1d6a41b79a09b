import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fieldGuide } from '../../src/core/guide/fieldGuide.ts';

test('docs/fields.md says what the registries say (npm run fields writes it anew)', () => {
  const written = readFileSync(new URL('../../docs/fields.md', import.meta.url), 'utf8');
  expect(written === fieldGuide(), 'docs/fields.md is out of date: npm run fields').toBe(true);
});
