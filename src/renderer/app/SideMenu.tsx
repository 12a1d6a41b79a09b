import { DownOutlined, RightOutlined } from '@ant-design/icons';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { Link, NavLink, useLocation } from 'react-router';
import { ledgersInUse } from '../../core/ledgers/inUse.ts';
import { ledgers } from '../../core/ledgers/registry.ts';
import { useData } from '../session/useSession.ts';
import { menuOf, type MenuEntry, type MenuPart } from './menu.tsx';

/** The left menu; one group of ledgers stands open at a time, and what is in view stands in sight. */
export function SideMenu() {
  const { pathname } = useLocation();
  const data = useData();
  const menu = useMemo(() => menuOf(ledgersInUse(data)), [data]);
  // A ledger not in use may be in view all the same: its group tells where it would stand.
  const here = ledgers.find(({ name }) => pathname === `/ledger/${name}`)?.group;
  const [chosen, setChosen] = useState<{ readonly open: string; readonly at: string }>();
  // The group of the page in view is open until another one is opened on this page.
  const open = chosen?.at === pathname ? chosen.open : (here ?? '楼栋网格');
  const frame = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    frame.current?.querySelector(`a[href="#${pathname}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [pathname]);
  return (
    <nav className="side-menu" aria-label="主菜单" ref={frame}>
      <ul>
        {menu.map((entry) => (
          <li key={entry.label}>
            {entry.parts === undefined ? (
              <Page
                label={entry.label}
                to={entry.to ?? '/'}
                icon={entry.icon}
                isHere={entry.also === pathname}
              />
            ) : (
              <Group
                entry={entry}
                parts={entry.parts}
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
  readonly parts: readonly MenuPart[];
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}) {
  const { entry, parts, isOpen } = props;
  return (
    <>
      <button type="button" aria-expanded={isOpen} onClick={props.onToggle}>
        {entry.icon}
        {entry.label}
        <span className="fold">{isOpen ? <DownOutlined aria-hidden /> : <RightOutlined aria-hidden />}</span>
      </button>
      {isOpen && (
        <>
          {parts.map((part) => (
            <Part key={part.heading ?? ''} part={part} />
          ))}
          <Link className="menu-more" to="/settings/ledgers">
            更多台账…
          </Link>
        </>
      )}
    </>
  );
}

function Part({ part }: { readonly part: MenuPart }) {
  return (
    <>
      {part.heading !== undefined && <p className="menu-heading">{part.heading}</p>}
      <ul aria-label={part.heading}>
        {part.pages.map((page) => (
          <li key={page.to}>
            <Page label={page.label} to={page.to} />
          </li>
        ))}
      </ul>
    </>
  );
}
