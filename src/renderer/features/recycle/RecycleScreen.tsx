import { Alert, Button, Checkbox, Input, Select } from 'antd';
import { useMemo, useState } from 'react';
import type { RecordName } from '../../../core/record/types.ts';
import { recordDef, recordNames } from '../../../core/records/registry.ts';
import type { Gone } from '../../../data/workspace.ts';
import { useData, useWorkspace } from '../../session/useSession.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { BinRow } from './BinRow.tsx';
import { LostPreview } from './LostPreview.tsx';
import { everyRecord, lostTitle, wayOf } from './lostWords.ts';
import { RestoreTogether } from './RestoreTogether.tsx';
import { restoreWith, type Lost } from './restoreWith.ts';
import { useRestore } from './useRestore.ts';
import './recycle.css';

const step = 50;

interface Found extends Gone {
  readonly title: string;
}

interface Filter {
  readonly words: string;
  readonly type: RecordName | undefined;
  readonly isWithUndone: boolean;
}

/** 回收站: every record that left the lists, by type, who and when; each comes back with its links. Nothing is ever removed for good. */
export function RecycleScreen() {
  const data = useData();
  const workspace = useWorkspace();
  const [filter, setFilter] = useState<Filter>({ words: '', type: undefined, isWithUndone: false });
  const [limit, setLimit] = useState(step);
  const [shown, setShown] = useState<Found>();
  const [asked, setAsked] = useState<{ readonly gone: Found; readonly together: readonly Lost[] }>();
  const [refused, setRefused] = useState<string>();
  const every = useMemo(() => everyRecord(data, workspace), [data, workspace]);
  const all = useMemo(
    () => workspace.gone().map((gone): Found => ({ ...gone, title: lostTitle(every, gone) })),
    [every, workspace],
  );
  const found = useMemo(() => all.filter((one) => passes(one, filter)), [all, filter]);
  const write = useRestore(every);
  const restore = async (gone: Found, together: readonly Lost[]): Promise<void> => {
    setAsked(undefined);
    setShown(undefined);
    setRefused(await write(gone, together));
  };
  const begin = (gone: Found): void => {
    const together = wayOf(gone) === 'deleted' ? restoreWith(workspace, gone) : [gone];
    if (together.length > 1) setAsked({ gone, together });
    else void restore(gone, together);
  };
  if (all.length === 0) {
    return <EmptyState title="回收站是空的" about="删除的记录都会留在这里，随时可以恢复，从不清空。" />;
  }
  return (
    <section className="settings-panel settings-wide recycle" data-testid="recycle">
      <Filters all={all} filter={filter} onFilter={setFilter} />
      {refused !== undefined && <Alert type="warning" showIcon title={refused} />}
      <p className="muted" role="status">
        共 {found.length} 条。删除的记录一直留在这里，恢复时原来的关联都在。
      </p>
      {found.length > 0 && (
        <table className="plain-table">
          <thead>
            <tr>
              <th>类别</th>
              <th>记录</th>
              <th>怎么没有的</th>
              <th>时间</th>
              <th>填报人</th>
              <th aria-label="恢复" />
            </tr>
          </thead>
          <tbody>
            {found.slice(0, limit).map((one) => (
              <BinRow
                key={one.row.id}
                gone={one}
                title={one.title}
                onShow={() => setShown(one)}
                onRestore={() => begin(one)}
              />
            ))}
          </tbody>
        </table>
      )}
      {found.length > limit && <Button onClick={() => setLimit(limit + step)}>再看 {step} 条更早的</Button>}
      <LostPreview
        every={every}
        gone={shown}
        title={shown?.title ?? ''}
        onRestore={() => shown !== undefined && begin(shown)}
        onClose={() => setShown(undefined)}
      />
      <RestoreTogether
        every={every}
        together={asked?.together}
        onYes={() => asked !== undefined && void restore(asked.gone, asked.together)}
        onNo={() => setAsked(undefined)}
      />
    </section>
  );
}

function passes(one: Found, { words, type, isWithUndone }: Filter): boolean {
  if (type !== undefined && one.type !== type) return false;
  if (!isWithUndone && wayOf(one) === 'undone') return false;
  const text = `${one.title} ${one.change?.why ?? ''} ${one.change?.by ?? ''}`;
  return words
    .trim()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function Filters(props: {
  readonly all: readonly Found[];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}) {
  const { all, filter, onFilter } = props;
  const listed = all.filter((one) => filter.isWithUndone || wayOf(one) !== 'undone');
  const types = recordNames.flatMap((type) => {
    const count = listed.filter((one) => one.type === type).length;
    return count === 0 ? [] : [{ value: type, label: `${recordDef(type).label}（${count}）` }];
  });
  const undone = all.filter((one) => wayOf(one) === 'undone').length;
  return (
    <div className="recycle-filters">
      <Input
        data-find
        allowClear
        aria-label="在回收站里查找"
        placeholder="查找：姓名、楼号、单位……"
        value={filter.words}
        onChange={(event) => onFilter({ ...filter, words: event.target.value })}
      />
      <Select<RecordName>
        allowClear
        aria-label="类别"
        placeholder="全部类别"
        options={types}
        {...(filter.type === undefined ? {} : { value: filter.type })}
        onChange={(type: RecordName | undefined) => onFilter({ ...filter, type })}
      />
      {undone > 0 && (
        <Checkbox
          checked={filter.isWithUndone}
          onChange={(event) => onFilter({ ...filter, isWithUndone: event.target.checked })}
        >
          也看撤销掉的新增（{undone} 条）
        </Checkbox>
      )}
    </div>
  );
}
