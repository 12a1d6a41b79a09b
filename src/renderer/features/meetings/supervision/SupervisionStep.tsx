import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { PaperAsk } from '../../../../core/papers/paperAsk.ts';
import type { PaperKind } from '../../../../core/papers/paperModel.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { PaperWindow } from '../papers/PaperWindow.tsx';
import type { MeetingFacts } from '../useMeeting.ts';
import { ReminderWindow } from './ReminderWindow.tsx';
import { SupervisionBoard } from './SupervisionBoard.tsx';

interface Opened {
  readonly kind: PaperKind;
  readonly ask: PaperAsk;
}

/** 督办: what the meeting decided, until each item is closed. */
export function SupervisionStep(props: { readonly facts: MeetingFacts }) {
  const { meeting, body, resolutions } = props.facts;
  const [asked, setAsked] = useSearchParams();
  const [paper, setPaper] = useState<Opened>();
  const [unit, setUnit] = useState<string>();
  const first = useMemo(() => ({ state: 'all' as const }), []);
  if (resolutions.length === 0) {
    return (
      <EmptyState
        title="这次会议还没有议定事项"
        about="在“记录”里逐条写下议定了什么、谁牵头、什么时候完成，这里就能跟踪办理、催办和销号。"
      />
    );
  }
  return (
    <>
      <SupervisionBoard
        resolutions={resolutions}
        first={first}
        chosen={asked.get('item') ?? undefined}
        onChoose={(item) => setAsked(item === undefined ? {} : { item }, { replace: true })}
        onRemind={setUnit}
      >
        <Button onClick={() => setPaper({ kind: 'resolutionList', ask: { meeting: meeting.id } })}>
          议定事项清单
        </Button>
        <Button onClick={() => setPaper({ kind: 'supervisionTable', ask: { body: body.id } })}>督办表</Button>
      </SupervisionBoard>
      {paper !== undefined && <PaperWindow {...paper} onClose={() => setPaper(undefined)} />}
      {unit !== undefined && <ReminderWindow unit={unit} body={body.id} onClose={() => setUnit(undefined)} />}
    </>
  );
}
