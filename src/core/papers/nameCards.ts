import type { Data } from '../record/data.ts';
import { fileNameOf } from './fileName.ts';
import { meetingFacts } from './meetingFacts.ts';
import { invitedTo } from './noticePeople.ts';
import type { PaperAsk } from './paperAsk.ts';
import type { DraftBlock, PaperDraft } from './paperDraft.ts';

/** 桌签 for everybody who is to come; a deputy known beforehand gets the card of the one he stands in for. */
export function draftNameCards(data: Data, ask: PaperAsk): PaperDraft | undefined {
  const facts = meetingFacts(data, ask.meeting ?? '');
  if (facts === undefined) return undefined;
  return {
    kind: 'nameCards',
    fileName: fileNameOf(facts.name, '桌签'),
    orientation: 'portrait',
    pageNumbers: false,
    blocks: invitedTo(facts)
      .map(({ name, deputyName, unit = '' }) => ({ name: deputyName ?? name, unit }))
      .filter(({ name, unit }) => name !== '' || unit !== '')
      .map(({ name, unit }): DraftBlock =>
        name === '' || unit === ''
          ? { kind: 'nameCard', name: name === '' ? unit : name }
          : { kind: 'nameCard', name, unit },
      ),
  };
}
