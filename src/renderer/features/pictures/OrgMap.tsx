import { useMemo, useState } from 'react';
import { orgPicture } from '../../../core/pictures/orgPicture.ts';
import type { Spot } from '../../../core/pictures/pictureModel.ts';
import { PictureFrame } from '../../pictures/PictureFrame.tsx';
import { ourScope } from '../../session/ourOffice.ts';
import { useData } from '../../session/useSession.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { BehindPanel } from './BehindPanel.tsx';
import { useNotedPrint } from './useNotedPrint.ts';

/** 组织架构图: the tree of Party organisations; one opens its members. */
export function OrgMap() {
  const data = useData();
  const noted = useNotedPrint('orgPicture');
  const [spot, setSpot] = useState<Spot>();
  const model = useMemo(() => orgPicture(data, ourScope(data) ?? undefined), [data]);
  if (model.table.rows.length === 0) {
    return (
      <EmptyState
        title="还没有党组织"
        about="在党组织台账里登记，或导入党员花名册后，这里会画出组织架构图。"
      />
    );
  }
  return (
    <>
      <PictureFrame
        model={model}
        onOpen={setSpot}
        onPrinted={() => noted()}
        hint="点一个党组织看它的党员；上下级按台账里的“上级党组织”画"
      />
      <BehindPanel spot={spot} onClose={() => setSpot(undefined)} />
    </>
  );
}
