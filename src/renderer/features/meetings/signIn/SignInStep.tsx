import type { MeetingFacts } from '../useMeeting.ts';

/** 签到: a step of the meeting. */
export function SignInStep(props: { readonly facts: MeetingFacts }) {
  return <p className="muted">{props.facts.body.name} 签到</p>;
}
