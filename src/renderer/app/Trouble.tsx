import { RestoreChoice } from '../features/backup/RestoreChoice.tsx';
import { ErrorPanel, ReloadButton } from '../ui/ErrorPanel.tsx';
import type { Opening } from './openProgram.ts';

/** The data could not be opened: what that means, and for damaged or vanished data the way back from a backup. */
export function Trouble(props: { readonly opening: Extract<Opening, { readonly is: 'trouble' }> }) {
  const { reason, text, keeper } = props.opening;
  const remedy =
    reason === 'broken'
      ? '下面是找到的备份，请选最近完好的一份恢复。也可以先点“重新打开”再试一次。'
      : '照上面说的做好以后，请点“重新打开”。';
  return (
    <div className="whole-page">
      <ErrorPanel title="内容没有打开" meaning={text} remedy={remedy}>
        <ReloadButton />
      </ErrorPanel>
      {reason === 'broken' && <RestoreChoice keeper={keeper} />}
    </div>
  );
}
