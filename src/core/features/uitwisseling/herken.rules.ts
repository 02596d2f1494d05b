import type { DetacheringRow } from '../../../shared/domain/detachering/plan.ts';
import { createTussenvoegsel, isVoorletters, kortTussenvoegsel } from '../../../shared/domain/import/naam.ts';
import type { ImportRow } from '../../../shared/domain/import/row.ts';
import type { Medewerker } from '../../../shared/domain/planning/planning.ts';
import { volledigeNaam, weergavenaam } from '../../../shared/domain/tekst/naam.ts';
import { urenWithEenheid } from '../../../shared/domain/tekst/number.ts';
import { type Zoeknaam, zoekvorm } from '../../../shared/domain/tekst/zoeknaam.ts';
import { datumNl } from '../../../shared/domain/tijd/datum.ts';
import { isGeldigOn, type Periode } from '../../../shared/domain/tijd/periode.ts';

/** Everything an import compares with, read once. */
export type Known = {
  readonly personen: ReadonlyMap<string, BekendePersoon>;
  readonly detacheringen: ReadonlyMap<string, readonly DetacheringRow[]>;
  /** `organisatieId|nummerKey` → medewerkerId. */
  readonly nummers: ReadonlyMap<string, string>;
  /** `medewerkerId|organisatieId` → nummer. */
  readonly nummerVan: ReadonlyMap<string, string>;
  /** Whole name in `zoekvorm` → people; and surname with the first letter. */
  readonly opNaam: ReadonlyMap<string, readonly string[]>;
  readonly opVoorletter: ReadonlyMap<string, readonly string[]>;
  /** People with "v.d.", "van de", "van der" or "van den", by the name without it. */
  readonly opVd: ReadonlyMap<string, readonly string[]>;
  readonly organisaties: Lookup;
  readonly organisatiePeriode: ReadonlyMap<string, Periode>;
  readonly functies: Lookup;
  readonly specialismen: Lookup;
  readonly teams: Lookup;
  readonly teamPeriode: ReadonlyMap<string, Periode>;
  readonly voltijdMinuten: number;
};

export type BekendePersoon = Medewerker & {
  readonly werktelefoon: string;
  readonly werkmail: string;
  /** Hoofdspecialisme on the peildatum. */
  readonly hoofdspecialismeId: string | null;
  readonly overigeSpecialismeIds: readonly string[];
};

/** Names of one kind: by any spelling to ids, and back to the name to show. */
export type Lookup = {
  readonly ids: ReadonlyMap<string, readonly string[]>;
  readonly naam: ReadonlyMap<string, string>;
};

export function createLookup(namen: readonly Zoeknaam[]): Lookup {
  const ids = new Map<string, string[]>();
  const naam = new Map<string, string>();
  for (const row of namen) {
    const form = zoekvorm(row.naam);
    const bij = ids.get(form) ?? [];
    if (!bij.includes(row.id)) bij.push(row.id);
    ids.set(form, bij);
    // The name in force wins over earlier names and aliases, whatever the order.
    if (row.soort === 'naam' || !naam.has(row.id)) naam.set(row.id, row.naam);
  }
  return { ids, naam };
}

export type Found =
  | { readonly soort: 'id'; readonly id: string }
  | { readonly soort: 'fout'; readonly reden: string };

/** One id for a text, or why there is none. `wat`: "De organisatie". */
export function searchEen(lookup: Lookup, text: string, wat: string): Found {
  const form = zoekvorm(text);
  const ids = lookup.ids.get(form) ?? [];
  const [id] = ids;
  if (ids.length === 1 && id !== undefined) return { soort: 'id', id };
  if (ids.length > 1) {
    const namen = ids.map((een) => lookup.naam.get(een) ?? '').join(' of ');
    return { soort: 'fout', reden: `${wat} “${text}” kan ${namen} zijn.` };
  }
  const lijkt = [...lookup.ids.entries()].find(
    ([ander]) => form.length >= 3 && ander.length >= 3 && (ander.includes(form) || form.includes(ander)),
  );
  const naam = lijkt === undefined ? undefined : lookup.naam.get(lijkt[1][0] ?? '');
  const vraag = naam === undefined ? '' : ` Bedoelt u ${naam}?`;
  return { soort: 'fout', reden: `${wat} “${text}” is niet bekend.${vraag}` };
}

export const naamKey = (parts: Omit<Medewerker, 'id'>): string => zoekvorm(volledigeNaam(parts));

