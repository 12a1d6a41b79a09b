import type { Data } from '../record/data.ts';
import { draftAgenda } from './agenda.ts';
import { draftCommissionerSheet } from './commissionerSheet.ts';
import { draftMeetingRecord } from './meetingRecord.ts';
import { draftMinutes } from './minutes/composeMinutes.ts';
import { draftNameCards } from './nameCards.ts';
import { draftNotice } from './notice.ts';
import type { PaperAsk } from './paperAsk.ts';
import type { PaperDraft } from './paperDraft.ts';
import type { PaperKind } from './paperModel.ts';
import { draftReminderLetter } from './reminderLetter.ts';
import { draftResolutionList } from './resolutionList.ts';
import { draftSignInSheet } from './signInSheet.ts';
import { draftSupervisionTable } from './supervisionTable.ts';
import { labelOf } from '../kinds/choice.ts';
import { paperKind } from '../codes/meeting.ts';

type Compose = (data: Data, ask: PaperAsk) => PaperDraft | undefined;

/** A paper the program can write: its name and how it is composed; undefined when what it is asked about is not there. */
export interface PaperDef {
  readonly label: string;
  readonly compose: Compose;
}

const composers: Readonly<Record<PaperKind, Compose>> = {
  notice: draftNotice,
  agenda: draftAgenda,
  signInSheet: draftSignInSheet,
  nameCards: draftNameCards,
  meetingRecord: draftMeetingRecord,
  minutes: draftMinutes,
  resolutionList: draftResolutionList,
  supervisionTable: draftSupervisionTable,
  reminderLetter: draftReminderLetter,
  commissionerSheet: draftCommissionerSheet,
};

/** A paper by its code; screens and command line know papers only through this table. */
export function paperDef(kind: PaperKind): PaperDef {
  return { label: labelOf(paperKind, kind), compose: composers[kind] };
}
