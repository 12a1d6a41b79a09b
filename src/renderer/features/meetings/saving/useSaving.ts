import { createContext, useContext, useEffect, useMemo, useSyncExternalStore } from 'react';
import type { AnyData } from '../../../../core/record/data.ts';
import type { Session } from '../../../session/session.ts';
import { useSession } from '../../../session/useSession.ts';
import { SaveQueue, type Place, type SaveState } from './SaveQueue.ts';

/** The queue of the page in view; filled by the screen of a meeting. */
export const SavingContext = createContext<SaveQueue | undefined>(undefined);

/** Queues outlive their screens: text that could not be saved is there when the page is opened again. */
const queues = new WeakMap<Session, Map<string, SaveQueue>>();

/** The queue of one meeting; `why` names the change in the journal. Leaving the page or the window saves at once. */
export function useQueue(key: string, why: string): SaveQueue {
  const session = useSession();
  const queue = useMemo(() => queueOf(session, key, why), [session, key, why]);
  useEffect(() => {
    const save = () => void queue.flush();
    document.addEventListener('visibilitychange', save);
    window.addEventListener('blur', save);
    return () => {
      document.removeEventListener('visibilitychange', save);
      window.removeEventListener('blur', save);
      queue.compose(false);
      save();
    };
  }, [queue]);
  return queue;
}

function queueOf(session: Session, key: string, why: string): SaveQueue {
  const own = queues.get(session) ?? new Map<string, SaveQueue>();
  queues.set(session, own);
  const known = own.get(key);
  if (known !== undefined) return known;
  const data: AnyData = session.workspace.data;
  const queue = new SaveQueue({
    stored: (type, id) => data.get(type, id),
    commit: (patches) => session.commit({ why, source: 'form', patches, quiet: true }),
    setUnsaved: (unsaved) => session.setUnsaved(key, unsaved),
  });
  own.set(key, queue);
  return queue;
}

/** The queue of the page, for its inputs. */
export function useSaving(): SaveQueue {
  const queue = useContext(SavingContext);
  if (queue === undefined) throw new Error('no queue above this component');
  return queue;
}

/** How things stand with what was typed on this page. */
export function useSaveState(): SaveState {
  const queue = useSaving();
  return useSyncExternalStore(queue.subscribe, () => queue.state);
}

/** The value of a field that is chosen, not typed: the one on its way, else the stored one. */
export function useChosen<V>(place: Place, stored: V): V {
  const queue = useSaving();
  const pending = useSyncExternalStore(queue.subscribe, () => queue.valueOf(place));
  return pending === undefined ? stored : (pending.value as V);
}

/** Redraws with everything typed or saved. */
export function useTyped(): number {
  const queue = useSaving();
  return useSyncExternalStore(queue.subscribe, () => queue.version);
}

/** What is on its way into one field; redraws as it comes and goes. */
export function useOnTheWay(place: Place): {
  readonly text: string | undefined;
  readonly wrong: string | undefined;
} {
  const queue = useSaving();
  const text = useSyncExternalStore(queue.subscribe, () => queue.textOf(place));
  const wrong = useSyncExternalStore(queue.subscribe, () => queue.wrongOf(place));
  return { text, wrong };
}
