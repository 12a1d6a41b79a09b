import { app, type BrowserWindow } from 'electron';
import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { writeSafely } from './writeSafely.ts';

/** What the main process knows about its one window: unsaved text, places it may show, the backup folder. */
export class Desk {
  unsaved = false;
  #window: BrowserWindow | undefined;
  /** Only places that a dialog or the backup folder gave may be opened in the file manager. */
  readonly #places = new Set<string>();

  get window(): BrowserWindow {
    if (!this.#window) throw new Error('no window yet');
    return this.#window;
  }

  attach(window: BrowserWindow): void {
    this.#window = window;
  }

  showWindow(): void {
    if (!this.#window || this.#window.isDestroyed()) return;
    if (this.#window.isMinimized()) this.#window.restore();
    this.#window.show();
    this.#window.focus();
  }

  rememberPlace(place: string): void {
    this.#places.add(place);
  }

  mayShow(place: string): boolean {
    return this.#places.has(place) || place === this.backupFolder();
  }

  /**
   * The backup folder lies outside the profile. Main remembers a chosen one itself,
   * so that a page can never name a folder to write to or delete from.
   */
  backupFolder(): string {
    return this.#chosenFolder() ?? path.join(app.getPath('documents'), '近邻党建工作台备份');
  }

  /** Makes the usual folder when it is missing; a chosen one that is missing is an unplugged disk and must be told. */
  async readyBackupFolder(): Promise<string> {
    const folder = this.backupFolder();
    if (!this.#chosenFolder()) await mkdir(folder, { recursive: true });
    return folder;
  }

  async chooseBackupFolder(folder: string): Promise<void> {
    await mkdir(folder, { recursive: true });
    await writeSafely(placeFile(), Buffer.from(folder, 'utf8'));
  }

  #chosenFolder(): string | undefined {
    try {
      const chosen = readFileSync(placeFile(), 'utf8').trim();
      return path.isAbsolute(chosen) ? chosen : undefined;
    } catch {
      return undefined;
    }
  }
}

function placeFile(): string {
  return path.join(app.getPath('userData'), 'backup-folder.txt');
}
