import { useMemo, useState } from 'react';
import { addDays } from '../../../../core/kinds/day.ts';
import { DayInput } from '../../../records/form/DayInput.tsx';
import { useData } from '../../../session/useSession.ts';
import { PaperWindow } from '../papers/PaperWindow.tsx';

/** A unit usually gets a week to answer. */
const WEEK = 7;

/** 督办函 to one lead unit, with the day until which it asks for an answer. */
export function ReminderWindow(props: {
  readonly unit: string;
  /** Of one body's meetings; of all when absent. */
  readonly body?: string;
  readonly onClose: () => void;
}) {
  const { unit, body } = props;
  const { today } = useData();
  const [replyBy, setReplyBy] = useState<string | undefined>(() => addDays(today, WEEK));
  const ask = useMemo(
    () => ({
      leadUnit: unit,
      ...(body === undefined ? {} : { body }),
      ...(replyBy === undefined ? {} : { replyBy }),
    }),
    [unit, body, replyBy],
  );
  return (
    <PaperWindow kind="reminderLetter" ask={ask} onClose={props.onClose}>
      <label className="reminder-day">
        <span>请在这一天前反馈</span>
        <DayInput label="反馈截止" day={replyBy} onDay={setReplyBy} />
      </label>
    </PaperWindow>
  );
}
