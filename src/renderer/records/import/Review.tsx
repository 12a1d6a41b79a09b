import { EyeInvisibleOutlined, EyeOutlined } from '@ant-design/icons';
import { Alert, Button, Segmented, Tabs } from 'antd';
import { useMemo, useState } from 'react';
import type { SheetCorrections } from '../../../core/roster/correctSheet.ts';
import type { ImportPlan, PlanItem, Verdict } from '../../../core/roster/importPlan.ts';
import { ourOffice } from '../../session/ourOffice.ts';
import { useSession } from '../../session/useSession.ts';
import type { SheetHead } from '../../workers/rosterWords.ts';
import { Later } from '../../ui/Later.tsx';
import { ColumnsTable } from './ColumnsTable.tsx';
import type { ImportFlow, ImportState } from './ImportFlow.ts';
import { MissingList } from './MissingList.tsx';
import { PlanList } from './PlanList.tsx';
import { RawSheetView } from './RawSheetView.tsx';
import { otherOffice } from './sentence.ts';
import { ReviewFoot } from './ReviewFoot.tsx';
import type { ReadRoster } from './rosterJob.ts';
import { verdicts } from './verdicts.tsx';

const none: SheetCorrections = { headers: {} };

/** One page: the sheet as it is on the left, what becomes of it on the right, what will happen at the foot. */
export function Review(props: {
  readonly roster: ReadRoster;
  readonly state: ImportState;
  readonly flow: ImportFlow;
}) {
  const { roster, state, flow } = props;
  const { plan } = state;
  const session = useSession();
  const [chosen, setChosen] = useState<string>();
  const [only, setOnly] = useState<Verdict>();
  const [focus, setFocus] = useState<number>();
  const [reveal, setReveal] = useState(false);
  const understood = roster.sheets.find(({ headerRows }) => headerRows !== null);
  const head = roster.sheets.find(({ sheet }) => sheet === chosen) ?? understood ?? roster.sheets[0];
  const items = useMemo(
    () => (plan?.items ?? []).filter((item) => item.sheet === head?.sheet),
    [plan, head?.sheet],
  );
  const listed = useMemo(
    () => (only === undefined ? items : items.filter(({ verdict }) => verdict === only)),
    [items, only],
  );
  const rowVerdicts = useMemo(() => worst(items), [items]);
  const ours = ourOffice(session.workspace.data)?.name;
  if (head === undefined) return null;
  const other = ours === undefined ? undefined : otherOffice(head, ours);
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
        <Counts plan={plan} only={only} onOnly={setOnly} />
        <Button
          className="review-reveal"
          aria-pressed={reveal}
          icon={reveal ? <EyeInvisibleOutlined aria-hidden /> : <EyeOutlined aria-hidden />}
          onClick={() => setReveal(!reveal)}
        >
          {reveal ? '遮盖号码' : '显示号码'}
        </Button>
      </div>
      {other !== undefined && (
        <Alert
          type="warning"
          showIcon
          data-testid="foreign-roster"
          title={`这份表写的是“${other}”，本单位是“${ours}”。请核对是不是选错了文件。`}
        />
      )}
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
          <Later>
            <Findings
              head={head}
              state={state}
              flow={flow}
              items={listed}
              only={only}
              focus={focus}
              onRow={setFocus}
            />
          </Later>
        </div>
      </div>
      <ReviewFoot state={state} flow={flow} />
    </div>
  );
}

function Counts(props: {
  readonly plan: ImportPlan | undefined;
  readonly only: Verdict | undefined;
  readonly onOnly: (verdict: Verdict | undefined) => void;
}) {
  const { plan, only, onOnly } = props;
  return (
    <div className="review-counts" role="group" aria-label="按结果筛选">
      {verdicts.map(({ verdict, label, sign }) => (
        <button
          key={verdict}
          type="button"
          className={`count ${verdict}`}
          aria-pressed={only === verdict}
          data-testid={`count-${verdict}`}
          onClick={() => onOnly(only === verdict ? undefined : verdict)}
        >
          {sign} {label} <strong>{plan?.counts[verdict] ?? '…'}</strong>
        </button>
      ))}
    </div>
  );
}

function Findings(props: {
  readonly head: SheetHead;
  readonly state: ImportState;
  readonly flow: ImportFlow;
  readonly items: readonly PlanItem[];
  readonly only: Verdict | undefined;
  readonly focus: number | undefined;
  readonly onRow: (row: number) => void;
}) {
  const { head, state, flow, items, only, focus, onRow } = props;
  const [corrections, setCorrections] = useState<ReadonlyMap<string, SheetCorrections>>(new Map());
  const onlyLabel = verdicts.find(({ verdict }) => verdict === only)?.label;
  const missing = state.plan?.missing;
  return (
    <>
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
            label: onlyLabel === undefined ? '逐条结果' : `逐条结果（只看${onlyLabel}）`,
            children: (
              <PlanList
                items={items}
                decisions={state.decisions}
                focus={focus}
                onDecide={(decisions) => flow.decide(decisions)}
                onRow={onRow}
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
                  void flow.correct(head.sheet, next);
                }}
              />
            ),
          },
          {
            key: 'missing',
            label: `名单里没有的人（${missing?.length ?? '…'}）`,
            children: <MissingList rows={missing ?? []} />,
          },
        ]}
      />
    </>
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
