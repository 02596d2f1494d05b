/**
 * The figures of the gebiedsoverzicht, each declared once: its field in the contract, and the line that the paper and
 * the export make of it.
 */

import { z } from 'zod';
import { BEZETTING_KLASSEN } from '../domain/planbord/capaciteit.ts';
import { INDICATOREN } from '../domain/planbord/indicator.ts';
import type { Coverage } from '../domain/planbord/uitkomst.ts';

/** Minutes per week, not rounded: shown as hours with one decimal. */
const minuten = z.number();

export const bezetting = z.discriminatedUnion('soort', [
  z.object({
    soort: z.literal('percentage'),
    /** Vraag / cliëntgebonden, 1 = 100 %. */
    waarde: z.number(),
    klasse: z.enum(BEZETTING_KLASSEN.values),
  }),
  z.object({ soort: z.literal('nvt') }),
  z.object({ soort: z.literal('geen-gegevens') }),
]);

/** How many of the teams a total is about; null: of all of them. */
const coverage = z.object({ met: z.number().int(), van: z.number().int() }).nullable();

/** One line of figures of the gebiedsoverzicht: a team or the gebied total. */
export const gebiedscijfers = z.object({
  formatieMinuten: minuten.nullable(),
  bezettingMinuten: minuten,
  bezettingFte: z.number(),
  aantalMedewerkers: z.number().int(),
  vacatureMinuten: minuten,
  /** Part of the contract hours that is available on the peildatum, 1 = 100 %; null = no hours. */
  inzetbaar: z.number().nullable(),
  brutoMinuten: minuten,
  nettoMinuten: minuten,
  casuistiekMinuten: minuten,
  clientgebondenMinuten: minuten,
  /** Open trajecten per zwaarte 1, 2, 3; null = not measured. */
  open: z.tuple([z.number().nullable(), z.number().nullable(), z.number().nullable()]),
  vraagMinuten: minuten.nullable(),
  saldoMinuten: minuten.nullable(),
  /** Positive = room, negative = shortage; fte of §3.2. */
  saldoFte: z.number().nullable(),
  bezetting,
  skjVerloopt: z.number().int(),
  /** Who waits for an intake on the peildatum, and how long the longest has; null = nothing is registered. */
  wachtenden: z.number().int().nullable(),
  langsteWachttijd: z.number().nullable(),
  /** Of the intakes of the year up to and including the peildatum: mean and median days, and the part in four weeks. */
  gemiddeldeWachttijd: z.number().nullable(),
  medianeWachttijd: z.number().nullable(),
  binnenVierWeken: z.number().nullable(),
  /** Of what was afgerond in that year: the part within six months. */
  binnenZesMaanden: z.number().nullable(),
  /** Complaints about the team that are open and that the reader may see; null = the reader sees no complaints. */
  klachtenOpen: z.number().int().nullable(),
  /** Of a total: of which teams the vraag, and of which the formatie is known. */
  vraagVan: coverage,
  formatieVan: coverage,
});
export type Gebiedscijfers = z.infer<typeof gebiedscijfers>;

type Heading = {
  readonly groep: 'Mensen' | 'Capaciteit' | 'Vraag' | 'Uitkomst' | 'Cliënten';
  /** On paper, with its unit. */
  readonly label: string;
  /** Above the column of the export, where the unit is in the cells. */
  readonly kop: string;
  /** What the column means, beside the export. */
  readonly definitie?: string;
  /** Of which teams a total of this figure is; absent: always of all. */
  readonly van?: (cijfers: Gebiedscijfers) => Coverage | null;
};

/** How a figure is written; 'uren' and 'saldo-uren' are of minutes, a saldo has a sign. */
export type CijferFormat = 'uren' | 'saldo-uren' | 'fte' | 'saldo-fte' | 'aantal' | 'dagen' | 'procent';

export type CijferLine =
  | (Heading & {
      readonly format: CijferFormat;
      readonly value: (cijfers: Gebiedscijfers) => number | null;
    })
  | (Heading & {
      readonly format: 'bezetting' | 'oordeel';
      readonly value: (cijfers: Gebiedscijfers) => Gebiedscijfers['bezetting'];
    });

const { bruto, netto, brutoCasuistiek, clientgebonden, vraag, saldo } = INDICATOREN;

const ofVraag = (cijfers: Gebiedscijfers) => cijfers.vraagVan;

function openTrajecten(zwaarte: 1 | 2 | 3, value: (cijfers: Gebiedscijfers) => number | null): CijferLine {
  return {
    groep: 'Vraag',
    label: `Open trajecten zwaarte ${String(zwaarte)}`,
    kop: `Open, zwaarte ${String(zwaarte)}`,
    format: 'aantal',
    van: ofVraag,
    value,
  };
}

