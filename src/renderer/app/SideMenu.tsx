import { DownOutlined, RightOutlined } from '@ant-design/icons';
import { useState } from 'react';
import { NavLink, useLocation } from 'react-router';
import { menu, type MenuEntry } from './menu.tsx';

/** The left menu; one group of ledgers stands open at a time, so that everything fits without scrolling. */
export function SideMenu() {
  const { pathname } = useLocation();
  const here = menu.find((entry) => entry.pages?.some((page) => page.to === pathname))?.label;
  const [chosen, setChosen] = useState<{ readonly open: string; readonly at: string }>();
  // The group of the page in view is open until another one is opened on this page.
  const open = chosen?.at === pathname ? chosen.open : (here ?? '楼栋网格');
  return (
    <nav className="side-menu" aria-label="主菜单">
      <ul>
        {menu.map((entry) => (
          <li key={entry.label}>
            {entry.pages === undefined ? (
              <Page
                label={entry.label}
                to={entry.to ?? '/'}
                icon={entry.icon}
                isHere={entry.also === pathname}
              />
            ) : (
              <Group
                entry={entry}
                isOpen={entry.label === open}
                onToggle={() => setChosen({ open: entry.label === open ? '' : entry.label, at: pathname })}
              />
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Page(props: {
  readonly label: string;
  readonly to: string;
  readonly icon?: React.ReactNode;
  /** Its other page is in view. */
  readonly isHere?: boolean;
}) {
  return (
    <NavLink
      to={props.to}
      end={props.to === '/'}
      className={({ isActive }) => (isActive || props.isHere === true ? 'active' : '')}
    >
      {props.icon}
      {props.label}
    </NavLink>
  );
}

function Group(props: {
  readonly entry: MenuEntry;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}) {
  const { entry, isOpen } = props;
  return (
    <>
      <button type="button" aria-expanded={isOpen} onClick={props.onToggle}>
        {entry.icon}
        {entry.label}
        <span className="fold">{isOpen ? <DownOutlined aria-hidden /> : <RightOutlined aria-hidden />}</span>
      </button>
      {isOpen && (
        <ul>
          {entry.pages?.map((page) => (
            <li key={page.to}>
              <Page label={page.label} to={page.to} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
