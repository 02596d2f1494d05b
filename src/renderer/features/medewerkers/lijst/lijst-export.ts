import type { MedewerkerRegel } from '../../../../shared/contract/medewerkers.ts';
import type { Indeling } from '../../../../shared/domain/organisatie/lijsten.ts';
import { INDELING_UITLEG } from '../../../../shared/domain/organisatie/opvolging.ts';
import { plusDagen } from '../../../../shared/domain/tijd/datum.ts';
import type { ExportSoort, ExportTabel, ExportWaarde } from '../../../lib/tabel-export.ts';
import { type Filters, SKJ_KEUZE_LABEL, type Sortering } from './lijst-stand.ts';
import { gekozenVelden, LIJST_VELDEN, type LijstVeld } from './lijst-velden.ts';

type Uitvoer = {
  readonly soort: ExportSoort;
  readonly waarde: (regel: MedewerkerRegel) => ExportWaarde;
  readonly definitie?: string;
};

const laatste = (tot: string | null) => (tot === null ? null : plusDagen(tot, -1));

/** Columns that are more than text: as a value, so that Excel can reckon with them. */
const GETYPEERD: Readonly<Record<string, Uitvoer>> = {
  uren: {
    soort: 'uren',
    waarde: (regel) => regel.minutenPerWeek / 60,
    definitie: 'Contracturen per week van alle detacheringen op de peildatum samen.',
  },
  fte: {
    soort: 'fte',
    waarde: (regel) => regel.fte,
    definitie: 'Contracturen gedeeld door een voltijdweek.',
  },
  inzet: {
    soort: 'uren',
    waarde: (regel) => regel.inzetMinuten / 60,
    definitie: 'Ingeplande uren per week in alle teams samen.',
  },
  tot: {
    soort: 'datum',
    waarde: (regel) => laatste(regel.detacheringTot),
    definitie: 'Laatste dag van de detachering. Leeg: zonder einde.',
  },
  inDienst: { soort: 'datum', waarde: (regel) => regel.inDienst },
  uitDienst: { soort: 'datum', waarde: (regel) => laatste(regel.uitDienst) },
};

function uitvoerVan(veld: LijstVeld): Uitvoer {
  return GETYPEERD[veld.sleutel] ?? { soort: 'tekst', waarde: veld.tekst };
}

type Getoond = {
  readonly regels: readonly MedewerkerRegel[];
  readonly kolommen: readonly string[];
  readonly sortering: Sortering;
  readonly peildatum: string;
  readonly indeling: Indeling;
  /** What was chosen above the list, in words. */
  readonly gekozen: readonly Keuze[];
};

type Keuze = readonly [wat: string, waarde: string];
type Namen = readonly { readonly id: string; readonly naam: string }[] | undefined;

/** Names of what one can filter on; undefined = not read yet. */
export type Keuzelijsten = {
  readonly organisaties?: Namen;
  readonly teams?: Namen;
  readonly functies?: Namen;
  readonly specialismen?: Namen;
};

/** The filters as the reader of an export wants to know them: which selection is this? */
export function noemFilters(filters: Filters, keuzes: Keuzelijsten): Keuze[] {
  const naam = (id: string, lijst: Namen) => lijst?.find((een) => een.id === id)?.naam ?? '';
  const uit: Keuze[] = [
    ['Zoektekst', filters.zoek.trim()],
    ['Organisatie', naam(filters.organisatie, keuzes.organisaties)],
    ['Team', naam(filters.team, keuzes.teams)],
    ['Functie', naam(filters.functie, keuzes.functies)],
    ['Specialisme', naam(filters.specialisme, keuzes.specialismen)],
    ['SKJ', filters.skj === '' ? '' : SKJ_KEUZE_LABEL[filters.skj]],
  ];
  const wie =
    filters.wie === 'alle' ? 'Iedereen, ook wie al weg is of nog komt' : 'Wie op de peildatum in dienst is';
  return [['Wie', wie], ...uit.filter(([, waarde]) => waarde !== '')];
}

/** The list as it stands on screen: the same people, columns and order. */
export function lijstTabel({
  regels,
  kolommen,
  sortering,
  peildatum,
  indeling,
  gekozen,
}: Getoond): ExportTabel {
  const velden = gekozenVelden(kolommen).map((veld) => ({ kop: veld.kop, ...uitvoerVan(veld) }));
  const op = LIJST_VELDEN.find((veld) => veld.sleutel === sortering.kolom);
  const kant = sortering.richting === 'desc' ? -1 : 1;
  const gesorteerd = op === undefined ? regels : [...regels].sort((a, b) => kant * op.vergelijk(a, b));
  return {
    titel: 'Medewerkers',
    peildatum,
    kolommen: velden.map(({ kop, soort, definitie }) => ({
      kop,
      soort,
      ...(definitie === undefined ? {} : { definitie }),
    })),
    rijen: gesorteerd.map((regel) => velden.map(({ waarde }) => waarde(regel))),
    toelichting: [['Indeling', INDELING_UITLEG[indeling]], ...gekozen],
  };
}
