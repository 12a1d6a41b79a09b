import { columnsOf, defineLedger } from '../../../../core/record/defineLedger.ts';
import { findByName } from '../../../../core/ledgers/linkRules.ts';

const c = columnsOf('meetingBody');

/** The entry form of a body that meets: what is asked, in the order of the form. It is a list of 会议, not a ledger of the menu. */
export const bodyLedger = defineLedger({
  name: 'meetingBody',
  label: '会议主体',
  group: '会议',
  system: 'community',
  about: '按期召开的会议。',
  root: 'meetingBody',
  fixed: {},
  columns: [
    c('name'),
    c('bodyKind'),
    c('frequency'),
    c('since'),
    c('chairName'),
    c('chairDuty'),
    c('recorderName'),
    c('place'),
    c('issuer'),
    c('copyTo'),
    c('layout'),
    c('numberStyle'),
    c('compound.name'),
    c('quorumPercent', { optional: true }),
    c('endDate', { optional: true }),
  ],
  derived: [],
  links: { compound: { ...findByName, create: false } },
  identify: [],
  roleWords: [],
  titleWords: [],
});
