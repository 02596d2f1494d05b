import type { ServerConnection } from '../shared/contract/connection-file.ts';
import type { SignInRequest } from '../shared/contract/line.ts';
import { fromLineSchema, type LinesState, type SignedIn, type ToLine } from '../shared/contract/line-init.ts';

/** The part of a utility process that this uses; `P` is the kind of port. */
export type LineChild<P> = {
  postMessage(message: ToLine, ports?: P[]): void;
  onMessage(receive: (message: unknown) => void): void;
  onExit(receive: () => void): void;
  kill(): boolean;
};

export type LineHostDeps<P> = {
  fork(): LineChild<P>;
  createChannel(): { readonly port1: P; readonly port2: P };
  onState(state: LinesState): void;
};

/** A request on the network of the municipality takes less. */
const SETTLE_MS = 300;

/**
 * The process that keeps the lines to a server; started when somebody connects, so a start without a shared administratie
 * has none. It alone has the proof of the session: when it dies, one signs in again.
 */
export class LineHost<P> {
  readonly #deps: LineHostDeps<P>;
  #child: LineChild<P> | null = null;
  #answer: ((answer: SignedIn) => void) | null = null;

  constructor(deps: LineHostDeps<P>) {
    this.#deps = deps;
  }

  /** One attempt; there is always an answer. */
  async signIn(verbinding: ServerConnection, versie: string, vraag: SignInRequest): Promise<SignedIn> {
    this.#child ??= this.#fork();
    const { promise, resolve } = Promise.withResolvers<SignedIn>();
    this.#answer = resolve;
    this.#child.postMessage({ soort: 'aanmelden', verbinding, versie, vraag });
    const answer = await promise;
    this.#answer = null;
    return answer;
  }

  signOut(): void {
    this.#child?.postMessage({ soort: 'afmelden' });
  }

  /** A port to the server for a page; null = nobody connected. */
  createPort(venster: string): P | null {
    if (this.#child === null) return null;
    const { port1, port2 } = this.#deps.createChannel();
    this.#child.postMessage({ soort: 'poort', venster }, [port1]);
    return port2;
  }

  /** The program ends: the server is told that nobody is signed in, when it hears that soon. */
  async close(): Promise<void> {
    const child = this.#child;
    if (child === null) return;
    this.#child = null;
    child.postMessage({ soort: 'afmelden' });
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
    child.kill();
  }

  #fork(): LineChild<P> {
    const child = this.#deps.fork();
    child.onMessage((given) => {
      const message = fromLineSchema.parse(given);
      if (message.soort === 'aangemeld') this.#answer?.(message.antwoord);
      else if (this.#child === child) this.#deps.onState(message.stand);
    });
    child.onExit(() => {
      if (this.#child !== child) return;
      this.#child = null;
      this.#answer?.({ soort: 'fout', fout: 'onbereikbaar' });
      this.#deps.onState({ soort: 'afgemeld' });
    });
    return child;
  }
}
