import type { BackupFile, FileProblem, OpenedFile, Paper, PrintedPdf, Saved } from '../../shared/ipc.ts';

/** Which file the user is asked for: title of the dialog, extensions without dot, largest size taken. */
export interface FileWish {
  title: string;
  extensions: string[];
  maxBytes: number;
}

/** A file to be kept by the user: proposed name, content, what it is in the user's words (报表, 备份). */
export interface FileGift {
  suggestedName: string;
  bytes: Uint8Array;
  what: string;
}

/** The automatic backups: a folder of the PC in the desktop edition, a store inside the browser in the other. */
export interface Backups {
  /** Where the backups lie, as the user would say it. */
  place(): Promise<string>;
  /** Writes one backup; its name must satisfy `isBackupName`. */
  write(name: string, bytes: Uint8Array): Promise<Saved>;
  /** All backups, newest first. */
  list(): Promise<BackupFile[] | FileProblem>;
  /** One backup, read whole. */
  read(name: string): Promise<OpenedFile | FileProblem>;
  /** Removes one backup; which ones are too many is the caller's decision. */
  remove(name: string): Promise<FileProblem | undefined>;
  /** Lets the user choose another folder and remembers it; only where there is a folder. */
  choosePlace?(): Promise<string | FileProblem | undefined>;
}

/** The only door from the pages to the machine; one interface, one implementation per edition. */
export interface Bridge {
  readonly edition: 'desktop' | 'browser';
  readonly version: string;
  readonly backups: Backups;
  /** Asks for one file and reads it; undefined when the user chose none. */
  openFile(wish: FileWish): Promise<OpenedFile | FileProblem | undefined>;
  /** Hands the user a file: save dialog or download. Resolves after the bytes are safely away. */
  saveFile(gift: FileGift): Promise<Saved>;
  /** While true, closing the window asks first. */
  setUnsaved(unsaved: boolean): void;
  /** Shows a saved file or the backup folder in the file manager; only where there is one. */
  openPlace?(place: string): Promise<void>;
  /**
   * Prints what the page shows on print, at its true size, through the dialog of the system or the browser;
   * A4 upright unless said otherwise. Resolves after the dialog, with the sentence when nothing could be printed.
   */
  print(paper?: Paper): Promise<FileProblem | undefined>;
  /** The same pages as a PDF; where this is missing, `pdfAdvice` says how to get one from the print dialog. */
  pdf?(): Promise<PrintedPdf | FileProblem>;
  readonly pdfAdvice?: string;
  /** Takes the data for this window; false when another window already has it. */
  lockWindow(): Promise<boolean>;
}
