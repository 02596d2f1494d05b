import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

/** Our own scheme instead of file:// (B13): one origin, strict headers, only our files. */
export const SCHEMA = 'app';
export const OORSPRONG = `${SCHEMA}://gebiedsplanner`;

const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  // Fluent and AG Grid write their styles at run time.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' blob: data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "form-action 'none'",
  // The lock on requests does not see WebRTC.
  "webrtc 'block'",
].join('; ');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.pdf': 'application/pdf',
  '.bcmap': 'application/octet-stream',
};

export type AppDoel =
  | { readonly soort: 'bestand'; readonly pad: string; readonly type: string }
  | { readonly soort: 'pdf'; readonly id: string }
  | { readonly soort: 'geen' };

const NO: AppDoel = { soort: 'geen' };

/** What an address of our scheme stands for; nothing outside `wortel` is ever a file. */
export function resolveUrl(adres: string, wortel: string): AppDoel {
  const url = URL.parse(adres);
  if (url === null || `${url.protocol}//${url.host}` !== OORSPRONG) return NO;
  let path: string;
  try {
    path = decodeURIComponent(url.pathname);
  } catch {
    return NO;
  }
  if (path.includes('\0') || path.includes('\\')) return NO;
  const pdf = /^\/pdf\/([0-9a-f-]{36})\.pdf$/.exec(path);
  if (pdf?.[1] !== undefined) return { soort: 'pdf', id: pdf[1] };
  const file = normalize(join(wortel, path === '/' ? 'index.html' : path));
  const type = TYPES[extname(file).toLowerCase()];
  if (type === undefined || !file.startsWith(wortel + sep)) return NO;
  return { soort: 'bestand', pad: file, type };
}

function headers(type: string, bewaren: boolean): Record<string, string> {
  return {
    'content-type': type,
    'content-security-policy': CSP,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': bewaren ? 'max-age=31536000, immutable' : 'no-store',
  };
}

/** What Chromium is given. Not a `Response`: that would load Node's HTTP client at every start (besluit 0019). */
export type Antwoord = {
  readonly statusCode: number;
  readonly headers: Record<string, string>;
  readonly data: Buffer;
};

function found(data: Buffer, header: Record<string, string>): Antwoord {
  return { statusCode: 200, headers: header, data };
}

function notFound(): Antwoord {
  const header = headers('text/plain; charset=utf-8', false);
  return { statusCode: 404, headers: header, data: Buffer.from('Niet gevonden') };
}

/**
 * Answers the requests of our pages; `givePdf` gives a PDF that was made, as long as it is
 * kept. `devOrigin` is the page's origin in development, where it is not ours.
 */
export function createProtocolHandler(
  wortel: string,
  givePdf: (id: string) => Uint8Array<ArrayBuffer> | null,
  devOrigin: string | null = null,
): (aanvraag: { readonly url: string }) => Promise<Antwoord> {
  return async ({ url }) => {
    const doel = resolveUrl(url, wortel);
    switch (doel.soort) {
      case 'geen':
        return notFound();
      case 'pdf': {
        const bytes = givePdf(doel.id);
        if (bytes === null) return notFound();
        const cors: Record<string, string> =
          devOrigin === null ? {} : { 'access-control-allow-origin': devOrigin };
        return found(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
          ...headers('application/pdf', false),
          ...cors,
        });
      }
      case 'bestand':
        try {
          // Names of built files carry a hash of their contents.
          const content = await readFile(doel.pad);
          return found(content, headers(doel.type, doel.pad.includes('assets')));
        } catch {
          return notFound();
        }
    }
  };
}
