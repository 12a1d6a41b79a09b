import { Button } from 'antd';
import { useState, type ComponentType } from 'react';
import { ClearPupils } from './ClearPupils.tsx';
import { GenerateDoors } from './GenerateDoors.tsx';

/** One act that a ledger offers beside its rows: a button and the dialog behind it. */
interface LedgerAct {
  readonly label: string;
  readonly Dialog: ComponentType<{ readonly onClose: () => void }>;
}

const generateDoors: LedgerAct = { label: '生成户室…', Dialog: GenerateDoors };
const clearPupils: LedgerAct = { label: '清空名单…', Dialog: ClearPupils };

/** The acts of the ledgers that have one, by the ledger's name. */
const acts: Readonly<Record<string, LedgerAct>> = {
  buildingUnit: generateDoors,
  household: generateDoors,
  communityClass: clearPupils,
  classPupil: clearPupils,
};

/** The button of a ledger's own act; nothing for ledgers without one. */
export function LedgerActs(props: { readonly ledger: string }) {
  const [open, setOpen] = useState(false);
  const act = acts[props.ledger];
  if (act === undefined) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{act.label}</Button>
      {open && <act.Dialog onClose={() => setOpen(false)} />}
    </>
  );
}
