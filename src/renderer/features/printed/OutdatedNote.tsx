import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { changesHolders, outdatedPapers, outdatedSteps } from '../../../core/printed/outdated.ts';
import type { ChangeHead } from '../../../core/record/change.ts';
import type { Stored } from '../../../core/record/types.ts';
import { finish } from '../../../core/rules/steps.ts';
import { useWorkspace } from '../../session/useSession.ts';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { PrintedList } from './PrintedList.tsx';

type Note = Stored<'printedPaper'>;

/** 变动一次: after an act, the printed papers that it has made out of date; named at once when somebody else holds a post now. */
export function OutdatedNote({ change }: { readonly change: ChangeHead }) {
  const workspace = useWorkspace();
  const [found, setFound] = useState<readonly Note[]>([]);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    let gone = false;
    const look = async (): Promise<void> => {
      const { data } = workspace;
      const hasPrints = data.all('printedPaper').length > 0;
      const whole = hasPrints ? await workspace.change(change.id) : undefined;
      if (gone) return;
      if (whole?.patches.every(({ type }) => type === 'printedPaper') === true) {
        // Something of the list was settled: the rest of it stays in view.
        const still = new Set(finish(outdatedSteps(data)).map(({ id }) => id));
        setFound((before) => before.filter(({ id }) => still.has(id)));
        return;
      }
      const papers = whole === undefined ? [] : outdatedPapers(whole, data);
      setFound(papers);
      setOpen(whole !== undefined && papers.length > 0 && changesHolders(whole) && whole.source !== 'undo');
    };
    void look();
    return () => {
      gone = true;
    };
  }, [change.id, workspace]);
  const close = (): void => setOpen(false);
  if (found.length === 0) return null;
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        要重新打印 {found.length} 份…
      </Button>
      <SidePanel
        open={isOpen}
        title={`${found.length} 份打印过的名册、公示要换新`}
        testId="outdated"
        onClose={close}
        foot={<Button onClick={close}>以后再说</Button>}
      >
        <p className="muted">这次变动以后，这几份和现在的情况对不上了。没有换的会留在“今日”里提醒。</p>
        <PrintedList notes={found} onLeave={close} />
      </SidePanel>
    </>
  );
}
