import type { DetacheringRij } from '../../../shared/domain/detachering/plan.ts';
import { isVoorletters, kortTussenvoegsel, maakTussenvoegsel } from '../../../shared/domain/import/naam.ts';
import type { ImportRij } from '../../../shared/domain/import/rij.ts';
import type { Medewerker } from '../../../shared/domain/planning/planning.ts';
import { urenMetEenheid } from '../../../shared/domain/tekst/getal.ts';
import { volledigeNaam, weergavenaam } from '../../../shared/domain/tekst/naam.ts';
import { type Zoeknaam, zoekvorm } from '../../../shared/domain/tekst/zoeknaam.ts';
import { datumNl } from '../../../shared/domain/tijd/datum.ts';
import { isGeldigOp, type Periode } from '../../../shared/domain/tijd/periode.ts';

/** Everything an import compares with, read once. */
export type Bekend = {
  readonly personen: ReadonlyMap<string, BekendePersoon>;
  readonly detacheringen: ReadonlyMap<string, readonly DetacheringRij[]>;
  /** `organisatieId|nummerSleutel` → medewerkerId. */
  readonly nummers: ReadonlyMap<string, string>;
  /** `medewerkerId|organisatieId` → nummer. */
  readonly nummerVan: ReadonlyMap<string, string>;
  /** Whole name in `zoekvorm` → people; and surname with the first letter. */
  readonly opNaam: ReadonlyMap<string, readonly string[]>;
  readonly opVoorletter: ReadonlyMap<string, readonly string[]>;
  /** People with "v.d.", "van de", "van der" or "van den", by the name without it. */
  readonly opVd: ReadonlyMap<string, readonly string[]>;
  readonly organisaties: Opzoek;
  readonly organisatiePeriode: ReadonlyMap<string, Periode>;
  readonly functies: Opzoek;
  readonly specialismen: Opzoek;
  readonly teams: Opzoek;
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
export type Opzoek = {
  readonly ids: ReadonlyMap<string, readonly string[]>;
  readonly naam: ReadonlyMap<string, string>;
};

export function maakOpzoek(namen: readonly Zoeknaam[]): Opzoek {
  const ids = new Map<string, string[]>();
  const naam = new Map<string, string>();
  for (const rij of namen) {
    const vorm = zoekvorm(rij.naam);
    const bij = ids.get(vorm) ?? [];
    if (!bij.includes(rij.id)) bij.push(rij.id);
    ids.set(vorm, bij);
    // The name in force wins over earlier names and aliases, whatever the order.
    if (rij.soort === 'naam' || !naam.has(rij.id)) naam.set(rij.id, rij.naam);
  }
  return { ids, naam };
}

export type Gevonden =
  | { readonly soort: 'id'; readonly id: string }
  | { readonly soort: 'fout'; readonly reden: string };

/** One id for a text, or why there is none. `wat`: "De organisatie". */
export function zoekEen(opzoek: Opzoek, tekst: string, wat: string): Gevonden {
  const vorm = zoekvorm(tekst);
  const ids = opzoek.ids.get(vorm) ?? [];
  const [id] = ids;
  if (ids.length === 1 && id !== undefined) return { soort: 'id', id };
  if (ids.length > 1) {
    const namen = ids.map((een) => opzoek.naam.get(een) ?? '').join(' of ');
    return { soort: 'fout', reden: `${wat} “${tekst}” kan ${namen} zijn.` };
  }
  const lijkt = [...opzoek.ids.entries()].find(
    ([ander]) => vorm.length >= 3 && ander.length >= 3 && (ander.includes(vorm) || vorm.includes(ander)),
  );
  const naam = lijkt === undefined ? undefined : opzoek.naam.get(lijkt[1][0] ?? '');
  const vraag = naam === undefined ? '' : ` Bedoelt u ${naam}?`;
  return { soort: 'fout', reden: `${wat} “${tekst}” is niet bekend.${vraag}` };
}

export const naamSleutel = (delen: Omit<Medewerker, 'id'>): string => zoekvorm(volledigeNaam(delen));

/** First letter and surname; "v.d." and "van den" are one here, since a letter is doubt at most. */
export function letterSleutel({ voornaam, tussenvoegsel, achternaam }: Omit<Medewerker, 'id'>): string {
  const tussen = maakTussenvoegsel(tussenvoegsel);
  const [eerste = ''] = zoekvorm(voornaam);
  return `${eerste}|${zoekvorm((kortTussenvoegsel(tussen) ?? tussen) + achternaam)}`;
}

function lettersVan(voornaam: string): string[] {
  const delen = isVoorletters(voornaam) ? voornaam.match(/\p{L}/gu) : voornaam.split(/[\s-]+/u);
  return (delen ?? []).map((deel) => [...zoekvorm(deel)][0] ?? '');
}

/** Whether first names can be those of one person: "J." and "Jan Peter", "J.P." and "Jan", not "J.P." and "J.M.". */
export function voorlettersPassen(een: string, ander: string): boolean {
  const [kort, lang] = [lettersVan(een), lettersVan(ander)].sort((a, b) => a.length - b.length);
  return (kort ?? []).every((letter, i) => letter === lang?.[i]);
}

/** Excel takes the zeros from "0042": the number stays the same. */
export const nummerSleutel = (nummer: string): string =>
  /^\d+$/u.test(nummer) ? nummer.replace(/^0+(?=\d)/u, '') : nummer.toLowerCase();

/** The name without "v.d." in any of its forms; null = there is none. */
export function vdSleutel({ voornaam, tussenvoegsel, achternaam }: Omit<Medewerker, 'id'>): string | null {
  return kortTussenvoegsel(maakTussenvoegsel(tussenvoegsel)) === null
    ? null
    : `${zoekvorm(voornaam)}|${zoekvorm(achternaam)}`;
}

const isKort = ({ tussenvoegsel }: Omit<Medewerker, 'id'>) => maakTussenvoegsel(tussenvoegsel) === 'v.d.';

/** Whether the list names somebody as they are known; "v.d." says no more than "van den", and nothing else. */
export function zelfdeNaam(rij: ImportRij, persoon: Medewerker): boolean {
  if (naamSleutel(rij) === naamSleutel(persoon)) return true;
  return isKort(rij) && vdSleutel(rij) === vdSleutel(persoon);
}

export type Herkend =
  | { readonly soort: 'bekend'; readonly medewerkerId: string }
  | { readonly soort: 'nieuw' }
  | { readonly soort: 'twijfel'; readonly reden: string; readonly kandidaten: readonly string[] };

function bij(bekend: Bekend, organisatieId: string) {
  return (id: string) => (bekend.detacheringen.get(id) ?? []).some((d) => d.organisatieId === organisatieId);
}

/** Same person for sure: the names share the surname or the first name. */
function lijktOp(rij: ImportRij, persoon: Medewerker): boolean {
  return (
    zoekvorm(rij.achternaam) === zoekvorm(persoon.achternaam) ||
    (!isVoorletters(rij.voornaam) && zoekvorm(rij.voornaam) === zoekvorm(persoon.voornaam))
  );
}

function herkenOpNummer(bekend: Bekend, rij: ImportRij, organisatieId: string): Herkend | null {
  if (rij.personeelsnummer === '') return null;
  const medewerkerId = bekend.nummers.get(`${organisatieId}|${nummerSleutel(rij.personeelsnummer)}`);
  const persoon = medewerkerId === undefined ? undefined : bekend.personen.get(medewerkerId);
  if (persoon === undefined) return null;
  if (lijktOp(rij, persoon)) return { soort: 'bekend', medewerkerId: persoon.id };
  const reden = `Personeelsnummer ${rij.personeelsnummer} is van ${volledigeNaam(persoon)}. Is dat dezelfde persoon?`;
  return { soort: 'twijfel', reden, kandidaten: [persoon.id] };
}

/** People of whom the list says the name, in full or with "v.d.". */
function naamgenoten(bekend: Bekend, rij: ImportRij): readonly string[] {
  const zelfde = bekend.opNaam.get(naamSleutel(rij)) ?? [];
  const sleutel = vdSleutel(rij);
  if (zelfde.length > 0 || sleutel === null) return zelfde;
  return (bekend.opVd.get(sleutel) ?? []).filter((id) => {
    const persoon = bekend.personen.get(id);
    return persoon !== undefined && (isKort(rij) || isKort(persoon));
  });
}

const twijfel = (reden: string, kandidaten: readonly string[]): Herkend => ({
  soort: 'twijfel',
  reden,
  kandidaten,
});

/** Who a line is about: personnel number, else name and organisation; everything less is doubt. */
export function herkenPersoon(bekend: Bekend, rij: ImportRij, organisatieId: string): Herkend {
  const opNummer = herkenOpNummer(bekend, rij, organisatieId);
  if (opNummer !== null) return opNummer;
  const nummerHier = (id: string) => bekend.nummerVan.get(`${id}|${organisatieId}`);
  const vrij = (id: string) => rij.personeelsnummer === '' || nummerHier(id) === undefined;
  const zelfde = naamgenoten(bekend, rij);
  const hier = zelfde.filter(bij(bekend, organisatieId));
  const vrijHier = hier.filter(vrij);
  const [enige] = vrijHier;
  if (vrijHier.length === 1 && enige !== undefined) return { soort: 'bekend', medewerkerId: enige };
  if (vrijHier.length > 1) {
    return twijfel('Bij deze organisatie heten meer mensen zo. Wie is dit?', vrijHier);
  }
  const [eerste] = hier;
  if (eerste !== undefined) {
    const reden = `Iemand met deze naam heeft hier personeelsnummer ${nummerHier(eerste) ?? ''}. Is dat dezelfde persoon?`;
    return twijfel(reden, hier);
  }
  if (zelfde.length > 0) {
    return twijfel('Iemand met deze naam werkt bij een andere organisatie. Is dat dezelfde persoon?', zelfde);
  }
  return herkenOpVoorletter(bekend, rij, organisatieId, vrij);
}

/** A first letter tells nothing for sure: who it can be is asked, here first and then at other organisations. */
function herkenOpVoorletter(
  bekend: Bekend,
  rij: ImportRij,
  organisatieId: string,
  vrij: (id: string) => boolean,
): Herkend {
  const lijken = (bekend.opVoorletter.get(letterSleutel(rij)) ?? []).filter((id) => {
    const voornaam = bekend.personen.get(id)?.voornaam;
    if (voornaam === undefined || !vrij(id)) return false;
    return (
      (isVoorletters(rij.voornaam) || isVoorletters(voornaam)) && voorlettersPassen(rij.voornaam, voornaam)
    );
  });
  const hier = lijken.filter(bij(bekend, organisatieId));
  if (hier.length > 0) {
    return twijfel('De voorletter past bij iemand die er al is. Is dat dezelfde persoon?', hier);
  }
  if (lijken.length === 0) return { soort: 'nieuw' };
  const reden = 'De voorletter past bij iemand van een andere organisatie. Is dat dezelfde persoon?';
  return twijfel(reden, lijken);
}

type Kandidaat = { readonly medewerkerId: string; readonly naam: string; readonly uitleg: string };

function noemKandidaat(bekend: Bekend, medewerkerId: string, peildatum: string): Kandidaat {
  const persoon = bekend.personen.get(medewerkerId);
  const rijen = bekend.detacheringen.get(medewerkerId) ?? [];
  const lopend = rijen.filter((d) => isGeldigOp(d, peildatum));
  const uitleg = lopend
    .map((d) => `${bekend.organisaties.naam.get(d.organisatieId) ?? ''}, ${urenMetEenheid(d.minutenPerWeek)}`)
    .join('; ');
  return {
    medewerkerId,
    naam: persoon === undefined ? '' : weergavenaam(persoon),
    uitleg: uitleg === '' ? 'nu niet in dienst' : uitleg,
  };
}

/** What tells people apart who have the same name, organisation and hours. */
function noemVerder(bekend: Bekend, kandidaat: Kandidaat): Kandidaat {
  const { medewerkerId, uitleg } = kandidaat;
  const rijen = bekend.detacheringen.get(medewerkerId) ?? [];
  const [eerste] = rijen;
  const delen = [
    uitleg,
    ...(eerste === undefined ? [] : [`sinds ${datumNl(eerste.geldigVan)}`]),
    ...new Set(
      rijen.flatMap(({ organisatieId }) => {
        const nummer = bekend.nummerVan.get(`${medewerkerId}|${organisatieId}`);
        return nummer === undefined ? [] : [`personeelsnummer ${nummer}`];
      }),
    ),
  ];
  return { ...kandidaat, uitleg: delen.join(', ') };
}

/** Candidates with what tells them apart: "Enver, 24 u", and more where that is the same for two. */
export function noemKandidaten(bekend: Bekend, ids: readonly string[], peildatum: string): Kandidaat[] {
  const namen = ids.map((id) => noemKandidaat(bekend, id, peildatum));
  const zelfde = (a: Kandidaat, b: Kandidaat) => a.naam === b.naam && a.uitleg === b.uitleg;
  return namen.map((een) =>
    namen.some((ander) => ander !== een && zelfde(een, ander)) ? noemVerder(bekend, een) : een,
  );
}
