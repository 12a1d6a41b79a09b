import { Alert, Input } from 'antd';
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import type { ComposedPaper } from '../../../../core/papers/composePaper.ts';
import { issueTroubles, type IssueTrouble } from '../../../../core/rules/meetings/issueTroubles.ts';
import { meetingTitle } from '../../../../core/rules/meetings/meetingTitle.ts';
import {
  mayNumber,
  numberFor,
  numberText,
  seriesOf,
  versionsOf,
} from '../../../../core/rules/meetings/paperNumber.ts';
import type { Data } from '../../../../core/record/data.ts';
import type { Stored } from '../../../../core/record/types.ts';
import { DayInput } from '../../../records/form/DayInput.tsx';
import { useWrite } from '../../../records/useWrite.ts';
import { useData, useSession } from '../../../session/useSession.ts';
import { AskDialog } from '../../../ui/AskDialog.tsx';
import { stepAddress, type StepKey } from '../steps.ts';
import type { MeetingFacts } from '../useMeeting.ts';
import { issuing, type Layout } from './issue.ts';
import { wordOf } from './issuedWord.ts';
import { TakeOver } from './TakeOver.tsx';

/** 印发: what to look at first, the number and the day; on another PC than the numbering one only the way to take it over. */
export function IssueDialog(props: {
  readonly facts: MeetingFacts;
  readonly layout: Layout;
  readonly paper: ComposedPaper;
  readonly onClose: () => void;
}) {
  const { workspace } = useSession();
  return mayNumber(props.facts.body, workspace.deviceId) ? (
    <Issue {...props} />
  ) : (
    <TakeOver facts={props.facts} onClose={props.onClose} />
  );
}

function Issue(props: {
  readonly facts: MeetingFacts;
  readonly layout: Layout;
  readonly paper: ComposedPaper;
  readonly onClose: () => void;
}) {
  const { facts, layout, paper, onClose } = props;
  const { meeting, body } = facts;
  const data = useData();
  const session = useSession();
  const write = useWrite();
  const [day, setDay] = useState<string | undefined>(data.today);
  const proposed = useMemo(
    () => (day === undefined ? undefined : numberFor(data, meeting, day)),
    [data, meeting, day],
  );
  const [typed, setTyped] = useState<string>();
  const [wrong, setWrong] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const again = versionsOf(data, meeting.id).length > 0;
  const text = typed ?? String(proposed?.number ?? '');
  const number = /^[1-9]\d{0,3}$/.test(text.trim()) ? Number(text) : undefined;
  const year = proposed?.year;
  const issue = async (): Promise<void> => {
    if (day === undefined || number === undefined || year === undefined) return;
    const { workspace, recorder: by } = session;
    const wish = { layout, year, number, issuedOn: day, by, device: workspace.deviceId };
    setBusy(true);
    const word = await wordOf(workspace, facts, wish);
    const patches =
      'problem' in word ? undefined : issuing(workspace.data, meeting, body, { ...wish, ...word });
    if (patches === undefined) {
      setBusy(false);
      return setWrong('problem' in word ? word.problem : '这次会议已经不在了，没有印发。');
    }
    const shown = numberText(body.numberStyle, year, number);
    const outcome = await write({
      why: `印发${meetingTitle(data, meeting)}纪要 ${shown}`,
      quiet: true,
      source: 'issuing',
      patches,
    });
    setBusy(false);
    if (outcome.ok) onClose();
    else setWrong(outcome.text);
  };
  const troubles = issueTroubles(data, meeting);
  return (
    <AskDialog
      open
      isWide
      title="印发会议纪要"
      yes={
        number === undefined || year === undefined
          ? '印发'
          : `印发 ${numberText(body.numberStyle, year, number)}`
      }
      no="先不印发"
      canYes={day !== undefined && number !== undefined}
      isBusy={isBusy}
      onYes={() => void issue()}
      onNo={onClose}
      testId="issue-dialog"
    >
      <Look troubles={troubles} paper={paper} facts={facts} />
      <div className="issue-line">
        <label>
          <span>编号</span>
          <Input
            aria-label="编号"
            value={text}
            disabled={again}
            status={number === undefined ? 'error' : ''}
            onChange={(event) => {
              setTyped(event.target.value);
              setWrong(undefined);
            }}
          />
        </label>
        <label>
          <span>印发日期</span>
          <DayInput label="印发日期" day={day} onDay={setDay} />
        </label>
        <span className="muted">{numberWords(data, facts, year, number, again)}</span>
      </div>
      {wrong !== undefined && <Alert type="error" showIcon title={wrong} />}
      <p className="muted">
        印发以后这份纪要不能再改，什么时候打印都是同样的文字。写错了，最新的一期可以写明原因重新打开。
      </p>
    </AskDialog>
  );
}

function numberWords(
  data: Data,
  { body }: MeetingFacts,
  year: number | undefined,
  number: number | undefined,
  again: boolean,
): string {
  if (number === undefined || year === undefined) return '编号是从 1 开始的整数';
  if (again) return `重新打开过的纪要用原来的编号（${year}年）`;
  const series = seriesOf(data, body.id, 'minutes', year);
  const last = series.at(-1)?.number ?? 0;
  if (series.some((paper) => paper.number === number)) return `⚠ ${year}年这个编号已经用过`;
  if (number > last + 1) return `⚠ ${year}年上一份是 ${last} 号，中间会空号`;
  return last === 0 ? `${year}年第一份` : `${year}年上一份是 ${last} 号`;
}

const places: Readonly<Partial<Record<IssueTrouble['type'], StepKey>>> = {
  attendance: 'signin',
  resolution: 'record',
  meeting: 'record',
};

/** The page where something is put right: the topic of a resolution, the list of names, else the facts of the meeting. */
function placeOf(data: Data, meeting: Stored<'meeting'>, trouble: IssueTrouble): string {
  const step = stepAddress(meeting.id, places[trouble.type] ?? 'record');
  const topic = data.get('resolution', trouble.record)?.agendaItem;
  if (topic !== undefined) return `${step}?topic=${topic}`;
  return trouble.type === 'meeting' ? `${step}?topic=facts` : step;
}

/** What to look at before issuing; nothing of it stops the issue. */
function Look(props: {
  readonly troubles: readonly IssueTrouble[];
  readonly paper: ComposedPaper;
  readonly facts: MeetingFacts;
}) {
  const { troubles, paper, facts } = props;
  const data = useData();
  const stale = paper.parts.filter(({ isStale }) => isStale).length;
  const lost = paper.lost.length;
  if (troubles.length + stale + lost === 0) {
    return <p className="sign-good">✓ 没有发现要补的内容</p>;
  }
  return (
    <section aria-label="印发前请看" className="issue-look">
      <h3 className="sign-late">⚠ 印发前请看（{troubles.length + stale + lost} 处，不改也可以印发）</h3>
      <ul>
        {stale > 0 && <li>有 {stale} 处改过的文字与现在的会议数据不一致，见左边的列表</li>}
        {lost > 0 && <li>有 {lost} 处改动不在纸上，见左边的列表</li>}
        {troubles.map((trouble, i) => (
          <li key={`${trouble.record} ${i}`}>
            {trouble.text} <Link to={placeOf(data, facts.meeting, trouble)}>去补</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
