import { paperDate } from '../../kinds/day.ts';
import type { Data } from '../../record/data.ts';
import type { Steps } from '../../rules/steps.ts';
import { fileNameOf } from '../fileName.ts';
import type { PaperModel } from '../paperModel.ts';
import { linesOf } from '../words/sentences.ts';
import { issuerOf } from './noticeFoot.ts';
import { profileFigures } from './profileFigures.ts';
import type { LedgerAsk } from './ledgerAsk.ts';
import { filledText, wordingOf, type Wording } from './wording.ts';

/** The part of 社区概况 that the office words: all of it below the title. */
const profilePart = 'body';

/** Our own plain text, which the office words as it likes. */
const firstProfileWords = [
  '「社区名称」现有居民小区「小区数」个、楼栋「楼栋数」栋、单元「单元数」个，居民「户数」户、「人口数」人，划分网格「网格数」个，有社区工作者「社区工作者数」名。',
  '社区现有党组织「党组织数」个，党员「党员数」名，其中正式党员「正式党员数」名、预备党员「预备党员数」名。',
  '在任楼长「楼长数」名，其中党员「楼长党员数」名，占「楼长党员占比」；在任单元长「单元长数」名，其中党员「单元长党员数」名，占「单元长党员占比」。',
  '近邻党建联盟有成员单位「成员单位数」家，兼职委员「兼职委员数」名，志愿服务队「志愿服务队数」支。共建项目「共建项目数」个，已完成「完成项目数」个。',
  '登记居民反映的问题「问题数」件，已办结「办结问题数」件。',
].join('\n');

/** The one text of 社区概况 with every number that it can have a place for. */
export function profileWordings(data: Data): readonly Wording[] {
  return [{ part: profilePart, label: '正文', first: firstProfileWords, places: profileFigures(data) }];
}

/** 社区概况 from words with places, the numbers of today in them. */
function profileModel(data: Data, words: string): PaperModel {
  const office = data.get('office', data.all('settings')[0]?.office);
  const values = new Map(profileFigures(data).map(({ place, value }) => [place, value]));
  const name = office?.name ?? '社区';
  const dated = { indent: 'none', align: 'right' } as const;
  return {
    kind: 'communityProfile',
    fileName: fileNameOf(name, '概况'),
    orientation: 'portrait',
    pageNumbers: false,
    blocks: [
      { kind: 'title', text: `${name}概况` },
      { kind: 'space', lines: 1 },
      ...linesOf(filledText(words, values)).map((text) => ({ kind: 'paragraph' as const, runs: [{ text }] })),
      { kind: 'space', lines: 1 },
      { kind: 'paragraph', runs: [{ text: `${issuerOf(data, office?.id)}　` }], ...dated },
      { kind: 'paragraph', runs: [{ text: `${paperDate(data.today)}　` }], ...dated },
    ],
  };
}

/** 社区概况一页纸 in the office's words. */
export function* communityProfile(
  data: Data,
  _about: readonly string[],
  ask: LedgerAsk,
): Steps<PaperModel | undefined> {
  yield;
  const typed = ask.words?.[profilePart];
  return profileModel(
    data,
    typed ?? wordingOf(data, 'communityProfile', profilePart)?.words ?? firstProfileWords,
  );
}
