import {
  ApartmentOutlined,
  BankOutlined,
  CommentOutlined,
  HomeOutlined,
  ImportOutlined,
  SettingOutlined,
  TableOutlined,
  TeamOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import { ledgers } from '../../core/ledgers/registry.ts';

/** One entry of the left menu: a page, or a group of ledgers. */
export interface MenuEntry {
  readonly label: string;
  readonly icon: ReactNode;
  readonly to?: string;
  /** Another page that belongs to the entry: it is marked while that page is in view. */
  readonly also?: string;
  readonly pages?: readonly { readonly label: string; readonly to: string }[];
}

const groupIcons: Readonly<Record<string, ReactNode>> = {
  党组织: <TeamOutlined aria-hidden />,
  楼栋网格: <ApartmentOutlined aria-hidden />,
  共建与问题: <BankOutlined aria-hidden />,
};

const groups = [...new Set(ledgers.map((ledger) => ledger.group))].map((group) => ({
  label: group,
  icon: groupIcons[group] ?? <TableOutlined aria-hidden />,
  pages: ledgers
    .filter((ledger) => ledger.group === group)
    .map((ledger) => ({ label: ledger.label, to: `/ledger/${ledger.name}` })),
}));

/** The left menu: at most eight entries, groups of ledgers from the registry between the jobs. */
export const menu: readonly MenuEntry[] = [
  { label: '今日', icon: <HomeOutlined aria-hidden />, to: '/' },
  ...groups,
  { label: '会议', icon: <CommentOutlined aria-hidden />, to: '/meetings', also: '/supervision' },
  { label: '导入', icon: <ImportOutlined aria-hidden />, to: '/import' },
  { label: '报表', icon: <TableOutlined aria-hidden />, to: '/reports' },
  { label: '设置', icon: <SettingOutlined aria-hidden />, to: '/settings' },
];
