/** Text in index.html that both servers replace by a fresh nonce at every load. */
const noncePlaceholder = '__JINLIN_NONCE__';

/** The page policy of both editions: nothing from outside, no inline script, styles only from our files or with this load's nonce. */
function pagePolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  map: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Headers of every answer; scripts carry the policy as well, because a worker takes it from its own answer. */
export function pageHeaders(file: string, nonce: string): Record<string, string> {
  const extension = file.slice(file.lastIndexOf('.') + 1).toLowerCase();
  return {
    'Content-Type': types[extension] ?? 'application/octet-stream',
    'Content-Security-Policy': pagePolicy(nonce),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    // Only files with a hash in their name may be kept.
    'Cache-Control': file.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-store',
  };
}

/** The file a request asks for, as a clean path inside the page folder; undefined for anything that tries to leave it. */
export function pageFile(pathname: string): string | undefined {
  let path: string;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  if (path === '/') return 'index.html';
  const parts = path.slice(1).split('/');
  const clean =
    path.startsWith('/') && parts.every((part) => /^[^\\:\p{Cc}]+$/u.test(part) && !part.startsWith('.'));
  return clean ? parts.join('/') : undefined;
}

/** Puts this load's nonce into the page. */
export function withNonce(html: string, nonce: string): string {
  return html.replaceAll(noncePlaceholder, nonce);
}
