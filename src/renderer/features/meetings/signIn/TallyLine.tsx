import type { Stored } from '../../../../core/record/types.ts';
import { useSaving, useTyped } from '../saving/useSaving.ts';

/** 应到, 实到 and the rest, as ticked so far; the quorum only where the body wants one. */
export function TallyLine(props: {
  readonly attendance: readonly Stored<'attendance'>[];
  readonly quorumPercent: number | undefined;
}) {
  const { attendance, quorumPercent } = props;
  const queue = useSaving();
  useTyped();
  const rows = attendance.map((one) => {
    const at = (field: 'presence' | 'capacity') => {
      const pending = queue.valueOf({ type: 'attendance', record: one.id, field });
      return pending === undefined ? one[field] : pending.value;
    };
    return { presence: at('presence'), capacity: at('capacity') };
  });
  const members = rows.filter(({ capacity }) => capacity === 'member');
  const count = (...states: readonly unknown[]) =>
    members.filter(({ presence }) => states.includes(presence)).length;
  const others = (capacity: string) =>
    rows.filter((one) => one.capacity === capacity && (one.presence === 'present' || one.presence === 'late'))
      .length;
  const came = count('present', 'late');
  const percent = members.length === 0 ? 0 : Math.floor((came / members.length) * 100);
  const isEnough = quorumPercent === undefined || percent >= quorumPercent;
  return (
    <p className="tally" data-testid="tally">
      应到 <strong>{members.length}</strong> 人，实到 <strong>{came}</strong> 人
      <span className="muted">
        （请假 {count('leave')}，缺席 {count('absent')}，未登记 {count(undefined)}）
      </span>
      ，列席 {others('observer')} 人，特邀 {others('guest')} 人
      {quorumPercent !== undefined && (
        <span className={isEnough ? 'sign-good' : 'sign-late'}>
          {isEnough ? '✓ ' : '⚠ '}到会 {percent}%，要求 {quorumPercent}%
        </span>
      )}
    </p>
  );
}
