import { EyeInvisibleOutlined, EyeOutlined } from '@ant-design/icons';
import { Alert, App, Button, Segmented, Tabs } from 'antd';
import { useMemo, useState } from 'react';
import type { SheetCorrections } from '../../../core/roster/correctSheet.ts';
import type { ImportPlan, PlanItem, Verdict } from '../../../core/roster/importPlan.ts';
import { useSession } from '../../session/useSession.ts';
import { DayInput } from '../form/DayInput.tsx';
import { ColumnsTable } from './ColumnsTable.tsx';
import { MissingList } from './MissingList.tsx';
import { PlanList } from './PlanList.tsx';
import { RawSheetView } from './RawSheetView.tsx';
import { planSentence } from './sentence.ts';
import type { ReadRoster } from './rosterJob.ts';
import type { Importing } from './useImport.ts';
import { verdicts } from './verdicts.tsx';

const none: SheetCorrections = { headers: {} };

/** One page: the sheet as it is on the left, what becomes of it on the right, what will happen at the foot. */
export function Review(props: {
  readonly roster: ReadRoster;
  readonly plan: ImportPlan | undefined;
  readonly importing: Importing;
}) {
  const { roster, plan, importing } = props;
  const [chosen, setChosen] = useState<string>();
  const [only, setOnly] = useState<Verdict>();
  const [focus, setFocus] = useState<number>();
  const [reveal, setReveal] = useState(false);
  const [corrections, setCorrections] = useState<ReadonlyMap<string, SheetCorrections>>(new Map());
  const understood = roster.sheets.find(({ headerRows }) => headerRows !== null);
  const head = roster.sheets.find(({ sheet }) => sheet === chosen) ?? understood ?? roster.sheets[0];
  const items = useMemo(
    () => (plan?.items ?? []).filter((item) => item.sheet === head?.sheet),
    [plan, head?.sheet],
  );
  const rowVerdicts = useMemo(() => worst(items), [items]);
  if (head === undefined) return null;
  const shown = only === undefined ? items : items.filter(({ verdict }) => verdict === only);
  const counts = plan?.counts;
  return (
    <div className="review">
      <div className="review-top">
        {roster.sheets.length > 1 && (
          <Segmented
            value={head.sheet}
            options={roster.sheets.map(({ sheet, headerRows }) => ({
              value: sheet,
              label: headerRows === null ? `${sheet}（没看懂）` : sheet,
            }))}
            onChange={(sheet) => {
              setChosen(sheet);
              setFocus(undefined);
            }}
          />
        )}
        <div className="review-counts" role="group" aria-label="按结果筛选">
          {verdicts.map(({ verdict, label, sign }) => (
            <button
              key={verdict}
              type="button"
              className={`count ${verdict}`}
              aria-pressed={only === verdict}
              data-testid={`count-${verdict}`}
              onClick={() => setOnly(only === verdict ? undefined : verdict)}
            >
              {sign} {label} <strong>{counts?.[verdict] ?? '…'}</strong>
            </button>
          ))}
        </div>
        <Button
          className="review-reveal"
          aria-pressed={reveal}
          icon={reveal ? <EyeInvisibleOutlined aria-hidden /> : <EyeOutlined aria-hidden />}
          onClick={() => setReveal(!reveal)}
        >
          {reveal ? '遮盖号码' : '显示号码'}
        </Button>
      </div>
      <div className="review-sides">
        <RawSheetView
          key={head.sheet}
          head={head}
          rows={roster.cells.get(head.sheet) ?? []}
          verdicts={rowVerdicts}
          reveal={reveal}
          focus={focus}
          onRow={setFocus}
        />
        <div className="review-right">
          {head.headerRows === null && (
            <Alert
              type="warning"
              showIcon
              title="这张工作表没有找到表头"
              description="不是花名册就不用管它；如果是，请在“各列含义”里告诉软件表头从第几行开始。"
            />
          )}
          <Tabs
            size="small"
            items={[
              {
                key: 'rows',
                label: `逐条结果${only === undefined ? '' : `（只看${verdicts.find((one) => one.verdict === only)?.label}）`}`,
                children: (
                  <PlanList
                    items={shown}
                    decisions={importing.decisions}
                    focus={focus}
                    onDecide={importing.decide}
                    onRow={setFocus}
                  />
                ),
              },
              {
                key: 'columns',
                label: '各列含义',
                children: (
                  <ColumnsTable
                    head={head}
                    corrections={corrections.get(head.sheet) ?? none}
                    onCorrect={(next) => {
                      setCorrections(new Map(corrections).set(head.sheet, next));
                      void importing.correct(head.sheet, next);
                    }}
                  />
                ),
              },
              {
                key: 'missing',
                label: `名单里没有的人（${plan?.missing.length ?? '…'}）`,
                children: <MissingList rows={plan?.missing ?? []} />,
              },
            ]}
          />
        </div>
      </div>
      <Foot plan={plan} importing={importing} />
    </div>
  );
}

/** The most urgent verdict of each sheet row. */
function worst(items: readonly PlanItem[]): ReadonlyMap<number, Verdict> {
  const order: readonly Verdict[] = ['same', 'new', 'changed', 'undecided', 'wrong'];
  const found = new Map<number, Verdict>();
  for (const { row, verdict } of items) {
    const before = found.get(row);
    if (before === undefined || order.indexOf(verdict) > order.indexOf(before)) found.set(row, verdict);
  }
  return found;
}

function Foot({ plan, importing }: { readonly plan: ImportPlan | undefined; readonly importing: Importing }) {
  const session = useSession();
  const { modal } = App.useApp();
  const [backingUp, setBackingUp] = useState(false);
  const busy = importing.planning !== undefined || plan === undefined;
  const confirm = async (): Promise<void> => {
    if (plan === undefined) return;
    setBackingUp(true);
    const backup = await session.backupBefore(`导入 ${plan.file}`);
    setBackingUp(false);
    if (backup.ok) return importing.confirm();
    modal.confirm({
      title: '导入前的备份没有做成',
      content: backup.text,
      okText: '没有备份也导入',
      cancelText: '先不导入',
      onOk: () => importing.confirm(),
    });
  };
  return (
    <div className="review-foot">
      {importing.refused !== undefined && (
        <Alert type="error" showIcon title="没有导入" description={importing.refused} role="alert" />
      )}
      <div className="review-confirm">
        <label htmlFor="import-day">变动从哪一天算起</label>
        <div className="review-day">
          <DayInput
            key={plan === undefined ? 'no' : 'yes'}
            id="import-day"
            label="变动从哪一天算起"
            day={importing.decisions.day ?? plan?.day}
            onDay={(day) => {
              if (day !== undefined) importing.decide({ ...importing.decisions, day });
            }}
          />
        </div>
        <span className="review-sentence" role="status" data-testid="plan-sentence">
          {importing.planning !== undefined
            ? `${importing.planning.text}… ${Math.round(importing.planning.done * 100)}%`
            : plan !== undefined && planSentence(plan)}
        </span>
        <Button onClick={importing.cancel}>取消</Button>
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
