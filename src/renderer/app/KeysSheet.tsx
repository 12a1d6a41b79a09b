import { SidePanel } from '../ui/SidePanel.tsx';

interface Keys {
  readonly title: string;
  readonly lines: readonly (readonly [keys: string, what: string])[];
}

const sheet: readonly Keys[] = [
  {
    title: '哪一页都能用',
    lines: [
      ['Ctrl+K', '查人、查楼栋、查单位、查台账'],
      ['Ctrl+F', '在眼前这张表里查找'],
      ['Ctrl+S', '保存'],
      ['Ctrl+P', '打印眼前的内容'],
      ['Ctrl+Z', '撤销上一步'],
      ['Ctrl+Y', '恢复刚撤销的一步'],
      ['Esc', '关闭打开的小窗'],
      ['Tab、Shift+Tab', '到下一处、上一处'],
      ['F6、Shift+F6', '换到下一块、上一块（菜单、内容、底栏）'],
      ['F1 或 ?', '看这张快捷键表'],
    ],
  },
  {
    title: '在表格里',
    lines: [
      ['方向键', '移到旁边的格子'],
      ['Enter、Tab', '向下、向右'],
      ['F2', '修改这一格'],
      ['直接打字', '重写这一格'],
      ['Esc', '不改了，退出这一格'],
      ['Shift+方向键', '选中一片'],
      ['Ctrl+C、Ctrl+V', '复制、粘贴（可以和 WPS 互相贴）'],
      ['Ctrl+D', '向下填充'],
      ['Shift+F10', '这一行能做的事'],
    ],
  },
  {
    title: '在填写的窗口里',
    lines: [
      ['Enter', '到下一项'],
      ['Ctrl+S', '保存'],
      ['Ctrl+Enter', '保存并新增'],
    ],
  },
];

/** 快捷键: every key of the program on one small sheet. */
export function KeysSheet(props: { readonly open: boolean; readonly onClose: () => void }) {
  return (
    <SidePanel open={props.open} title="快捷键" onClose={props.onClose} testId="keys-sheet">
      {/* Longer than a small screen: it can be scrolled by keys, too. */}
      <div tabIndex={0} role="group" aria-label="快捷键表">
        {sheet.map(({ title, lines }) => (
          <section key={title} className="keys-part">
            <h3>{title}</h3>
            <dl>
              {lines.map(([keys, what]) => (
                <div key={keys}>
                  <dt>
                    <kbd>{keys}</kbd>
                  </dt>
                  <dd>{what}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </SidePanel>
  );
}
