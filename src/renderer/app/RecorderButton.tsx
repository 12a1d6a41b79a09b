import { UserOutlined } from '@ant-design/icons';
import { Button, Input, Space } from 'antd';
import { useState } from 'react';
import { recorderKey } from '../session/ourOffice.ts';
import { useData, useDevice, useSession } from '../session/useSession.ts';
import { LatePopover } from '../ui/LatePopover.tsx';

/** Who records, in the top bar; a click changes the name for this PC. */
export function RecorderButton() {
  const session = useSession();
  useData();
  useDevice(recorderKey);
  const [open, setOpen] = useState(false);
  return (
    <LatePopover open={open} onOpenChange={setOpen} content={<NameEntry onDone={() => setOpen(false)} />}>
      <button type="button" data-testid="recorder" title="每次改动都会记上填报人的姓名">
        <UserOutlined aria-hidden /> 填报人 {session.recorder}
      </button>
    </LatePopover>
  );
}

function NameEntry(props: { readonly onDone: () => void }) {
  const session = useSession();
  const [name, setName] = useState(session.recorder);
  const keep = async () => {
    await session.setDevice(recorderKey, name.trim());
    props.onDone();
  };
  return (
    <div role="dialog" aria-label="现在由谁填报">
      <p className="recorder-title">现在由谁填报</p>
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
    </div>
  );
}
