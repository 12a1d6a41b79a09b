import type { MeetingFacts } from '../useMeeting.ts';

/** 督办: what the meeting decided, until each item is closed. */
export function SupervisionStep(props: { readonly facts: MeetingFacts }) {
  return <p className="muted">{props.facts.body.name} 督办</p>;
}
