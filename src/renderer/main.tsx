import { lendNonce } from './app/lendNonce.ts';
import { openBridge } from './bridge/openBridge.ts';
import { pageNonce } from './bridge/pageNonce.ts';

lendNonce(pageNonce());
void start();

/** Takes the program in part by part, each in a task of its own: all at once the window would stand still. */
async function start(): Promise<void> {
  const bridge = openBridge();
  const { createRoot } = await import('react-dom/client');
  await import('../core/ledgers/registry.ts');
  await import('./app/Look.tsx');
  const { App } = await import('./app/App.tsx');
  const root = document.querySelector('#root');
  if (root !== null) createRoot(root).render(<App bridge={bridge} />);
}
