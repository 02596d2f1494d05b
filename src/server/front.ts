import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import {
  LINE_HEADER,
  LINE_PATH,
  type SignInAnswer,
  type SignInRequest,
  signInSchema,
} from '../shared/contract/line.ts';
import { type Lines, tokenOf } from './lines.ts';
import { hashOf } from './sessions.ts';

type Deps = {
  readonly certificate: string;
  readonly key: string;
  readonly contract: string;
  readonly versie: string;
  readonly lines: Lines;
  signIn(request: SignInRequest, address: string): Promise<SignInAnswer>;
  signOut(hash: string): void;
  /** Whether the core is open. */
  isOpen(): boolean;
  log(line: string): void;
};

/** A name, two passphrases and six digits. */
const MAX_BODY = 16 * 1024;
const PATIENCE_MS = 15_000;
const MAX_CONNECTIONS = 3000;

/** Reads what was sent; null = too much, or broken off. */
async function readBody(request: IncomingMessage): Promise<string | null> {
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of request) {
      const bytes = Buffer.from(part);
      size += bytes.length;
      if (size > MAX_BODY) return null;
      parts.push(bytes);
    }
  } catch {
    return null;
  }
  return Buffer.concat(parts).toString('utf8');
}

function say(response: ServerResponse, status: number, body: object | null): void {
  const text = body === null ? '' : JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
    // What was not read is not read any more.
    connection: 'close',
  });
  response.end(text);
}

function parseSignIn(text: string): SignInRequest | null {
  try {
    return signInSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

async function answer(deps: Deps, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method, url, headers, socket } = request;
  // No page of any site has anything to look for here.
  if (headers.origin !== undefined) return say(response, 404, null);
  if (method === 'GET' && url === LINE_PATH.gezond) {
    return say(response, deps.isOpen() ? 200 : 503, { open: deps.isOpen() });
  }
  if (method !== 'POST') return say(response, 404, null);
  if (url === LINE_PATH.meldAf) {
    const token = tokenOf(request);
    if (token !== null) deps.signOut(hashOf(token));
    return say(response, 200, {});
  }
  if (url !== LINE_PATH.meldAan) return say(response, 404, null);
  const contract = headers[LINE_HEADER.contract];
  if (typeof contract !== 'string') return say(response, 404, null);
  if (contract !== deps.contract) {
    return say(response, 426, { soort: 'andere-versie', versie: deps.versie });
  }
  const body = await readBody(request);
  const asked = body === null ? null : parseSignIn(body);
  if (asked === null) return say(response, 400, null);
  if (!deps.isOpen()) return say(response, 503, { soort: 'bezig' });
  say(response, 200, await deps.signIn(asked, socket.remoteAddress ?? ''));
}

/** What listens on the network: TLS 1.3, signing in and out, and the requests for a line. Everything else is not there. */
export function createFront(deps: Deps): Server {
  const server = createServer(
    {
      cert: deps.certificate,
      key: deps.key,
      minVersion: 'TLSv1.3',
      maxHeaderSize: 8 * 1024,
      handshakeTimeout: PATIENCE_MS,
    },
    (request, response) => {
      answer(deps, request, response).catch((fault: unknown) => {
        deps.log(`aanmelden mislukt: ${fault instanceof Error ? fault.name : 'fout'}`);
        if (response.headersSent) response.destroy();
        else say(response, 500, null);
      });
    },
  );
  server.headersTimeout = PATIENCE_MS;
  server.requestTimeout = PATIENCE_MS;
  server.maxConnections = MAX_CONNECTIONS;
  server.on('upgrade', (request, socket, head) => deps.lines.upgrade(request, socket, head));
  // No HTTP, or no TLS: nothing is said back.
  server.on('clientError', (_fault, socket) => socket.destroy());
  server.on('tlsClientError', (_fault, socket) => socket.destroy());
  return server;
}
