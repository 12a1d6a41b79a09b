import { CheckOutlined, DeleteOutlined, DownOutlined, EditOutlined } from '@ant-design/icons';
import { App, Button, Input } from 'antd';
import { useState } from 'react';
import { AskDialog } from '../../ui/AskDialog.tsx';
import { LatePopover } from '../../ui/LatePopover.tsx';
import { LONGEST_NAME } from './savedView.ts';
import type { SavedViews } from './useTableView.ts';
import './views.css';

/** The words for a ledger as it comes. */
const PLAIN = '平常的样子';

/** The kept views of a table: pick one, keep the present one, rename, take back, remove. */
export function SavedViewMenu({ views }: { readonly views: SavedViews }) {
  const { message } = App.useApp();
  const [open, setOpen] = useState(false);
  /** The view being named: '' for a new one. */
  const [naming, setNaming] = useState<string>();
  const { all, inUse, isChanged } = views;
  const pick = (name: string | undefined): void => {
    setOpen(false);
    views.use(name);
  };
  const remove = (name: string): void => {
    views.remove(name);
    const key = `view ${name}`;
    const back = (
      <Button
        type="link"
        size="small"
        onClick={() => {
          views.restore(all);
          message.destroy(key);
        }}
      >
        撤销
      </Button>
    );
    void message.open({
      key,
      type: 'success',
      duration: 8,
      content: (
        <>
          已删除视图“{name}”，台账里的内容没有动 {back}
        </>
      ),
    });
  };
  return (
    <>
      <LatePopover
        open={open}
        onOpenChange={setOpen}
        content={
          <div className="view-menu" role="dialog" aria-label="视图">
            <ul>
              <li>
                <PickButton label={PLAIN} isOn={inUse === undefined} onPick={() => pick(undefined)} />
              </li>
              {all.map(({ name }) => (
                <li key={name}>
                  <PickButton label={name} isOn={name === inUse} onPick={() => pick(name)} />
                  <Button
                    type="text"
                    aria-label={`给视图“${name}”改名`}
                    icon={<EditOutlined aria-hidden />}
                    onClick={() => {
                      setOpen(false);
                      setNaming(name);
                    }}
                  />
                  <Button
                    type="text"
                    aria-label={`删除视图“${name}”`}
                    icon={<DeleteOutlined aria-hidden />}
                    onClick={() => remove(name)}
                  />
                </li>
              ))}
            </ul>
            {all.length === 0 && (
              <p className="muted">筛选、排序和列都调好以后，可以存成一个视图，下次点一下就回到这个样子。</p>
            )}
            <div className="filter-foot">
              <Button
                size="small"
                onClick={() => {
                  setOpen(false);
                  setNaming('');
                }}
              >
                存为新视图…
              </Button>
              {inUse !== undefined && (
                <Button
                  size="small"
                  type="primary"
                  disabled={!isChanged}
                  onClick={() => {
                    views.save(inUse);
                    setOpen(false);
                  }}
                >
                  更新“{inUse}”
                </Button>
              )}
            </div>
          </div>
        }
      >
        <Button className="view-button" title="存好的筛选、排序和列">
          <span className="view-name">视图{inUse === undefined ? '' : `：${inUse}`}</span>
          {isChanged && <span className="muted">（改动过）</span>}
          <DownOutlined aria-hidden />
        </Button>
      </LatePopover>
      {naming !== undefined && (
        <NameDialog views={views} from={naming} onClose={() => setNaming(undefined)} />
      )}
    </>
  );
}

function PickButton(props: { readonly label: string; readonly isOn: boolean; readonly onPick: () => void }) {
  return (
    <button type="button" className="view-pick" aria-pressed={props.isOn} onClick={props.onPick}>
      <CheckOutlined aria-hidden style={{ visibility: props.isOn ? 'visible' : 'hidden' }} />
      <span>{props.label}</span>
    </button>
  );
}

function NameDialog(props: {
  readonly views: SavedViews;
  readonly from: string;
  readonly onClose: () => void;
}) {
  const { views, from, onClose } = props;
  const [name, setName] = useState(from);
  const asked = name.trim();
  const isTaken = asked !== from && views.all.some((one) => one.name === asked);
  const canSave = asked !== '' && asked !== PLAIN && !isTaken;
  const save = (): void => {
    if (!canSave) return;
    if (from === '') views.save(asked);
    else views.rename(from, asked);
    onClose();
  };
  return (
    <AskDialog
      open
      title={from === '' ? '把现在的样子存为视图' : `给视图“${from}”改名`}
      yes="保存"
      canYes={canSave}
      onYes={save}
      onNo={onClose}
      testId="view-name"
    >
      <label>
        视图名称
        <Input
          autoFocus
          value={name}
          aria-label="视图名称"
          maxLength={LONGEST_NAME}
          placeholder="如：东方名苑党员"
          onChange={(event) => setName(event.target.value)}
          onPressEnter={(event) => {
            if (!event.nativeEvent.isComposing) save();
          }}
        />
      </label>
      {isTaken && <p role="alert">已经有叫“{asked}”的视图，请换一个名称，或在列表里点它再“更新”。</p>}
      {from === '' && (
        <p className="muted">会记住显示的列、宽窄、排序、筛选和查找的文字，只存在这台电脑上。</p>
      )}
    </AskDialog>
  );
}
