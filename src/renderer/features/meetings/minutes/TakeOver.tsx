import { Alert } from 'antd';
import { useState } from 'react';
import { numberText, seriesOf } from '../../../../core/rules/meetings/paperNumber.ts';
import type { Data } from '../../../../core/record/data.ts';
import type { Stored } from '../../../../core/record/types.ts';
import { useWrite } from '../../../records/useWrite.ts';
import { useData, useSession } from '../../../session/useSession.ts';
import { AskDialog } from '../../../ui/AskDialog.tsx';
import type { MeetingFacts } from '../useMeeting.ts';
import { takingOver } from './issue.ts';

/** Another PC numbers this series: who that is, and the one button that takes it over. */
export function TakeOver(props: { readonly facts: MeetingFacts; readonly onClose: () => void }) {
  const { facts, onClose } = props;
  const { body } = facts;
  const data = useData();
  const session = useSession();
  const write = useWrite();
  const [wrong, setWrong] = useState<string>();
  const take = async (): Promise<void> => {
    const outcome = await write({
      why: `${body.name}的纪要改由这台电脑编号`,
      said: '以后由这台电脑给纪要编号',
      source: 'form',
      patches: takingOver(body, session.workspace.deviceId),
    });
    if (!outcome.ok) setWrong(outcome.text);
  };
  return (
    <AskDialog
      open
      title="这台电脑只起草，不编号"
      yes="改由这台电脑编号"
      onYes={() => void take()}
      onNo={onClose}
      testId="take-over"
    >
      <p>{whoNumbers(data, body)}</p>
      <p>
        要在这台电脑印发，请先确认那台电脑不再印发{body.name}
        的纪要，再点“改由这台电脑编号”；两台电脑都编号，号会重复。恢复过备份的电脑也要这样确认一次。
      </p>
      {wrong !== undefined && <Alert type="error" showIcon title={wrong} />}
    </AskDialog>
  );
}

/** Which PC numbers the minutes of a body, as far as its last paper tells. */
function whoNumbers(data: Data, body: Stored<'meetingBody'>): string {
  const last = seriesOf(data, body.id).at(-1);
  if (last === undefined) return `${body.name}的纪要由另一台电脑编号。`;
  const shown = numberText(body.numberStyle, last.year, last.number);
  const by = last.issuedBy === undefined ? '' : `，经办人${last.issuedBy}`;
  return `${body.name}的纪要由另一台电脑编号：上一份是 ${last.issuedOn} 印发的${shown}${by}。`;
}
