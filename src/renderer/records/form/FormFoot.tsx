import { Alert, Button, Space } from 'antd';
import type { Warned } from './useFormSave.ts';

/** The foot of an entry form: its buttons; in their place, once 保存 was pressed, what is to be looked at before it is written. */
export function FormFoot(props: {
  readonly isNew: boolean;
  readonly saving: boolean;
  readonly warned: Warned | undefined;
  readonly onSave: (again: boolean) => void;
  readonly onAccept: (warned: Warned) => void;
  readonly onBack: () => void;
  readonly onClose: () => void;
}) {
  const { saving, warned } = props;
  if (warned !== undefined) {
    return (
      <div className="form-warned" data-testid="form-warned">
        <Alert
          type="warning"
          showIcon
          title="还没有保存，请先核对"
          description={
            <ul>
              {warned.texts.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          }
        />
        <Space>
          <Button type="primary" autoFocus disabled={saving} onClick={props.onBack}>
            返回修改
          </Button>
          <Button loading={saving} onClick={() => props.onAccept(warned)}>
            仍然保存
          </Button>
        </Space>
      </div>
    );
  }
  return (
    <Space>
      <Button type="primary" loading={saving} data-testid="form-save" onClick={() => props.onSave(false)}>
        保存
      </Button>
      {props.isNew && (
        <Button disabled={saving} onClick={() => props.onSave(true)}>
          保存并再记一条
        </Button>
      )}
      <Button disabled={saving} onClick={props.onClose}>
        取消
      </Button>
    </Space>
  );
}
