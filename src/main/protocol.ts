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

const GEEN: AppDoel = { soort: 'geen' };

/** What an address of our scheme stands for; nothing outside `wortel` is ever a file. */
export function resolveUrl(adres: string, wortel: string): AppDoel {
  const url = URL.parse(adres);
  if (url === null || `${url.protocol}//${url.host}` !== OORSPRONG) return GEEN;
  let pad: string;
  try {
    pad = decodeURIComponent(url.pathname);
  } catch {
    return GEEN;
  }
  if (pad.includes('\0') || pad.includes('\\')) return GEEN;
  const pdf = /^\/pdf\/([0-9a-f-]{36})\.pdf$/.exec(pad);
  if (pdf?.[1] !== undefined) return { soort: 'pdf', id: pdf[1] };
  const bestand = normalize(join(wortel, pad === '/' ? 'index.html' : pad));
  const type = TYPES[extname(bestand).toLowerCase()];
  if (type === undefined || !bestand.startsWith(wortel + sep)) return GEEN;
  return { soort: 'bestand', pad: bestand, type };
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

/** What Chromium is given. Not a `Response`: that would load Node's HTTP client, 75 ms of every start. */
export type Antwoord = {
  readonly statusCode: number;
  readonly headers: Record<string, string>;
  readonly data: Buffer;
};

function gevonden(data: Buffer, kop: Record<string, string>): Antwoord {
  return { statusCode: 200, headers: kop, data };
}

function nietGevonden(): Antwoord {
  const kop = headers('text/plain; charset=utf-8', false);
  return { statusCode: 404, headers: kop, data: Buffer.from('Niet gevonden') };
}

/**
 * Answers the requests of our pages; `geefPdf` gives a PDF that was made, as long as it is
 * kept. `devOrigin` is the page's origin in development, where it is not ours.
 */
export function createProtocolHandler(
  wortel: string,
  geefPdf: (id: string) => Uint8Array<ArrayBuffer> | null,
  devOrigin: string | null = null,
): (aanvraag: { readonly url: string }) => Promise<Antwoord> {
  return async ({ url }) => {
    const doel = resolveUrl(url, wortel);
    switch (doel.soort) {
      case 'geen':
        return nietGevonden();
      case 'pdf': {
        const bytes = geefPdf(doel.id);
        if (bytes === null) return nietGevonden();
        const cors: Record<string, string> =
          devOrigin === null ? {} : { 'access-control-allow-origin': devOrigin };
        return gevonden(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
          ...headers('application/pdf', false),
          ...cors,
        });
      }
      case 'bestand':
        try {
          // Names of built files carry a hash of their contents.
          const inhoud = await readFile(doel.pad);
          return gevonden(inhoud, headers(doel.type, doel.pad.includes('assets')));
        } catch {
          return nietGevonden();
        }
    }
  };
}
