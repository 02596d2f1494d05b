import type { Beoordeling } from '../../../shared/contract/uitwisseling.ts';
import type { DetacheringRow } from '../../../shared/domain/detachering/plan.ts';
import type { ImportRow } from '../../../shared/domain/import/row.ts';
import { volledigeNaam, weergavenaam } from '../../../shared/domain/tekst/naam.ts';
import { urenWithEenheid } from '../../../shared/domain/tekst/number.ts';
import { zoekvorm } from '../../../shared/domain/tekst/zoeknaam.ts';
import { datumNl, periodeNl, tmNl } from '../../../shared/domain/tijd/datum.ts';
import { isGeldigOn, overlapt, type Periode } from '../../../shared/domain/tijd/periode.ts';
import { type Dubbel, eerdereNaamgenoot, eerderGezien, type Gezien } from './gezien.rules.ts';
import {
  type BekendePersoon,
  type Found,
  type Known,
  type Lookup,
  nameKandidaten,
  nummerKey,
  recognisePersoon,
  sameNaam,
  searchEen,
} from './herken.rules.ts';
import type { Aanpassing, Lijstkeuze, NewDetachering, Plan } from './import-plan.rules.ts';

export type Beoordeeld = { readonly beoordeling: Beoordeling; readonly plan: Plan | null };

/** A choice for a line in doubt: this person, or null for somebody new. */
export type Choice = { readonly medewerkerId: string | null };

type Line = { readonly nr: number; readonly naam: string; readonly organisatie: string };

/** Which line it is, and what it is called in a sentence. */
export type Plaats = { readonly nr: number; readonly regel: string };
type Field = { readonly veld: string; readonly oud: string; readonly nieuw: string };

type Verwijzingen = {
  readonly organisatieId: string;
  readonly functieId: string | null;
  readonly specialismeId: string | null;
  readonly teamId: string | null;
};

function searchOrNothing(lookup: Lookup, text: string, wat: string, redenen: string[]): string | null {
  if (text === '') return null;
  const found: Found = searchEen(lookup, text, wat);
  if (found.soort === 'id') return found.id;
  redenen.push(found.reden);
  return null;
}

/** "Wijkteam Oost" is Oost, unless there is a team that is called so. */
function teamnaam(known: Known, text: string): string {
  const kort = text.replace(/^(?:wijk(?:ondersteunings)?team|wot|team)\s+/iu, '');
  return known.teams.ids.has(zoekvorm(text)) || !known.teams.ids.has(zoekvorm(kort)) ? text : kort;
}

function verwijs(known: Known, row: ImportRow, choice: Lijstkeuze): Verwijzingen | readonly string[] {
  const redenen: string[] = [];
  const organisatieId =
    row.organisatie === ''
      ? choice.organisatieId
      : searchOrNothing(known.organisaties, row.organisatie, 'De organisatie', redenen);
  if (row.organisatie === '' && organisatieId === null) redenen.push('Er staat geen organisatie.');
  const functieId = searchOrNothing(known.functies, row.functie, 'De functie', redenen);
  const specialismeId = searchOrNothing(known.specialismen, row.specialisme, 'Het specialisme', redenen);
  const teamId = searchOrNothing(known.teams, teamnaam(known, row.team), 'Het team', redenen);
  if (organisatieId === null || redenen.length > 0) return redenen;
  return { organisatieId, functieId, specialismeId, teamId };
}

/** A detachering that begins, or why that cannot be. */
/** What was noted to begin too late can be corrected; what has stopped cannot. */
const wayOut = (periode: Periode | undefined, van: string): string =>
  periode !== undefined && van < periode.geldigVan
    ? ` De begindatum is nu ${datumNl(periode.geldigVan)}: verbeter die eerst.`
    : '';

