import { columnsOf, defineLedger } from '../record/defineLedger.ts';
import { findByName, findKnownByTitle } from './linkRules.ts';

const c = columnsOf('rectification');

/** 问题整改: problem by compound (seed-systems H 86). */
export const rectification = defineLedger({
  name: 'rectification',
  label: '问题整改',
  group: '共建与问题',
  system: 'contract',
  about: '每个小区的每项问题整改到哪一步，整改前后有照片。',
  root: 'rectification',
  fixed: {},
  columns: [
    c('compound.name', { width: 16 }),
    c('problem.title', {
      label: '整改问题',
      aliases: ['问题', '问题类型', '整改事项', '存在问题'],
      width: 24,
    }),
    c('place', { width: 18 }),
    c('foundOn', { width: 12 }),
    c('measures', { width: 28 }),
    c('responsible', { width: 18 }),
    c('personName', { width: 10 }),
    c('dueDate', { width: 12 }),
    c('state', { width: 10 }),
    c('doneOn', { width: 14 }),
    c('before', { width: 14, optional: true }),
    c('after', { width: 14, optional: true }),
    c('note', { width: 16, optional: true, rowWide: true }),
  ],
  derived: [],
  links: { compound: findByName, problem: findKnownByTitle },
  identify: ['compound', 'problem', 'place'],
  roleWords: ['整改'],
  titleWords: ['问题整改', '整改台账'],
});
