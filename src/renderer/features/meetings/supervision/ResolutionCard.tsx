import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { resolutionState } from '../../../../core/codes/meeting.ts';
import { labelOf } from '../../../../core/kinds/choice.ts';
import { paperDate } from '../../../../core/kinds/day.ts';
import type { Data } from '../../../../core/record/data.ts';
import { deletion, titleOf } from '../../../../core/record/patches.ts';
import type { Stored } from '../../../../core/record/types.ts';
import { recordDef } from '../../../../core/records/registry.ts';
import { meetingTitle } from '../../../../core/rules/meetings/meetingTitle.ts';
import { EntryForm } from '../../../records/form/EntryForm.tsx';
import { useWrite } from '../../../records/useWrite.ts';
import { useData } from '../../../session/useSession.ts';
import { stepAddress } from '../steps.ts';
import { ProgressEntry } from './ProgressEntry.tsx';
import { standingSign, type SupervisionRow } from './supervisionRows.ts';
import { cameOf, turnings, type Turning } from './turnInto.ts';

/** One resolution: what was decided, where it stands, its progress in order, and what came of it. */
export function ResolutionCard(props: { readonly row: SupervisionRow }) {
  const { row } = props;
  const { resolution, meeting, standing, unit } = row;
  const data = useData();
  const { look, sign, words } = standingSign(standing);
  const facts: readonly (readonly [string, string | undefined])[] = [
    [
      '牵头单位',
      unit === ''
        ? '没有写'
        : unit + (standing.isTransferred ? `（由${resolution.leadUnit ?? ''}转办）` : ''),
    ],
    ['配合单位', resolution.jointUnits],
    ['责任人', resolution.personName],
    ['完成时限', dueWords(row)],
    ['办结日期', standing.closedOn],
    ['办理结果', standing.result],
  ];
  return (
    <section className="resolution-card" aria-label="事项办理" data-testid="resolution-card">
      <p className="resolution-from">
        <Link to={stepAddress(meeting.id, 'record')}>{meetingTitle(data, meeting)}</Link>
      </p>
      <h2>{resolution.matter}</h2>
      <p className={`resolution-state sign-${look}`} data-testid="resolution-state">
        {sign} {words}
        {standing.percent !== undefined && standing.isOpen && ` · 完成 ${standing.percent}%`}
      </p>
      <dl className="resolution-facts">
        {facts.map(
          ([label, text]) =>
            text !== undefined && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{text}</dd>
              </div>
            ),
        )}
      </dl>
      <ProgressEntry row={row} key={standing.state} />
      <Timeline data={data} resolution={resolution} />
      <Outcomes data={data} row={row} />
    </section>
  );
}

function dueWords({ resolution, standing }: SupervisionRow): string {
  const { dueDate, isExtended } = standing;
  if (dueDate === undefined) return '没有写';
  return isExtended ? `${dueDate}（延期，原定 ${resolution.dueDate ?? '没有写'}）` : dueDate;
}

function Timeline(props: { readonly data: Data; readonly resolution: Stored<'resolution'> }) {
  const { data, resolution } = props;
  const write = useWrite();
  const entries = data
    .linking('resolutionProgress', 'resolution', resolution.id)
    .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const remove = (entry: Stored<'resolutionProgress'>): void =>
    void write({
      why: `删除进展：${titleOf('resolution', resolution)}`,
      said: '已删除 1 条进展',
      source: 'form',
      patches: [deletion('resolutionProgress', entry)],
    });
  if (entries.length === 0) return <p className="muted">还没有登记过进展。</p>;
  return (
    <ol className="timeline" aria-label="办理进展">
      {entries.map((entry) => (
        <li key={entry.id}>
          <span className="timeline-head">
            <time dateTime={entry.date}>{entry.date}</time>
            <strong>{labelOf(resolutionState, entry.state)}</strong>
            {entry.percent !== undefined && <span>{entry.percent}%</span>}
            {entry.newDueDate !== undefined && <span>时限改为{paperDate(entry.newDueDate)}</span>}
            {entry.toUnit !== undefined && <span>转给{entry.toUnit}</span>}
            {entry.date > data.today && <span className="sign-late">⚠ 日期还没有到</span>}
            <Button
              size="small"
              type="link"
              aria-label={`删除 ${entry.date} 的进展`}
              onClick={() => remove(entry)}
            >
              删除
            </Button>
          </span>
          {entry.text !== undefined && <span className="timeline-text">{entry.text}</span>}
        </li>
      ))}
    </ol>
  );
}

/** What came of the resolution, and the buttons that make it a project, a need or an issue. */
function Outcomes(props: { readonly data: Data; readonly row: SupervisionRow }) {
  const { data, row } = props;
  const [turning, setTurning] = useState<Turning>();
  const came = cameOf(data, row.resolution.id);
  return (
    <div className="resolution-outcomes">
      {came.length > 0 && (
        <ul aria-label="由此产生">
          {came.map(({ type, row: made, to }) => (
            <li key={made.id}>
              {recordDef(type).label}：<Link to={to}>{titleOf(type, made)}</Link>
            </li>
          ))}
        </ul>
      )}
      <div className="resolution-turns">
        {turnings(data, row).map((one) => (
          <Button key={one.label} onClick={() => setTurning(one)}>
            {one.label}
          </Button>
        ))}
      </div>
      {turning !== undefined && (
        <EntryForm ledger={turning.ledger} given={turning.given} onClose={() => setTurning(undefined)} />
      )}
    </div>
  );
}
