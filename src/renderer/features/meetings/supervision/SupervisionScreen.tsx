import { Button, Select } from 'antd';
import { useMemo, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useData } from '../../../session/useSession.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { MeetingsSwitch } from '../MeetingsSwitch.tsx';
import { PaperWindow } from '../papers/PaperWindow.tsx';
import { RatesPanel } from './RatesPanel.tsx';
import { ReminderWindow } from './ReminderWindow.tsx';
import { SupervisionBoard } from './SupervisionBoard.tsx';

const EVERY = '全部会议';

/** 督办: every resolution of all meetings by lead unit, open ones first in view. */
export function SupervisionScreen() {
  const data = useData();
  const [asked, setAsked] = useSearchParams();
  const body = data.get('meetingBody', asked.get('body') ?? undefined);
  const [isPrinting, setPrinting] = useState(false);
  const [unit, setUnit] = useState<string>();
  const resolutions = useMemo(
    () =>
      data.all('resolution').filter((resolution) => {
        const meeting = data.get('meeting', resolution.meeting);
        return meeting?.stage !== 'cancelled' && (body === undefined || meeting?.body === body.id);
      }),
    [data, body],
  );
  const ask = useMemo(() => (body === undefined ? {} : { body: body.id }), [body]);
  const item = asked.get('item') ?? undefined;
  const isRates = asked.get('view') === 'rates';
  const set = (name: string, value: string | undefined): void => {
    const next = new URLSearchParams(asked);
    if (value === undefined) next.delete(name);
    else next.set(name, value);
    setAsked(next, { replace: true });
  };
  return (
    <div className="supervision-screen">
      <PageHeader title="会议">
        <MeetingsSwitch />
        <Button
          type={isRates ? 'primary' : 'default'}
          aria-pressed={isRates}
          onClick={() => set('view', isRates ? undefined : 'rates')}
        >
          办结率和出席率
        </Button>
        <Select
          aria-label="会议主体"
          className="supervision-body"
          value={body?.id ?? EVERY}
          options={[
            { value: EVERY, label: EVERY },
            ...data.all('meetingBody').map(({ id, name }) => ({ value: id as string, label: name })),
          ]}
          onChange={(id: string) => set('body', id === EVERY ? undefined : id)}
        />
      </PageHeader>
      {isRates ? (
        <RatesPanel body={body?.id} />
      ) : resolutions.length === 0 ? (
        <EmptyState
          title="还没有议定事项"
          about="会议记录里写下的议定事项都会到这里，按牵头单位排好，逾期的标出来，直到办结销号。"
        >
          <Link to="/meetings">
            <Button type="primary">去会议</Button>
          </Link>
        </EmptyState>
      ) : (
        <SupervisionBoard
          resolutions={resolutions}
          first={{ state: item === undefined ? 'open' : 'all', overdueOnly: asked.get('overdue') === '1' }}
          chosen={item}
          onChoose={(resolution) => set('item', resolution)}
          onRemind={setUnit}
        >
          <Button onClick={() => setPrinting(true)}>督办表</Button>
        </SupervisionBoard>
      )}
      {isPrinting && <PaperWindow kind="supervisionTable" ask={ask} onClose={() => setPrinting(false)} />}
      {unit !== undefined && <ReminderWindow unit={unit} {...ask} onClose={() => setUnit(undefined)} />}
    </div>
  );
}
