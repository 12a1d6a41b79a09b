import { postKind } from '../../codes/office.ts';
import { labelOf } from '../../kinds/choice.ts';
import { paperDate } from '../../kinds/day.ts';
import { compareText } from '../../kinds/wording.ts';
import type { Data } from '../../record/data.ts';
import type { Stored } from '../../record/types.ts';
import { isHeld } from '../../rules/concurrentPosts.ts';
import type { Steps } from '../../rules/steps.ts';
import { fileNameOf } from '../fileName.ts';
import type { PaperBlock, PaperModel } from '../paperModel.ts';
import { linesOf } from '../words/sentences.ts';
import { fitted, onPages } from './fitted.ts';
import { holderOf, type Holder } from './heldBy.ts';
import type { LedgerAsk } from './ledgerAsk.ts';
import { issuerOf } from './noticeFoot.ts';
import { filledText, wordingOf, type Figure, type Wording } from './wording.ts';

type Kind = Stored<'post'>['kind'];

/** Our own plain sentence, which the office changes as it likes; there is no prescribed one. */
const heads = '经推选，聘请您担任「岗位」。「聘期」\n此聘。';

/** The letters that are written, by kind of post, each with the words that it begins with. */
const letters: Readonly<Partial<Record<Kind, string>>> = {
  buildingHead: heads,
  unitHead: heads,
  partTimeCommissioner: '兹聘请您担任「岗位」。「聘期」\n此聘。',
};

/** The kinds of post for which there is a letter. */
export const letterKinds: readonly Kind[] = postKind.entries
  .map(([kind]) => kind)
  .filter((kind) => letters[kind] !== undefined);

/** 聘期自…至…。 by what the post says of its time; nothing where it says nothing. */
function termWords({ startDate, termEnd }: Stored<'post'>): string {
  if (startDate === undefined) return termEnd === undefined ? '' : `聘期至${paperDate(termEnd)}。`;
  return `聘期自${paperDate(startDate)}${termEnd === undefined ? '起' : `至${paperDate(termEnd)}`}。`;
}

const places: Readonly<Partial<Record<Kind, (post: Stored<'post'>, data: Data) => readonly string[]>>> = {
  buildingHead: (post, data) => {
    const building = data.get('building', post.building);
    return [data.get('compound', building?.compound)?.name ?? '', building?.no ?? '', '号楼'];
  },
  unitHead: (post, data) => {
    const unit = data.get('buildingUnit', post.buildingUnit);
    const building = data.get('building', unit?.building);
    const compound = data.get('compound', building?.compound)?.name ?? '';
    return [compound, building?.no ?? '', '号楼', unit?.no ?? '', '单元'];
  },
  partTimeCommissioner: (post, data) => {
    const unit = data.get('partnerUnit', post.partnerUnit);
    return [data.get('office', unit?.office)?.name ?? ''];
  },
};

const placeOf = (post: Stored<'post'>, data: Data): string =>
  (places[post.kind]?.(post, data) ?? []).join('');

function valuesOf({ post, person }: Holder, data: Data): ReadonlyMap<string, string | undefined> {
  const rank = post.rank === 'deputy' ? '副' : '';
  return new Map<string, string | undefined>([
    ['姓名', person.name],
    ['岗位', `${placeOf(post, data)}${rank}${labelOf(postKind, post.kind)}`],
    ['单位', data.get('partnerUnit', post.partnerUnit)?.name],
    ['聘期', termWords(post)],
  ]);
}

function page(holder: Holder, data: Data, ask: LedgerAsk): readonly PaperBlock[] {
  const { post, person } = holder;
  const first = letters[post.kind] ?? '';
  const typed = ask.words?.[post.kind];
  const template = typed ?? wordingOf(data, 'appointmentLetter', post.kind)?.words ?? first;
  const words = linesOf(filledText(template, valuesOf(holder, data)));
  const office = data.get('partnerUnit', post.partnerUnit)?.office;
  const dated = paperDate(ask.datedOn ?? data.today);
  const issuer = issuerOf(data, office ?? data.all('settings')[0]?.office);
  return fitted({ kind: 'appointmentLetter', orientation: 'landscape', sheet: 'card' }, (scale) => {
    const size = 27 * Math.min(scale, 1.08);
    return [
      { kind: 'big', text: '聘　书', size: size * 2.2, face: 'title', align: 'center', red: true },
      { kind: 'big', text: `${person.name}同志：`, size: size * 1.1, face: 'kai', above: size * 0.8 },
      ...words.map((text): PaperBlock => ({ kind: 'big', text, size, face: 'body', indented: true })),
      { kind: 'big', text: issuer, size: size * 0.9, face: 'body', align: 'right', above: size * 1.3 },
      { kind: 'big', text: dated, size: size * 0.9, face: 'body', align: 'right' },
    ];
  });
}

/** The texts of the letters for these posts, one for each kind, with what its places are for the first of them. */
export function letterWordings(data: Data, about: readonly string[]): readonly Wording[] {
  const holders = heldLetters(data, about);
  return letterKinds.flatMap((kind): Wording[] => {
    const holder = holders.find(({ post }) => post.kind === kind);
    if (holder === undefined) return [];
    const places = [...valuesOf(holder, data)].map(([place, value]): Figure =>
      value === undefined ? { place, why: '这个人没有' } : { place, value },
    );
    return [{ part: kind, label: labelOf(postKind, kind), first: letters[kind] ?? '', places }];
  });
}

function heldLetters(data: Data, about: readonly string[]): readonly Holder[] {
  return about
    .flatMap((id) => data.get('post', id) ?? [])
    .filter((post) => letters[post.kind] !== undefined && isHeld(post, data.today))
    .flatMap((post) => holderOf(post, data) ?? [])
    .toSorted((a, b) => compareText(placeOf(a.post, data), placeOf(b.post, data)));
}

/** 聘书: a card for each post that has a letter, its holder living and in office, in the order of places. */
export function* appointmentLetter(
  data: Data,
  about: readonly string[],
  ask: LedgerAsk,
): Steps<PaperModel | undefined> {
  const holders = heldLetters(data, about);
  const pages: (readonly PaperBlock[])[] = [];
  for (const holder of holders) {
    pages.push(page(holder, data, ask));
    yield;
  }
  const [first] = holders;
  if (first === undefined) return undefined;
  return {
    kind: 'appointmentLetter',
    fileName: fileNameOf('聘书', holders.length === 1 ? first.person.name : `${holders.length}份`),
    orientation: 'landscape',
    sheet: 'card',
    framed: true,
    pageNumbers: false,
    blocks: onPages(pages),
  };
}
