import type { Beoordeling } from '../../../shared/contract/uitwisseling.ts';
import type { DetacheringRij } from '../../../shared/domain/detachering/plan.ts';
import type { ImportRij } from '../../../shared/domain/import/rij.ts';
import { urenMetEenheid } from '../../../shared/domain/tekst/getal.ts';
import { volledigeNaam, weergavenaam } from '../../../shared/domain/tekst/naam.ts';
import { zoekvorm } from '../../../shared/domain/tekst/zoeknaam.ts';
import { datumNl, periodeNl, totEnMetNl } from '../../../shared/domain/tijd/datum.ts';
import { isGeldigOp, overlapt, type Periode } from '../../../shared/domain/tijd/periode.ts';
import { type Dubbel, eerdereNaamgenoot, eerderGezien, type Gezien } from './gezien.rules.ts';
import {
  type Bekend,
  type BekendePersoon,
  type Gevonden,
  herkenPersoon,
  noemKandidaten,
  nummerSleutel,
  type Opzoek,
  zelfdeNaam,
  zoekEen,
} from './herken.rules.ts';
import type { Aanpassing, Lijstkeuze, NieuweDetachering, Plan } from './import-plan.rules.ts';

export type Beoordeeld = { readonly beoordeling: Beoordeling; readonly plan: Plan | null };

/** A choice for a line in doubt: this person, or null for somebody new. */
export type Keuze = { readonly medewerkerId: string | null };

type Regel = { readonly nr: number; readonly naam: string; readonly organisatie: string };

/** Which line it is, and what it is called in a sentence. */
export type Plaats = { readonly nr: number; readonly regel: string };
type Veld = { readonly veld: string; readonly oud: string; readonly nieuw: string };

type Verwijzingen = {
  readonly organisatieId: string;
  readonly functieId: string | null;
  readonly specialismeId: string | null;
  readonly teamId: string | null;
};

function zoekOfNiets(opzoek: Opzoek, tekst: string, wat: string, redenen: string[]): string | null {
  if (tekst === '') return null;
  const gevonden: Gevonden = zoekEen(opzoek, tekst, wat);
  if (gevonden.soort === 'id') return gevonden.id;
  redenen.push(gevonden.reden);
  return null;
}

/** "Wijkteam Oost" is Oost, unless there is a team that is called so. */
function teamnaam(bekend: Bekend, tekst: string): string {
  const kort = tekst.replace(/^(?:wijk(?:ondersteunings)?team|wot|team)\s+/iu, '');
  return bekend.teams.ids.has(zoekvorm(tekst)) || !bekend.teams.ids.has(zoekvorm(kort)) ? tekst : kort;
}

function verwijs(bekend: Bekend, rij: ImportRij, keuze: Lijstkeuze): Verwijzingen | readonly string[] {
  const redenen: string[] = [];
  const organisatieId =
    rij.organisatie === ''
      ? keuze.organisatieId
      : zoekOfNiets(bekend.organisaties, rij.organisatie, 'De organisatie', redenen);
  if (rij.organisatie === '' && organisatieId === null) redenen.push('Er staat geen organisatie.');
  const functieId = zoekOfNiets(bekend.functies, rij.functie, 'De functie', redenen);
  const specialismeId = zoekOfNiets(bekend.specialismen, rij.specialisme, 'Het specialisme', redenen);
  const teamId = zoekOfNiets(bekend.teams, teamnaam(bekend, rij.team), 'Het team', redenen);
  if (organisatieId === null || redenen.length > 0) return redenen;
  return { organisatieId, functieId, specialismeId, teamId };
}

