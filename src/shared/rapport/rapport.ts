import { z } from 'zod';
import { read } from '../contract/base/base.ts';
import type { Recht } from '../domain/gebruiker/rechten.ts';
import { type Header, onPeildatum } from './header.ts';

/**
 * A report is declared once, as a value. From it follow the call that reads it, the chooser on Overzichten,
 * the print route, the preview, the print run and the line in the palette. The page joins its paper to it
 * (renderer/app/print/papieren.ts), and where there is one its screen and its export.
 */

export type Classificatie = 'Openbaar' | 'Intern' | 'Vertrouwelijk';

/** What repeats on every page of a print. */
export type Sheet = {
  /** On the first page, in the header, and as the name of the PDF. */
  readonly title: string;
  /** After the title in the header: "peildatum 01-03-2021". */
  readonly period: string;
  /** As it is shown: a date, or a date and a time. */
  readonly madeOn: string;
  readonly classificatie: Classificatie;
  readonly landscape: boolean;
  /** A card for residents: of this size, and without the header and footer of an overview. */
  readonly card?: 'A4' | 'A5';
};

/** Who is offered it. What somebody may read is decided by the core, call by call. */
export type Audience = { readonly recht: Recht };

/** Where one chooses it. `listed`: the chooser of Overzichten leads to that screen. */
export type Place =
  | { readonly kind: 'overzichten' }
  | { readonly kind: 'screen'; readonly path: string; readonly listed: boolean }
  /** From the dossier that it prints. */
  | { readonly kind: 'dossier' };

type Named = { readonly id: string; readonly naam: string };

/** What exists on the peildatum of a print run. */
export type PrintRunScope = {
  readonly peildatum: string;
  readonly gebieden: readonly Named[];
  readonly teams: readonly Named[];
  readonly organisaties: readonly Named[];
};

/** Which prints a print run makes of a report. */
type PrintRun<Parameters> = {
  /** Whether a run makes it that names no report. */
  readonly unasked: boolean;
  /** One print for each: what it is about, and its parameters. */
  readonly prints: (
    scope: PrintRunScope,
  ) => readonly { readonly about: string; readonly parameters: Parameters }[];
};

/** Parameters as they stand in the address: text, and a default for what may be left out. */
export type ParameterSchema = z.ZodObject<Readonly<Record<string, z.ZodType<string, string | undefined>>>>;

type Spec<Name extends string, Parameters extends ParameterSchema, Question, Data> = {
  /** In the address, on the command line and in the names of files. */
  readonly name: Name;
  /** In choosers and in the palette. */
  readonly label: string;
  readonly parameters: Parameters;
  readonly audience: Audience;
  readonly place: Place;
  /** null: a print run does not make it. */
  readonly printRun: PrintRun<z.input<Parameters>> | null;
  /** What the core is asked for these parameters. */
  readonly question: (parameters: z.output<Parameters>) => Question;
  readonly sheet: (data: Data, parameters: z.output<Parameters>, today: string) => Sheet;
};

/** Declares a report on a call that the contract has already. */
export function createRapport<const Name extends string, Parameters extends ParameterSchema, Question, Data>(
  spec: Spec<Name, Parameters, Question, Data>,
) {
  const { name, parameters, printRun } = spec;
  /** What the shell is asked to print. */
  const printRequest = z.object({ rapport: z.literal(name), parameters });
  return {
    ...spec,
    printRequest,
    /** What a print run asks the shell to print; `about` becomes part of the name of the file. */
    printRequests: (scope: PrintRunScope) =>
      (printRun?.prints(scope) ?? []).map(({ about, parameters: chosen }) => ({
        about,
        request: printRequest.parse({ rapport: name, parameters: chosen }),
      })),
  };
}

type OverzichtSpec<
  Name extends string,
  Parameters extends ParameterSchema,
  Input extends z.ZodObject,
  Data extends z.ZodType<Header>,
> = Omit<Spec<Name, Parameters, z.input<Input>, z.output<Data>>, 'audience' | 'place' | 'sheet'> & {
  readonly recht: Recht;
  readonly input: Input;
  readonly data: Data;
  readonly sheet: (data: z.output<Data>) => Pick<Sheet, 'title' | 'classificatie' | 'landscape'>;
};

/** Declares a report of a peildatum, with the call that reads it; one chooses it on Overzichten. */
export function createOverzicht<
  const Name extends string,
  Parameters extends ParameterSchema,
  Input extends z.ZodObject,
  Data extends z.ZodType<Header>,
>({ recht, input, data, sheet, ...spec }: OverzichtSpec<Name, Parameters, Input, Data>) {
  return {
    ...createRapport({
      ...spec,
      audience: { recht },
      place: { kind: 'overzichten' },
      sheet: (read: z.output<Data>) => ({ ...sheet(read), ...onPeildatum(read) }),
    }),
    call: read(recht).input(input).output(data),
  };
}
