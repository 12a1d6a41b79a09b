import type { MeetingFacts } from '../useMeeting.ts';
import { Labelled } from '../Labelled.tsx';

/** 主持人小结: how the chair closed the meeting. */
export function ClosingEntry({ facts }: { readonly facts: MeetingFacts }) {
  const { meeting } = facts;
  return (
    <section aria-labelledby="entry-name">
      <h2 id="entry-name">主持人小结</h2>
      <Labelled
        label="小结"
        place={{ type: 'meeting', record: meeting.id, field: 'closing' }}
        stored={meeting.closing}
        lines={3}
        hint="没有就不填"
      />
    </section>
  );
}
