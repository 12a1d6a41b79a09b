import { benchDocx } from './docx.ts';

async function answer(): Promise<void> {
  globalThis.postMessage(await benchDocx(), { transfer: [] });
}

globalThis.addEventListener('message', () => void answer());
