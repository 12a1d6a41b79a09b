import { startTransition, useEffect, useState } from 'react';
import type { Bridge } from '../bridge/bridge.ts';
import { LateSkeleton } from '../ui/LateSkeleton.tsx';
import { Look } from './Look.tsx';
import { Opened } from './Opened.tsx';
import { OtherWindow } from './OtherWindow.tsx';
import { openProgram, type Opening } from './openProgram.ts';
import { Trouble } from './Trouble.tsx';

/** The program: takes the data for this window, opens them, then shows the first page, the shell, or what is wrong. */
export function App(props: { readonly bridge: Bridge }) {
  const { bridge } = props;
  const [opening, setOpening] = useState<Opening>({ is: 'opening' });
  useEffect(() => {
    // The first screen is much to draw: in slices, so that the window never stands still.
    void openProgram(bridge, (now) => startTransition(() => setOpening(now)));
  }, [bridge]);
  if (opening.is === 'opening') return <LateSkeleton />;
  if (opening.is === 'open') return <Opened key={opening.key} opening={opening} />;
  return (
    <Look px={15}>
      {opening.is === 'otherWindow' && <OtherWindow />}
      {opening.is === 'trouble' && <Trouble opening={opening} />}
    </Look>
  );
}
