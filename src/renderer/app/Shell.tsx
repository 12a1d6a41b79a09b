import { Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { Outlet, useLocation } from 'react-router';
import { useSession } from '../session/useSession.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { LateSkeleton } from '../ui/LateSkeleton.tsx';
import { DoneBar } from './DoneBar.tsx';
import { KeysSheet } from './KeysSheet.tsx';
import type { Restored } from './openProgram.ts';
import { RestoredBar } from './RestoredBar.tsx';
import { SideMenu } from './SideMenu.tsx';
import { TopBar } from './TopBar.tsx';
import { useAppKeys } from './useAppKeys.ts';

/** The frame around every screen: bar, menu, the screen itself, undo bar. */
export function Shell(props: { readonly restored: Restored }) {
  const { restored } = props;
  const session = useSession();
  const [isAskingKeys, setAskingKeys] = useState(false);
  const showKeys = useCallback(() => setAskingKeys(true), []);
  useAppKeys(session, showKeys);
  const { pathname, key } = useLocation();
  const screen = useRef<HTMLElement>(null);
  useEffect(() => {
    // Whoever came by a search or by a link that is gone now stands before the page, not before everything.
    const isFirst = key === 'default';
    if (!isFirst && document.activeElement === document.body) screen.current?.focus({ preventScroll: true });
  }, [key]);
  return (
    <div className="shell">
      <button type="button" className="skip-link" onClick={() => screen.current?.focus()}>
        跳到本页内容
      </button>
      <TopBar onKeys={showKeys} />
      <SideMenu />
      <main className="screen" id="screen" tabIndex={-1} ref={screen}>
        <ErrorBoundary key={pathname}>
          <Suspense fallback={<LateSkeleton />}>
            <Outlet />
          </Suspense>
        </ErrorBoundary>
      </main>
      <DoneBar />
      {restored !== 'no' && <RestoredBar canUndo={restored === 'undoable'} />}
      <KeysSheet open={isAskingKeys} onClose={() => setAskingKeys(false)} />
    </div>
  );
}
