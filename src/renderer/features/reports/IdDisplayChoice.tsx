import { App, Input, Select } from 'antd';
import { useState } from 'react';
import { paperDate } from '../../../core/kinds/day.ts';
import type { IdDisplay } from '../../../core/kinds/idNumber.ts';
import { useSession } from '../../session/useSession.ts';
import { AskDialog } from '../../ui/AskDialog.tsx';
import { noteFullIds } from '../../session/noteFullIds.ts';

const options: readonly { readonly value: IdDisplay; readonly label: string }[] = [
  { value: 'masked', label: '隐去中间' },
  { value: 'lastFour', label: '只留后四位' },
  { value: 'omitted', label: '不显示' },
  { value: 'full', label: '完整号码' },
];

/** How identity numbers are shown; whole numbers only after saying what for, because they leave this PC with the file. */
export function IdDisplayChoice(props: {
  readonly value: IdDisplay;
  readonly month: string;
  /** `purpose` comes with whole numbers. */
  readonly onChange: (display: IdDisplay, purpose?: string) => void;
}) {
  const session = useSession();
  const { message } = App.useApp();
  const [isAsking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const allow = async () => {
    const purpose = reason.trim();
    const refused = await noteFullIds(session, `显示${paperDate(props.month)}报表`, purpose);
    setAsking(false);
    if (refused === undefined) props.onChange('full', purpose);
    else void message.error(refused);
  };
  return (
    <>
      <label className="report-choice">
        身份证号
        <Select<IdDisplay>
          aria-label="身份证号显示方式"
          value={props.value}
          options={[...options]}
          onChange={(display) => {
            if (display !== 'full') return props.onChange(display);
            setReason('');
            setAsking(true);
          }}
        />
      </label>
      <AskDialog
        open={isAsking}
        title="表里要放完整的身份证号吗？"
        yes="显示完整号码"
        canYes={reason.trim() !== ''}
        onYes={() => void allow()}
        onNo={() => setAsking(false)}
        testId="full-id-dialog"
      >
        <p>文件一旦发出去就收不回来。对方没有明确要求时，请用“隐去中间”。</p>
        <label>
          用途（会记在“设置 → 变动记录”里）
          <Input
            aria-label="用途"
            placeholder="如：区委组织部要求核对"
            maxLength={100}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </label>
      </AskDialog>
    </>
  );
}
