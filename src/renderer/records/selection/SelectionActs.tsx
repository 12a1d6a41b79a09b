import { DeleteOutlined, EditOutlined, VerticalAlignBottomOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { Chosen } from './chosen.ts';
import './selection.css';

/** What can be done with several rows or cells, in the foot of the table while they are selected. */
export function SelectionActs(props: {
  readonly chosen: Chosen;
  readonly onBatch: () => void;
  readonly onFill: () => void;
  readonly onDelete: () => void;
}) {
  const { chosen } = props;
  const { rows, isRows } = chosen;
  return (
    <span className="selection-acts" role="group" aria-label="选中的行" data-testid="selection-acts">
      <Button size="small" icon={<EditOutlined aria-hidden />} onClick={props.onBatch}>
        批量修改…
      </Button>
      {!isRows && rows.length > 1 && (
        <Button
          size="small"
          icon={<VerticalAlignBottomOutlined aria-hidden />}
          title="用第一行的内容填满选中的格子（Ctrl+D）"
          onClick={props.onFill}
        >
          向下填充
        </Button>
      )}
      {isRows && (
        <Button size="small" danger icon={<DeleteOutlined aria-hidden />} onClick={props.onDelete}>
          删除 {rows.length} 行
        </Button>
      )}
    </span>
  );
}
