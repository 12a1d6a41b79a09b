import type { MeetingFacts } from '../useMeeting.ts';

/** 记录: a step of the meeting. */
export function RecordStep(props: { readonly facts: MeetingFacts }) {
  return <p className="muted">{props.facts.body.name} 记录</p>;
}
