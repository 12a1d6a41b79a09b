import { useMemo, useState } from 'react';
import { alliancePicture } from '../../../core/pictures/alliancePicture.ts';
import type { Spot } from '../../../core/pictures/pictureModel.ts';
import { PictureFrame } from '../../pictures/PictureFrame.tsx';
import { ourScope } from '../../session/ourOffice.ts';
import { useData } from '../../session/useSession.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { BehindPanel } from './BehindPanel.tsx';
import { useNotedPrint } from './useNotedPrint.ts';

/** 联盟图: the member units around the community; a unit opens what is known of it, a nature its units. */
export function AllianceMap() {
  const data = useData();
  const noted = useNotedPrint('alliancePicture');
  const [spot, setSpot] = useState<Spot>();
  const model = useMemo(() => alliancePicture(data, ourScope(data) ?? undefined), [data]);
  if (model.table.rows.length === 0) {
    return <EmptyState title="还没有成员单位" about="登记或导入成员单位后，这里会画出联盟图。" />;
  }
  return (
    <>
      <PictureFrame
        model={model}
        onOpen={setSpot}
        onPrinted={() => noted()}
        hint="点一家单位看它的兼职委员，点一类看这一类的单位"
      />
      <BehindPanel spot={spot} onClose={() => setSpot(undefined)} />
    </>
  );
}
