import { App, Switch } from 'antd';
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { system } from '../../../core/codes/system.ts';
import { isInUse, ledgersInUse, switchLedger } from '../../../core/ledgers/inUse.ts';
import { ledgers } from '../../../core/ledgers/registry.ts';
import type { View } from '../../../core/record/dataView.ts';
import type { AnyLedger } from '../../../core/record/defineLedger.ts';
import { recordDef } from '../../../core/records/registry.ts';
import { rowsOf } from '../../records/table/view.ts';
import { ourOffice } from '../../session/ourOffice.ts';
import { useData, useSession } from '../../session/useSession.ts';

const parts = system.entries
  .map(([code, label]) => ({ label, own: ledgers.filter((ledger) => ledger.system === code) }))
  .filter(({ own }) => own.length > 0);

/** 台账: which ledgers the office works with; each switch is one change. */
export function LedgersScreen() {
  const data = useData();
  const used = ledgersInUse(data).length;
  return (
    <section className="settings-panel settings-wide">
      <p className="muted">
        现在启用 {used} 本，共 {ledgers.length} 本。启用的台账显示在左边菜单里；停用只是从菜单里收起来，
        里面的内容都还在，查找、导入和报表照常使用。
      </p>
      {parts.map(({ label, own }) => (
        <section key={label} aria-label={label}>
          <h2>{label}</h2>
          <ul className="ledger-uses">
            {own.map((ledger) => (
              <LedgerLine key={ledger.name} ledger={ledger} data={data} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function LedgerLine(props: { readonly ledger: AnyLedger; readonly data: View }) {
  const { ledger, data } = props;
  const session = useSession();
  const { message } = App.useApp();
  const [busy, setBusy] = useState(false);
  const count = useMemo(() => rowsOf(ledger, data).length, [ledger, data]);
  const isOn = isInUse(data, ledger.name);
  const turn = async (to: boolean) => {
    const office = ourOffice(data)?.id;
    const patch = office && switchLedger(data, ledger.name, { office, isInUse: to });
    if (patch === undefined) return;
    setBusy(true);
    const outcome = await session.commit({
      why: `${to ? '启用' : '停用'}台账 ${ledger.label}`,
      source: 'setup',
      patches: [patch],
      said: to
        ? `已启用台账“${ledger.label}”，在左边菜单“${ledger.group}”里`
        : `已停用台账“${ledger.label}”，里面的内容都还在`,
    });
    setBusy(false);
    if (!outcome.ok) void message.error(outcome.text);
  };
  return (
    <li data-testid={`ledger-${ledger.name}`}>
      <Switch
        checked={isOn}
        loading={busy}
        checkedChildren="启用"
        unCheckedChildren="未用"
        aria-label={`启用台账 ${ledger.label}`}
        onChange={(to) => void turn(to)}
      />
      <Link to={`/ledger/${ledger.name}`}>{ledger.label}</Link>
      <span className="muted">{ledger.about}</span>
      <span className="number nowrap">
        {count === 0 ? '还没有内容' : `${count} ${recordDef(ledger.root).measure}`}
      </span>
    </li>
  );
}
