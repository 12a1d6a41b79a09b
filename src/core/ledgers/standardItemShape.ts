import { columnsOf } from '../record/defineLedger.ts';
import { findKnownByName } from './linkRules.ts';

const c = columnsOf('standardItem');

/** What the ledgers of self-filled lists share; they are shipped empty, because the texts are the office's own documents (domain.md 0). */
export const standardItemShape = {
  root: 'standardItem' as const,
  columns: [
    c('order', { width: 10 }),
    c('title', { width: 28 }),
    c('content', { width: 48 }),
    c('source', { width: 24 }),
  ],
  derived: [],
  links: { office: findKnownByName },
  identify: ['list', 'title'],
};
