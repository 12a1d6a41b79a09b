import path from 'node:path';
import { build } from 'vite';

/** The code of a file of this folder, with what it imports, as one script to be evaluated in a page. */
export async function pageScript(file: string): Promise<string> {
  const entry = path.join(import.meta.dirname, file);
  const lib = { entry, formats: ['iife' as const], name: path.basename(file, '.ts') };
  const made = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: { write: false, lib, target: 'chrome120' },
  });
  const [bundle] = Array.isArray(made) ? made : [made];
  const chunk = bundle !== undefined && 'output' in bundle ? bundle.output[0] : undefined;
  if (chunk === undefined) throw new Error('no script was made');
  return chunk.code;
}