function planNewDetachering(
  known: Known,
  row: ImportRow,
  ref: Verwijzingen,
  choice: Lijstkeuze,
): NewDetachering | readonly string[] {
  const redenen: string[] = [];
  const functieId = ref.functieId ?? choice.functieId;
  const van = row.van ?? choice.peildatum;
  if (functieId === null) redenen.push('Er staat geen functie.');
  if (row.minutenPerWeek === null) redenen.push('Er staan geen uren per week.');
  if (row.tot !== null && row.tot <= van) redenen.push('De einddatum ligt voor de begindatum.');
  const organisatie = known.organisatiePeriode.get(ref.organisatieId);
  if (organisatie === undefined || !isGeldigOn(organisatie, van)) {
    redenen.push(`Deze organisatie levert geen medewerkers op ${datumNl(van)}.${wayOut(organisatie, van)}`);
  }
  const naEinde = organisatie === undefined ? null : naOrganisatie(organisatie, row.tot);
  if (naEinde !== null) redenen.push(naEinde);
  const team = ref.teamId === null ? undefined : known.teamPeriode.get(ref.teamId);
  if (team !== undefined && !isGeldigOn(team, van))
    redenen.push(`Dit team bestaat niet op ${datumNl(van)}.${wayOut(team, van)}`);
  if (redenen.length > 0 || functieId === null || row.minutenPerWeek === null) return redenen;
  const { organisatieId, teamId } = ref;
  // Nobody is at an organisation after it has stopped.
  const tot = row.tot ?? organisatie?.geldigTot ?? null;
  return { organisatieId, functieId, minutenPerWeek: row.minutenPerWeek, van, tot, teamId };
}

/** Why a detachering cannot end on this day: the organisation has stopped by then. */
function naOrganisatie({ geldigTot }: Periode, tot: string | null): string | null {
  if (geldigTot === null || tot === null || tot <= geldigTot) return null;
  return `Deze organisatie levert ${tmNl(geldigTot)} medewerkers; de einddatum ligt daarna.`;
}

/** The detachering a list speaks of: on the peildatum, else the next, else the last. */
function selectDetachering(rows: readonly DetacheringRow[], peildatum: string): DetacheringRow | undefined {
  return (
    rows.find((d) => isGeldigOn(d, peildatum)) ?? rows.find((d) => d.geldigVan > peildatum) ?? rows.at(-1)
  );
}

/** First day of the run of detacheringen that ends with this one, and the last row of the run. */
function seriesOf(rows: readonly DetacheringRow[], row: DetacheringRow) {
  let first = row;
  let laatste = row;
  for (const d of [...rows].reverse()) if (d.geldigTot === first.geldigVan) first = d;
  for (const d of rows) if (d.geldigVan === laatste.geldigTot) laatste = d;
  return { van: first.geldigVan, laatste };
}

function ander(veld: string, old: string, nieuw: string): Field[] {
  return [{ veld, oud: old === '' ? 'leeg' : old, nieuw }];
}

/** Contact, name, number and specialism: an empty cell changes nothing. */
function comparePersoon(known: Known, row: ImportRow, persoon: BekendePersoon, ref: Verwijzingen) {
  const nummer = known.nummerVan.get(`${persoon.id}|${ref.organisatieId}`) ?? '';
  const specialisme = (id: string | null) => (id === null ? '' : (known.specialismen.naam.get(id) ?? ''));
  const naam = sameNaam(row, persoon) ? [] : ander('Naam', volledigeNaam(persoon), volledigeNaam(row));
  const contact = [
    ...(row.telefoon === '' || zoekvorm(row.telefoon) === zoekvorm(persoon.werktelefoon)
      ? []
      : ander('Werktelefoon', persoon.werktelefoon, row.telefoon)),
    ...(row.mail === '' || row.mail === persoon.werkmail.toLowerCase()
      ? []
      : ander('Werkmail', persoon.werkmail, row.mail)),
  ];
  return {
    naam,
    contact,
    nummer:
      row.personeelsnummer === '' || nummerKey(row.personeelsnummer) === nummerKey(nummer)
        ? []
        : ander('Personeelsnummer', nummer, row.personeelsnummer),
    specialisme:
      ref.specialismeId === null || ref.specialismeId === persoon.hoofdspecialismeId
        ? []
        : ander('Hoofdspecialisme', specialisme(persoon.hoofdspecialismeId), specialisme(ref.specialismeId)),
  };
}

