import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** Whether a command of this name is on the PATH; plain script, so that `npm start` can ask under an older Node. */
export function hasProgram(name, env = process.env) {
  const folders = (env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  return folders.some((folder) => isProgram(path.join(folder, name)));
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
