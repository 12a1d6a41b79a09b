import type { paperKind } from '../codes/meeting.ts';
import type { PrintedKey } from '../codes/printed.ts';

/** A paper that a meeting leads to, by its code. */
export type PaperKind = (typeof paperKind.entries)[number][0];

/** A paper that is made from ledgers, for one or many of their rows; it is never numbered nor issued. */
export type LedgerPaper = Extract<
  PrintedKey,
  'gridNotice' | 'headNotice' | 'appointmentLetter' | 'nameCards' | 'contactBook' | 'communityProfile'
>;

/** Paper other than a letter's: a notice for the wall, upright on A4 or across on A3, and a card across on A4. */
export type PaperSheet = 'notice' | 'noticeLarge' | 'card';

/** The faces of office papers (domain.md 1.2): 小标宋, 仿宋, 黑体, 楷体, 宋体; which font stands for each is settled where the paper is drawn. */
export type PaperFace = 'title' | 'body' | 'heading' | 'kai' | 'song';

/** A stretch of text in one face; 仿宋 where none is named. */
export interface Run {
  readonly text: string;
  readonly face?: PaperFace;
}

/** A paper as plain data: the same model becomes preview, print, PDF and .docx. */
export interface PaperModel {
  readonly kind: PaperKind | LedgerPaper;
  /** Suggested file name without extension and forbidden characters. */
  readonly fileName: string;
  readonly orientation: 'portrait' | 'landscape';
  /** Its own paper and margins; those of a letter where not given. */
  readonly sheet?: PaperSheet;
  /** A red double line round every page, as on letters of appointment. */
  readonly framed?: true;
  readonly blocks: readonly PaperBlock[];
  /** 版记 at the foot of the last page (domain.md 1.3); absent on papers that have none. */
  readonly colophon?: Colophon;
  /** `— 1 —` outside the type area, right on odd and left on even pages. */
  readonly pageNumbers: boolean;
}

/** 版记: 抄送： before and 。 after `copyTo` are added when drawn; the issuer left, `issuedOn` as it stands (`2026年9月12日印发`) right. */
export interface Colophon {
  readonly copyTo?: string;
  readonly issuer: string;
  readonly issuedOn: string;
}

/** A column of a table on a paper; `width` is a share, all shares of a table fill the type area. */
export interface PaperColumn {
  readonly label: string;
  readonly width: number;
  /** Of the cells below the header; left where not given. The header is centred. */
  readonly align?: 'left' | 'center';
}

/** One piece of a paper from top to bottom. `part` names a piece whose words the office may change. */
export type PaperBlock =
  /** The red mark, its top 35 mm below the top of the type area, centred. */
  | { readonly kind: 'mark'; readonly text: string; readonly part?: string }
  /** The number under the mark, centred: （第3期）. */
  | { readonly kind: 'number'; readonly text: string }
  /** Issuer left and date right, one character in, below an empty line; closed by the red line as wide as the type area. */
  | { readonly kind: 'issuerLine'; readonly left: string; readonly right: string }
  /** 小标宋 22 pt, centred, several lines in keeping with word sense. */
  | { readonly kind: 'title'; readonly text: string; readonly part?: string }
  /** 一、 in 黑体 (1), （一） in 楷体 (2); first line indented two characters. */
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string; readonly part?: string }
  | {
      readonly kind: 'paragraph';
      readonly runs: readonly Run[];
      /** First line two characters in, unless `none`. */
      readonly indent?: 'first' | 'none';
      readonly align?: 'left' | 'center' | 'right';
      readonly part?: string;
    }
  /** Words in large type on notices and cards; `size` and the room `above` them in points. */
  | {
      readonly kind: 'big';
      readonly text: string;
      readonly size: number;
      /** 黑体 where not given. */
      readonly face?: PaperFace;
      readonly align?: 'left' | 'center' | 'right';
      /** First line two characters in. */
      readonly indented?: true;
      readonly above?: number;
      readonly red?: true;
    }
  /** 出席：… with continuation lines aligned after the colon (domain.md 1.4); the label in 黑体. */
  | { readonly kind: 'nameList'; readonly label: string; readonly text: string; readonly part?: string }
  /** A bordered table; its header is repeated on each page, rows are never cut between pages when they fit one. */
  | {
      readonly kind: 'table';
      readonly columns: readonly PaperColumn[];
      readonly rows: readonly (readonly string[])[];
      /** Points; 12 where not given. */
      readonly size?: number;
      /** Least height of a row in points, so that there is room to sign. */
      readonly rowHeight?: number;
    }
  /** Empty body lines. */
  | { readonly kind: 'space'; readonly lines: number }
  /** The dashed line along which a reply slip is cut off. */
  | { readonly kind: 'cutLine' }
  /** 桌签: a name for the table, printed twice, once upside down, to be folded; each begins half a page. */
  | { readonly kind: 'nameCard'; readonly name: string; readonly unit?: string }
  /** The next block begins a new page. */
  | { readonly kind: 'pageBreak' };
