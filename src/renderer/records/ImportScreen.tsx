import { Alert, Button, Result } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { ledgerNamed } from '../../core/ledgers/registry.ts';
import type { ImportPlan } from '../../core/roster/importPlan.ts';
import { useSession } from '../session/useSession.ts';
import { LongJob } from '../ui/LongJob.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { DropArea } from './import/DropArea.tsx';
import { Review } from './import/Review.tsx';
import type { ImportFlow, ImportState } from './import/ImportFlow.ts';
import { useImport } from './import/useImport.ts';
import './import/import.css';

/** Reading rosters into the ledgers, /import: files as the office keeps them, nothing written before 确认导入. */
export function ImportScreen() {
  const { flow, state } = useImport();
  const { phase, roster, queue } = state;
  const about =
    roster === undefined || phase.at === 'waiting'
      ? '把现有的花名册、名册读进来'
      : `${roster.file}${queue.length > 0 ? `（后面还有 ${queue.length} 个文件）` : ''}`;
  return (
    <div className="import-screen">
      <PageHeader title="导入" about={about} />
      {phase.at === 'waiting' && (
        <DropArea
          trouble={phase.trouble}
          onFiles={(files) => void flow.begin(files)}
          onTrouble={(text) => flow.trouble(text)}
        />
      )}
      {phase.at === 'reading' && (
        <LongJob text={phase.progress.text} done={phase.progress.done} onCancel={() => flow.cancel()} />
      )}
      {phase.at === 'review' && roster !== undefined && (
        <Review key={roster.file} roster={roster} state={state} flow={flow} />
      )}
      {phase.at === 'writing' && <LongJob text="正在导入，请不要关机" done={phase.done} />}
      {phase.at === 'done' && (
        <Done plan={phase.plan} change={phase.change} why={phase.why} queue={queue} flow={flow} />
      )}
    </div>
  );
}

function Done(props: {
  readonly plan: ImportPlan;
  readonly change: string;
  readonly why: string;
  readonly queue: ImportState['queue'];
  readonly flow: ImportFlow;
}) {
  const { plan, change, why, queue, flow } = props;
  const session = useSession();
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string>();
  const standing = session.workspace.isInForce(change);
  const touched = [
    ...new Set(plan.items.filter(({ effect }) => effect !== 'none').map(({ ledger }) => ledger)),
  ];
  const undo = async (): Promise<void> => {
    setBusy(true);
    const outcome = await session.undo(change);
    setBusy(false);
    setRefused(outcome.ok ? undefined : outcome.text);
  };
  const next = queue.length > 0;
  return (
    <Result
      status={standing ? 'success' : 'info'}
      title={standing ? '已导入' : '已撤销这次导入'}
      subTitle={standing ? `${why}。如果不对，点“撤销”全部退回。` : '内容都回到了导入之前的样子。'}
      data-testid="import-done"
      extra={[
        <Button key="next" type="primary" onClick={() => (next ? void flow.begin(queue) : flow.cancel())}>
          {next ? `导入下一个文件（还有 ${queue.length} 个）` : '再导入一个文件'}
        </Button>,
        ...touched.map((name) => (
          <Button key={name} onClick={() => void navigate(`/ledger/${name}`)}>
            看{ledgerNamed(name)?.label}
          </Button>
        )),
        standing && (
          <Button key="undo" loading={busy} data-testid="undo-import" onClick={() => void undo()}>
            撤销
          </Button>
        ),
      ]}
    >
      {refused !== undefined && <Alert type="error" showIcon title={refused} />}
    </Result>
  );
}
