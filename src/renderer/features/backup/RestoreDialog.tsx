import type { Chosen } from './chosen.ts';
import { useEffect, useState } from 'react';
import type { Attempt, BackupKeeper, BackupLook, KindCount } from '../../session/backupKeeper.ts';
import { moment } from '../../session/moment.ts';
import { AskDialog } from '../../ui/AskDialog.tsx';
import { LongJob } from '../../ui/LongJob.tsx';

/** Before a restore: what the backup holds beside what is there now, and the question. */
export function RestoreDialog(props: {
  readonly keeper: BackupKeeper;
  readonly chosen: Chosen | undefined;
  readonly onClose: () => void;
}) {
  const { keeper, chosen, onClose } = props;
  const { look, forget } = useLook(keeper, chosen);
  const [done, setDone] = useState<number>();
  const [trouble, setTrouble] = useState<string>();
  const close = () => {
    setTrouble(undefined);
    forget();
    onClose();
  };
  const restore = async () => {
    if (chosen === undefined) return;
    setDone(0);
    const end = await keeper.restore(chosen.bytes, { onProgress: setDone });
    setDone(undefined);
    // A restore that worked opens the program anew and takes this dialog with it.
    if (!end.ok) setTrouble(end.text);
  };
  return (
    <AskDialog
      open={chosen !== undefined}
      isWide
      title="恢复这份备份吗？"
      yes="恢复"
      canYes={look?.ok === true && trouble === undefined}
      isBusy={done !== undefined}
      onYes={() => void restore()}
      onNo={close}
      testId="restore-dialog"
    >
      <p className="backup-name">{chosen?.name}</p>
      {look === undefined && <p role="status">正在检查备份是否完好……</p>}
      {look?.ok === false && (
        <p role="alert" className="backup-wrong">
          ⚠ {look.text}
        </p>
      )}
      {look?.ok === true && (
        <>
          <p>备份做于 {moment(look.value.made)}。恢复后：</p>
          <CountsTable before={keeper.now()} after={look.value.counts} />
          {look.value.warning !== undefined && (
            <p role="alert" className="backup-wrong">
              ⚠ {look.value.warning}
            </p>
          )}
          <p>现在的内容会留在旁边；恢复后在这一页点“撤销恢复”就能换回来。</p>
        </>
      )}
      {done !== undefined && <LongJob text="正在恢复" done={done} />}
      {trouble !== undefined && (
        <p role="alert" className="backup-wrong">
          ⚠ {trouble}
        </p>
      )}
    </AskDialog>
  );
}

function useLook(keeper: BackupKeeper, chosen: Chosen | undefined) {
  const [look, setLook] = useState<Attempt<BackupLook>>();
  useEffect(() => {
    if (chosen === undefined) return undefined;
    let current = true;
    void keeper.look(chosen.bytes, chosen.name).then((found) => current && setLook(found));
    return () => {
      current = false;
    };
  }, [keeper, chosen]);
  return { look, forget: () => setLook(undefined) };
}

function CountsTable(props: { readonly before: readonly KindCount[]; readonly after: readonly KindCount[] }) {
  const rows = props.after.map((after) => ({
    ...after,
    before: props.before.find(({ label }) => label === after.label)?.count ?? 0,
  }));
  return (
    <table className="plain-table" data-testid="restore-counts">
      <thead>
        <tr>
          <th>内容</th>
          <th className="number">现在</th>
          <th className="number">恢复后</th>
          <th className="number">相差</th>
        </tr>
      </thead>
      <tbody>
        {rows
          .filter(({ before, count }) => before > 0 || count > 0)
          .map(({ label, measure, before, count }) => (
            <tr key={label}>
              <td>{label}</td>
              <td className="number">
                {before} {measure}
              </td>
              <td className="number">
                {count} {measure}
              </td>
              <td className="number">{count === before ? '一样' : differenceText(count - before)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}

function differenceText(difference: number): string {
  return difference > 0 ? `多 ${difference}` : `少 ${-difference}`;
}
