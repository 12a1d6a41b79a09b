import { useEffect, useState } from 'react';
import { RouterProvider } from 'react-router/dom';
import { StartRestore } from '../features/backup/StartRestore.tsx';
import { StartScreen } from '../features/start/StartScreen.tsx';
import { LedgerPicturesContext } from '../records/ledgerPictures.ts';
import { settingsOf } from '../session/ourOffice.ts';
import { textPixels, textSizeKey } from '../session/textSize.ts';
import { SessionContext, useData, useDevice, useSession } from '../session/useSession.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { backUpDaily } from './backUpDaily.ts';
import { Look } from './Look.tsx';
import type { OpenedProgram, Restored } from './openProgram.ts';
import { pictures } from './pictures.ts';
import { makeRouter } from './routes.tsx';
import { sampleDraft } from './sampleDraft.ts';

/** The program with its data open: the first page while our office is unknown, else the shell. */
export function Opened(props: { readonly opening: OpenedProgram }) {
  const { session } = props.opening;
  useEffect(() => {
    // After the first screen is drawn: a backup must not make anybody wait in the morning.
    const timer = setTimeout(() => void backUpDaily(session), 3000);
    return () => clearTimeout(timer);
  }, [session]);
  return (
    <SessionContext value={session}>
      <LedgerPicturesContext value={pictures}>
        <Pages restored={props.opening.restored} />
      </LedgerPicturesContext>
    </SessionContext>
  );
}

function Pages(props: { readonly restored: Restored }) {
  const { keeper } = useSession();
  const px = textPixels(useDevice(textSizeKey));
  const data = useData();
  const [router] = useState(() => makeRouter(props.restored));
  return (
    <Look px={px}>
      <ErrorBoundary>
        {settingsOf(data) === undefined ? (
          <StartScreen
            loadSample={() => sampleDraft(data.today)}
            restore={<StartRestore keeper={keeper} />}
          />
        ) : (
          <RouterProvider router={router} />
        )}
      </ErrorBoundary>
    </Look>
  );
}
