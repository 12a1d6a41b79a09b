import { printedKey } from '../../codes/printed.ts';
import { labelOf } from '../../kinds/choice.ts';
import type { Data } from '../../record/data.ts';
import { isHeld } from '../../rules/concurrentPosts.ts';
import type { LedgerPaper } from '../paperModel.ts';
import { appointmentLetter, letterKinds, letterWordings } from './appointmentLetter.ts';
import { communityProfile, profileWordings } from './communityProfile.ts';
import { contactBook } from './contactBook.ts';
import { gridNotice } from './gridNotice.ts';
import { headNotice } from './headNotice.ts';
import type { LedgerAsk, LedgerCompose } from './ledgerAsk.ts';
import { peopleCards } from './peopleCards.ts';
import type { Wording } from './wording.ts';

/** A paper from ledgers: what it is for, what can be asked of it, and how it is written. */
export interface LedgerPaperDef {
  readonly label: string;
  readonly about: string;
  /** What the office is asked when it is printed. */
  readonly asks: readonly (keyof LedgerAsk)[];
  /** Everything of which it can be made, in no special order. */
  readonly all: (data: Data) => readonly string[];
  readonly compose: LedgerCompose;
  /** The texts of it that the office words itself. */
  readonly wordings?: (data: Data, about: readonly string[]) => readonly Wording[];
  /** True when what was printed is noted, so that a change of people names it as out of date. */
  readonly isNoted: boolean;
}

type Facts = Omit<LedgerPaperDef, 'label'>;

const ids = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map(({ id }) => id);

const defs: Readonly<Record<LedgerPaper, Facts>> = {
  gridNotice: {
    about: '贴在网格里：范围、包联领导、一长三员、服务电话，每个网格一张',
    asks: ['isLarge', 'withMobiles'],
    all: (data) => ids(data.all('grid')),
    compose: gridNotice,
    isNoted: true,
  },
  headNotice: {
    about: '贴在楼道里：楼长和各单元的单元长，每栋一张，或每个小区一份',
    asks: ['byCompound', 'isLarge', 'withMobiles'],
    all: (data) => ids(data.all('building')),
    compose: headNotice,
    isNoted: true,
  },
  appointmentLetter: {
    about: '发给楼长、单元长、兼职委员，每人一张；用语可以改成本单位的',
    asks: ['datedOn'],
    all: (data) =>
      ids(data.all('post').filter((post) => letterKinds.includes(post.kind) && isHeld(post, data.today))),
    compose: appointmentLetter,
    wordings: letterWordings,
    isNoted: true,
  },
  nameCards: {
    about: '摆在桌上：在台账里选中哪些人就印哪些人；右边的按钮印全部兼职委员',
    asks: [],
    all: (data) =>
      data
        .all('post')
        .flatMap((post) =>
          post.kind === 'partTimeCommissioner' && isHeld(post, data.today) ? [post.person] : [],
        ),
    compose: peopleCards,
    isNoted: false,
  },
  contactBook: {
    about: '按小区：社区工作者、网格、楼长、单元长、物业的电话，仅限工作使用',
    asks: ['purpose', 'recipient'],
    all: (data) => ids(data.all('compound')),
    compose: contactBook,
    isNoted: true,
  },
  communityProfile: {
    about: '一页纸说清社区情况，数字按台账现在的情况自动填',
    asks: [],
    all: (data) => data.all('settings').map(({ office }) => office),
    compose: communityProfile,
    wordings: profileWordings,
    isNoted: true,
  },
};

/** A paper from ledgers by its code. */
export function ledgerPaperDef(paper: LedgerPaper): LedgerPaperDef {
  return { label: labelOf(printedKey, paper), ...defs[paper] };
}

/** The papers in the order in which they are offered. */
export const ledgerPapers: readonly LedgerPaper[] = [
  'gridNotice',
  'headNotice',
  'appointmentLetter',
  'nameCards',
  'contactBook',
  'communityProfile',
];
