import type { MeetingFacts } from '../useMeeting.ts';

/** 纪要: the minutes of a meeting, written, issued and taken back as the final. */
export function MinutesStep(props: { readonly facts: MeetingFacts }) {
  return <p className="muted">{props.facts.body.name} 纪要</p>;
}