/** A detachering that begins, or why that cannot be. */
function planNieuweDetachering(
  bekend: Bekend,
  rij: ImportRij,
  ref: Verwijzingen,
  keuze: Lijstkeuze,
): NieuweDetachering | readonly string[] {
  const redenen: string[] = [];
  const functieId = ref.functieId ?? keuze.functieId;
  const van = rij.van ?? keuze.peildatum;
  if (functieId === null) redenen.push('Er staat geen functie.');
  if (rij.minutenPerWeek === null) redenen.push('Er staan geen uren per week.');
  if (rij.tot !== null && rij.tot <= van) redenen.push('De einddatum ligt voor de begindatum.');
  const organisatie = bekend.organisatiePeriode.get(ref.organisatieId);
  if (organisatie === undefined || !isGeldigOp(organisatie, van)) {
    redenen.push(`Deze organisatie levert geen medewerkers op ${datumNl(van)}.`);
  }
  const naEinde = organisatie === undefined ? null : naOrganisatie(organisatie, rij.tot);
  if (naEinde !== null) redenen.push(naEinde);
  const team = ref.teamId === null ? undefined : bekend.teamPeriode.get(ref.teamId);
  if (team !== undefined && !isGeldigOp(team, van)) redenen.push(`Dit team bestaat niet op ${datumNl(van)}.`);
  if (redenen.length > 0 || functieId === null || rij.minutenPerWeek === null) return redenen;
  const { organisatieId, teamId } = ref;
  // Nobody is at an organisation after it has stopped.
  const tot = rij.tot ?? organisatie?.geldigTot ?? null;
  return { organisatieId, functieId, minutenPerWeek: rij.minutenPerWeek, van, tot, teamId };
}

/** Why a detachering cannot end on this day: the organisation has stopped by then. */
function naOrganisatie({ geldigTot }: Periode, tot: string | null): string | null {
  if (geldigTot === null || tot === null || tot <= geldigTot) return null;
  return `Deze organisatie levert ${totEnMetNl(geldigTot)} medewerkers; de einddatum ligt daarna.`;
}

/** The detachering a list speaks of: on the peildatum, else the next, else the last. */
function kiesDetachering(rijen: readonly DetacheringRij[], peildatum: string): DetacheringRij | undefined {
  return (
    rijen.find((d) => isGeldigOp(d, peildatum)) ?? rijen.find((d) => d.geldigVan > peildatum) ?? rijen.at(-1)
  );
}

/** First day of the run of detacheringen that ends with this one, and the last row of the run. */
function reeksVan(rijen: readonly DetacheringRij[], rij: DetacheringRij) {
  let eerste = rij;
  let laatste = rij;
  for (const d of [...rijen].reverse()) if (d.geldigTot === eerste.geldigVan) eerste = d;
  for (const d of rijen) if (d.geldigVan === laatste.geldigTot) laatste = d;
  return { van: eerste.geldigVan, laatste };
}

function ander(veld: string, oud: string, nieuw: string): Veld[] {
  return [{ veld, oud: oud === '' ? 'leeg' : oud, nieuw }];
}

/** Contact, name, number and specialism: an empty cell changes nothing. */
function vergelijkPersoon(bekend: Bekend, rij: ImportRij, persoon: BekendePersoon, ref: Verwijzingen) {
  const nummer = bekend.nummerVan.get(`${persoon.id}|${ref.organisatieId}`) ?? '';
  const specialisme = (id: string | null) => (id === null ? '' : (bekend.specialismen.naam.get(id) ?? ''));
  const naam = zelfdeNaam(rij, persoon) ? [] : ander('Naam', volledigeNaam(persoon), volledigeNaam(rij));
  const contact = [
    ...(rij.telefoon === '' || zoekvorm(rij.telefoon) === zoekvorm(persoon.werktelefoon)
      ? []
      : ander('Werktelefoon', persoon.werktelefoon, rij.telefoon)),
    ...(rij.mail === '' || rij.mail === persoon.werkmail.toLowerCase()
      ? []
      : ander('Werkmail', persoon.werkmail, rij.mail)),
  ];
  return {
    naam,
    contact,
    nummer:
      rij.personeelsnummer === '' || nummerSleutel(rij.personeelsnummer) === nummerSleutel(nummer)
        ? []
        : ander('Personeelsnummer', nummer, rij.personeelsnummer),
    specialisme:
      ref.specialismeId === null || ref.specialismeId === persoon.hoofdspecialismeId
        ? []
        : ander('Hoofdspecialisme', specialisme(persoon.hoofdspecialismeId), specialisme(ref.specialismeId)),
  };
}

