import { type ClientContext, type ClientLink, type ClientOptions, ORPCError } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { faults } from '../../shared/contract/base/faults.ts';
import { SEEN_HEADER } from '../../shared/contract/base/seen.ts';

/** The part of a MessagePort that a link needs. */
export type LinkPort = Pick<MessagePort, 'addEventListener' | 'postMessage' | 'start' | 'close'>;

export type Connection = 'verbonden' | 'verbroken';

/** A call was under way when the other process stopped: it may or may not have been done. */
export class VerbrokenFault extends Error {
  constructor() {
    super('De verbinding viel weg tijdens deze opdracht.');
    this.name = 'VerbrokenFout';
  }
}

type SeenContext = { readonly gezien: number | null };

type Lijn = {
  readonly link: RPCLink<SeenContext>;
  /** Rejects when the port closes; a call made after that would never settle. */
  readonly gesloten: Promise<never>;
};

/** The contract's own words, checked by the compiler: importing the value would bring zod to the first paint. */
const BEZET: Pick<(typeof faults)['bezet'], 'status' | 'message'> = {
  status: 503,
  message: 'Het programma is even bezig. Probeer het zo opnieuw.',
};

function seenHeaders({ context }: { readonly context: SeenContext }): Record<string, string> {
  return context.gezien === null ? {} : { [SEEN_HEADER]: String(context.gezien) };
}

function bezet(): ORPCError<'bezet', undefined> {
  return new ORPCError('bezet', {
    defined: true,
    ...BEZET,
  });
}

/**
 * A link that outlives its ports. Calls wait for the first port as long as opening takes, and for
 * a next one at most `wachttijd` ms, after which they fail as `bezet`. Calls that are pending when a port closes
 * fail at once with `VerbrokenFault`.
 */
export class PortLink implements ClientLink<ClientContext> {
  readonly #wachttijd: number;
  readonly #luisteraars = new Set<(connection: Connection) => void>();
  readonly #wachtend = new Set<(lijn: Lijn) => void>();
  #lijn: Lijn | null = null;
  #hadPoort = false;

  constructor(wachttijd: number) {
    this.#wachttijd = wachttijd;
  }

  /** Follows the port from now on; returns how to stop following. */
  luister(listener: (connection: Connection) => void): () => void {
    this.#luisteraars.add(listener);
    return () => this.#luisteraars.delete(listener);
  }

  /** Uses this port from now on. */
  verbind(port: LinkPort): void {
    const { promise: gesloten, reject } = Promise.withResolvers<never>();
    gesloten.catch(() => undefined);
    const lijn: Lijn = { link: new RPCLink<SeenContext>({ port, headers: seenHeaders }), gesloten };
    port.addEventListener('close', () => {
      reject(new VerbrokenFault());
      if (this.#lijn !== lijn) return;
      this.#lijn = null;
      this.#meld('verbroken');
    });
    port.start();
    this.#lijn = lijn;
    this.#hadPoort = true;
    for (const give of this.#wachtend) give(lijn);
    this.#wachtend.clear();
    this.#meld('verbonden');
  }

  async call(
    path: readonly string[],
    input: unknown,
    options: ClientOptions<ClientContext>,
  ): Promise<unknown> {
    const { gezien } = options.context;
    const context: SeenContext = { gezien: typeof gezien === 'number' ? gezien : null };
    const lijn = this.#lijn ?? (await this.#volgendeLijn());
    return await Promise.race([lijn.link.call(path, input, { ...options, context }), lijn.gesloten]);
  }

  #volgendeLijn(): Promise<Lijn> {
    const { promise, resolve, reject } = Promise.withResolvers<Lijn>();
    const give = (lijn: Lijn) => {
      clearTimeout(clock);
      resolve(lijn);
    };
    this.#wachtend.add(give);
    const clock = this.#hadPoort
      ? setTimeout(() => {
          this.#wachtend.delete(give);
          reject(bezet());
        }, this.#wachttijd)
      : undefined;
    return promise;
  }

  #meld(connection: Connection): void {
    for (const listener of this.#luisteraars) listener(connection);
  }
}
