import { App } from 'antd';
import { useCallback } from 'react';
import type { AnyData } from '../../../core/record/data.ts';
import type { AnyLedger } from '../../../core/record/defineLedger.ts';
import { deletion } from '../../../core/record/patches.ts';
import type { AnyStored } from '../../../core/record/types.ts';
import { recordDef } from '../../../core/records/registry.ts';
import { useSession } from '../../session/useSession.ts';
import { fullTitle } from '../fullTitle.ts';
import { useWrite } from '../useWrite.ts';
import { linkedRecords } from '../deletion/linkedRecords.tsx';
import { refusalList } from './RefusalList.tsx';

/** Deletes rows of a ledger as one change; where one of them cannot go, none goes, and each reason is listed. */
export function useDeleteRows(ledger: AnyLedger): (rows: readonly AnyStored[]) => void {
  const session = useSession();
  const write = useWrite();
  const { modal } = App.useApp();
  return useCallback(
    (rows) => {
      const remove = async (): Promise<void> => {
        const { data: view } = session.workspace;
        const data: AnyData = view;
        const [first, ...more] = rows.flatMap((row) => data.get(ledger.root, row.id) ?? []);
        if (first === undefined) return;
        const { measure } = recordDef(ledger.root);
        const what =
          more.length === 0
            ? fullTitle(data, ledger.root, first)
            : `${ledger.label} ${more.length + 1} ${measure}`;
        const patches = [first, ...more].map((row) => deletion(ledger.root, row as never));
        const outcome = await write({ why: `删除 ${what}`, source: 'form', patches, said: `已删除 ${what}` });
        if (outcome.ok) return;
        const texts = [
          ...new Set(outcome.findings.flatMap(({ level, text }) => (level === 'refuse' ? [text] : []))),
        ];
        const going = new Set<string>([first, ...more].map(({ id }) => id));
        const links = [...going]
          .flatMap((id) => view.linksTo(ledger.root, id))
          .filter((link) => !going.has(link.row.id));
        const told = modal.error({
          title: `没有删除${more.length === 0 ? ` ${what}` : `，选中的 ${more.length + 1} 行都还在`}`,
          width: 640,
          content:
            links.length > 0
              ? linkedRecords(data, links, () => told.destroy())
              : refusalList(texts.length === 0 ? [outcome.text] : texts),
          okText: '知道了',
        });
      };
      void remove();
    },
    [ledger, session, write, modal],
  );
}