type Vergeleken = {
  readonly velden: readonly Veld[];
  readonly aanpassing: Aanpassing | null;
  readonly opmerkingen: readonly string[];
};

/** Why the end in the list cannot be the end of this detachering; null = it can. */
function eindeKanNiet(rijen: readonly DetacheringRij[], huidig: DetacheringRij, tot: string): string | null {
  if (tot <= huidig.geldigVan) {
    return `De einddatum ligt voor het begin van de detachering (${datumNl(huidig.geldigVan)}).`;
  }
  const volgt = rijen.some((d) => d !== huidig && d.geldigVan >= huidig.geldigVan);
  if (!volgt) return null;
  return 'Na deze detachering volgt al een andere. Pas de einddatum aan op de pagina van de medewerker.';
}

function noemVerschil(rij: ImportRij, huidig: DetacheringRij, begin: string, peildatum: string): string[] {
  const uit: string[] = [];
  if (rij.van !== null && rij.van !== begin) {
    uit.push(
      `De begindatum in de lijst (${datumNl(rij.van)}) is anders dan bekend (${datumNl(begin)}). Die blijft zoals hij is.`,
    );
  }
  if (rij.tot === null && huidig.geldigTot !== null && huidig.geldigTot <= peildatum) {
    uit.push(
      `De detachering is al afgelopen (${totEnMetNl(huidig.geldigTot)}); de lijst noemt geen einddatum.`,
    );
  }
  return uit;
}

/** Hours, function and end of the detachering that is there. */
function vergelijkDetachering(
  bekend: Bekend,
  rij: ImportRij,
  rijen: readonly DetacheringRij[],
  huidig: DetacheringRij,
  ref: Verwijzingen,
  peildatum: string,
): Vergeleken | readonly string[] {
  const reeks = reeksVan(rijen, huidig);
  const van = huidig.geldigVan > peildatum ? huidig.geldigVan : peildatum;
  const minutenPerWeek = rij.minutenPerWeek === huidig.minutenPerWeek ? null : rij.minutenPerWeek;
  const functieId = ref.functieId === huidig.functieId ? null : ref.functieId;
  const tot = rij.tot === null || rij.tot === reeks.laatste.geldigTot ? undefined : rij.tot;
  const organisatie = bekend.organisatiePeriode.get(ref.organisatieId);
  const kanNiet =
    tot === undefined
      ? null
      : (eindeKanNiet(rijen, huidig, tot) ?? (organisatie ? naOrganisatie(organisatie, tot) : null));
  if (kanNiet !== null) return [kanNiet];
  const functie = (id: string) => bekend.functies.naam.get(id) ?? '';
  const velden = [
    ...(minutenPerWeek === null
      ? []
      : ander('Uren per week', urenMetEenheid(huidig.minutenPerWeek), urenMetEenheid(minutenPerWeek))),
    ...(functieId === null ? [] : ander('Functie', functie(huidig.functieId), functie(functieId))),
    ...(tot === undefined ? [] : ander('Einde', totEnMetNl(huidig.geldigTot), totEnMetNl(tot))),
  ];
  const opmerkingen = noemVerschil(rij, huidig, reeks.van, peildatum);
  if (velden.length === 0) return { velden, aanpassing: null, opmerkingen };
  const einde = tot ?? huidig.geldigTot;
  if ((minutenPerWeek !== null || functieId !== null) && einde !== null && einde <= van) {
    return [
      `De detachering is al afgelopen (${totEnMetNl(einde)}): uren en functie kunnen niet meer wijzigen.`,
    ];
  }
  return { velden, aanpassing: { rij: huidig, van, minutenPerWeek, functieId, tot }, opmerkingen };
}

