import { openBridge } from './bridge/openBridge.ts';

const bridge = openBridge();
const root = document.querySelector('#root');
if (root) root.textContent = `近邻党建工作台 ${bridge.version}`;
