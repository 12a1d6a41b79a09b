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
import { system } from '../../core/codes/system.ts';
import { ledgers } from '../../core/ledgers/registry.ts';
import type { AnyLedger } from '../../core/record/defineLedger.ts';

/** A page that the menu leads to. */
export interface MenuPage {
  readonly label: string;
  readonly to: string;
}

/** Pages of a group under one heading; without heading where the group is short. */
export interface MenuPart {
  readonly heading?: string;
  readonly pages: readonly MenuPage[];
}

/** One entry of the left menu: a page, or a group of ledgers. */
export interface MenuEntry {
  readonly label: string;
  readonly icon: ReactNode;
  readonly to?: string;
  /** Another page that belongs to the entry: it is marked while that page is in view. */
  readonly also?: string;
  readonly parts?: readonly MenuPart[];
}

/** From so many ledgers on a group is read under the headings of the 近邻党建联盟. */
const LONG = 9;

const groupIcons: Readonly<Record<string, ReactNode>> = {
  党组织: <TeamOutlined aria-hidden />,
  楼栋网格: <ApartmentOutlined aria-hidden />,
  共建与问题: <BankOutlined aria-hidden />,
};

const groups = [...new Set(ledgers.map((ledger) => ledger.group))];

/** The left menu: at most eight entries, groups of the ledgers in use between the jobs. */
export function menuOf(inUse: readonly AnyLedger[]): readonly MenuEntry[] {
  return [
    { label: '今日', icon: <HomeOutlined aria-hidden />, to: '/' },
    ...groups.map((group) => ({
      label: group,
      icon: groupIcons[group] ?? <TableOutlined aria-hidden />,
      parts: partsOf(inUse.filter((ledger) => ledger.group === group)),
    })),
    { label: '会议', icon: <CommentOutlined aria-hidden />, to: '/meetings', also: '/supervision' },
    { label: '导入', icon: <ImportOutlined aria-hidden />, to: '/import' },
    { label: '报表', icon: <TableOutlined aria-hidden />, to: '/reports' },
    { label: '设置', icon: <SettingOutlined aria-hidden />, to: '/settings' },
  ];
}

function partsOf(own: readonly AnyLedger[]): readonly MenuPart[] {
  if (own.length < LONG) return [{ pages: own.map(pageOf) }];
  return system.entries
    .map(([code, heading]) => ({
      heading,
      pages: own.filter((ledger) => ledger.system === code).map(pageOf),
    }))
    .filter(({ pages }) => pages.length > 0);
}

function pageOf({ name, label }: AnyLedger): MenuPage {
  return { label, to: `/ledger/${name}` };
}
