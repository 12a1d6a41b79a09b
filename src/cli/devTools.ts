import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { chromiumArgs } from './findChromium.ts';

/** What a Chromium answered to a command. */
export type Answer = Readonly<Record<string, unknown>>;

/** A Chromium without a window that takes commands over a pipe; nothing listens on the network. */
export interface DevTools {
  /** Sends a command and waits for its answer; rejects when the browser refuses it, ends, or stays silent for long. */
  send(method: string, params?: object, session?: string): Promise<Answer>;
  /** Ends the browser and removes what it wrote. */
  close(): Promise<void>;
}

interface Message {
  readonly id?: number;
  readonly result?: Answer;
  readonly error?: { readonly message: string };
}

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/** Longer than the slowest office PC needs for a long paper. */
const patience = 60_000;

/** Calls `take` with each message; a message ends with a zero byte and may come in pieces. */
function readMessages(pipe: Readable, take: (message: Message) => void): void {
  let pieces: Buffer[] = [];
  pipe.on('data', (chunk: Buffer) => {
    let rest = chunk;
    for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
      const text = Buffer.concat([...pieces, rest.subarray(0, end)]).toString();
      pieces = [];
      rest = rest.subarray(end + 1);
      take(JSON.parse(text) as Message);
    }
    if (rest.length > 0) pieces.push(rest);
  });
}

function startChromium(browser: string, profile: string) {
  const args = [...chromiumArgs, '--headless', `--user-data-dir=${profile}`, '--remote-debugging-pipe'];
  const child = spawn(browser, [...args, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    windowsHide: true,
  });
  const ended = new Promise<Error>((resolve) => {
    child.on('error', resolve);
    child.on('exit', (code) => resolve(new Error(`the browser ended (${code ?? 'killed'})`)));
  });
  return { child, ended, input: child.stdio[3] as Writable, output: child.stdio[4] as Readable };
}

/** Starts a browser with a profile of its own, so that an open window of the user is left alone. */
export async function openDevTools(browser: string): Promise<DevTools> {
  const profile = await mkdtemp(path.join(tmpdir(), 'jinlin-pdf-'));
  const { child, ended, input, output } = startChromium(browser, profile);
  const waiting = new Map<number, Waiting>();
  let failed: Error | undefined;
  let last = 0;
  const fail = (error: Error): void => {
    failed ??= error;
    for (const { reject } of waiting.values()) reject(failed);
    waiting.clear();
  };
  void ended.then(fail);
  input.on('error', fail);
  output.on('error', fail);
  readMessages(output, ({ id = 0, result = {}, error }) => {
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error) asked?.reject(new Error(error.message));
    else asked?.resolve(result);
  });
  const send: DevTools['send'] = async (method, params = {}, session) => {
    if (failed) throw failed;
    const id = ++last;
    const answer = new Promise<Answer>((resolve, reject) => waiting.set(id, { resolve, reject }));
    const timer = setTimeout(() => fail(new Error('the browser does not answer')), patience);
    input.write(`${JSON.stringify({ id, method, params, ...(session && { sessionId: session }) })}\0`);
    return answer.finally(() => clearTimeout(timer));
  };
  const close = async (): Promise<void> => {
    if (failed) child.kill('SIGKILL');
    else await send('Browser.close').catch(() => child.kill('SIGKILL'));
    await ended;
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }).catch(
      () => undefined,
    );
  };
  return { send, close };
}
