import { type ClientContext, type ClientLink, type ClientOptions, ORPCError } from '@orpc/client';
import type { StartToestand } from '../../shared/contract/shell.ts';
import { tijdText } from './moment.ts';
import type { ReadStore } from './store.ts';

/** The server of a shared administratie, and since when it is not there; null = it is there. */
export type SharedState = { readonly adres: string; readonly sinds: string | null };

/** What is open is on a server; null = it is on this computer, or nothing is. */
export function sharedOf(toestand: StartToestand | null): SharedState | null {
  if (toestand?.soort !== 'open' || toestand.gedeeld === undefined) return null;
  const { adres, stand } = toestand.gedeeld;
  return { adres, sinds: stand.soort === 'weg' ? stand.sinds : null };
}

const gone = (sinds: string): string =>
  `Er is sinds ${tijdText(sinds)} geen verbinding met de server. Wat op het scherm staat kunt u lezen. Opslaan kan weer zodra de verbinding terug is; wat u hebt ingevuld blijft staan.`;

/** Without a line nothing is asked of the server and nothing waits: it is said at once, and what was typed stays. */
export class SharedLink implements ClientLink<ClientContext> {
  readonly #link: ClientLink<ClientContext>;
  readonly #toestand: ReadStore<StartToestand | null>;

  constructor(link: ClientLink<ClientContext>, toestand: ReadStore<StartToestand | null>) {
    this.#link = link;
    this.#toestand = toestand;
  }

  async call(
    path: readonly string[],
    input: unknown,
    options: ClientOptions<ClientContext>,
  ): Promise<unknown> {
    const sinds = sharedOf(this.#toestand.read())?.sinds ?? null;
    if (sinds !== null) throw new ORPCError('bezet', { defined: true, status: 503, message: gone(sinds) });
    return await this.#link.call(path, input, options);
  }
}
