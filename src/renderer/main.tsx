import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { lendNonce } from './app/lendNonce.ts';
import { openBridge } from './bridge/openBridge.ts';
import { pageNonce } from './bridge/pageNonce.ts';

lendNonce(pageNonce());
const root = document.querySelector('#root');
if (root !== null) createRoot(root).render(<App bridge={openBridge()} />);
