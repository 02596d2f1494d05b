import { X509Certificate } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { type ConnectionOptions, getCACertificates } from 'node:tls';
import { WebSocket } from 'ws';
import { contractHash } from '../host/contract-hash.ts';
import type { ServerConnection } from '../shared/contract/connection-file.ts';
import {
  LINE_CLOSED,
  LINE_HEADER,
  LINE_PATH,
  MAX_MESSAGE_BYTES,
  type RefusedLine,
  refusedLineSchema,
  type SignInAnswer,
  type SignInRequest,
  signInAnswerSchema,
} from '../shared/contract/line.ts';

/**
 * The way to the server of a shared administratie. It is the only code of the program on a computer that uses the network,
 * and it goes to that server alone: nothing is sent before its certificate is the one that is expected.
 */

/** Why there is no way to the server. */
export type DialFault =
  /** Nobody answers: no network, the server is off, another address. */
  | 'onbereikbaar'
  /** Somebody answers, with another certificate. */
  | 'verkeerd-certificaat'
  /** Somebody answers who is no server of ours. */
  | 'geen-server';

type Failed = { readonly soort: 'fout'; readonly fout: DialFault };

/** The end of a line: try again, sign in again, or the network went. */
export type LineEnd = 'opnieuw' | 'afgemeld' | 'verbroken';

export type OpenLine = {
  send(text: string): void;
  listen(onText: (text: string) => void, onEnd: (end: LineEnd) => void): void;
  close(): void;
};

const PATIENCE_MS = 15_000;
/** The server says each twenty seconds that it is there. */
const SILENCE_MS = 50_000;
const MAX_ANSWER = 64 * 1024;

class PinFault extends Error {
  readonly code = 'PIN';
}

/** Whom to trust: the certificate of the connection file and nobody else, or what the computer itself trusts. */
function tlsOf({ certificaat }: ServerConnection): ConnectionOptions {
  if (certificaat === null) return { minVersion: 'TLSv1.3', ca: getCACertificates('system') };
  const { fingerprint256 } = new X509Certificate(certificaat);
  return {
    minVersion: 'TLSv1.3',
    ca: [certificaat],
    // It is known by what it is, so it does not matter by which name the machine is reached.
    checkServerIdentity: (_host, peer) =>
      peer.fingerprint256 === fingerprint256 ? undefined : new PinFault('Another certificate.'),
  };
}

const NETWORK = /^(?:ECONN|ENOTFOUND|EHOST|ENET|ETIMEDOUT|EAI_|EPIPE|ECANCELED)/u;
const CERTIFICATE =
  /^(?:PIN$|CERT_|UNABLE_TO_|DEPTH_ZERO|SELF_SIGNED|ERR_TLS_CERT|HOSTNAME_MISMATCH|INVALID_CA)/u;

function faultOf(fault: unknown): Failed {
  const code = fault instanceof Error && 'code' in fault ? String(fault.code) : '';
  if (CERTIFICATE.test(code)) return { soort: 'fout', fout: 'verkeerd-certificaat' };
  return { soort: 'fout', fout: NETWORK.test(code) ? 'onbereikbaar' : 'geen-server' };
}

async function readAnswer(response: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const part of response.setEncoding('utf8')) {
    text += String(part);
    if (text.length > MAX_ANSWER) throw new Error('Too much.');
  }
  return JSON.parse(text);
}

function versionHeaders(versie: string): Record<string, string> {
  return { [LINE_HEADER.contract]: contractHash(), [LINE_HEADER.versie]: versie };
}

type Headers = Readonly<Record<string, string>>;

function post(to: ServerConnection, path: string, headers: Headers, body: object): Promise<IncomingMessage> {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  const text = JSON.stringify(body);
  const asked = request(new URL(path, to.adres), {
    ...tlsOf(to),
    method: 'POST',
    agent: false,
    timeout: PATIENCE_MS,
    headers: { ...headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) },
  });
  asked.on('response', resolve);
  asked.on('timeout', () => asked.destroy(Object.assign(new Error('Too late.'), { code: 'ETIMEDOUT' })));
  asked.on('error', reject);
  asked.end(text);
  return promise;
}

/** Signs in at a server. */
export async function signIn(
  to: ServerConnection,
  versie: string,
  asked: SignInRequest,
): Promise<SignInAnswer | Exclude<RefusedLine, { soort: 'afgemeld' }> | Failed> {
  try {
    const response = await post(to, LINE_PATH.meldAan, versionHeaders(versie), asked);
    const answer = await readAnswer(response);
    if (response.statusCode === 200) return signInAnswerSchema.parse(answer);
    const refused = refusedLineSchema.parse(answer);
    return refused.soort === 'afgemeld' ? { soort: 'fout', fout: 'geen-server' } : refused;
  } catch (fault) {
    return faultOf(fault);
  }
}

/** Ends a session; a server that is not there ends it by itself after a while. */
export async function signOut(to: ServerConnection, bewijs: string): Promise<void> {
  try {
    const response = await post(to, LINE_PATH.meldAf, { authorization: `Bearer ${bewijs}` }, {});
    response.resume();
  } catch {
    // Nobody heard it.
  }
}

/** Opens a line for one page. */
export async function openLine(
  to: ServerConnection,
  { versie, bewijs, venster }: { readonly versie: string; readonly bewijs: string; readonly venster: string },
): Promise<{ readonly soort: 'open'; readonly line: OpenLine } | RefusedLine | Failed> {
  const { promise, resolve } = Promise.withResolvers<Awaited<ReturnType<typeof openLine>>>();
  const socket = new WebSocket(new URL(LINE_PATH.lijn, to.adres.replace(/^https/u, 'wss')), {
    ...tlsOf(to),
    headers: { ...versionHeaders(versie), authorization: `Bearer ${bewijs}`, [LINE_HEADER.venster]: venster },
    handshakeTimeout: PATIENCE_MS,
    perMessageDeflate: false,
    maxPayload: 4 * MAX_MESSAGE_BYTES,
    followRedirects: false,
  });
  socket.on('unexpected-response', (_asked, response) => {
    readAnswer(response)
      .then((answer) => resolve(refusedLineSchema.parse(answer)))
      .catch(() => resolve({ soort: 'fout', fout: 'geen-server' }))
      .finally(() => socket.terminate());
  });
  socket.on('error', (fault) => resolve(faultOf(fault)));
  socket.once('open', () => resolve({ soort: 'open', line: lineOf(socket) }));
  return await promise;
}

const ENDS: Readonly<Record<number, LineEnd>> = {
  [LINE_CLOSED.opnieuw]: 'opnieuw',
  [LINE_CLOSED.afgemeld]: 'afgemeld',
};

function lineOf(socket: WebSocket): OpenLine {
  const watch = setTimeout(() => socket.terminate(), SILENCE_MS);
  socket.on('ping', () => watch.refresh());
  socket.on('close', () => clearTimeout(watch));
  return {
    send: (text) => {
      if (socket.readyState === WebSocket.OPEN) socket.send(text);
    },
    listen: (onText, onEnd) => {
      socket.on('message', (data, isBinary) => {
        if (!isBinary) onText(String(data));
      });
      socket.on('close', (code) => onEnd(ENDS[code] ?? 'verbroken'));
      if (socket.readyState === WebSocket.CLOSED) onEnd('verbroken');
    },
    close: () => socket.close(),
  };
}
