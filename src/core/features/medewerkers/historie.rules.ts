import type { HistorieRegel } from '../../../shared/contract/medewerkers.ts';
import {
  AFWEZIGHEID_SOORTEN,
  AFWEZIGHEID_STATUSSEN,
  DOELEN,
  REGISTRATIE_SOORTEN,
} from '../../../shared/domain/planning/lijsten.ts';
import { urenMetEenheid, urenTekst } from '../../../shared/domain/tekst/getal.ts';
import { datumNl, plusDagen, WEEKDAG_KORT } from '../../../shared/domain/tijd/datum.ts';

/** Turns row images of the journal (column names) into what a person reads. */

type Beeld = Readonly<Record<string, unknown>>;
type RijWijziging = { readonly tabel: string; readonly voor: Beeld | null; readonly na: Beeld | null };

/** Names by id; '' for what is not known (any more). */
export type Opzoek = {
  readonly organisatie: (id: string) => string;
  readonly functie: (id: string) => string;
  readonly specialisme: (id: string) => string;
  readonly team: (id: string) => string;
  readonly gebied: (id: string) => string;
  readonly medewerker: (id: string) => string;
};

type Toon = (waarde: string, opzoek: Opzoek) => string;

const tekst: Toon = (waarde) => waarde;
const datum: Toon = (waarde) => datumNl(waarde);
const jaNee: Toon = (waarde) => (waarde === '1' ? 'ja' : 'nee');
const uren: Toon = (waarde) => urenMetEenheid(Number(waarde));
const uitLijst =
  (labels: Readonly<Record<string, string>>): Toon =>
  (waarde) =>
    labels[waarde] ?? waarde;

/** "ma 8, di 8": days without hours are left out. */
const patroon: Toon = (waarde) => {
  const minuten: unknown = JSON.parse(waarde);
  if (!Array.isArray(minuten)) return waarde;
  return minuten
    .flatMap((m, dag) => (Number(m) > 0 ? [`${WEEKDAG_KORT[dag] ?? ''} ${urenTekst(Number(m))}`] : []))
    .join(', ');
};

/** Column → label and how to show a value. Columns that are absent say nothing to a reader. */
const VELDEN: Readonly<Record<string, readonly [label: string, toon: Toon]>> = {
  voornaam: ['Voornaam', tekst],
  tussenvoegsel: ['Tussenvoegsel', tekst],
  achternaam: ['Achternaam', tekst],
  werktelefoon: ['Werktelefoon', tekst],
  werkmail: ['E-mail', tekst],
  telefoon_openbaar: ['Telefoon openbaar', jaNee],
  opleidingsniveau: ['Opleidingsniveau', tekst],
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
  doel: ['Doel', uitLijst(DOELEN.labels)],
  hoofd: ['Hoofdspecialisme', jaNee],
  nummer: ['Nummer', tekst],
  verloopdatum: ['Verloopt op', datum],
  percentage: ['Percentage', (waarde) => `${waarde} %`],
  status: ['Status', uitLijst(AFWEZIGHEID_STATUSSEN.labels)],
  soort: ['Soort', uitLijst({ ...AFWEZIGHEID_SOORTEN.labels, ...REGISTRATIE_SOORTEN.labels })],
  taak: ['Taak', tekst],
  geldig_van: ['Vanaf', datum],
  geldig_tot: ['Tot en met', (waarde) => datumNl(plusDagen(waarde, -1))],
};

const alsTekst = (waarde: unknown): string | null =>
  typeof waarde === 'string' || typeof waarde === 'number' ? String(waarde) : null;

function waardeVan(beeld: Beeld | null, veld: string, opzoek: Opzoek): string | null {
  const toon = VELDEN[veld]?.[1];
  const waarde = alsTekst(beeld?.[veld]);
  if (toon === undefined || waarde === null || waarde === '') return null;
  return toon(waarde, opzoek);
}

function veldenVan(
  { voor, na }: RijWijziging,
  opzoek: Opzoek,
): HistorieRegel['wijzigingen'][number]['velden'] {
  return Object.entries(VELDEN).flatMap(([veld, [label]]) => {
    if (alsTekst(voor?.[veld]) === alsTekst(na?.[veld])) return [];
    const [was, werd] = [waardeVan(voor, veld, opzoek), waardeVan(na, veld, opzoek)];
    return was === null && werd === null ? [] : [{ veld: label, voor: was, na: werd }];
  });
}

/** What a row is about: "Detachering Enver", "Inzet Oost, casuïstiek". */
function onderwerpVan({ tabel, voor, na }: RijWijziging, opzoek: Opzoek): string {
  const beeld = na ?? voor;
  const lees = (veld: string) => waardeVan(beeld, veld, opzoek) ?? '';
  switch (tabel) {
    case 'detachering':
      return `Detachering ${lees('organisatie_id')}`;
    case 'inzet':
      return `Inzet ${lees('team_id')}, ${lees('doel').toLowerCase()}`;
    case 'medewerker_specialisme':
      return `Specialisme ${lees('specialisme_id')}`;
    case 'registratie':
      return `Registratie ${lees('soort')}`;
    case 'afwezigheid':
      return `Afwezigheid ${lees('soort').toLowerCase()}`;
    case 'medewerker_taak':
      return `Taak ${lees('taak')}`;
    case 'gebiedsmanager':
      return `Gebiedsmanager ${lees('gebied_id')}`;
    case 'personeelsnummer':
      return `Personeelsnummer ${lees('organisatie_id')}`;
    default:
      return 'Gegevens';
  }
}

/** One row of the journal in words; null when nothing a reader knows about became different. */
export function wijzigingInWoorden(
  rij: RijWijziging,
  opzoek: Opzoek,
): HistorieRegel['wijzigingen'][number] | null {
  const soort = rij.voor === null ? 'nieuw' : rij.na === null ? 'verwijderd' : 'gewijzigd';
  const velden = veldenVan(rij, opzoek);
  if (soort === 'gewijzigd' && velden.length === 0) return null;
  return { onderwerp: onderwerpVan(rij, opzoek).trim(), soort, velden };
}
