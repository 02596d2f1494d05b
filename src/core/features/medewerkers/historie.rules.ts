import type { HistorieLine } from '../../../shared/contract/medewerkers.ts';
import {
  AFWEZIGHEID_SOORTEN,
  AFWEZIGHEID_STATUSSEN,
  DOELEN,
  REGISTRATIE_SOORTEN,
} from '../../../shared/domain/planning/lists.ts';
import { urenText, urenWithEenheid } from '../../../shared/domain/tekst/number.ts';
import { datumNl, plusDagen, WEEKDAG_KORT } from '../../../shared/domain/tijd/datum.ts';

/** Turns row images of the journal (column names) into what a person reads. */

type RowImage = Readonly<Record<string, unknown>>;
type RowWijziging = { readonly tabel: string; readonly voor: RowImage | null; readonly na: RowImage | null };

/** Names by id; '' for what is not known (any more). */
export type Lookup = {
  readonly organisatie: (id: string) => string;
  readonly functie: (id: string) => string;
  readonly specialisme: (id: string) => string;
  readonly team: (id: string) => string;
  readonly gebied: (id: string) => string;
  readonly medewerker: (id: string) => string;
};

type Toon = (value: string, lookup: Lookup) => string;

const text: Toon = (value) => value;
const datum: Toon = (value) => datumNl(value);
const jaNee: Toon = (value) => (value === '1' ? 'ja' : 'nee');
const uren: Toon = (value) => urenWithEenheid(Number(value));
const fromList =
  (labels: Readonly<Record<string, string>>): Toon =>
  (value) =>
    labels[value] ?? value;

/** "ma 8, di 8": days without hours are left out. */
const patroon: Toon = (value) => {
  const minuten: unknown = JSON.parse(value);
  if (!Array.isArray(minuten)) return value;
  return minuten
    .flatMap((m, dag) => (Number(m) > 0 ? [`${WEEKDAG_KORT[dag] ?? ''} ${urenText(Number(m))}`] : []))
    .join(', ');
};

/** Column → label and how to show a value. Columns that are absent say nothing to a reader. */
const FIELDS: Readonly<Record<string, readonly [label: string, toon: Toon]>> = {
  voornaam: ['Voornaam', text],
  tussenvoegsel: ['Tussenvoegsel', text],
  achternaam: ['Achternaam', text],
  werktelefoon: ['Werktelefoon', text],
  werkmail: ['E-mail', text],
  telefoon_openbaar: ['Telefoon openbaar', jaNee],
  opleidingsniveau: ['Opleidingsniveau', text],
  in_dienst: ['In dienst', datum],
  uit_dienst: ['Uit dienst per', datum],
  organisatie_id: ['Organisatie', (id, o) => o.organisatie(id)],
  functie_id: ['Functie', (id, o) => o.functie(id)],
  specialisme_id: ['Specialisme', (id, o) => o.specialisme(id)],
  team_id: ['Team', (id, o) => o.team(id)],
  gebied_id: ['Gebied', (id, o) => o.gebied(id)],
  vervanger_id: ['Vervanger', (id, o) => o.medewerker(id)],
  minuten_per_week: ['Uren per week', uren],
  werkpatroon: ['Werkdagen', patroon],
  doel: ['Doel', fromList(DOELEN.labels)],
  hoofd: ['Hoofdspecialisme', jaNee],
  nummer: ['Nummer', text],
  verloopdatum: ['Verloopt op', datum],
  percentage: ['Percentage', (value) => `${value} %`],
  status: ['Status', fromList(AFWEZIGHEID_STATUSSEN.labels)],
  soort: ['Soort', fromList({ ...AFWEZIGHEID_SOORTEN.labels, ...REGISTRATIE_SOORTEN.labels })],
  taak: ['Taak', text],
  geldig_van: ['Vanaf', datum],
  geldig_tot: ['Tot en met', (value) => datumNl(plusDagen(value, -1))],
};

const asText = (value: unknown): string | null =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : null;

function readValue(view: RowImage | null, field: string, lookup: Lookup): string | null {
  const toon = FIELDS[field]?.[1];
  const value = asText(view?.[field]);
  if (toon === undefined || value === null || value === '') return null;
  return toon(value, lookup);
}

function fieldsOf({ voor, na }: RowWijziging, lookup: Lookup): HistorieLine['wijzigingen'][number]['velden'] {
  return Object.entries(FIELDS).flatMap(([field, [label]]) => {
    if (asText(voor?.[field]) === asText(na?.[field])) return [];
    const [was, werd] = [readValue(voor, field, lookup), readValue(na, field, lookup)];
    return was === null && werd === null ? [] : [{ veld: label, voor: was, na: werd }];
  });
}

/** What a row is about: "Detachering Enver", "Inzet Oost, casuïstiek". */
function onderwerpOf({ tabel, voor, na }: RowWijziging, lookup: Lookup): string {
  const view = na ?? voor;
  const read = (field: string) => readValue(view, field, lookup) ?? '';
  switch (tabel) {
    case 'detachering':
      return `Detachering ${read('organisatie_id')}`;
    case 'inzet':
      return `Inzet ${read('team_id')}, ${read('doel').toLowerCase()}`;
    case 'medewerker_specialisme':
      return `Specialisme ${read('specialisme_id')}`;
    case 'registratie':
      return `Registratie ${read('soort')}`;
    case 'afwezigheid':
      return `Afwezigheid ${read('soort').toLowerCase()}`;
    case 'medewerker_taak':
      return `Taak ${read('taak')}`;
    case 'gebiedsmanager':
      return `Gebiedsmanager ${read('gebied_id')}`;
    case 'personeelsnummer':
      return `Personeelsnummer ${read('organisatie_id')}`;
    default:
      return 'Gegevens';
  }
}

/** One row of the journal in words; null when nothing a reader knows about became different. */
export function wijzigingInWords(
  row: RowWijziging,
  lookup: Lookup,
): HistorieLine['wijzigingen'][number] | null {
  const soort = row.voor === null ? 'nieuw' : row.na === null ? 'verwijderd' : 'gewijzigd';
  const velden = fieldsOf(row, lookup);
  if (soort === 'gewijzigd' && velden.length === 0) return null;
  return { onderwerp: onderwerpOf(row, lookup).trim(), soort, velden };
}
