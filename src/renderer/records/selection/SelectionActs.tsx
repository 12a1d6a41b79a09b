import { DeleteOutlined, EditOutlined, VerticalAlignBottomOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { RecordName } from '../../../core/record/types.ts';
import { PapersButton } from '../papers/PapersButton.tsx';
import type { Chosen } from './chosen.ts';
import './selection.css';

/** What can be done with several rows or cells, in the foot of the table while they are selected. */
export function SelectionActs(props: {
  readonly type: RecordName;
  readonly chosen: Chosen;
  readonly onBatch: () => void;
  readonly onFill: () => void;
  readonly onDelete: () => void;
}) {
  const { type, chosen } = props;
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
      <PapersButton type={type} rows={() => rows} size="small" />
      {isRows && (
        <Button size="small" danger icon={<DeleteOutlined aria-hidden />} onClick={props.onDelete}>
          删除 {rows.length} 行
        </Button>
      )}
    </span>
  );
}
