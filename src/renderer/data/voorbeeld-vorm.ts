import { toonMelding } from '../lib/meldingen.ts';
import { leesFout } from '../lib/report-error.ts';
import type { OpdrachtOpties } from './opdracht.ts';
import { useVorm, type Vorm } from './vorm.ts';

type Opties<I, V, U> = {
  /** What the form says, or null while something required is missing. */
  readonly invoer: I | null;
  /** The query that tells what `invoer` would do. */
  readonly vraag: {
    readonly data: V | undefined;
    readonly error: unknown;
    readonly isFetching: boolean;
    readonly isPlaceholderData: boolean;
  };
  readonly opdracht: OpdrachtOpties<I, U>;
  readonly klaar: () => void;
};

/** A form whose effect is shown before it is done. */
export type VoorbeeldVorm<V> = Vorm & {
  /** What would happen; undefined while the form is not complete, is refused, or it is worked out. */
  readonly voorbeeld: V | undefined;
  readonly fout: unknown;
  readonly rekent: boolean;
};

/** Writes only what has been shown: until there is an answer for what is filled in, it does nothing. */
export function useVoorbeeldVorm<I, V, U extends { readonly gevolg: { readonly label: string } }>({
  invoer,
  vraag,
  opdracht,
  klaar,
}: Opties<I, V, U>): VoorbeeldVorm<V> {
  const fout = invoer === null || vraag.isFetching ? null : vraag.error;
  const voorbeeld = invoer === null || fout || vraag.isPlaceholderData ? undefined : vraag.data;
  const vorm = useVorm(opdracht, {
    invoer: () => (voorbeeld === undefined ? null : invoer),
    klaar: ({ gevolg }) => {
      toonMelding({ soort: 'goed', tekst: gevolg.label });
      klaar();
    },
  });
  const geweigerd = fout ? leesFout(fout).velden : [];
  return {
    ...vorm,
    velden: { ...Object.fromEntries(geweigerd.map(({ veld, melding }) => [veld, melding])), ...vorm.velden },
    voorbeeld,
    fout,
    rekent: invoer !== null && vraag.isFetching,
  };
}
