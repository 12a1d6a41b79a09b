import { Button, Select } from 'antd';
import { useMemo, useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { attendancePresence } from '../../../../core/codes/meeting.ts';
import { labelOf } from '../../../../core/kinds/choice.ts';
import { commissionerYears, type CommissionerYear } from '../../../../core/papers/commissionerFacts.ts';
import type { PaperAsk } from '../../../../core/papers/paperAsk.ts';
import { titleOf } from '../../../../core/record/patches.ts';
import type { Stored } from '../../../../core/record/types.ts';
import { meetingTitle } from '../../../../core/rules/meetings/meetingTitle.ts';
import { useData } from '../../../session/useSession.ts';
import { SidePanel } from '../../../ui/SidePanel.tsx';
import { PaperWindow } from '../papers/PaperWindow.tsx';
import { stepAddress } from '../steps.ts';
import { closureLines, percentWords, yearsOf, type ClosureLine } from './rates.ts';

/** The rows behind a figure, each with the page that has it. */
interface Behind {
  readonly title: string;
  readonly rows: readonly { readonly key: string; readonly text: string; readonly to: string }[];
}

/** 办结率 by quarter and year, 出席率 by commissioner; every figure opens its rows. */
export function RatesPanel(props: { readonly body: string | undefined }) {
  const { body } = props;
  const data = useData();
  const [year, setYear] = useState(() => Number(data.today.slice(0, 4)));
  const [behind, setBehind] = useState<Behind>();
  const [sheet, setSheet] = useState<PaperAsk>();
  const closures = useMemo(() => closureLines(data, year, body), [data, year, body]);
  const people = useMemo(() => commissionerYears(data, String(year)), [data, year]);
  const ofResolutions = (title: string, rows: readonly Stored<'resolution'>[]): Behind => ({
    title,
    rows: rows.map((one) => ({
      key: one.id,
      text: titleOf('resolution', one),
      to: `/supervision?item=${one.id}`,
    })),
  });
  const ofAttendance = (title: string, rows: readonly Stored<'attendance'>[]): Behind => ({
    title,
    rows: rows.flatMap((one) => {
      const meeting = data.get('meeting', one.meeting);
      if (meeting === undefined) return [];
      const presence = one.presence === undefined ? '' : labelOf(attendancePresence, one.presence);
      const deputy = one.deputyName === undefined ? '' : `（由${one.deputyName}代）`;
      const text = `${meeting.date} ${meetingTitle(data, meeting)} ${presence}${deputy}`;
      return [{ key: one.id, text, to: stepAddress(meeting.id, 'signin') }];
    }),
  });
  return (
    <div className="rates">
      <div className="rates-bar">
        <Select
          aria-label="年份"
          value={year}
          options={yearsOf(data).map((value) => ({ value, label: `${value}年` }))}
          onChange={setYear}
        />
        <span className="muted">数字截至 {data.today}，点数字看明细</span>
      </div>
      <section aria-label="办结率">
        <h2>议定事项办结率</h2>
        <Closures lines={closures} onOpen={(title, rows) => setBehind(ofResolutions(title, rows))} />
      </section>
      <section aria-label="出席率">
        <h2>
          兼职委员出席率
          {people.length > 0 && <Button onClick={() => setSheet({ year })}>年度述职评议表</Button>}
        </h2>
        {people.length === 0 ? (
          <p className="muted">这一年没有登记兼职委员。请在“共建单位 → 兼职委员”里登记。</p>
        ) : (
          <People
            people={people}
            onOpen={(title, rows) => setBehind(ofAttendance(title, rows))}
            onSheet={(person) => setSheet({ year, person })}
          />
        )}
      </section>
      <SidePanel
        open={behind !== undefined}
        title={`${behind?.title ?? ''}（${behind?.rows.length ?? 0} 条）`}
        onClose={() => setBehind(undefined)}
        testId="rates-behind"
      >
        <ol>
          {behind?.rows.map(({ key, text, to }) => (
            <li key={key}>
              <Link to={to}>{text}</Link>
            </li>
          ))}
        </ol>
      </SidePanel>
      {sheet !== undefined && (
        <PaperWindow kind="commissionerSheet" ask={sheet} onClose={() => setSheet(undefined)} />
      )}
    </div>
  );
}

function Figure(props: {
  readonly n: number;
  readonly name: string;
  readonly onOpen: () => void;
}): ReactNode {
  const { n, name, onOpen } = props;
  return (
    <td className="number">
      {n === 0 ? (
        0
      ) : (
        <Button type="link" size="small" aria-label={`${name} ${n}`} onClick={onOpen}>
          {n}
        </Button>
      )}
    </td>
  );
}

function Closures(props: {
  readonly lines: readonly ClosureLine[];
  readonly onOpen: (title: string, rows: readonly Stored<'resolution'>[]) => void;
}) {
  const { lines, onOpen } = props;
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th>时间</th>
          {['议定', '办结', '办结率', '到期', '按期办结', '按期办结率', '逾期未办结'].map((label) => (
            <th key={label} className="number">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => {
          const figure = (label: string, rows: readonly Stored<'resolution'>[]) => (
            <Figure
              n={rows.length}
              name={`${line.label}${label}`}
              onOpen={() => onOpen(`${line.label}${label}`, rows)}
            />
          );
          return (
            <tr key={line.label}>
              <td>{line.label}</td>
              {figure('议定', line.decided)}
              {figure('办结', line.closed)}
              <td className="number">{percentWords(line.rate.rate)}</td>
              {figure('到期', line.fell)}
              {figure('按期办结', line.onTime)}
              <td className="number">{percentWords(line.rate.onTimeRate)}</td>
              {figure('逾期未办结', line.overdue)}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function People(props: {
  readonly people: readonly CommissionerYear[];
  readonly onOpen: (title: string, rows: readonly Stored<'attendance'>[]) => void;
  readonly onSheet: (person: string) => void;
}) {
  const { people, onOpen, onSheet } = props;
  const came = (rows: readonly Stored<'attendance'>[]) =>
    rows.filter(({ presence }) => presence === 'present' || presence === 'late');
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th>姓名</th>
          <th>单位</th>
          <th className="number">应参会</th>
          <th className="number">出席</th>
          <th className="number">其中代会</th>
          <th className="number">出席率</th>
          <th aria-label="年度履职表" />
        </tr>
      </thead>
      <tbody>
        {people.map(({ person, post, unit, attendance }) => {
          const { rows, rate } = attendance;
          const there = came(rows);
          const byDeputy = there.filter(({ deputyName }) => deputyName !== undefined);
          const figure = (label: string, those: readonly Stored<'attendance'>[]) => (
            <Figure
              n={those.length}
              name={`${person.name}${label}`}
              onOpen={() => onOpen(`${person.name} ${label}`, those)}
            />
          );
          return (
            <tr key={post.id}>
              <td>
                <Link to={`/person/${person.id}`}>{person.name}</Link>
              </td>
              <td>{unit}</td>
              {figure('应参会', rows)}
              {figure('出席', there)}
              {figure('其中代会', byDeputy)}
              <td className="number">{percentWords(rate)}</td>
              <td className="number">
                <Button size="small" onClick={() => onSheet(person.id)}>
                  年度履职表
                </Button>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
