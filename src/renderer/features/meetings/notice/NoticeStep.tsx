import { Select } from 'antd';
import { useMemo, useState } from 'react';
import { paperDef } from '../../../../core/papers/registry.ts';
import { Labelled } from '../Labelled.tsx';
import { moveOnEnter } from '../moveOnEnter.ts';
import { PaperSide } from '../papers/PaperSide.tsx';
import type { MeetingFacts } from '../useMeeting.ts';
import { UsualWords } from '../UsualWords.tsx';
import { AgendaLines } from './AgendaLines.tsx';
import { CarriedOver } from './CarriedOver.tsx';
import './notice.css';

/** The papers before a meeting. */
const kinds = ['notice', 'agenda', 'signInSheet', 'nameCards'] as const;
const choices = kinds.map((kind) => ({ value: kind, label: paperDef(kind).label }));

/** 通知: when and where, the topics as the units hand them in and in their order; the papers of it beside. */
export function NoticeStep({ facts }: { readonly facts: MeetingFacts }) {
  const { meeting, body } = facts;
  const [kind, setKind] = useState<(typeof kinds)[number]>('notice');
  const ask = useMemo(() => ({ meeting: meeting.id }), [meeting.id]);
  const field = (name: keyof typeof meeting & string, label: string, more: object = {}) => (
    <Labelled
      label={label}
      place={{ type: 'meeting', record: meeting.id, field: name }}
      stored={meeting[name]}
      {...more}
    />
  );
  return (
    <div className="notice">
      <div className="notice-entry" onKeyDown={moveOnEnter}>
        <div className="entry-grid">
          {field('date', '会议日期', { placeholder: '如 2026-09-10' })}
          {field('startTime', '开始时间', { placeholder: '如 14:30' })}
          {field('place', '地点')}
          {field('chairName', '主持人', { placeholder: body.chairName ?? '', list: 'usual-people' })}
          {field('noticeDate', '通知日期', { placeholder: '如 2026-09-03' })}
          {field('replyBy', '回执截止', { placeholder: '如 2026-09-08' })}
        </div>
        <AgendaLines facts={facts} />
        <CarriedOver meeting={meeting} />
      </div>
      <PaperSide
        kind={kind}
        ask={ask}
        title={<Select aria-label="看哪份文书" value={kind} options={choices} onChange={setKind} />}
      />
      <UsualWords facts={facts} />
    </div>
  );
}
