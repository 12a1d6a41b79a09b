import { app, session } from 'electron';
import { origin } from './protocol.ts';

/** No page of ours leads anywhere else: navigation, new windows and embedded pages are refused for every web content. */
export function lockDownContents(): void {
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.on('web-contents-created', (_event, contents) => {
    const stayHome = (event: Electron.Event, url: string): void => {
      if (!url.startsWith(`${origin}/`)) event.preventDefault();
    };
    contents.on('will-navigate', (event) => stayHome(event, event.url));
    contents.on('will-frame-navigate', (event) => stayHome(event, event.url));
    contents.on('will-redirect', (event) => stayHome(event, event.url));
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}

/** No network, no downloads past the save dialog, no permissions but writing text to the clipboard for 复制. */
export function lockDown(): void {
  const own = session.defaultSession;
  own.setSpellCheckerEnabled(false);
  own.webRequest.onBeforeRequest((details, answer) => {
    const local = /^(app|blob|data|devtools|chrome-extension):/.test(details.url);
    answer({ cancel: !local });
  });
  own.on('will-download', (event) => event.preventDefault());
  const allowed = (permission: string): boolean => permission === 'clipboard-sanitized-write';
  own.setPermissionRequestHandler((_contents, permission, answer) => answer(allowed(permission)));
  own.setPermissionCheckHandler((_contents, permission, asking) => {
    return asking.replace(/\/$/, '') === origin && allowed(permission);
  });
  own.setDevicePermissionHandler(() => false);
}
