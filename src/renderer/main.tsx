import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { openBridge } from './bridge/openBridge.ts';

const root = document.querySelector('#root');
if (root !== null) createRoot(root).render(<App bridge={openBridge()} />);
