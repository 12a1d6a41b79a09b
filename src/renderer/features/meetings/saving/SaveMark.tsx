import { useSaveState } from './useSaving.ts';

const words = { saved: '✓ 已保存', typing: '正在输入，还没有存…', saving: '正在保存…' } as const;

/** Says whether what was typed is on the disk: 已保存 stands only after it was durably written. */
export function SaveMark() {
  const state = useSaveState();
  return (
    <span className={`save-mark save-${state.is}`} role="status" data-testid="save-mark">
      {state.is === 'trouble' ? `⚠ ${state.text}` : words[state.is]}
    </span>
  );
}
