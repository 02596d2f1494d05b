import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import type { Opdracht } from '../../shared/contract/base/basis.ts';
import type { PlanbordDelta } from '../../shared/domain/planbord/delta.ts';
import { coreQuery } from '../lib/core-client.ts';
import { sluitFoutmeldingen, toonMelding } from '../lib/meldingen.ts';
import { type Fout, leesFout } from '../lib/report-error.ts';
import { opslagWinkel } from './opslag-stand.ts';
import { verwerkDelta } from './planbord-data.ts';

type JournaalStand = { readonly ongedaan: Opdracht | null; readonly opnieuw: Opdracht | null };

/** What every write of the contract answers (contract/base/basis.ts, `schrijfUitvoer`). */
export type SchrijfAntwoord<U> = {
  readonly opdracht: Opdracht | null;
  readonly uitvoer: U;
  readonly planbord: PlanbordDelta;
  readonly journaal: JournaalStand;
};

/** `coreQuery.<feature>.<call>.mutationOptions()` of a `schrijf` call. */
export type OpdrachtOpties<I, U> = {
  readonly mutationKey?: readonly unknown[];
  readonly mutationFn?: (
    invoer: I,
    context: { client: QueryClient; meta: undefined; mutationKey: readonly unknown[] },
  ) => Promise<SchrijfAntwoord<U>>;
};

export type OpdrachtUitslag<U> =
  | { readonly soort: 'ok'; readonly uitvoer: U; readonly opdracht: Opdracht | null }
  | { readonly soort: 'fout'; readonly fout: Fout };

export type OpdrachtHaak<I, U> = {
  /** Runs the write; never rejects. Say with `velden` which contract fields have a place for their message. */
  readonly voerUit: (invoer: I) => Promise<OpdrachtUitslag<U>>;
  readonly bezig: boolean;
  /** Messages per contract field of the last refusal. */
  readonly velden: Readonly<Record<string, string>>;
  readonly wisFouten: () => void;
};

/** Long enough to read why a cell went back, for who is typing in the next one already. */
const LEESTIJD_MS = 5000;

let onderweg = 0;
let laatsteBegin = 0;
/** When the last refusal came (`performance.now()`); a success of before that does not make it undone. */
let geweigerdOm = Number.NEGATIVE_INFINITY;

/** Whether a write has no answer yet. */
export function isOnderweg(): boolean {
  return onderweg > 0;
}

function padVan(sleutel: readonly unknown[] | undefined): readonly string[] {
  const pad = sleutel?.[0];
  return Array.isArray(pad) ? pad.filter((stap) => typeof stap === 'string').slice(-2) : [];
}

function heeftVelden({ soort, velden }: Fout): boolean {
  return soort === 'ongeldig' && velden.length > 0;
}

function veldenVan(fout: Fout): Record<string, string> {
  return Object.fromEntries(fout.velden.map(({ veld, melding }) => [veld, melding]));
}

type Instelling = {
  /** Whether a message that belongs to a field has a place on screen. */
  readonly formulier: boolean;
  /** Shows what the write will do before there is an answer; the result takes that away again. */
  readonly toonVooruit: (() => () => void) | null;
};

function begonnen(): number {
  laatsteBegin = performance.now();
  onderweg += 1;
  opslagWinkel.zet({ soort: 'bezig' });
  return laatsteBegin;
}

/** Says "Opgeslagen" when the core has confirmed everything that was given since the last refusal. */
function bevestigd(begin: number): void {
  onderweg -= 1;
  if (onderweg === 0 && laatsteBegin >= geweigerdOm) opslagWinkel.zet({ soort: 'opgeslagen' });
  sluitFoutmeldingen(begin);
}

function geweigerd(fout: Fout, { formulier, toonVooruit }: Instelling): void {
  onderweg -= 1;
  // A refused form has nothing unsaved: the user is still filling it in.
  if (formulier && heeftVelden(fout)) {
    if (onderweg === 0) opslagWinkel.zet({ soort: 'opgeslagen' });
    return;
  }
  geweigerdOm = performance.now();
  toonMelding({ soort: 'fout', tekst: fout.tekst, leestijd: toonVooruit === null ? 0 : LEESTIJD_MS });
  opslagWinkel.zet({ soort: 'niet-opgeslagen', reden: fout.tekst });
}

/**
 * Runs a `schrijf` call and takes in its answer: planning rows, what can be undone, stale queries.
 * What was shown ahead goes in the same breath as its answer comes, so no picture in between is wrong.
 */
export async function voerOpdrachtUit<I, U>(
  client: QueryClient,
  { mutationFn, mutationKey = [] }: OpdrachtOpties<I, U>,
  invoer: I,
  instelling: Instelling,
): Promise<OpdrachtUitslag<U>> {
  if (mutationFn === undefined) throw new Error('Een opdracht heeft een mutationFn nodig.');
  const begin = begonnen();
  const haalWeg = instelling.toonVooruit?.();
  let antwoord: SchrijfAntwoord<U>;
  try {
    antwoord = await mutationFn(invoer, { client, meta: undefined, mutationKey });
  } catch (oorzaak) {
    const fout = leesFout(oorzaak);
    haalWeg?.();
    geweigerd(fout, instelling);
    return { soort: 'fout', fout };
  }
  verwerkDelta(client, antwoord.planbord);
  haalWeg?.();
  bevestigd(begin);
  client.setQueryData(coreQuery.beheer.journaalStand.queryKey(), antwoord.journaal);
  // The contract (with zod) is needed for its stale tags only: not on the path of the first paint.
  const { maakVerouderd, verouderdVan } = await import('./verouderd.ts');
  maakVerouderd(client, verouderdVan(padVan(mutationKey)));
  return { soort: 'ok', uitvoer: antwoord.uitvoer, opdracht: antwoord.opdracht };
}

/**
 * The one way to write. A message that belongs to a field comes back in `velden`; with
 * `formulier: false` (no fields on screen) and for every other kind of error the message
 * bar says what happened and what to do.
 */
export function useOpdracht<I, U>(
  opties: OpdrachtOpties<I, U>,
  { formulier = true } = {},
): OpdrachtHaak<I, U> {
  const client = useQueryClient();
  const [velden, zetVelden] = useState<Readonly<Record<string, string>>>({});
  const [bezig, zetBezig] = useState(false);
  const laatste = useRef(opties);
  laatste.current = opties;

  const voerUit = useCallback(
    async (invoer: I): Promise<OpdrachtUitslag<U>> => {
      zetBezig(true);
      zetVelden({});
      const instelling = { formulier, toonVooruit: null };
      const uitslag = await voerOpdrachtUit(client, laatste.current, invoer, instelling);
      if (uitslag.soort === 'fout' && formulier && heeftVelden(uitslag.fout))
        zetVelden(veldenVan(uitslag.fout));
      zetBezig(false);
      return uitslag;
    },
    [client, formulier],
  );
  const wisFouten = useCallback(() => zetVelden({}), []);
  return { voerUit, bezig, velden, wisFouten };
}

/** The same way to write, shown before there is an answer. Follows nothing itself, so it renders nothing. */
export function useVooruitOpdracht<I, U>(
  opties: OpdrachtOpties<I, U>,
): (invoer: I, toonVooruit: () => () => void) => Promise<OpdrachtUitslag<U>> {
  const client = useQueryClient();
  const laatste = useRef(opties);
  laatste.current = opties;
  return useCallback(
    (invoer, toonVooruit) =>
      voerOpdrachtUit(client, laatste.current, invoer, { formulier: false, toonVooruit }),
    [client],
  );
}
