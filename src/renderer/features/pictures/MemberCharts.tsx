import { Select } from 'antd';
import { useCallback, useMemo, useState } from 'react';
import { addDays, paperDate } from '../../../core/kinds/day.ts';
import { memberStructureSteps } from '../../../core/pictures/memberStructure.ts';
import type { Spot } from '../../../core/pictures/pictureModel.ts';
import { PictureFrame } from '../../pictures/PictureFrame.tsx';
import { ourScope } from '../../session/ourOffice.ts';
import { useData } from '../../session/useSession.ts';
import { useSteps } from '../../session/useSteps.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LateSkeleton } from '../../ui/LateSkeleton.tsx';
import { BehindPanel } from './BehindPanel.tsx';

/** Today and the ends of the last month, quarter and year. */
function daysOf(today: string): readonly { readonly value: string; readonly label: string }[] {
  const month = Number(today.slice(5, 7));
  const quarter = String(month - ((month - 1) % 3)).padStart(2, '0');
  const ends = [
    `${today.slice(0, 7)}-01`,
    `${today.slice(0, 4)}-${quarter}-01`,
    `${today.slice(0, 4)}-01-01`,
  ];
  const before = [...new Set(ends.map((first) => addDays(first, -1)))];
  return [{ value: today, label: '今天' }, ...before.map((day) => ({ value: day, label: paperDate(day) }))];
}

/** 党员结构图: bars of our members by age, 党龄, education, branch, category and sex as of a day; a bar opens its people. */
export function MemberCharts() {
  const data = useData();
  const [day, setDay] = useState(data.today);
  const [spot, setSpot] = useState<Spot>();
  const days = useMemo(() => daysOf(data.today), [data.today]);
  const { value: model } = useSteps(
    useCallback(() => memberStructureSteps(data, ourScope(data) ?? undefined, day), [data, day]),
  );
  if (data.all('partyMembership').length === 0) {
    return <EmptyState title="还没有党员" about="导入党员花名册后，这里会画出年龄、学历、党龄等结构图。" />;
  }
  if (model === undefined) return <LateSkeleton rows={10} />;
  return (
    <>
      <PictureFrame model={model} onOpen={setSpot} hint="点一条看是哪些党员">
        <label className="map-choice">
          截至
          <Select aria-label="截至" value={day} options={[...days]} onChange={setDay} />
        </label>
      </PictureFrame>
      <BehindPanel spot={spot} onClose={() => setSpot(undefined)} />
    </>
  );
}
