import { protocol } from 'electron';
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pageFile, pageHeaders, withNonce } from '../shared/page.ts';

const scheme = 'app';
const host = 'jinlin';

/** The origin owns the stored data, so it never changes. */
export const origin = `${scheme}://${host}`;

const pages = path.join(import.meta.dirname, '../renderer');

/** Makes app:// a full origin with storage; only possible before Electron is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves the built pages and nothing else. */
export function servePages(): void {
  protocol.handle(scheme, answer);
}

async function answer(request: Request): Promise<Response> {
  const url = new URL(request.url);
  const file =
    url.host === host && ['GET', 'HEAD'].includes(request.method) ? pageFile(url.pathname) : undefined;
  if (file === undefined) return new Response(null, { status: 404 });
  const nonce = randomBytes(18).toString('base64');
  try {
    const body = await readFile(path.join(pages, file));
    const content = file.endsWith('.html') ? withNonce(body.toString('utf8'), nonce) : new Uint8Array(body);
    return new Response(content, { headers: pageHeaders(file, nonce) });
  } catch {
    return new Response(null, { status: 404 });
  }
}