/** First letter and surname; "v.d." and "van den" are one here, since a letter is doubt at most. */
export function letterKey({ voornaam, tussenvoegsel, achternaam }: Omit<Medewerker, 'id'>): string {
  const tussen = createTussenvoegsel(tussenvoegsel);
  const [first = ''] = zoekvorm(voornaam);
  return `${first}|${zoekvorm((kortTussenvoegsel(tussen) ?? tussen) + achternaam)}`;
}

function lettersOf(voornaam: string): string[] {
  const parts = isVoorletters(voornaam) ? voornaam.match(/\p{L}/gu) : voornaam.split(/[\s-]+/u);
  return (parts ?? []).map((part) => [...zoekvorm(part)][0] ?? '');
}

/** Whether first names can be those of one person: "J." and "Jan Peter", "J.P." and "Jan", not "J.P." and "J.M.". */
export function voorlettersPassen(een: string, ander: string): boolean {
  const [kort, lang] = [lettersOf(een), lettersOf(ander)].sort((a, b) => a.length - b.length);
  return (kort ?? []).every((letter, i) => letter === lang?.[i]);
}

/** Excel takes the zeros from "0042": the number stays the same. */
export const nummerKey = (nummer: string): string =>
  /^\d+$/u.test(nummer) ? nummer.replace(/^0+(?=\d)/u, '') : nummer.toLowerCase();

/** The name without "v.d." in any of its forms; null = there is none. */
export function vdKey({ voornaam, tussenvoegsel, achternaam }: Omit<Medewerker, 'id'>): string | null {
  return kortTussenvoegsel(createTussenvoegsel(tussenvoegsel)) === null
    ? null
    : `${zoekvorm(voornaam)}|${zoekvorm(achternaam)}`;
}

const isKort = ({ tussenvoegsel }: Omit<Medewerker, 'id'>) => createTussenvoegsel(tussenvoegsel) === 'v.d.';

/** Whether the list names somebody as they are known; "v.d." says no more than "van den", and nothing else. */
export function sameNaam(row: ImportRow, persoon: Medewerker): boolean {
  if (naamKey(row) === naamKey(persoon)) return true;
  return isKort(row) && vdKey(row) === vdKey(persoon);
}

export type Herkend =
  | { readonly soort: 'bekend'; readonly medewerkerId: string }
  | { readonly soort: 'nieuw' }
  | { readonly soort: 'twijfel'; readonly reden: string; readonly kandidaten: readonly string[] };

function bij(known: Known, organisatieId: string) {
  return (id: string) => (known.detacheringen.get(id) ?? []).some((d) => d.organisatieId === organisatieId);
}

/** Same person for sure: the names share the surname or the first name. */
function resembles(row: ImportRow, persoon: Medewerker): boolean {
  return (
    zoekvorm(row.achternaam) === zoekvorm(persoon.achternaam) ||
    (!isVoorletters(row.voornaam) && zoekvorm(row.voornaam) === zoekvorm(persoon.voornaam))
  );
}

function recogniseByNummer(known: Known, row: ImportRow, organisatieId: string): Herkend | null {
  if (row.personeelsnummer === '') return null;
  const medewerkerId = known.nummers.get(`${organisatieId}|${nummerKey(row.personeelsnummer)}`);
  const persoon = medewerkerId === undefined ? undefined : known.personen.get(medewerkerId);
  if (persoon === undefined) return null;
  if (resembles(row, persoon)) return { soort: 'bekend', medewerkerId: persoon.id };
  const reden = `Personeelsnummer ${row.personeelsnummer} is van ${volledigeNaam(persoon)}. Is dat dezelfde persoon?`;
  return { soort: 'twijfel', reden, kandidaten: [persoon.id] };
}

/** People of whom the list says the name, in full or with "v.d.". */
function naamgenoten(known: Known, row: ImportRow): readonly string[] {
  const same = known.opNaam.get(naamKey(row)) ?? [];
  const key = vdKey(row);
  if (same.length > 0 || key === null) return same;
  return (known.opVd.get(key) ?? []).filter((id) => {
    const persoon = known.personen.get(id);
    return persoon !== undefined && (isKort(row) || isKort(persoon));
  });
}

const twijfel = (reden: string, kandidaten: readonly string[]): Herkend => ({
  soort: 'twijfel',
  reden,
  kandidaten,
});

