import { Button, Space } from 'antd';
import { WarnedPanel } from './WarnedPanel.tsx';

/** The foot of an entry form: its buttons and keys; in their place, once 保存 was pressed, what is to be looked at before it is written. */
export function FormFoot(props: {
  readonly isNew: boolean;
  readonly saving: boolean;
  readonly warned: readonly string[] | undefined;
  readonly onSave: (again: boolean) => void;
  readonly onAccept: () => void;
  readonly onBack: () => void;
  readonly onClose: () => void;
}) {
  const { isNew, saving, warned, onSave } = props;
  if (warned !== undefined)
    return <WarnedPanel texts={warned} isBusy={saving} onAccept={props.onAccept} onBack={props.onBack} />;
  // The last Enter of a row stops at the button that is wanted next: another row, or the end.
  const end = { 'data-form-end': true };
  return (
    <div className="form-foot">
      <Space>
        <Button
          type="primary"
          loading={saving}
          data-testid="form-save"
          {...(isNew ? {} : end)}
          onClick={() => onSave(false)}
        >
          保存
        </Button>
        {isNew && (
          <Button disabled={saving} data-testid="form-save-again" {...end} onClick={() => onSave(true)}>
            保存并新增
          </Button>
        )}
        <Button disabled={saving} onClick={props.onClose}>
          取消
        </Button>
      </Space>
      <p className="form-keys">
        带 * 的必填 · Enter 下一格 · Ctrl+S 保存{isNew && ' · Ctrl+Enter 保存并新增'} · Esc 关闭
      </p>
    </div>
  );
}