type Vergeleken = {
  readonly velden: readonly Field[];
  readonly aanpassing: Aanpassing | null;
  readonly opmerkingen: readonly string[];
};

/** Why the end in the list cannot be the end of this detachering; null = it can. */
function cannotEnd(rows: readonly DetacheringRow[], huidig: DetacheringRow, tot: string): string | null {
  if (tot <= huidig.geldigVan) {
    return `De einddatum ligt voor het begin van de detachering (${datumNl(huidig.geldigVan)}).`;
  }
  const volgt = rows.some((d) => d !== huidig && d.geldigVan >= huidig.geldigVan);
  if (!volgt) return null;
  return 'Na deze detachering volgt al een andere. Pas de einddatum aan op de pagina van de medewerker.';
}

function nameDifference(row: ImportRow, huidig: DetacheringRow, begin: string, peildatum: string): string[] {
  const uit: string[] = [];
  if (row.van !== null && row.van !== begin) {
    uit.push(
      `De begindatum in de lijst (${datumNl(row.van)}) is anders dan bekend (${datumNl(begin)}). Die blijft zoals hij is.`,
    );
  }
  if (row.tot === null && huidig.geldigTot !== null && huidig.geldigTot <= peildatum) {
    uit.push(`De detachering is al afgelopen (${tmNl(huidig.geldigTot)}); de lijst noemt geen einddatum.`);
  }
  return uit;
}

/** Hours, function and end of the detachering that is there. */
function compareDetachering(
  known: Known,
  row: ImportRow,
  rows: readonly DetacheringRow[],
  huidig: DetacheringRow,
  ref: Verwijzingen,
  peildatum: string,
): Vergeleken | readonly string[] {
  const series = seriesOf(rows, huidig);
  const van = huidig.geldigVan > peildatum ? huidig.geldigVan : peildatum;
  const minutenPerWeek = row.minutenPerWeek === huidig.minutenPerWeek ? null : row.minutenPerWeek;
  const functieId = ref.functieId === huidig.functieId ? null : ref.functieId;
  const tot = row.tot === null || row.tot === series.laatste.geldigTot ? undefined : row.tot;
  const organisatie = known.organisatiePeriode.get(ref.organisatieId);
  const kanNiet =
    tot === undefined
      ? null
      : (cannotEnd(rows, huidig, tot) ?? (organisatie ? naOrganisatie(organisatie, tot) : null));
  if (kanNiet !== null) return [kanNiet];
  const functie = (id: string) => known.functies.naam.get(id) ?? '';
  const velden = [
    ...(minutenPerWeek === null
      ? []
      : ander('Uren per week', urenWithEenheid(huidig.minutenPerWeek), urenWithEenheid(minutenPerWeek))),
    ...(functieId === null ? [] : ander('Functie', functie(huidig.functieId), functie(functieId))),
    ...(tot === undefined ? [] : ander('Einde', tmNl(huidig.geldigTot), tmNl(tot))),
  ];
  const opmerkingen = nameDifference(row, huidig, series.van, peildatum);
  if (velden.length === 0) return { velden, aanpassing: null, opmerkingen };
  const einde = tot ?? huidig.geldigTot;
  if ((minutenPerWeek !== null || functieId !== null) && einde !== null && einde <= van) {
    return [`De detachering is al afgelopen (${tmNl(einde)}): uren en functie kunnen niet meer wijzigen.`];
  }
  return { velden, aanpassing: { rij: huidig, van, minutenPerWeek, functieId, tot }, opmerkingen };
}

