import { Suspense } from 'react';
import { Outlet, useLocation } from 'react-router';
import { useSession } from '../session/useSession.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { LateSkeleton } from '../ui/LateSkeleton.tsx';
import { DoneBar } from './DoneBar.tsx';
import type { Restored } from './openProgram.ts';
import { RestoredBar } from './RestoredBar.tsx';
import { SideMenu } from './SideMenu.tsx';
import { TopBar } from './TopBar.tsx';
import { useAppKeys } from './useAppKeys.ts';

/** The frame around every screen: bar, menu, the screen itself, undo bar. */
export function Shell(props: { readonly restored: Restored }) {
  const { restored } = props;
  const session = useSession();
  useAppKeys(session);
  const { pathname } = useLocation();
  return (
    <div className="shell">
      <TopBar />
      <SideMenu />
      <main className="screen" id="screen">
        <ErrorBoundary key={pathname}>
          <Suspense fallback={<LateSkeleton />}>
            <Outlet />
          </Suspense>
        </ErrorBoundary>
      </main>
      <DoneBar />
      {restored !== 'no' && <RestoredBar canUndo={restored === 'undoable'} />}
    </div>
  );
}
