import { Button } from 'antd';
import { useCallback, useMemo, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { paperDate } from '../../../core/kinds/day.ts';
import { coveragePicture } from '../../../core/pictures/coveragePicture.ts';
import { coverageMeasureSteps } from '../../../core/reports/coverageMeasures.ts';
import { PictureFrame } from '../../pictures/PictureFrame.tsx';
import { ourScope } from '../../session/ourOffice.ts';
import { useData } from '../../session/useSession.ts';
import { useSteps } from '../../session/useSteps.ts';
import { LateSkeleton } from '../../ui/LateSkeleton.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { GapList } from './GapList.tsx';
import { MeasureList } from './MeasureList.tsx';
import './coverage.css';

/** 覆盖情况: how far posts, branches, property service, platforms and brands reach; the uncovered of one measure beside, each leading to the form that fills the gap. */
export function CoverageScreen() {
  const data = useData();
  const navigate = useNavigate();
  const [asked, setAsked] = useSearchParams();
  const office = ourScope(data) ?? undefined;
  const { value: measures } = useSteps(useCallback(() => coverageMeasureSteps(data, office), [data, office]));
  const [isPicture, setPicture] = useState(false);
  const picture = useMemo(
    () => measures && isPicture && coveragePicture(data, office, measures),
    [data, office, measures, isPicture],
  );
  if (measures === undefined) return <LateSkeleton rows={9} />;
  const chosen =
    measures.find(({ key }) => key === asked.get('of')) ??
    measures.find(({ gaps, isKept }) => isKept && gaps.length > 0) ??
    measures[0];
  const choose = (key: string): void => {
    setPicture(false);
    setAsked({ of: key }, { replace: true });
  };
  return (
    <div className="coverage">
      <PageHeader title="覆盖情况" about={`截至${paperDate(data.today)}，改了台账这里马上跟着变`}>
        <Button onClick={() => void navigate('/')}>回今日</Button>
        <Button aria-pressed={isPicture} onClick={() => setPicture(!isPicture)}>
          {isPicture ? '看名单' : '看图'}
        </Button>
      </PageHeader>
      {picture ? (
        <PictureFrame
          model={picture}
          onOpen={({ key }) => {
            const measure = measures.find((one) => key.endsWith(` ${one.key}`));
            if (measure !== undefined) choose(measure.key);
          }}
          hint="点一条看没有覆盖到的名单"
        />
      ) : (
        <div className="coverage-split">
          <MeasureList measures={measures} chosen={chosen?.key} onChoose={choose} />
          {chosen !== undefined && <GapList key={chosen.key} measure={chosen} />}
        </div>
      )}
    </div>
  );
}
