import { Alert, App, Button } from 'antd';
import { useState } from 'react';
import { useSession } from '../../session/useSession.ts';
import { DayInput } from '../form/DayInput.tsx';
import type { ImportFlow, ImportState } from './ImportFlow.ts';
import { planSentence } from './sentence.ts';

/** What will happen, from which day, and the button that does it. */
export function ReviewFoot({ state, flow }: { readonly state: ImportState; readonly flow: ImportFlow }) {
  const { plan, planning, decisions, refused } = state;
  const session = useSession();
  const { modal } = App.useApp();
  const [backingUp, setBackingUp] = useState(false);
  const busy = planning !== undefined || plan === undefined;
  const confirm = async (): Promise<void> => {
    if (plan === undefined) return;
    setBackingUp(true);
    const backup = await session.backupBefore(`导入 ${plan.file}`);
    setBackingUp(false);
    if (backup.ok) return flow.confirm();
    modal.confirm({
      title: '导入前的备份没有做成',
      content: backup.text,
      okText: '没有备份也导入',
      cancelText: '先不导入',
      onOk: () => flow.confirm(),
    });
  };
  return (
    <div className="review-foot">
      {refused !== undefined && (
        <Alert type="error" showIcon title="没有导入" description={refused} role="alert" />
      )}
      <div className="review-confirm">
        <label htmlFor="import-day">变动从哪一天算起</label>
        <div className="review-day">
          <DayInput
            key={plan === undefined ? 'no' : 'yes'}
            id="import-day"
            label="变动从哪一天算起"
            day={decisions.day ?? plan?.day}
            onDay={(day) => {
              if (day !== undefined) flow.decide({ ...decisions, day });
            }}
          />
        </div>
        <span className="review-sentence" role="status" data-testid="plan-sentence">
          {planning !== undefined
            ? `${planning.text}… ${Math.round(planning.done * 100)}%`
            : plan !== undefined && planSentence(plan)}
        </span>
        <Button onClick={() => flow.cancel()}>取消</Button>
        <Button
          type="primary"
          loading={backingUp}
          disabled={busy || plan.patches.length === 0}
          data-testid="confirm-import"
          onClick={() => void confirm()}
        >
          确认导入
        </Button>
      </div>
    </div>
  );
}
