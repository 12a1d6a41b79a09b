import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { tileMove, tilesFreed, type TilePlace } from '../../../core/pictures/arrangeTiles.ts';
import { buildingPicture } from '../../../core/pictures/buildingPicture.ts';
import type { Spot } from '../../../core/pictures/pictureModel.ts';
import { buildingsOf, compoundsIn } from '../../../core/reports/headPlaces.ts';
import { currentHolders, officesWithin } from '../../../core/rules/coverage.ts';
import { PictureFrame } from '../../pictures/PictureFrame.tsx';
import { useWrite } from '../../records/useWrite.ts';
import { ourScope } from '../../session/ourOffice.ts';
import { useData } from '../../session/useSession.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { CompoundTabs } from './CompoundTabs.tsx';
import { PlaceCard } from './PlaceCard.tsx';
import { useNotedPrint } from './useNotedPrint.ts';

const hint = '点一处看是谁、怎么联系；拖动楼栋摆到它实际的位置，键盘用 Ctrl 加方向键移动。示意图，不是地图';

/** 楼栋图: one compound at a time; tiles are put where the office wants them, a place opens its card. */
export function BuildingMap() {
  const data = useData();
  const write = useWrite();
  const noted = useNotedPrint('buildingPicture');
  const [asked, setAsked] = useSearchParams();
  const [spot, setSpot] = useState<Spot>();
  const [refused, setRefused] = useState<string>();
  const compounds = useMemo(
    () => compoundsIn(data, officesWithin(data, ourScope(data) ?? undefined)),
    [data],
  );
  const holders = useMemo(() => currentHolders(data), [data]);
  const compound = compounds.find(({ id }) => id === asked.get('compound')) ?? compounds[0];
  const model = useMemo(
    () => compound && buildingPicture(data, compound, holders),
    [data, compound, holders],
  );
  if (model === undefined || compound === undefined) {
    return (
      <EmptyState
        title="还没有小区和楼栋"
        about="导入楼长单元长花名册，或在小区、楼栋台账里登记后，这里会画出楼栋图。"
      />
    );
  }
  const isPlaced = buildingsOf(data, compound.id).some(({ tileRow }) => tileRow !== undefined);
  const move = async (group: string, to: TilePlace): Promise<void> => {
    const building = data.get('building', group);
    if (building === undefined) return;
    const patches = tileMove(data, model.slots, group, to);
    if (patches.length === 0) return;
    const why = `楼栋图上移动 ${compound.name} ${building.no}号楼`;
    const outcome = await write({ why, source: 'form', patches, said: `已移动 ${building.no}号楼` });
    setRefused(outcome.ok ? undefined : outcome.text);
  };
  const free = async (): Promise<void> => {
    const why = `楼栋图恢复自动排列 ${compound.name}`;
    const outcome = await write({ why, source: 'form', patches: tilesFreed(data, compound.id) });
    setRefused(outcome.ok ? undefined : outcome.text);
  };
  return (
    <>
      <PictureFrame
        model={model}
        onOpen={setSpot}
        onPrinted={({ length }) => noted(length > 1 ? compounds.map(({ id }) => id) : [compound.id])}
        moves={{ slots: model.slots, onMove: (group, to) => void move(group, to) }}
        all={
          compounds.length > 1
            ? {
                word: '打印全部小区',
                models: () => compounds.map((one) => buildingPicture(data, one, holders)),
              }
            : undefined
        }
        hint={refused ?? hint}
      >
        <CompoundTabs
          compounds={compounds}
          chosen={compound.id}
          onChoose={(id) =>
            setAsked((now) => ({ ...Object.fromEntries(now), compound: id }), { replace: true })
          }
        />
        {isPlaced && <Button onClick={() => void free()}>恢复自动排列</Button>}
      </PictureFrame>
      <PlaceCard spot={spot} onClose={() => setSpot(undefined)} />
    </>
  );
}
