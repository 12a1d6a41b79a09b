/** Device setting: when the last good automatic backup was written, ISO time. */
export const lastBackupKey = 'lastBackup';

/** Device setting: when a backup was last saved as a file by hand, ISO time. */
export const lastFileBackupKey = 'lastFileBackup';

/** Device setting: why the last automatic backup failed, a sentence; empty after a good one. */
export const backupTroubleKey = 'backupTrouble';

/** Device setting: the last month whose workbook was saved, `2026-09`. */
export const exportedMonthKey = 'exportedMonth';

/** Device setting: true while sheets of a report are looked at whole, however small their text. */
export const wholeSheetKey = 'wholeSheet';

/** Device setting: when a backup was last put in place, ISO time; empty once that was undone. */
export const restoredKey = 'restored';

/** Device setting: pairs of cards of one name that are two people, each as the ids of the cards. */
export const notSameKey = 'notSame';