/** In the order of the columns of the export; the paper takes them by groep. */
export const CIJFER_LINES: readonly CijferLine[] = [
  {
    ...{ groep: 'Mensen', label: 'Formatie, uren', kop: 'Formatie', format: 'uren' },
    definitie: 'Uren per week die zijn vastgesteld. Leeg: niets vastgesteld.',
    van: (c) => c.formatieVan,
    value: (c) => c.formatieMinuten,
  },
  {
    ...{ groep: 'Mensen', label: 'Bezetting, uren', kop: 'Bezetting', format: 'uren' },
    value: (c) => c.bezettingMinuten,
  },
  {
    ...{ groep: 'Mensen', label: 'Bezetting, fte', kop: 'Bezetting fte', format: 'fte' },
    value: (c) => c.bezettingFte,
  },
  {
    ...{ groep: 'Mensen', label: 'Medewerkers', kop: 'Medewerkers', format: 'aantal' },
    value: (c) => c.aantalMedewerkers,
  },
  {
    ...{ groep: 'Mensen', label: 'Vacatures, uren', kop: 'Vacatures', format: 'uren' },
    value: (c) => c.vacatureMinuten,
  },
  {
    ...{ groep: 'Capaciteit', label: 'Inzetbaar op de peildatum', kop: 'Inzetbaar', format: 'procent' },
    value: (c) => c.inzetbaar,
  },
  {
    ...{ groep: 'Capaciteit', label: `${bruto.label}, uren`, kop: bruto.label, format: 'uren' },
    value: (c) => c.brutoMinuten,
  },
  {
    ...{ groep: 'Capaciteit', label: `${netto.label}, uren`, kop: netto.label, format: 'uren' },
    value: (c) => c.nettoMinuten,
  },
  {
    ...{ groep: 'Capaciteit', label: `${brutoCasuistiek.label}, uren`, kop: 'Casuïstiek', format: 'uren' },
    value: (c) => c.casuistiekMinuten,
  },
  {
    ...{ groep: 'Capaciteit', label: `${clientgebonden.label}, uren`, kop: clientgebonden.label },
    format: 'uren',
    value: (c) => c.clientgebondenMinuten,
  },
  openTrajecten(1, (c) => c.open[0]),
  openTrajecten(2, (c) => c.open[1]),
  openTrajecten(3, (c) => c.open[2]),
  {
    ...{ groep: 'Vraag', label: `${vraag.label}, uren`, kop: vraag.label, format: 'uren' },
    van: ofVraag,
    value: (c) => c.vraagMinuten,
  },
  {
    ...{ groep: 'Uitkomst', label: `${saldo.label}, uren`, kop: saldo.label, format: 'saldo-uren' },
    definitie: 'Positief is ruimte, negatief is tekort.',
    van: ofVraag,
    value: (c) => c.saldoMinuten,
  },
  {
    ...{ groep: 'Uitkomst', label: `${saldo.label}, fte`, kop: `${saldo.label} fte`, format: 'saldo-fte' },
    van: ofVraag,
    value: (c) => c.saldoFte,
  },
  {
    ...{ groep: 'Uitkomst', label: INDICATOREN.bezetting.label, kop: INDICATOREN.bezetting.label },
    definitie: 'Vraag gedeeld door cliëntgebonden uren.',
    format: 'bezetting',
    van: ofVraag,
    value: (c) => c.bezetting,
  },
  {
    ...{ groep: 'Uitkomst', label: 'Oordeel', kop: 'Oordeel', format: 'oordeel' },
    van: ofVraag,
    value: (c) => c.bezetting,
  },
  {
    ...{ groep: 'Mensen', label: 'SKJ verloopt, medewerkers', kop: 'SKJ verloopt', format: 'aantal' },
    value: (c) => c.skjVerloopt,
  },
  {
    ...{ groep: 'Cliënten', label: 'Wachtenden', kop: 'Wachtenden', format: 'aantal' },
    definitie: 'Aangemeld en nog geen intake op de peildatum.',
    value: (c) => c.wachtenden,
  },
  {
    ...{ groep: 'Cliënten', label: 'Langste wachttijd, dagen', kop: 'Langste wachttijd', format: 'dagen' },
    definitie: 'Dagen sinds de aanmelding van wie op de peildatum het langst wacht.',
    value: (c) => c.langsteWachttijd,
  },
  {
    ...{ groep: 'Cliënten', label: 'Gemiddelde wachttijd, dagen', kop: 'Gem. wachttijd', format: 'dagen' },
    definitie: 'Dagen van aanmelding tot intake, van de intakes in het jaar tot en met de peildatum.',
    value: (c) => c.gemiddeldeWachttijd,
  },
  {
    ...{ groep: 'Cliënten', label: 'Mediane wachttijd, dagen', kop: 'Mediane wachttijd', format: 'dagen' },
    value: (c) => c.medianeWachttijd,
  },
  {
    ...{ groep: 'Cliënten', label: 'Intake binnen 4 weken', kop: 'Binnen 4 weken', format: 'procent' },
    value: (c) => c.binnenVierWeken,
  },
  {
    ...{ groep: 'Cliënten', label: 'Afgerond binnen 6 maanden', kop: 'Binnen 6 maanden', format: 'procent' },
    definitie: 'Van wat in het jaar tot en met de peildatum is afgerond.',
    value: (c) => c.binnenZesMaanden,
  },
  {
    ...{ groep: 'Cliënten', label: 'Klachten open', kop: 'Klachten open', format: 'aantal' },
    definitie: 'Klachten over het team die u mag zien. Leeg: u ziet geen klachten.',
    value: (c) => c.klachtenOpen,
  },
];
