import { date } from '../../../src/core/kinds/date.ts';
import { link } from '../../../src/core/kinds/link.ts';
import { count } from '../../../src/core/kinds/number.ts';
import { nameText, text } from '../../../src/core/kinds/text.ts';
import { findByName } from '../../../src/core/ledgers/linkRules.ts';
import { columnsOf, defineLedger } from '../../../src/core/record/defineLedger.ts';
import { defineRecord } from '../../../src/core/record/defineRecord.ts';

/* A record type and its ledger that the program does not have: all that a new one takes, in one file. */

declare module '../../../src/core/records/registry.ts' {
  interface Records {
    noticeBoard: typeof noticeBoard;
  }
}

/** 公告栏: a board of a compound on which papers hang. */
export const noticeBoard = defineRecord({
  name: 'noticeBoard',
  label: '公告栏',
  measure: '块',
  fields: {
    name: nameText('公告栏名称', { required: true, aliases: ['公告栏'] }),
    office: link('office', '所属社区', { required: true }),
    compound: link('compound', '小区'),
    spot: text('位置', { aliases: ['安装位置'] }),
    area: count('幅数'),
    hungOn: date('启用日期'),
  },
  title: (board) => board.name,
});

const c = columnsOf('noticeBoard');

/** The ledger of the boards. */
export const noticeBoardLedger = defineLedger({
  name: 'noticeBoard',
  label: '公告栏',
  group: '楼栋网格',
  system: 'compound',
  about: '小区里张贴公示的公告栏。',
  root: 'noticeBoard',
  fixed: {},
  columns: [
    c('name', { width: 16 }),
    c('compound.name', { label: '小区', width: 14 }),
    c('spot', { width: 20 }),
    c('area', { width: 8 }),
    c('hungOn', { width: 12 }),
  ],
  derived: [],
  links: { compound: findByName, office: findByName },
  identify: ['name'],
  roleWords: ['公告栏'],
  titleWords: ['公告栏'],
});