/** After an ended detachering a list that goes on means a new one. */
function startsAgain(huidig: DetacheringRow, row: ImportRow, peildatum: string): boolean {
  const { geldigTot } = huidig;
  if (geldigTot === null || geldigTot > peildatum) return false;
  return (row.van ?? peildatum) >= geldigTot && (row.tot === null || row.tot > geldigTot);
}

function assessBestaand(
  known: Known,
  rij: ImportRow,
  persoon: BekendePersoon,
  ref: Verwijzingen,
  choice: Lijstkeuze,
  line: Line,
): Beoordeeld {
  const rows = (known.detacheringen.get(persoon.id) ?? []).filter(
    (d) => d.organisatieId === ref.organisatieId,
  );
  const huidig = selectDetachering(rows, choice.peildatum);
  const zelf = comparePersoon(known, rij, persoon, ref);
  const velden: Field[] = [...zelf.naam, ...zelf.nummer, ...zelf.contact, ...zelf.specialisme];
  const opmerkingen: string[] = [...rij.opmerkingen];
  let detachering: Extract<Plan, { soort: 'bestaand' }>['detachering'] = { soort: 'geen' };
  if (huidig === undefined || startsAgain(huidig, rij, choice.peildatum)) {
    const nieuw = planNewDetachering(known, rij, ref, choice);
    if (isRedenen(nieuw)) return refuse(line, nieuw);
    const periode = { geldigVan: nieuw.van, geldigTot: nieuw.tot };
    if (rows.some((d) => overlapt(d, periode)))
      return refuse(line, ['Deze periode overlapt een andere detachering bij deze organisatie.']);
    velden.push(...ander('Detachering', '', `${line.organisatie}, ${nameNew(known, nieuw)}`));
    detachering = { soort: 'nieuw', nieuw };
  } else {
    const uit = compareDetachering(known, rij, rows, huidig, ref, choice.peildatum);
    if (isRedenen(uit)) return refuse(line, uit);
    velden.push(...uit.velden);
    opmerkingen.push(...uit.opmerkingen);
    if (uit.aanpassing !== null) detachering = { soort: 'aanpassen', aanpassing: uit.aanpassing };
  }
  const medewerkerId = persoon.id;
  if (velden.length === 0) {
    return { beoordeling: { soort: 'ongewijzigd', ...line, medewerkerId, opmerkingen }, plan: null };
  }
  return {
    beoordeling: { soort: 'gewijzigd', ...line, medewerkerId, velden, opmerkingen },
    plan: {
      soort: 'bestaand',
      rij,
      persoon,
      organisatieId: ref.organisatieId,
      naam: zelf.naam.length > 0,
      contact: zelf.contact.length > 0,
      nummer: zelf.nummer.length > 0,
      specialismeId: zelf.specialisme.length > 0 ? ref.specialismeId : null,
      detachering,
    },
  };
}

function isRedenen<T extends object>(value: T | readonly string[]): value is readonly string[] {
  return Array.isArray(value);
}

function refuse(line: Line, redenen: readonly string[]): Beoordeeld {
  return { beoordeling: { soort: 'geweigerd', ...line, redenen: [...redenen] }, plan: null };
}

function vraag(
  line: Line,
  reden: string,
  kandidaten: ReturnType<typeof nameKandidaten>,
  opmerkingen: readonly string[],
): Beoordeeld {
  return {
    beoordeling: { soort: 'twijfel', ...line, reden, kandidaten, opmerkingen: [...opmerkingen] },
    plan: null,
  };
}

function nameNew(known: Known, nieuw: NewDetachering): string {
  const team = nieuw.teamId === null ? '' : `, team ${known.teams.naam.get(nieuw.teamId) ?? ''}`;
  const functie = known.functies.naam.get(nieuw.functieId) ?? '';
  return `${urenWithEenheid(nieuw.minutenPerWeek)}, ${functie}${team}, ${periodeNl(nieuw.van, nieuw.tot)}`;
}

