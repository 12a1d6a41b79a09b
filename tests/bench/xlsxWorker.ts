import { benchXlsx } from './xlsx.ts';

async function answer(): Promise<void> {
  globalThis.postMessage(await benchXlsx(), { transfer: [] });
}

globalThis.addEventListener('message', () => void answer());
