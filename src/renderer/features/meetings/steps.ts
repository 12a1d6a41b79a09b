/** The steps of a meeting, in the order in which an office takes them (screens.md 4). */
export const steps = [
  { key: 'notice', label: '通知' },
  { key: 'signin', label: '签到' },
  { key: 'record', label: '记录' },
  { key: 'minutes', label: '纪要' },
  { key: 'supervision', label: '督办' },
] as const;

/** One step of a meeting. */
export type StepKey = (typeof steps)[number]['key'];

/** The address of a step. */
export function stepAddress(meeting: string, step: StepKey): string {
  return `/meetings/${meeting}/${step}`;
}
