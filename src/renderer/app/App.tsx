import { useEffect, useState } from 'react';
import { RouterProvider } from 'react-router/dom';
import { StartScreen } from '../features/start/StartScreen.tsx';
import type { Bridge } from '../bridge/bridge.ts';
import { settingsOf } from '../session/ourOffice.ts';
import { startSession, type Session } from '../session/session.ts';
import { textPixels, textSizeKey } from '../session/textSize.ts';
import { SessionContext, useData, useDevice } from '../session/useSession.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { LateSkeleton } from '../ui/LateSkeleton.tsx';
import { openData } from './openData.ts';
import { Look } from './Look.tsx';
import { sampleDraft } from './sampleDraft.ts';
import { OtherWindow } from './OtherWindow.tsx';
import { makeRouter } from './routes.tsx';

type Opening = 'opening' | 'otherWindow' | Session;

/** The program: takes the data for this window, opens them, then shows the first page or the shell. */
export function App(props: { readonly bridge: Bridge }) {
  const { bridge } = props;
  const [opening, setOpening] = useState<Opening>('opening');
  useEffect(() => {
    void begin(bridge).then(setOpening);
  }, [bridge]);
  if (opening === 'opening' || opening === 'otherWindow') {
    return <Look px={15}>{opening === 'opening' ? <LateSkeleton /> : <OtherWindow />}</Look>;
  }
  return (
    <SessionContext value={opening}>
      <Opened />
    </SessionContext>
  );
}

async function begin(bridge: Bridge): Promise<Opening> {
  if (!(await bridge.lockWindow())) return 'otherWindow';
  return startSession(await openData(), bridge, () => Promise.resolve({ ok: true }));
}

function Opened() {
  const px = textPixels(useDevice(textSizeKey));
  const data = useData();
  const [router] = useState(makeRouter);
  return (
    <Look px={px}>
      <ErrorBoundary>
        {settingsOf(data) === undefined ? (
          <StartScreen loadSample={() => sampleDraft(data.today)} restore={null} />
        ) : (
          <RouterProvider router={router} />
        )}
      </ErrorBoundary>
    </Look>
  );
}
