import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import type { Opdracht } from '../../shared/contract/basis.ts';
import type { PlanbordDelta } from '../../shared/domain/planbord-delta.ts';
import { coreQuery } from './core-client.ts';
import { sluitFoutmeldingen, toonMelding } from './meldingen.ts';
import { opslagWinkel } from './opslag-stand.ts';
import { verwerkDelta } from './planbord-data.ts';
import { type Fout, leesFout } from './report-error.ts';

type JournaalStand = { readonly ongedaan: Opdracht | null; readonly opnieuw: Opdracht | null };

/** What every write of the contract answers (contract/basis.ts, `schrijfUitvoer`). */
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

let onderweg = 0;

function padVan(sleutel: readonly unknown[] | undefined): readonly string[] {
  const pad = sleutel?.[0];
  return Array.isArray(pad) ? pad.filter((stap) => typeof stap === 'string').slice(-2) : [];
}

/** Takes in the answer of a write: planning rows, what can be undone, stale queries. */
async function verwerkAntwoord(
  client: QueryClient,
  pad: readonly string[],
  antwoord: SchrijfAntwoord<unknown>,
) {
  verwerkDelta(client, antwoord.planbord);
  client.setQueryData(coreQuery.beheer.journaalStand.queryKey(), antwoord.journaal);
  // The contract (with zod) is needed for its stale tags only: not on the path of the first paint.
  const { maakVerouderd, verouderdVan } = await import('./verouderd.ts');
  maakVerouderd(client, verouderdVan(pad));
}

function veldenVan(fout: Fout): Record<string, string> {
  return Object.fromEntries(fout.velden.map(({ veld, melding }) => [veld, melding]));
}

/**
 * The one way to write: runs a `schrijf` call, patches what is in memory and keeps
 * "Opgeslagen" true. A message that belongs to a field comes back in `velden`;
 * with `formulier: false` (no fields on screen) and for every other kind of error
 * the message bar says what happened and what to do.
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
      const { mutationFn, mutationKey = [] } = laatste.current;
      if (mutationFn === undefined) throw new Error('Een opdracht heeft een mutationFn nodig.');
      zetBezig(true);
      zetVelden({});
      onderweg += 1;
      opslagWinkel.zet({ soort: 'bezig' });
      try {
        const antwoord = await mutationFn(invoer, { client, meta: undefined, mutationKey });
        onderweg -= 1;
        if (onderweg === 0) opslagWinkel.zet({ soort: 'opgeslagen' });
        sluitFoutmeldingen();
        await verwerkAntwoord(client, padVan(mutationKey), antwoord);
        return { soort: 'ok', uitvoer: antwoord.uitvoer, opdracht: antwoord.opdracht };
      } catch (oorzaak) {
        onderweg -= 1;
        const fout = leesFout(oorzaak);
        const bijVelden = formulier && fout.soort === 'ongeldig' && fout.velden.length > 0;
        if (bijVelden) zetVelden(veldenVan(fout));
        else toonMelding({ soort: 'fout', tekst: fout.tekst });
        // A refused form has nothing unsaved: the user is still filling it in.
        opslagWinkel.zet(
          bijVelden ? { soort: 'opgeslagen' } : { soort: 'niet-opgeslagen', reden: fout.tekst },
        );
        return { soort: 'fout', fout };
      } finally {
        zetBezig(false);
      }
    },
    [client, formulier],
  );
  const wisFouten = useCallback(() => zetVelden({}), []);
  return { voerUit, bezig, velden, wisFouten };
}
