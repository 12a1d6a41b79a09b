import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { pageFile, pageHeaders, withNonce } from '../src/shared/page.ts';

const host = '127.0.0.1';
const program = 'jinlin';

/** The port of the browser edition: the origin with its port owns the stored data, so it never changes. */
export const homePort = 47189;

/** The address of the browser edition; always by number, because localhost would be another origin with other data. */
export const addressOf = (port) => `http://${host}:${port}/`;

/**
 * Serves the built pages on this machine only.
 *
 * @param {{ port: number, pages: string, version: string }} options
 * @returns {Promise<{ close: () => Promise<void> }>} rejects with EADDRINUSE when somebody has the port
 */
export function serve({ port, pages, version }) {
  const server = createServer((request, response) => {
    answer(request, response, { port, pages, version }).catch(() =>
      refuse(response, 500, '出错了，请再试一次。'),
    );
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host, exclusive: true }, () => {
      server.off('error', reject);
      resolve({ close: () => close(server) });
    });
  });
}

/**
 * Who answers on the port: our program, somebody else, or nobody.
 *
 * @returns {Promise<'ours' | 'stranger' | 'nobody'>}
 */
export async function whoAnswers(port) {
  try {
    const answer = await fetch(`${addressOf(port)}__jinlin`, { signal: AbortSignal.timeout(3000) });
    const said = await answer.json();
    return said?.program === program ? 'ours' : 'stranger';
  } catch (error) {
    return error?.cause?.code === 'ECONNREFUSED' ? 'nobody' : 'stranger';
  }
}

async function answer(request, response, { port, pages, version }) {
  // A page of another origin can make the browser send requests here, but not with this Host.
  if (request.headers.host !== `${host}:${port}`) {
    refuse(response, 421, `请用这个地址打开：${addressOf(port)}`);
    return;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    refuse(response, 405, '这里只能查看，不能提交。', { Allow: 'GET, HEAD' });
    return;
  }
  const { pathname } = new URL(request.url ?? '/', addressOf(port));
  if (pathname === '/__jinlin') {
    send(request, response, JSON.stringify({ program, version }), pageHeaders('identity.json', ''));
    return;
  }
  const file = pageFile(pathname);
  const body = file === undefined ? undefined : await contentOf(path.join(pages, file));
  if (file === undefined || body === undefined) {
    refuse(response, 404, '没有这个页面。');
    return;
  }
  const nonce = randomBytes(18).toString('base64');
  const content = file.endsWith('.html') ? withNonce(body.toString('utf8'), nonce) : body;
  send(request, response, content, pageHeaders(file, nonce));
}

async function contentOf(file) {
  try {
    return await readFile(file);
  } catch {
    return undefined;
  }
}

function send(request, response, content, headers) {
  response.writeHead(200, { ...headers, 'Content-Length': Buffer.byteLength(content) });
  response.end(request.method === 'HEAD' ? undefined : content);
}

function refuse(response, status, text, more = {}) {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(status, {
    ...pageHeaders('refusal.txt', ''),
    'Content-Type': 'text/plain; charset=utf-8',
    ...more,
  });
  response.end(text);
}

function close(server) {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
