import type { MedewerkerLine } from '../../../../shared/contract/medewerkers.ts';
import { NAAM_BEPERKT } from '../../../../shared/domain/avg/beperking.ts';
import type { Indeling } from '../../../../shared/domain/organisatie/lists.ts';
import { INDELING_EXPLANATION } from '../../../../shared/domain/organisatie/opvolging.ts';
import { plusDagen } from '../../../../shared/domain/tijd/datum.ts';
import type { ExportSoort, ExportTable, ExportValue } from '../../../lib/table-export.ts';
import { LIST_FIELDS, type ListField, selectedFields } from './list-fields.ts';
import { type Filters, SKJ_CHOICE_LABEL, type Sorting } from './list-state.ts';

type Output = {
  readonly soort: ExportSoort;
  readonly value: (line: MedewerkerLine) => ExportValue;
  readonly definitie?: string;
};

const last = (tot: string | null) => (tot === null ? null : plusDagen(tot, -1));

/** Columns that are more than text: as a value, so that Excel can reckon with them. */
const GETYPEERD: Readonly<Record<string, Output>> = {
  uren: {
    soort: 'uren',
    value: (line) => line.minutenPerWeek / 60,
    definitie: 'Contracturen per week van alle detacheringen op de peildatum samen.',
  },
  fte: {
    soort: 'fte',
    value: (line) => line.fte,
    definitie: 'Contracturen gedeeld door een voltijdweek.',
  },
  inzet: {
    soort: 'uren',
    value: (line) => line.inzetMinuten / 60,
    definitie: 'Ingeplande uren per week in alle teams samen.',
  },
  tot: {
    soort: 'datum',
    value: (line) => last(line.detacheringTot),
    definitie: 'Laatste dag van de detachering. Leeg: zonder einde.',
  },
  inDienst: { soort: 'datum', value: (line) => line.inDienst },
  uitDienst: { soort: 'datum', value: (line) => last(line.uitDienst) },
};

function outputOf(field: ListField): Output {
  return GETYPEERD[field.sleutel] ?? { soort: 'tekst', value: field.text };
}

type Getoond = {
  readonly regels: readonly MedewerkerLine[];
  readonly kolommen: readonly string[];
  readonly sortering: Sorting;
  readonly peildatum: string;
  readonly indeling: Indeling;
  /** What was chosen above the list, in words. */
  readonly gekozen: readonly Choice[];
};

type Choice = readonly [wat: string, waarde: string];
type Namen = readonly { readonly id: string; readonly naam: string }[] | undefined;

/** Names of what one can filter on; undefined = not read yet. */
export type Keuzelijsten = {
  readonly organisaties?: Namen;
  readonly teams?: Namen;
  readonly functies?: Namen;
  readonly specialismen?: Namen;
};

/** The filters as the reader of an export wants to know them: which selection is this? */
export function nameFilters(filters: Filters, choices: Keuzelijsten): Choice[] {
  const naam = (id: string, list: Namen) => list?.find((een) => een.id === id)?.naam ?? '';
  const uit: Choice[] = [
    ['Zoektekst', filters.zoek.trim()],
    ['Organisatie', naam(filters.organisatie, choices.organisaties)],
    ['Team', naam(filters.team, choices.teams)],
    ['Functie', naam(filters.functie, choices.functies)],
    ['Specialisme', naam(filters.specialisme, choices.specialismen)],
    ['SKJ', filters.skj === '' ? '' : SKJ_CHOICE_LABEL[filters.skj]],
  ];
  const wie =
    filters.wie === 'alle' ? 'Iedereen, ook wie al weg is of nog komt' : 'Wie op de peildatum in dienst is';
  return [['Wie', wie], ...uit.filter(([, value]) => value !== '')];
}

/** Whose processing is restricted (AVG art. 18) goes into no file by name. */
function withoutName(line: MedewerkerLine): MedewerkerLine {
  return line.beperkt
    ? { ...line, naam: NAAM_BEPERKT, voornaam: '', tussenvoegsel: '', achternaam: NAAM_BEPERKT }
    : line;
}

/** The list as it stands on screen: the same people, columns and order. */
export function listTable({
  regels,
  kolommen,
  sortering,
  peildatum,
  indeling,
  gekozen,
}: Getoond): ExportTable {
  const fields = selectedFields(kolommen).map((field) => ({ kop: field.kop, ...outputOf(field) }));
  const op = LIST_FIELDS.find((field) => field.sleutel === sortering.kolom);
  const kant = sortering.richting === 'desc' ? -1 : 1;
  const sorted = op === undefined ? regels : [...regels].sort((a, b) => kant * op.compare(a, b));
  return {
    titel: 'Medewerkers',
    peildatum,
    kolommen: fields.map(({ kop, soort, definitie }) => ({
      kop,
      soort,
      ...(definitie === undefined ? {} : { definitie }),
    })),
    rijen: sorted.map((line) => fields.map(({ value }) => value(withoutName(line)))),
    toelichting: [['Indeling', INDELING_EXPLANATION[indeling]], ...gekozen],
  };
}
