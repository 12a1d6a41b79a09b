import { Menu, type BrowserWindow, type MenuItemConstructorOptions } from 'electron';

/** Right click in a field offers what an office program offers there; elsewhere the page shows its own menu. */
export function attachContextMenu(window: BrowserWindow): void {
  window.webContents.on('context-menu', (_event, at) => {
    const copy: MenuItemConstructorOptions = { role: 'copy', label: '复制', enabled: at.editFlags.canCopy };
    const items: MenuItemConstructorOptions[] = at.isEditable
      ? [
          { role: 'undo', label: '撤销', enabled: at.editFlags.canUndo },
          { type: 'separator' },
          { role: 'cut', label: '剪切', enabled: at.editFlags.canCut },
          copy,
          { role: 'paste', label: '粘贴', enabled: at.editFlags.canPaste },
          { role: 'selectAll', label: '全选' },
        ]
      : at.selectionText.trim() === ''
        ? []
        : [copy];
    if (items.length > 0) Menu.buildFromTemplate(items).popup({ window });
  });
}
