import { type QueryKey, type UseQueryOptions, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import type { ParameterSchema, Sheet } from '../../../shared/rapport/rapport.ts';
import { statusOptions } from '../../data/planbord-data.ts';
import { copyMoment, copySuffix, copyText } from '../../lib/copy.ts';
import { leesFout } from '../../lib/report-error.ts';
import { Mislukt, PaperSheet } from './sheet.tsx';

/** What the print page of a report gets: its parameters, as they stand in the address. */
export type PrintProps = { readonly search: URLSearchParams };

type Props<Parameters extends ParameterSchema, Question, Data, Key extends QueryKey> = {
  readonly rapport: {
    readonly parameters: Parameters;
    readonly question: (parameters: z.output<Parameters>) => Question;
    readonly sheet: (data: Data, parameters: z.output<Parameters>, today: string) => Sheet;
  };
  readonly read: (question: Question) => UseQueryOptions<Data, Error, Data, Key>;
  readonly draw: (page: {
    readonly data: Data;
    readonly parameters: z.output<Parameters>;
    readonly title: string;
    readonly demo: boolean;
  }) => ReactNode;
};

/** The print page of a report: what its address asks for, read by its call, drawn as its paper. */
export function Print<Parameters extends ParameterSchema, Question, Data, Key extends QueryKey>({
  search,
  ...rest
}: Props<Parameters, Question, Data, Key> & PrintProps) {
  const asked = rest.rapport.parameters.safeParse(Object.fromEntries(search));
  if (asked.success) return <Drawn {...rest} parameters={asked.data} />;
  return <Mislukt melding={asked.error.issues[0]?.message ?? 'Dit overzicht kan niet worden gemaakt.'} />;
}

/** Reads once and shows once: paper does not refresh under the hands of the printer. */
const ONCE = {
  retry: false,
  staleTime: Number.POSITIVE_INFINITY,
  refetchInterval: false,
  refetchOnWindowFocus: false,
} as const;

function Drawn<Parameters extends ParameterSchema, Question, Data, Key extends QueryKey>({
  rapport,
  read,
  draw,
  parameters,
}: Props<Parameters, Question, Data, Key> & { readonly parameters: z.output<Parameters> }) {
  const { data, error } = useQuery({ ...read(rapport.question(parameters)), ...ONCE });
  const status = useQuery({ ...statusOptions(), ...ONCE });
  const failed = error ?? status.error;
  if (failed) return <Mislukt melding={leesFout(failed).tekst} />;
  if (data === undefined || status.data === undefined) return null;
  const { administratie, gebruiker, vandaag } = status.data;
  const { gemeente, demo } = administratie;
  const made = rapport.sheet(data, parameters, vandaag);
  const sheet = { ...made, title: `${made.title}${copySuffix()}` };
  const moment = copyMoment();
  const copy = moment === null ? null : copyText(moment);
  return (
    <PaperSheet sheet={sheet} sender={{ gemeente, demo, copy, madeBy: gebruiker.naam }}>
      {draw({ data, parameters, title: sheet.title, demo })}
    </PaperSheet>
  );
}