function assessNew(
  known: Known,
  rij: ImportRow,
  ref: Verwijzingen,
  choice: Lijstkeuze,
  line: Line,
  naamgenoot: string | null,
): Beoordeeld {
  const nieuw = planNewDetachering(known, rij, ref, choice);
  if (isRedenen(nieuw)) return refuse(line, nieuw);
  const opmerkingen = [...rij.opmerkingen];
  if (rij.van === null) opmerkingen.push(`Er staat geen begindatum: ${datumNl(nieuw.van)} wordt gebruikt.`);
  if (naamgenoot !== null) {
    opmerkingen.push(`Op ${naamgenoot} staat iemand met dezelfde naam. Dit wordt een tweede persoon.`);
  }
  if (nieuw.teamId === null) opmerkingen.push('Nog geen team: plan de uren op het planbord in.');
  return {
    beoordeling: { soort: 'nieuw', ...line, wat: nameNew(known, nieuw), opmerkingen },
    plan: { soort: 'nieuw', rij, specialismeId: ref.specialismeId, detachering: nieuw },
  };
}

const NAAMGENOOT: Readonly<Record<Extract<Dubbel, { soort: 'naamgenoot' }>['wat'], string>> = {
  persoon: 'Is dit iemand anders met dezelfde naam?',
  naam: 'Is dit iemand anders met dezelfde naam?',
  voorletter: 'De voorletter past daarbij. Is dit iemand anders?',
};

/** Why an earlier line stands in the way: refused when it is the same person, a question when it may not be. */
function assessDubbel(dubbel: Dubbel, line: Line, opmerkingen: readonly string[]): Beoordeeld {
  const staatAl = `Deze persoon staat al op ${dubbel.regel}.`;
  if (dubbel.soort === 'zelfde') return refuse(line, [staatAl]);
  const begin = dubbel.wat === 'persoon' ? staatAl : `Op ${dubbel.regel} staat iemand die zo heet.`;
  const reden = `${begin} ${NAAMGENOOT[dubbel.wat]}`;
  return vraag(line, reden, [], opmerkingen);
}

/** What taking over this line would do. `gemaakt`: the choice of a person for a line in doubt. */
export function assessRow(
  known: Known,
  rij: ImportRow,
  { nr, regel: waar }: Plaats,
  list: Lijstkeuze,
  gezien: Gezien,
  created?: Choice,
): Beoordeeld {
  const ref = verwijs(known, rij, list);
  const empty: Line = { nr, naam: weergavenaam(rij), organisatie: rij.organisatie };
  if (isRedenen(ref)) return refuse(empty, ref);
  const { organisatieId } = ref;
  const line = { ...empty, organisatie: known.organisaties.naam.get(organisatieId) ?? '' };
  const naamgenoot = eerdereNaamgenoot(rij, waar, gezien);
  const selected = selectedOr(created);
  const herkend = selected ?? recognisePersoon(known, rij, organisatieId);
  if (herkend.soort === 'twijfel') {
    const kandidaten = nameKandidaten(known, herkend.kandidaten, list.peildatum);
    return vraag(line, herkend.reden, kandidaten, rij.opmerkingen);
  }
  const wie = { rij, organisatieId, herkend, regel: waar, gekozen: selected !== null };
  const dubbel = eerderGezien(wie, gezien);
  if (dubbel !== null) return assessDubbel(dubbel, line, rij.opmerkingen);
  if (herkend.soort === 'nieuw') return assessNew(known, rij, ref, list, line, naamgenoot);
  const persoon = known.personen.get(herkend.medewerkerId);
  if (persoon === undefined) return refuse(line, ['Deze medewerker bestaat niet meer.']);
  return assessBestaand(known, rij, persoon, ref, list, line);
}

function selectedOr(choice: Choice | undefined) {
  if (choice === undefined) return null;
  const { medewerkerId } = choice;
  return medewerkerId === null ? ({ soort: 'nieuw' } as const) : ({ soort: 'bekend', medewerkerId } as const);
}
