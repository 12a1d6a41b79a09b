import { Alert, Modal, Select } from 'antd';
import { useId, useState } from 'react';
import type { Data } from '../../../core/record/data.ts';
import type { Stored } from '../../../core/record/types.ts';
import { buildingsOf, makeDoors, missingDoors, unitsOf, type Storeys } from '../../../core/rules/doors.ts';
import { useData } from '../../session/useSession.ts';
import { LongJob } from '../../ui/LongJob.tsx';
import { useWrite } from '../useWrite.ts';
import { BuildingChoice } from './BuildingChoice.tsx';
import { StoreysEntry } from './StoreysEntry.tsx';
import './acts.css';

/** 生成户室: doors from floors and doors per floor, for the buildings chosen; what is there stays, one undo takes all back. */
export function GenerateDoors(props: { readonly onClose: () => void }) {
  const data = useData();
  const write = useWrite();
  const name = useId();
  const compounds = data.all('compound');
  const [compound, setCompound] = useState(() => compounds[0]?.id);
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const [assumed, setAssumed] = useState<Partial<Storeys>>({});
  const [done, setDone] = useState<number>();
  const [refused, setRefused] = useState<string>();
  const buildings = compound === undefined ? [] : buildingsOf(compound, data);
  const chosen = buildings.filter(({ id }) => !leftOut.has(id));
  const doors = missingDoors(
    chosen.flatMap(({ id }) => unitsOf(id, data)),
    data,
    assumed,
  );
  const place = data.get('compound', compound)?.name ?? '';
  const count = doors.missing.length;
  const save = async (): Promise<void> => {
    setDone(0);
    const outcome = await write(
      {
        why: `生成户室 ${place} ${count} 户`,
        source: 'form',
        patches: makeDoors(doors, assumed),
        into: ['household'],
        said: `已生成 ${place} 户室 ${count} 户`,
      },
      setDone,
    );
    setDone(undefined);
    if (outcome.ok) props.onClose();
    else setRefused(outcome.text);
  };
  return (
    <Modal
      open
      centered
      width={680}
      title="生成户室"
      okText={count === 0 ? '没有要生成的' : `生成 ${count} 户`}
      okButtonProps={{ disabled: count === 0, loading: done !== undefined }}
      cancelText="取消"
      cancelButtonProps={{ disabled: done !== undefined }}
      closable={done === undefined}
      mask={{ closable: false }}
      onOk={() => void save()}
      onCancel={props.onClose}
    >
      <div className="doors-form" data-testid="generate-doors">
        {refused !== undefined && <Alert type="error" showIcon title={refused} />}
        <p className="dialog-line">
          按楼层数和每层户数生成门牌，如 101、102、201；不写姓名，已有的户室不变，生成后可以撤销。
        </p>
        <div className="doors-row">
          <label htmlFor={name}>小区</label>
          <Select
            id={name}
            className="doors-compound"
            {...(compound === undefined ? {} : { value: compound })}
            placeholder="还没有小区，请先登记小区和楼栋"
            options={compounds.map((one) => ({ value: one.id, label: one.name }))}
            onChange={(id) => {
              setCompound(id);
              setLeftOut(new Set());
            }}
          />
        </div>
        <BuildingChoice
          lines={buildings.map((building) => lineOf(building, data, assumed))}
          leftOut={leftOut}
          onLeftOut={setLeftOut}
        />
        <StoreysEntry
          storeys={assumed}
          onStoreys={setAssumed}
          open={doors.unknown.length}
          taken={doors.assumedFor.length}
        />
        <p className="doors-sum" role="status">
          选了 {chosen.length} 栋：已有 {doors.there} 户，将生成 <b>{count}</b> 户
          {doors.unknown.length > 0 && `；${doors.unknown.length} 个单元没有楼层数，不生成`}。
        </p>
        {done !== undefined && <LongJob text="正在写入户室" done={done} />}
      </div>
    </Modal>
  );
}

function lineOf(building: Stored<'building'>, data: Data, assumed: Partial<Storeys>) {
  const units = unitsOf(building.id, data);
  const { there, missing, unknown } = missingDoors(units, data, assumed);
  return {
    id: building.id,
    name: `${building.no}号楼`,
    units: units.length,
    there,
    missing: missing.length,
    unknown: unknown.length,
  };
}
