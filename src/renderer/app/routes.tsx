import { createHashRouter } from 'react-router';
import { ErrorPanel, ReloadButton } from '../ui/ErrorPanel.tsx';
import type { Restored } from './openProgram.ts';
import { Shell } from './Shell.tsx';
import { screens } from './screens.ts';

const { home: Home, reports: Reports, backup: Backup } = screens;
const { settings: Settings, office: OurOffice, changes: Changes, display: Display, about: About } = screens;
const { meetings: Meetings, meeting: Meeting, supervision: Supervision } = screens;
const { recycle: Recycle, coverage: Coverage } = screens;
const { ledgers: Ledgers } = screens;
const { ledger: Ledger, person: Person, imports: Imports, samePeople: SamePeople } = screens;
const { printed: Printed, ledgerPapers: LedgerPapers } = screens;

/** Makes the pages of the program; addresses stay behind #, so that both editions serve one file. */
export function makeRouter(restored: Restored) {
  return createHashRouter([
    {
      path: '/',
      element: <Shell restored={restored} />,
      errorElement: <Broken />,
      children: [
        { index: true, element: <Home /> },
        { path: 'ledger/:name', element: <Ledger /> },
        { path: 'person/:id', element: <Person /> },
        { path: 'printed', element: <Printed /> },
        { path: 'papers', element: <LedgerPapers /> },
        { path: 'same-people', element: <SamePeople /> },
        { path: 'import', element: <Imports /> },
        { path: 'meetings', element: <Meetings /> },
        { path: 'meetings/:id/:step', element: <Meeting /> },
        { path: 'supervision', element: <Supervision /> },
        { path: 'reports', element: <Reports /> },
        { path: 'coverage', element: <Coverage /> },
        {
          path: 'settings',
          element: <Settings />,
          children: [
            { index: true, element: <OurOffice /> },
            { path: 'ledgers', element: <Ledgers /> },
            { path: 'backup', element: <Backup /> },
            { path: 'changes', element: <Changes /> },
            { path: 'recycle', element: <Recycle /> },
            { path: 'display', element: <Display /> },
            { path: 'about', element: <About /> },
          ],
        },
        { path: '*', element: <Home /> },
      ],
    },
  ]);
}

function Broken() {
  return (
    <ErrorPanel
      title="窗口没有打开完整"
      meaning="已经保存的内容都在，没有丢失，也没有改动。"
      remedy="请点“重新打开”。"
    >
      <ReloadButton />
    </ErrorPanel>
  );
}
