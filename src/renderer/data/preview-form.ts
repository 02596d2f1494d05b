import { useRef } from 'react';
import { showMessage } from '../lib/messages.ts';
import { leesFout } from '../lib/report-error.ts';
import { type Fields, type Form, useForm, type Values, withFields } from './form.ts';
import type { OpdrachtOptions } from './opdracht.ts';

type Options<I, V, U, W> = {
  /** The values of its fields (`useValues`). */
  readonly values: Values<W>;
  /** What the form says, or null while something required is missing. */
  readonly invoer: I | null;
  /** The query that tells what `invoer` would do. */
  readonly vraag: {
    readonly data: V | undefined;
    readonly error: unknown;
    readonly isFetching: boolean;
    readonly isPlaceholderData: boolean;
  };
  readonly opdracht: OpdrachtOptions<I, U>;
  readonly done: () => void;
};

/** A form whose effect is shown before it is done. */
export type PreviewForm<V, W> = Form &
  Fields<W> & {
    /** What would happen; undefined while the form is not complete, is refused, or it is worked out. */
    readonly voorbeeld: V | undefined;
    readonly fout: unknown;
    readonly rekent: boolean;
  };

/** Writes only what has been shown: until there is an answer for what is filled in, it does nothing. */
export function usePreviewForm<I, V, U extends { readonly gevolg: { readonly label: string } }, W>({
  values,
  invoer,
  vraag,
  opdracht,
  done,
}: Options<I, V, U, W>): PreviewForm<V, W> {
  const refused = invoer === null || vraag.isFetching ? null : vraag.error;
  const voorbeeld = invoer === null || refused || vraag.isPlaceholderData ? undefined : vraag.data;
  const begin = useRef(JSON.stringify(invoer));
  const form = useForm(opdracht, {
    input: () => (voorbeeld === undefined ? null : invoer),
    done: ({ gevolg }) => {
      showMessage({ soort: 'goed', tekst: gevolg.label });
      done();
    },
  });
  // How a form opens is no mistake of who has not touched it yet.
  const touched = form.toonFouten || JSON.stringify(invoer) !== begin.current;
  const fout = touched ? refused : null;
  const geweigerd = fout ? leesFout(fout).velden : [];
  return withFields(values, {
    ...form,
    velden: { ...Object.fromEntries(geweigerd.map(({ veld, melding }) => [veld, melding])), ...form.velden },
    voorbeeld,
    fout,
    rekent: invoer !== null && vraag.isFetching,
  });
}
