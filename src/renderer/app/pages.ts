import type { NamedPage } from '../records/search/answer.ts';

/** Every page with a name, in the order in which the search lists them. */
export const pages: readonly NamedPage[] = [
  { label: '今日', to: '/', also: '首页 待办 提醒 缺口' },
  { label: '会议', to: '/meetings', also: '联席会议 议事 通知 签到 纪要 会议记录' },
  { label: '督办', to: '/supervision', also: '议定事项 落实 催办 销号' },
  { label: '导入', to: '/import', also: '导入表格 花名册 Excel WPS' },
  { label: '覆盖情况', to: '/coverage', also: '空缺 缺口 覆盖率 未覆盖 没有楼长 物业 品牌 全覆盖' },
  { label: '报表', to: '/reports', also: '月报 汇总 上报 导出 打印' },
  { label: '打印材料', to: '/papers', also: '公示牌 网格公示 楼长公示 聘书 桌签 通讯录 社区概况 打印' },
  { label: '要重新打印的', to: '/printed', also: '打印 公示 名册 过期 换新 重印' },
  { label: '可能是同一人', to: '/same-people', also: '重复 合并 人员卡 重名' },
  { label: '本单位', to: '/settings', also: '设置 社区名称 填报单位 负责人 填表人' },
  { label: '台账设置', to: '/settings/ledgers', also: '启用台账 停用台账 更多台账 设置' },
  { label: '备份与恢复', to: '/settings/backup', also: '备份 恢复 设置 搬到别的电脑' },
  { label: '变动记录', to: '/settings/changes', also: '历史 撤销 修改记录 设置' },
  { label: '回收站', to: '/settings/recycle', also: '删除 找回 恢复 误删 设置' },
  { label: '字号', to: '/settings/display', also: '文字大小 显示 设置' },
  { label: '关于', to: '/settings/about', also: '版本 软件 设置' },
];
