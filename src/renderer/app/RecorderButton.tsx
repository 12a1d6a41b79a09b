import { UserOutlined } from '@ant-design/icons';
import { Button, Input, Popover, Space } from 'antd';
import { useState } from 'react';
import { recorderKey } from '../session/ourOffice.ts';
import { useData, useDevice, useSession } from '../session/useSession.ts';

/** Who records, in the top bar; a click changes the name for this PC. */
export function RecorderButton() {
  const session = useSession();
  useData();
  useDevice(recorderKey);
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('');
  const keep = async () => {
    await session.setDevice(recorderKey, name.trim());
    setOpen(false);
  };
  return (
    <Popover
      trigger="click"
      open={open}
      placement="bottomRight"
      title="现在由谁填报"
      onOpenChange={(next) => {
        setName(session.recorder);
        setOpen(next);
      }}
      content={
        <Space.Compact>
          <Input
            aria-label="填报人姓名"
            maxLength={20}
            value={name}
            onChange={(event) => setName(event.target.value)}
            onPressEnter={(event) => {
              if (!event.nativeEvent.isComposing && event.keyCode !== 229) void keep();
            }}
          />
          <Button type="primary" onClick={() => void keep()}>
            确定
          </Button>
        </Space.Compact>
      }
    >
      <button type="button" data-testid="recorder" title="每次改动都会记上填报人的姓名">
        <UserOutlined aria-hidden /> 填报人 {session.recorder}
      </button>
    </Popover>
  );
}
