import { Radio } from 'antd';
import { useDevice, useSession } from '../../session/useSession.ts';
import { textSizeKey, textSizes } from '../../session/textSize.ts';

/** 字号: the whole page follows at once; kept for this PC only. */
export function DisplayScreen() {
  const session = useSession();
  const chosen = useDevice(textSizeKey);
  return (
    <section className="settings-panel">
      <h2>字号</h2>
      <Radio.Group
        aria-label="字号"
        value={textSizes.some((size) => size.name === chosen) ? chosen : 'standard'}
        onChange={(event) => void session.setDevice(textSizeKey, event.target.value)}
        optionType="button"
        options={textSizes.map((size) => ({ value: size.name, label: size.label }))}
      />
      <p className="muted">点一下马上生效，只影响这台电脑。</p>
    </section>
  );
}
