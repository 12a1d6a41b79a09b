import { composePaper } from '../../../../core/papers/composePaper.ts';
import type { PaperAsk } from '../../../../core/papers/paperAsk.ts';
import type { PaperKind } from '../../../../core/papers/paperModel.ts';
import { useSession } from '../../../session/useSession.ts';
import { useSaving } from '../saving/useSaving.ts';
import { PaperActions } from '../../../records/papers/PaperActions.tsx';

/** 存 Word and 打印 of a paper, from what is stored at the moment: what is being typed is saved first. */
export function PaperButtons(props: {
  readonly kind: PaperKind;
  readonly ask: PaperAsk;
  /** The words on the buttons name the paper: 打印签到表. */
  readonly name?: string;
}) {
  const { kind, ask, name } = props;
  const session = useSession();
  const queue = useSaving();
  const current = async () => {
    await queue.flush();
    return composePaper(kind, session.workspace.data, ask)?.model;
  };
  return <PaperActions current={current} {...(name === undefined ? {} : { name })} />;
}
