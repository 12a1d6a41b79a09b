import { Button, Select } from 'antd';
import { useCallback, useMemo, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { paperDate } from '../../../core/kinds/day.ts';
import type { IdDisplay } from '../../../core/kinds/idNumber.ts';
import { districtWorkbookSteps } from '../../../core/reports/districtWorkbook.ts';
import { reportCheckSteps } from '../../../core/reports/reportChecks.ts';
import type { Source } from '../../../core/reports/sheetModel.ts';
import { wholeSheetKey } from '../../session/deviceKeys.ts';
import { SourcesPanel } from '../../records/sources/SourcesPanel.tsx';
import { useData, useDevice, useSession } from '../../session/useSession.ts';
import { useSteps } from '../../session/useSteps.ts';
import { LateSkeleton } from '../../ui/LateSkeleton.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { CheckList } from './CheckList.tsx';
import { IdDisplayChoice } from './IdDisplayChoice.tsx';
import { months } from './months.ts';
import { ReportFoot } from './ReportFoot.tsx';
import { SheetPreview } from './SheetPreview.tsx';
import './reports.css';

interface Behind {
  readonly title: string;
  readonly sources: readonly Source[];
}

/** 报表: the sheets of the district workbook on the left, the one in view as it will look, checks on the right. */
export function ReportsScreen() {
  const data = useData();
  const session = useSession();
  const [params, setParams] = useSearchParams();
  const choices = useMemo(() => months(data.today), [data]);
  const month = params.get('month') ?? choices[1] ?? data.today.slice(0, 7);
  const [idDisplay, setIdDisplay] = useState<IdDisplay>('masked');
  const [purpose, setPurpose] = useState<string>();
  const isWhole = useDevice(wholeSheetKey) === true;
  const [behind, setBehind] = useState<Behind>();
  const ask = useMemo(() => ({ period: month, idDisplay }), [month, idDisplay]);
  const made = useSteps(useCallback(() => districtWorkbookSteps(data, ask), [data, ask]));
  const { value: checks } = useSteps(useCallback(() => reportCheckSteps(data, ask), [data, ask]));
  const sheets = made.value?.sheets ?? [];
  const sheet = sheets.find(({ name }) => name === params.get('sheet')) ?? sheets[0];
  const go = (next: Record<string, string>) =>
    setParams((now) => ({ ...Object.fromEntries(now), ...next }), { replace: true });
  if (made.value === undefined || sheet === undefined) return <LateSkeleton rows={10} />;
  return (
    <div className="reports">
      <PageHeader title="报表" about={`数字截至 ${paperDate(month)}底，改了台账这里马上跟着变`}>
        <label className="report-choice">
          月份
          <Select
            aria-label="月份"
            value={month}
            options={choices.map((one) => ({ value: one, label: paperDate(one) }))}
            onChange={(one) => go({ month: one })}
          />
        </label>
        <IdDisplayChoice
          value={idDisplay}
          month={month}
          onChange={(display, why) => {
            setIdDisplay(display);
            setPurpose(why);
          }}
        />
        <Button aria-pressed={isWhole} onClick={() => void session.setDevice(wholeSheetKey, !isWhole)}>
          {isWhole ? '看清楚' : '看整页'}
        </Button>
      </PageHeader>
      <nav className="report-list" aria-label="报表目录">
        {sheets.map(({ name, rows }) => (
          <button
            key={name}
            type="button"
            aria-current={name === sheet.name ? 'page' : undefined}
            onClick={() => go({ sheet: name })}
          >
            {name}
            <small>{rows.length} 行</small>
          </button>
        ))}
        <Link className="report-papers" to="/papers">
          公示、聘书等打印材料
        </Link>
      </nav>
      <SheetPreview
        key={sheet.name}
        model={sheet}
        isWhole={isWhole}
        onOpen={(title, sources) => setBehind({ title, sources })}
      />
      <CheckList checks={checks} />
      <ReportFoot
        workbook={made.value}
        sheet={sheet}
        month={month}
        isCurrent={made.isCurrent}
        fullIdsFor={purpose}
      />
      <SourcesPanel
        title={behind?.title}
        sources={behind?.sources ?? none}
        onClose={() => setBehind(undefined)}
      />
    </div>
  );
}

const none: readonly Source[] = [];