/** Who a line is about: personnel number, else name and organisation; everything less is doubt. */
export function recognisePersoon(known: Known, row: ImportRow, organisatieId: string): Herkend {
  const opNummer = recogniseByNummer(known, row, organisatieId);
  if (opNummer !== null) return opNummer;
  const nummerHere = (id: string) => known.nummerVan.get(`${id}|${organisatieId}`);
  const vrij = (id: string) => row.personeelsnummer === '' || nummerHere(id) === undefined;
  const same = naamgenoten(known, row);
  const hier = same.filter(bij(known, organisatieId));
  const vrijHier = hier.filter(vrij);
  const [enige] = vrijHier;
  if (vrijHier.length === 1 && enige !== undefined) return { soort: 'bekend', medewerkerId: enige };
  if (vrijHier.length > 1) {
    return twijfel('Bij deze organisatie heten meer mensen zo. Wie is dit?', vrijHier);
  }
  const [first] = hier;
  if (first !== undefined) {
    const reden = `Iemand met deze naam heeft hier personeelsnummer ${nummerHere(first) ?? ''}. Is dat dezelfde persoon?`;
    return twijfel(reden, hier);
  }
  if (same.length > 0) {
    return twijfel('Iemand met deze naam werkt bij een andere organisatie. Is dat dezelfde persoon?', same);
  }
  return recogniseByVoorletter(known, row, organisatieId, vrij);
}

/** A first letter tells nothing for sure: who it can be is asked, here first and then at other organisations. */
function recogniseByVoorletter(
  known: Known,
  row: ImportRow,
  organisatieId: string,
  vrij: (id: string) => boolean,
): Herkend {
  const lijken = (known.opVoorletter.get(letterKey(row)) ?? []).filter((id) => {
    const voornaam = known.personen.get(id)?.voornaam;
    if (voornaam === undefined || !vrij(id)) return false;
    return (
      (isVoorletters(row.voornaam) || isVoorletters(voornaam)) && voorlettersPassen(row.voornaam, voornaam)
    );
  });
  const hier = lijken.filter(bij(known, organisatieId));
  if (hier.length > 0) {
    return twijfel('De voorletter past bij iemand die er al is. Is dat dezelfde persoon?', hier);
  }
  if (lijken.length === 0) return { soort: 'nieuw' };
  const reden = 'De voorletter past bij iemand van een andere organisatie. Is dat dezelfde persoon?';
  return twijfel(reden, lijken);
}

type Kandidaat = { readonly medewerkerId: string; readonly naam: string; readonly uitleg: string };

function nameKandidaat(known: Known, medewerkerId: string, peildatum: string): Kandidaat {
  const persoon = known.personen.get(medewerkerId);
  const rows = known.detacheringen.get(medewerkerId) ?? [];
  const lopend = rows.filter((d) => isGeldigOn(d, peildatum));
  const explanation = lopend
    .map((d) => `${known.organisaties.naam.get(d.organisatieId) ?? ''}, ${urenWithEenheid(d.minutenPerWeek)}`)
    .join('; ');
  return {
    medewerkerId,
    naam: persoon === undefined ? '' : weergavenaam(persoon),
    uitleg: explanation === '' ? 'nu niet in dienst' : explanation,
  };
}

/** What tells people apart who have the same name, organisation and hours. */
function nameVerder(known: Known, kandidaat: Kandidaat): Kandidaat {
  const { medewerkerId, uitleg } = kandidaat;
  const rows = known.detacheringen.get(medewerkerId) ?? [];
  const [first] = rows;
  const parts = [
    uitleg,
    ...(first === undefined ? [] : [`sinds ${datumNl(first.geldigVan)}`]),
    ...new Set(
      rows.flatMap(({ organisatieId }) => {
        const nummer = known.nummerVan.get(`${medewerkerId}|${organisatieId}`);
        return nummer === undefined ? [] : [`personeelsnummer ${nummer}`];
      }),
    ),
  ];
  return { ...kandidaat, uitleg: parts.join(', ') };
}

/** Candidates with what tells them apart: "Enver, 24 u", and more where that is the same for two. */
export function nameKandidaten(known: Known, ids: readonly string[], peildatum: string): Kandidaat[] {
  const namen = ids.map((id) => nameKandidaat(known, id, peildatum));
  const same = (a: Kandidaat, b: Kandidaat) => a.naam === b.naam && a.uitleg === b.uitleg;
  return namen.map((een) =>
    namen.some((ander) => ander !== een && same(een, ander)) ? nameVerder(known, een) : een,
  );
}
