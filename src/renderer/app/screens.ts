import { lazy, type ComponentType } from 'react';

/** A screen that is fetched when it is first opened. */
function late(load: () => Promise<ComponentType>) {
  return lazy(() => load().then((screen) => ({ default: screen })));
}

/** Every screen, fetched when it is first opened; a screen written by hand replaces a generic one here and nowhere else. */
export const screens = {
  home: late(() => import('../features/home/HomeScreen.tsx').then((file) => file.HomeScreen)),
  ledger: late(() => import('../records/LedgerScreen.tsx').then((file) => file.LedgerScreen)),
  person: late(() => import('../records/PersonCard.tsx').then((file) => file.PersonCard)),
  samePeople: late(() =>
    import('../records/merge/SamePeopleScreen.tsx').then((file) => file.SamePeopleScreen),
  ),
  imports: late(() => import('../records/ImportScreen.tsx').then((file) => file.ImportScreen)),
  meetings: late(() => import('../features/meetings/MeetingsScreen.tsx').then((file) => file.MeetingsScreen)),
  meeting: late(() => import('../features/meetings/MeetingScreen.tsx').then((file) => file.MeetingScreen)),
  supervision: late(() =>
    import('../features/meetings/supervision/SupervisionScreen.tsx').then((file) => file.SupervisionScreen),
  ),
  reports: late(() => import('../features/reports/ReportsScreen.tsx').then((file) => file.ReportsScreen)),
  coverage: late(() => import('../features/coverage/CoverageScreen.tsx').then((file) => file.CoverageScreen)),
  settings: late(() => import('../features/settings/SettingsScreen.tsx').then((file) => file.SettingsScreen)),
  office: late(() => import('../features/settings/OurOfficeScreen.tsx').then((file) => file.OurOfficeScreen)),
  ledgers: late(() => import('../features/settings/LedgersScreen.tsx').then((file) => file.LedgersScreen)),
  changes: late(() => import('../features/settings/ChangesScreen.tsx').then((file) => file.ChangesScreen)),
  printed: late(() => import('../features/printed/PrintedScreen.tsx').then((file) => file.PrintedScreen)),
  ledgerPapers: late(() =>
    import('../features/ledgerPapers/LedgerPapersScreen.tsx').then((file) => file.LedgerPapersScreen),
  ),
  recycle: late(() => import('../features/recycle/RecycleScreen.tsx').then((file) => file.RecycleScreen)),
  display: late(() => import('../features/settings/DisplayScreen.tsx').then((file) => file.DisplayScreen)),
  about: late(() => import('../features/settings/AboutScreen.tsx').then((file) => file.AboutScreen)),
  backup: late(() => import('../features/backup/BackupScreen.tsx').then((file) => file.BackupScreen)),
};
