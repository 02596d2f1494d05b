import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { IpcPort } from '../host/ipc-core.ts';
import {
  LINE_CLOSED,
  LINE_HEADER,
  LINE_PATH,
  MAX_MESSAGE_BYTES,
  type RefusedLine,
  VENSTER,
} from '../shared/contract/line.ts';
import { hashOf, type Sessions } from './sessions.ts';

type Deps = {
  readonly sessions: Sessions;
  /** Which contract this server speaks, and its version. */
  readonly contract: string;
  readonly versie: string;
  /** A port to the core for a session, as this person; null = the core is not open. */
  createPort(session: string, gebruiker: string): IpcPort | null;
  /** Whether this person may work with it today. */
  mayWork(gebruiker: string): boolean;
  log(line: string): void;
};

/** Windows and the papers that are made in them. */
const MAX_PER_SESSION = 12;
const MAX_LINES = 2000;
const HEARTBEAT_MS = 20_000;

/** What a page asks without anybody doing anything, at the beginning of a message: it keeps no session alive. */
const BY_ITSELF = /"u":"\/beheer\/(?:status|volg)"/u;
const HEAD = 200;

/** What waits for a computer that does not take it in. */
const MAX_BUFFERED = 2 * MAX_MESSAGE_BYTES;

const STATUS = {
  afgemeld: '401 Unauthorized',
  'andere-versie': '426 Upgrade Required',
  bezig: '503 Service Unavailable',
} as const satisfies Readonly<Record<RefusedLine['soort'], string>>;

/** Ends a request that wanted a line. `refused` null = it is not from a program of ours: nothing is said. */
function refuse(socket: Duplex, refused: RefusedLine | null): void {
  const body = refused === null ? '' : JSON.stringify(refused);
  const status = refused === null ? '404 Not Found' : STATUS[refused.soort];
  socket.on('error', () => undefined);
  socket.end(
    `HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: ${String(Buffer.byteLength(body))}\r\n\r\n${body}`,
  );
}

/** The token of a request; null = none, or not one of ours. */
export function tokenOf({ headers }: Pick<IncomingMessage, 'headers'>): string | null {
  return /^Bearer ([\w-]{43})$/u.exec(headers.authorization ?? '')?.[1] ?? null;
}

/** The lines to the core: one for each page, in the session of who signed in. Text goes through as it is. */
export class Lines {
  readonly #deps: Deps;
  readonly #lines = new Map<WebSocket, { readonly hash: string; alive: boolean }>();
  readonly #server = new WebSocketServer({
    noServer: true,
    maxPayload: MAX_MESSAGE_BYTES,
    // Compressing what is secret beside what somebody else typed tells something of it by its length.
    perMessageDeflate: false,
  });
  readonly #heartbeat = setInterval(() => this.#beat(), HEARTBEAT_MS).unref();

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** A request for a line. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const asked = this.#judge(request);
    if (asked.soort === 'nee') {
      refuse(socket, asked.refused);
      return;
    }
    const { hash, gebruiker, venster } = asked;
    const port = this.#deps.createPort(`${hash.slice(0, 16)}-${venster}`, gebruiker);
    if (port === null) {
      refuse(socket, { soort: 'bezig' });
      return;
    }
    // The computer may be gone before the line is there.
    socket.once('close', () => port.close());
    this.#server.handleUpgrade(request, socket, head, (line) => this.#serve(line, port, hash));
  }

  /** A session ended: nothing more is answered on its lines. */
  end(hash: string): void {
    for (const [line, of] of this.#lines) if (of.hash === hash) line.close(LINE_CLOSED.afgemeld);
  }

  count(): number {
    return this.#lines.size;
  }

  /** The server stops. */
  close(): void {
    clearInterval(this.#heartbeat);
    for (const line of this.#lines.keys()) {
      line.close(LINE_CLOSED.opnieuw);
      // Who does not answer is not waited for.
      setTimeout(() => line.terminate(), 500).unref();
    }
    this.#server.close();
  }

  #judge(request: IncomingMessage) {
    const no = (refused: RefusedLine | null) => ({ soort: 'nee', refused }) as const;
    const { headers } = request;
    const venster = headers[LINE_HEADER.venster];
    // A browser always says where it comes from, and no browser has anything to look for here.
    if (request.url !== LINE_PATH.lijn || headers.origin !== undefined) return no(null);
    if (typeof venster !== 'string' || !VENSTER.test(venster)) return no(null);
    const token = tokenOf(request);
    const hash = token === null ? null : hashOf(token);
    const session = hash === null ? null : this.#deps.sessions.find(hash);
    if (hash === null || session === null || !this.#deps.mayWork(session.gebruiker)) {
      return no({ soort: 'afgemeld' });
    }
    if (headers[LINE_HEADER.contract] !== this.#deps.contract) {
      return no({ soort: 'andere-versie', versie: this.#deps.versie });
    }
    const own = [...this.#lines.values()].filter((line) => line.hash === hash).length;
    if (own >= MAX_PER_SESSION || this.#lines.size >= MAX_LINES) return no({ soort: 'bezig' });
    return { soort: 'ja', hash, gebruiker: session.gebruiker, venster } as const;
  }

  #serve(line: WebSocket, port: IpcPort, hash: string): void {
    const { sessions, log } = this.#deps;
    this.#lines.set(line, { hash, alive: true });
    port.listen(
      (text) => {
        if (line.bufferedAmount > MAX_BUFFERED) line.terminate();
        else line.send(text);
      },
      () => line.close(LINE_CLOSED.opnieuw),
    );
    line.on('message', (data: Buffer, isBinary) => {
      if (isBinary) {
        log('bericht op een lijn is geen tekst');
        line.close(LINE_CLOSED.ongeldig);
        return;
      }
      const text = data.toString('utf8');
      // Its time may be over since the last call.
      if (sessions.find(hash) === null) {
        line.close(LINE_CLOSED.afgemeld);
        return;
      }
      if (!BY_ITSELF.test(text.slice(0, HEAD))) sessions.touch(hash);
      port.send(text);
    });
    line.on('pong', () => {
      const of = this.#lines.get(line);
      if (of !== undefined) of.alive = true;
    });
    line.on('close', () => {
      this.#lines.delete(line);
      port.close();
    });
    // Too large, or no frame at all: ws closes it by itself.
    line.on('error', () => log('bericht op een lijn is ongeldig'));
  }

  #beat(): void {
    this.#deps.sessions.endWhere(() => false);
    for (const [line, of] of this.#lines) {
      if (of.alive) line.ping();
      else line.terminate();
      of.alive = false;
    }
  }
}
