import type { AnyLedger } from '../../../core/record/defineLedger.ts';
import { isLink } from '../../../core/record/field.ts';
import { person } from '../../../core/records/person.ts';

/** A person's own facts as an entry form shows them; no ledger of the office, so it stands in no menu. */
export const personLedger: AnyLedger = {
  name: 'person',
  label: '人员资料',
  group: '',
  system: 'community',
  about: '',
  root: 'person',
  fixed: {},
  columns: Object.entries(person.fields)
    .filter(([, field]) => !isLink(field))
    .map(([path]) => ({ path })),
  derived: [],
  links: {},
  identify: ['name'],
  roleWords: [],
  titleWords: [],
};
