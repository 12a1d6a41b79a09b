import { QuestionCircleOutlined } from '@ant-design/icons';
import { Link } from 'react-router';
import { ourOffice } from '../session/ourOffice.ts';
import { useData, useDevice } from '../session/useSession.ts';
import { lastBackupKey, lastFileBackupKey } from '../session/deviceKeys.ts';
import { moment } from '../session/moment.ts';
import { SearchBox } from '../records/SearchBox.tsx';
import { pages } from './pages.ts';
import { SampleMark } from './SampleMark.tsx';
import { RecorderButton } from './RecorderButton.tsx';
import { UndoList } from './UndoList.tsx';

/** The narrow bar on top: whose office, search, last good backup, who records. */
export function TopBar(props: { readonly onKeys: () => void }) {
  const data = useData();
  return (
    <header className="top-bar">
      <div className="top-name">
        近邻党建工作台
        <small data-testid="office-name">{ourOffice(data)?.name}</small>
      </div>
      <div className="top-search" role="search">
        <SearchBox pages={pages} />
      </div>
      <div className="top-facts">
        <SampleMark />
        <UndoList />
        <BackupTime />
        <RecorderButton />
        <button type="button" title="快捷键（F1）" aria-label="快捷键" onClick={props.onKeys}>
          <QuestionCircleOutlined aria-hidden />
        </button>
      </div>
    </header>
  );
}

function BackupTime() {
  const automatic = useDevice(lastBackupKey);
  const file = useDevice(lastFileBackupKey);
  const last = [automatic, file]
    .filter((time) => typeof time === 'string')
    .toSorted()
    .at(-1);
  return (
    <Link to="/settings/backup" title="最近一次完好的备份，点这里看备份与恢复">
      {last === undefined ? '还没有备份' : `备份 ${moment(last)}`}
    </Link>
  );
}
