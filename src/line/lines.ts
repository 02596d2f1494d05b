import type { ServerConnection } from '../shared/contract/connection-file.ts';
import type { SignInRequest } from '../shared/contract/line.ts';
import type { DialFaultSoort, LinesState, SignedIn } from '../shared/contract/line-init.ts';
import type { OpenLine, openLine, signIn, signOut } from './dial.ts';

/** A port of a page, as Electron gives it to a utility process. */
export type PagePort = {
  on(name: 'message', receive: (event: { data: unknown }) => void): void;
  on(name: 'close', receive: () => void): void;
  postMessage(message: string): void;
  start(): void;
  close(): void;
};

export type LinesDeps = {
  onState(state: LinesState): void;
  /** This moment, ISO. */
  now(): string;
  wait(ms: number): Promise<void>;
  readonly dial: {
    readonly openLine: typeof openLine;
    readonly signIn: typeof signIn;
    readonly signOut: typeof signOut;
  };
};

/** What is tried again; other windows than the program has. */
const PROBE = 'proef';
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 5000;

type Session = { readonly to: ServerConnection; readonly versie: string; readonly bewijs: string };

/**
 * The pipe: passes what a page says on to the server and back, as it is, one line for each page. When a line ends, all ports
 * close, and the way to the server is tried until it is there again; then the pages get new ports.
 */
export class PageLines {
  readonly #deps: LinesDeps;
  #session: Session | null = null;
  #state: LinesState | null = null;
  readonly #open = new Map<PagePort, OpenLine | null>();

  constructor(deps: LinesDeps) {
    this.#deps = deps;
  }

  async signIn(to: ServerConnection, versie: string, asked: SignInRequest): Promise<SignedIn> {
    const answer = await this.#deps.dial.signIn(to, versie, asked);
    switch (answer.soort) {
      case 'binnen': {
        const { bewijs, wie, administratie } = answer;
        this.#closeAll();
        this.#session = { to, versie, bewijs };
        this.#set({ soort: 'verbonden' });
        return { soort: 'binnen', wie, administratie };
      }
      case 'bezig':
        return { soort: 'fout', fout: 'bezig' };
      default:
        return answer;
    }
  }

  /** Nobody is signed in any more; the server is told when it is there. */
  async signOut(): Promise<void> {
    const session = this.#session;
    this.#session = null;
    this.#state = null;
    this.#closeAll();
    if (session !== null) await this.#deps.dial.signOut(session.to, session.bewijs);
  }

  /** A page wants a line; its port closes when there is none. */
  async take(port: PagePort, venster: string): Promise<void> {
    const session = this.#session;
    if (session === null || this.#state?.soort !== 'verbonden') {
      port.close();
      return;
    }
    const early: string[] = [];
    this.#open.set(port, null);
    port.on('message', ({ data }) => {
      if (typeof data !== 'string') return;
      const line = this.#open.get(port);
      if (line === null) early.push(data);
      else line?.send(data);
    });
    port.on('close', () => {
      this.#open.get(port)?.close();
      this.#open.delete(port);
    });
    port.start();
    const opened = await this.#deps.dial.openLine(session.to, { ...session, venster });
    if (session !== this.#session || !this.#open.has(port)) {
      if (opened.soort === 'open') opened.line.close();
      this.#drop(port);
      return;
    }
    if (opened.soort !== 'open') {
      this.#drop(port);
      this.#lost(opened, session);
      return;
    }
    const { line } = opened;
    this.#open.set(port, line);
    line.listen(
      (text) => port.postMessage(text),
      (end) => {
        const wasOpen = this.#open.has(port);
        this.#drop(port);
        // A page that went closed it itself.
        if (wasOpen)
          this.#lost(
            end === 'afgemeld' ? { soort: 'afgemeld' } : { soort: 'fout', fout: 'onbereikbaar' },
            session,
          );
      },
    );
    for (const text of early) line.send(text);
  }

  #drop(port: PagePort): void {
    this.#open.delete(port);
    port.close();
  }

  #closeAll(): void {
    for (const [port, line] of [...this.#open]) {
      this.#drop(port);
      line?.close();
    }
  }

  #set(state: LinesState): void {
    this.#state = state;
    this.#deps.onState(state);
  }

  /** A line ended, or could not be opened. */
  #lost(why: Exclude<Awaited<ReturnType<typeof openLine>>, { soort: 'open' }>, session: Session): void {
    if (session !== this.#session || this.#state?.soort !== 'verbonden') return;
    this.#closeAll();
    if (!this.#ended(why)) void this.#again(session, faultOf(why));
  }

  /** Whether trying again is of no use. */
  #ended(why: { readonly soort: string; readonly versie?: string }): boolean {
    if (why.soort === 'afgemeld') {
      this.#session = null;
      this.#set({ soort: 'afgemeld' });
      return true;
    }
    if (why.soort !== 'andere-versie') return false;
    this.#set({ soort: 'andere-versie', versie: why.versie ?? '' });
    return true;
  }

  async #again(session: Session, first: DialFaultSoort): Promise<void> {
    const sinds = this.#deps.now();
    let fout = first;
    this.#set({ soort: 'weg', sinds, fout });
    for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(LONGEST_PAUSE_MS, pause * 2)) {
      await this.#deps.wait(pause);
      if (session !== this.#session) return;
      const tried = await this.#deps.dial.openLine(session.to, { ...session, venster: PROBE });
      if (tried.soort === 'open') tried.line.close();
      if (session !== this.#session) return;
      if (tried.soort === 'open') {
        this.#set({ soort: 'verbonden' });
        return;
      }
      if (this.#ended(tried)) return;
      const now = faultOf(tried);
      if (now !== fout) this.#set({ soort: 'weg', sinds, fout: now });
      fout = now;
    }
  }
}

function faultOf(why: { readonly soort: string; readonly fout?: DialFaultSoort }): DialFaultSoort {
  return why.soort === 'bezig' ? 'bezig' : (why.fout ?? 'onbereikbaar');
}
