import { NavLink, Outlet } from 'react-router';
import { PageHeader } from '../../ui/PageHeader.tsx';
import './settings.css';

const pages = [
  { to: '/settings', label: '本单位' },
  { to: '/settings/ledgers', label: '台账' },
  { to: '/settings/backup', label: '备份与恢复' },
  { to: '/settings/changes', label: '变动记录' },
  { to: '/settings/recycle', label: '回收站' },
  { to: '/settings/display', label: '字号' },
  { to: '/settings/about', label: '关于' },
];

/** The settings, one page each under one row of names. */
export function SettingsScreen() {
  return (
    <>
      <PageHeader title="设置" />
      <nav className="settings-pages" aria-label="设置">
        {pages.map((page) => (
          <NavLink key={page.to} to={page.to} end>
            {page.label}
          </NavLink>
        ))}
      </nav>
      <Outlet />
    </>
  );
}
