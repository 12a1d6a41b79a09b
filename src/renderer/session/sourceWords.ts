import type { ChangeSource } from '../../core/record/change.ts';

/** From which act a change came, as the lists of changes say it. */
export const sourceWords: Readonly<Record<ChangeSource, string>> = {
  form: '填写',
  import: '导入',
  undo: '撤销',
  handover: '换人',
  setup: '设置',
  sample: '示例',
  export: '导出',
  issuing: '印发',
  printing: '打印',
};
