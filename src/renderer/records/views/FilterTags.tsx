import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { Column } from '../table/columns.ts';
import type { Filter } from './filter.ts';
import { tagWords } from './tagWords.ts';

/** The filters in force, each to be taken away; nothing while there are none. */
export function FilterTags(props: {
  readonly columns: readonly Column[];
  readonly filters: ReadonlyMap<string, Filter>;
  readonly onRemove: (key: string) => void;
  readonly onClear: () => void;
}) {
  const { columns, filters, onRemove, onClear } = props;
  const tags = columns.flatMap((column) => {
    const filter = filters.get(column.key);
    return filter === undefined ? [] : [{ column, words: tagWords(column, filter) }];
  });
  if (tags.length === 0) return null;
  return (
    <div className="filter-tags" role="group" aria-label="正在用的筛选">
      <span className="muted">筛选</span>
      {tags.map(({ column, words }) => (
        <span key={column.key} className="filter-tag">
          <span className="filter-tag-words" title={words}>
            {words}
          </span>
          <button type="button" aria-label={`去掉筛选：${words}`} onClick={() => onRemove(column.key)}>
            <CloseOutlined aria-hidden />
          </button>
        </span>
      ))}
      <Button size="small" onClick={onClear}>
        清除全部筛选（{tags.length}）
      </Button>
    </div>
  );
}
