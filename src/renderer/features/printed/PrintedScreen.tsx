import { useCallback } from 'react';
import { outdatedSteps } from '../../../core/printed/outdated.ts';
import { useData } from '../../session/useSession.ts';
import { useSteps } from '../../session/useSteps.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LateSkeleton } from '../../ui/LateSkeleton.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { PrintedList } from './PrintedList.tsx';

/** 要重新打印的: lists and notices that hang or lie somewhere and no longer say what holds. */
export function PrintedScreen() {
  const data = useData();
  const { value: notes } = useSteps(useCallback(() => outdatedSteps(data), [data]));
  return (
    <>
      <PageHeader title="要重新打印的" about="打印过的名册、公示，里面的人或事后来有了变动" />
      {notes === undefined && <LateSkeleton />}
      {notes?.length === 0 && (
        <EmptyState
          title="打印过的都还对得上"
          about="从本软件打印过的名册、公示有了变动，会列在这里，直到重新打印。没有打印过的不提醒。"
        />
      )}
      {notes !== undefined && notes.length > 0 && (
        <section className="settings-panel settings-wide">
          <p>共 {notes.length} 份。重新打印以后自动去掉；已经手工改过、不用重印的，点“已处理”。</p>
          <PrintedList notes={notes} />
        </section>
      )}
    </>
  );
}
