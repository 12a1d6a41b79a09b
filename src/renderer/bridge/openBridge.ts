import type { DesktopApi } from '../../shared/ipc.ts';
import type { Bridge } from './bridge.ts';
import { browserBridge } from './browser.ts';
import { desktopBridge } from './desktop.ts';

declare global {
  interface Window {
    /** Put in by the preload; absent in a plain browser. */
    readonly jinlin?: DesktopApi;
  }
}

/** The door of the edition that runs. */
export function openBridge(): Bridge {
  stayOnDrop();
  return window.jinlin ? desktopBridge(window.jinlin) : browserBridge();
}

/** A file dropped beside the drop area must not replace the page by itself. */
function stayOnDrop(): void {
  for (const name of ['dragover', 'drop'] as const) {
    document.addEventListener(name, (event) => event.preventDefault());
  }
}
