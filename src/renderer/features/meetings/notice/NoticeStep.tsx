import type { MeetingFacts } from '../useMeeting.ts';

/** 通知: a step of the meeting. */
export function NoticeStep(props: { readonly facts: MeetingFacts }) {
  return <p className="muted">{props.facts.body.name} 通知</p>;
}
