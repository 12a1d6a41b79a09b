import { Alert, Button, Space } from 'antd';

/** What the rules warn of, before anything is written: 返回修改 or 仍然保存. */
export function WarnedPanel(props: {
  readonly texts: readonly string[];
  readonly isBusy: boolean;
  readonly onAccept: () => void;
  readonly onBack: () => void;
}) {
  const { texts, isBusy, onAccept, onBack } = props;
  return (
    <div className="form-warned" data-testid="form-warned">
      <Alert
        type="warning"
        showIcon
        title="还没有保存，请先核对"
        description={
          <ul>
            {texts.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        }
      />
      <Space>
        <Button type="primary" autoFocus disabled={isBusy} onClick={onBack}>
          返回修改
        </Button>
        <Button loading={isBusy} onClick={onAccept}>
          仍然保存
        </Button>
      </Space>
    </div>
  );
}
