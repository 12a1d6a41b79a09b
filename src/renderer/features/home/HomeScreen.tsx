import { CommentOutlined, FileDoneOutlined, ImportOutlined, SearchOutlined } from '@ant-design/icons';
import { useCallback, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { paperDate } from '../../../core/kinds/day.ts';
import { coverageSteps, type Tile } from '../../../core/rules/coverage.ts';
import { exportedMonthKey, notSameKey } from '../../session/deviceKeys.ts';
import { ourScope } from '../../session/ourOffice.ts';
import { useData, useDevice } from '../../session/useSession.ts';
import { useSteps } from '../../session/useSteps.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { BackupNote } from './BackupNote.tsx';
import { CoverageTile } from './CoverageTile.tsx';
import { dueSteps } from './due.ts';
import type { DueLine } from './dueLine.ts';
import { DueList } from './DueList.tsx';
import { EntryPanel } from './EntryPanel.tsx';
import { GapPanel } from './GapPanel.tsx';
import './home.css';

/** 今日: what is due on the left, the four coverage tiles on the right, the four usual jobs below. */
export function HomeScreen() {
  const data = useData();
  const navigate = useNavigate();
  const exported = useDevice(exportedMonthKey);
  const apart = useDevice(notSameKey);
  const { value: tiles } = useSteps(
    useCallback(() => coverageSteps(data, ourScope(data) ?? undefined), [data]),
  );
  const { value: lines } = useSteps(
    useCallback(() => dueSteps(data, exported, apart), [data, exported, apart]),
  );
  const [tile, setTile] = useState<Tile['key']>();
  const [line, setLine] = useState<DueLine>();
  const isEmpty = data.all('person').length === 0;
  const open = (chosen: DueLine) => {
    const [only] = chosen.entries;
    if (chosen.entries.length === 1 && only !== undefined) void navigate(only.to);
    else setLine(chosen);
  };
  return (
    <>
      <PageHeader title="今日" about={paperDate(data.today)}>
        <span className="muted">涉密信息不得录入本软件</span>
      </PageHeader>
      <div className="home-top">
        <section className="home-due" aria-labelledby="home-due">
          <h2 id="home-due">要办的事</h2>
          {isEmpty ? (
            <p className="home-empty">
              花名册还是空的。请点下面的“导入花名册”，把现有的表格原样拖进来，不用套模板。
            </p>
          ) : (
            lines !== undefined && <DueList lines={lines} onOpen={open} />
          )}
          <BackupNote />
        </section>
        <section className="home-tiles" aria-label="配备情况">
          {tiles?.map((one) => (
            <CoverageTile key={one.key} tile={one} onOpen={() => setTile(one.key)} />
          ))}
          <Link className="home-coverage" to="/coverage">
            全部覆盖情况：物业服务、议事平台、品牌……
          </Link>
        </section>
      </div>
      <div className="home-jobs">
        <button type="button" onClick={() => void navigate('/reports')}>
          <FileDoneOutlined aria-hidden />
          <strong>填一张表</strong>
          <span>上报的表，数字自动得出</span>
        </button>
        <button type="button" onClick={() => void navigate('/meetings')}>
          <CommentOutlined aria-hidden />
          <strong>开会</strong>
          <span>从通知到督办，一步一步来</span>
        </button>
        <button type="button" onClick={() => void navigate('/import')}>
          <ImportOutlined aria-hidden />
          <strong>导入花名册</strong>
          <span>现有的表格原样拖进来</span>
        </button>
        <button type="button" onClick={focusSearch}>
          <SearchOutlined aria-hidden />
          <strong>找人</strong>
          <span>姓名、拼音、电话都行</span>
        </button>
      </div>
      <GapPanel tile={tiles?.find((one) => one.key === tile)} onClose={() => setTile(undefined)} />
      <EntryPanel title={line?.text} entries={line?.entries} onClose={() => setLine(undefined)} />
    </>
  );
}

function focusSearch(): void {
  document.querySelector<HTMLInputElement>('.top-search input')?.focus();
}