/** After an ended detachering a list that goes on means a new one. */
function begintOpnieuw(huidig: DetacheringRij, rij: ImportRij, peildatum: string): boolean {
  const { geldigTot } = huidig;
  if (geldigTot === null || geldigTot > peildatum) return false;
  return (rij.van ?? peildatum) >= geldigTot && (rij.tot === null || rij.tot > geldigTot);
}

function beoordeelBestaand(
  bekend: Bekend,
  rij: ImportRij,
  persoon: BekendePersoon,
  ref: Verwijzingen,
  keuze: Lijstkeuze,
  regel: Regel,
): Beoordeeld {
  const rijen = (bekend.detacheringen.get(persoon.id) ?? []).filter(
    (d) => d.organisatieId === ref.organisatieId,
  );
  const huidig = kiesDetachering(rijen, keuze.peildatum);
  const zelf = vergelijkPersoon(bekend, rij, persoon, ref);
  const velden: Veld[] = [...zelf.naam, ...zelf.nummer, ...zelf.contact, ...zelf.specialisme];
  const opmerkingen: string[] = [...rij.opmerkingen];
  let detachering: Extract<Plan, { soort: 'bestaand' }>['detachering'] = { soort: 'geen' };
  if (huidig === undefined || begintOpnieuw(huidig, rij, keuze.peildatum)) {
    const nieuw = planNieuweDetachering(bekend, rij, ref, keuze);
    if (isRedenen(nieuw)) return weiger(regel, nieuw);
    const periode = { geldigVan: nieuw.van, geldigTot: nieuw.tot };
    if (rijen.some((d) => overlapt(d, periode)))
      return weiger(regel, ['Deze periode overlapt een andere detachering bij deze organisatie.']);
    velden.push(...ander('Detachering', '', `${regel.organisatie}, ${noemNieuw(bekend, nieuw)}`));
    detachering = { soort: 'nieuw', nieuw };
  } else {
    const uit = vergelijkDetachering(bekend, rij, rijen, huidig, ref, keuze.peildatum);
    if (isRedenen(uit)) return weiger(regel, uit);
    velden.push(...uit.velden);
    opmerkingen.push(...uit.opmerkingen);
    if (uit.aanpassing !== null) detachering = { soort: 'aanpassen', aanpassing: uit.aanpassing };
  }
  const medewerkerId = persoon.id;
  if (velden.length === 0) {
    return { beoordeling: { soort: 'ongewijzigd', ...regel, medewerkerId, opmerkingen }, plan: null };
  }
  return {
    beoordeling: { soort: 'gewijzigd', ...regel, medewerkerId, velden, opmerkingen },
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

function isRedenen<T extends object>(waarde: T | readonly string[]): waarde is readonly string[] {
  return Array.isArray(waarde);
}

function weiger(regel: Regel, redenen: readonly string[]): Beoordeeld {
  return { beoordeling: { soort: 'geweigerd', ...regel, redenen: [...redenen] }, plan: null };
}

function vraag(
  regel: Regel,
  reden: string,
  kandidaten: ReturnType<typeof noemKandidaten>,
  opmerkingen: readonly string[],
): Beoordeeld {
  return {
    beoordeling: { soort: 'twijfel', ...regel, reden, kandidaten, opmerkingen: [...opmerkingen] },
    plan: null,
  };
}

function noemNieuw(bekend: Bekend, nieuw: NieuweDetachering): string {
  const team = nieuw.teamId === null ? '' : `, team ${bekend.teams.naam.get(nieuw.teamId) ?? ''}`;
  const functie = bekend.functies.naam.get(nieuw.functieId) ?? '';
  return `${urenMetEenheid(nieuw.minutenPerWeek)}, ${functie}${team}, ${periodeNl(nieuw.van, nieuw.tot)}`;
}

function beoordeelNieuw(
  bekend: Bekend,
  rij: ImportRij,
  ref: Verwijzingen,
  keuze: Lijstkeuze,
  regel: Regel,
  naamgenoot: string | null,
): Beoordeeld {
  const nieuw = planNieuweDetachering(bekend, rij, ref, keuze);
  if (isRedenen(nieuw)) return weiger(regel, nieuw);
  const opmerkingen = [...rij.opmerkingen];
  if (rij.van === null) opmerkingen.push(`Er staat geen begindatum: ${datumNl(nieuw.van)} wordt gebruikt.`);
  if (naamgenoot !== null) {
    opmerkingen.push(`Op ${naamgenoot} staat iemand met dezelfde naam. Dit wordt een tweede persoon.`);
  }
  if (nieuw.teamId === null) opmerkingen.push('Nog geen team: plan de uren op het planbord in.');
  return {
    beoordeling: { soort: 'nieuw', ...regel, wat: noemNieuw(bekend, nieuw), opmerkingen },
    plan: { soort: 'nieuw', rij, specialismeId: ref.specialismeId, detachering: nieuw },
  };
}

const NAAMGENOOT: Readonly<Record<Extract<Dubbel, { soort: 'naamgenoot' }>['wat'], string>> = {
  persoon: 'Is dit iemand anders met dezelfde naam?',
  naam: 'Is dit iemand anders met dezelfde naam?',
  voorletter: 'De voorletter past daarbij. Is dit iemand anders?',
};

/** Why an earlier line stands in the way: refused when it is the same person, a question when it may not be. */
function beoordeelDubbel(dubbel: Dubbel, regel: Regel, opmerkingen: readonly string[]): Beoordeeld {
  const staatAl = `Deze persoon staat al op ${dubbel.regel}.`;
  if (dubbel.soort === 'zelfde') return weiger(regel, [staatAl]);
  const begin = dubbel.wat === 'persoon' ? staatAl : `Op ${dubbel.regel} staat iemand die zo heet.`;
  const reden = `${begin} ${NAAMGENOOT[dubbel.wat]}`;
  return vraag(regel, reden, [], opmerkingen);
}

/** What taking over this line would do. `gemaakt`: the choice of a person for a line in doubt. */
export function beoordeelRij(
  bekend: Bekend,
  rij: ImportRij,
  { nr, regel: waar }: Plaats,
  lijst: Lijstkeuze,
  gezien: Gezien,
  gemaakt?: Keuze,
): Beoordeeld {
  const ref = verwijs(bekend, rij, lijst);
  const leeg: Regel = { nr, naam: weergavenaam(rij), organisatie: rij.organisatie };
  if (isRedenen(ref)) return weiger(leeg, ref);
  const { organisatieId } = ref;
  const regel = { ...leeg, organisatie: bekend.organisaties.naam.get(organisatieId) ?? '' };
  const naamgenoot = eerdereNaamgenoot(rij, waar, gezien);
  const gekozen = gekozenOf(gemaakt);
  const herkend = gekozen ?? herkenPersoon(bekend, rij, organisatieId);
  if (herkend.soort === 'twijfel') {
    const kandidaten = noemKandidaten(bekend, herkend.kandidaten, lijst.peildatum);
    return vraag(regel, herkend.reden, kandidaten, rij.opmerkingen);
  }
  const wie = { rij, organisatieId, herkend, regel: waar, gekozen: gekozen !== null };
  const dubbel = eerderGezien(wie, gezien);
  if (dubbel !== null) return beoordeelDubbel(dubbel, regel, rij.opmerkingen);
  if (herkend.soort === 'nieuw') return beoordeelNieuw(bekend, rij, ref, lijst, regel, naamgenoot);
  const persoon = bekend.personen.get(herkend.medewerkerId);
  if (persoon === undefined) return weiger(regel, ['Deze medewerker bestaat niet meer.']);
  return beoordeelBestaand(bekend, rij, persoon, ref, lijst, regel);
}

function gekozenOf(keuze: Keuze | undefined) {
  if (keuze === undefined) return null;
  const { medewerkerId } = keuze;
  return medewerkerId === null ? ({ soort: 'nieuw' } as const) : ({ soort: 'bekend', medewerkerId } as const);
}
