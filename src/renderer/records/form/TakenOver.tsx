import { CloseOutlined } from '@ant-design/icons';

/** The quiet sign beside what the last row had; a click or Delete in the field clears it. */
export function TakenOver(props: { readonly label: string; readonly onClear: () => void }) {
  return (
    <button
      type="button"
      className="form-taken"
      data-clear
      title="和上一条一样；按 Delete 键或点这里清除"
      aria-label={`清除沿用上一条的${props.label}`}
      tabIndex={-1}
      onClick={(event) => {
        // The sign goes away: the cursor stays in its field.
        event.currentTarget.closest('.form-control')?.querySelector<HTMLElement>('input, textarea')?.focus();
        props.onClear();
      }}
    >
      沿用上一条
      <CloseOutlined aria-hidden />
    </button>
  );
}
