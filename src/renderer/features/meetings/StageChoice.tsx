import { meetingStage } from '../../../core/codes/meeting.ts';
import type { Stored } from '../../../core/record/types.ts';
import { useChosen, useSaving } from './saving/useSaving.ts';

/** Where the meeting stands: set by the first tick of its list, corrected here. */
export function StageChoice({ meeting }: { readonly meeting: Stored<'meeting'> }) {
  const queue = useSaving();
  const place = { type: 'meeting', record: meeting.id, field: 'stage' } as const;
  const stage = useChosen(place, meeting.stage);
  return (
    <select
      className="saved-text stage-choice"
      aria-label="会议状态"
      value={stage}
      onChange={(event) => queue.choose(place, event.target.value)}
    >
      {meetingStage.entries.map(([code, label]) => (
        <option key={code} value={code}>
          {label}
        </option>
      ))}
    </select>
  );
}
