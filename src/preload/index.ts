import { contextBridge, ipcRenderer } from 'electron';
import { callChannel, callNames } from '../shared/callNames.ts';

// One frozen object with one function per call of the contract; names and arguments are checked in the main process.
const api = Object.freeze(
  Object.fromEntries(
    callNames.map((name) => [
      name,
      (args: unknown): Promise<unknown> => ipcRenderer.invoke(callChannel, name, args),
    ]),
  ),
);

contextBridge.exposeInMainWorld('jinlin', api);
