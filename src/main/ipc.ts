import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import { callChannel, callNames, type CallName } from '../shared/callNames.ts';
import { contract, type Handlers, type Result } from '../shared/ipc.ts';
import { origin } from './protocol.ts';

/** Puts every call of the contract behind one channel that checks who asks, what is asked and with which arguments. */
export function registerCalls(handlers: Handlers): void {
  ipcMain.handle(callChannel, (event, name: unknown, args: unknown) => {
    if (!isOurs(event)) throw new Error('call refused: wrong sender');
    if (!isCallName(name)) throw new Error('call refused: unknown name');
    return run(handlers, name, args);
  });
}

async function run<N extends CallName>(handlers: Handlers, name: N, args: unknown): Promise<Result<N>> {
  const given = contract[name].args.safeParse(args);
  if (!given.success) throw new Error(`call refused: wrong arguments for ${name}`);
  return contract[name].result.parse(await handlers[name](given.data));
}

function isCallName(name: unknown): name is CallName {
  return callNames.some((known) => known === name);
}

/** Only the top frame of our own page may call. */
function isOurs(event: IpcMainInvokeEvent): boolean {
  const frame = event.senderFrame;
  return frame !== null && frame === event.sender.mainFrame && frame.origin === origin;
}
