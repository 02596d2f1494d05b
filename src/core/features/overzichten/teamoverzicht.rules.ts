import { fte } from '../../../shared/domain/planbord/capaciteit.ts';
import { DOELEN, VACATURE_STATUSSEN } from '../../../shared/domain/planning/lijsten.ts';
import type { Medewerker } from '../../../shared/domain/planning/planning.ts';
import { isTeVervullen } from '../../../shared/domain/planning/vacature.ts';
import { vergelijkNaam, vergelijkTekst, weergavenaam } from '../../../shared/domain/tekst/naam.ts';
import { plusDagen } from '../../../shared/domain/tijd/datum.ts';
import { isGeldigOp, voegPeriodenSamen } from '../../../shared/domain/tijd/periode.ts';
import type { ExternTeamoverzicht, InternTeamoverzicht } from '../../../shared/rapport/teamoverzicht.ts';
import {
  hoofdspecialismeVan,
  type Inzetregel,
  openVacatures,
  type Stand,
  specialismenVan,
} from './stand.rules.ts';

type Teamregel = InternTeamoverzicht['regels'][number];

/** What the planning rows do not hold: read by the repository. */
export type Teamdetails = {
  /** Medewerker → work phone; empty = none. */
  readonly werktelefoons: ReadonlyMap<string, string>;
  /** Medewerker → tasks in this team on the peildatum. */
  readonly taken: ReadonlyMap<string, readonly string[]>;
};

type Teamlid = { readonly medewerker: Medewerker; readonly rijen: readonly Inzetregel[] };

/** Everybody with hours in the team on the peildatum, on achternaam. */
export function teamleden(stand: Stand, teamId: string): Teamlid[] {
  const perMedewerker = new Map<string, Inzetregel[]>();
  for (const rij of stand.inzet) {
    if (rij.inzet.teamId !== teamId) continue;
    const { medewerkerId } = rij.detachering;
    perMedewerker.set(medewerkerId, [...(perMedewerker.get(medewerkerId) ?? []), rij]);
  }
  return [...perMedewerker]
    .flatMap(([medewerkerId, rijen]) => {
      const medewerker = stand.medewerkers.get(medewerkerId);
      return medewerker ? [{ medewerker, rijen }] : [];
    })
    .sort((a, b) => vergelijkNaam(a.medewerker, b.medewerker));
}

const uniek = (teksten: readonly string[]): string[] => [...new Set(teksten)];

function functieVan(stand: Stand, rijen: readonly Inzetregel[]): string {
  const ids = new Set(rijen.map((rij) => rij.detachering.functieId));
  return stand.gegevens.functies
    .filter((functie) => ids.has(functie.id))
    .map((functie) => functie.naam)
    .join(', ');
}

function organisatieVan(stand: Stand, rijen: readonly Inzetregel[]): string {
  const ids = new Set(rijen.map((rij) => rij.detachering.organisatieId));
  return stand.gegevens.organisaties
    .filter((organisatie) => ids.has(organisatie.id))
    .map((organisatie) => organisatie.naam)
    .join(', ');
}

/** Tasks by name, and the doelen besides casuïstiek; "senior" and seniortaken are one thing. */
function takenVan(rijen: readonly Inzetregel[], namen: readonly string[]): string[] {
  const heeftSenior = namen.some((naam) => naam.toLowerCase().startsWith('senior'));
  const doelen = DOELEN.values.filter(
    (doel) => doel !== 'casuistiek' && rijen.some((rij) => rij.inzet.doel === doel),
  );
  return uniek([
    ...namen,
    ...doelen.filter((doel) => doel !== 'seniortaken' || !heeftSenior).map((doel) => DOELEN.labels[doel]),
  ]);
}

function werkdagenVan(rijen: readonly Inzetregel[]): Teamregel['werkdagen'] {
  const werkt = (dag: number) => rijen.some((rij) => (rij.detachering.werkpatroon[dag] ?? 0) > 0);
  return [werkt(0), werkt(1), werkt(2), werkt(3), werkt(4)];
}

/** Until when somebody is away completely; never why. Periods that follow each other are one absence. */
export function afwezigVan(stand: Stand, medewerkerId: string): Teamregel['afwezig'] {
  const perioden = stand.gegevens.afwezigheid.filter(
    (rij) => rij.medewerkerId === medewerkerId && rij.status === 'akkoord' && rij.percentage === 100,
  );
  const nu = voegPeriodenSamen(perioden).find((periode) => isGeldigOp(periode, stand.peildatum));
  if (!nu) return null;
  return { tm: nu.geldigTot === null ? null : plusDagen(nu.geldigTot, -1) };
}

function minutenVan(rijen: readonly Inzetregel[]): number {
  return rijen.reduce((totaal, rij) => totaal + rij.inzet.minutenPerWeek, 0);
}

function regelVan(
  stand: Stand,
  teamId: string,
  { medewerker, rijen }: Teamlid,
  details: Teamdetails,
): Teamregel {
  const minuten = minutenVan(rijen);
  return {
    medewerkerId: medewerker.id,
    naam: weergavenaam(medewerker),
    functie: functieVan(stand, rijen),
    organisatie: organisatieVan(stand, rijen),
    specialismen: specialismenVan(stand, medewerker.id).map((specialisme) => specialisme.naam),
    minutenPerWeek: minuten,
    fte: fte(minuten, stand.instellingen),
    werkdagen: werkdagenVan(rijen),
    werktelefoon: details.werktelefoons.get(medewerker.id) ?? '',
    taken: takenVan(rijen, details.taken.get(medewerker.id) ?? []),
    skj: stand.skjVan(medewerker.id),
    afwezig: afwezigVan(stand, medewerker.id),
    hoofdteam: stand.hoofdteams.get(medewerker.id) === teamId,
  };
}

type Telling = { aantal: number; minutenPerWeek: number };

function perSpecialisme(
  stand: Stand,
  teamId: string,
  leden: readonly Teamlid[],
): InternTeamoverzicht['perSpecialisme'] {
  const tellingen = new Map<string, Telling>();
  for (const { medewerker, rijen } of leden) {
    const naam = hoofdspecialismeVan(stand, medewerker.id)?.naam ?? '';
    const telling = tellingen.get(naam) ?? { aantal: 0, minutenPerWeek: 0 };
    telling.aantal += stand.hoofdteams.get(medewerker.id) === teamId ? 1 : 0;
    telling.minutenPerWeek += minutenVan(rijen);
    tellingen.set(naam, telling);
  }
  const namen = [...stand.gegevens.specialismen.map((specialisme) => specialisme.naam), ''];
  return namen.flatMap((naam) => {
    const telling = tellingen.get(naam);
    if (!telling) return [];
    return [
      {
        specialisme: naam === '' ? 'zonder hoofdspecialisme' : naam,
        ...telling,
        fte: fte(telling.minutenPerWeek, stand.instellingen),
      },
    ];
  });
}

function vacaturesVan(stand: Stand, teamId: string): InternTeamoverzicht['vacatures'] {
  const functies = new Map(stand.gegevens.functies.map((f) => [f.id, f.naam]));
  const specialismen = new Map(stand.gegevens.specialismen.map((s) => [s.id, s.naam]));
  return openVacatures(stand, teamId)
    .map((v) => ({
      functie: functies.get(v.functieId) ?? '–',
      specialisme: v.specialismeId === null ? null : (specialismen.get(v.specialismeId) ?? null),
      minutenPerWeek: v.minutenPerWeek,
      gewensteStart: v.gewensteStart,
      // What is filled by now was simply open on the peildatum.
      status: VACATURE_STATUSSEN.labels[isTeVervullen(v) ? v.status : 'open'].toLowerCase(),
    }))
    .sort((a, b) => vergelijkTekst(a.gewensteStart, b.gewensteStart));
}

/** The part of the internal teamoverzicht that is counted. */
export function internTeam(
  stand: Stand,
  teamId: string,
  details: Teamdetails,
): Pick<InternTeamoverzicht, 'regels' | 'totaal' | 'perSpecialisme' | 'vacatures'> {
  const leden = teamleden(stand, teamId);
  const minuten = leden.reduce((totaal, lid) => totaal + minutenVan(lid.rijen), 0);
  return {
    regels: leden.map((lid) => regelVan(stand, teamId, lid, details)),
    totaal: {
      aantal: leden.filter((lid) => stand.hoofdteams.get(lid.medewerker.id) === teamId).length,
      minutenPerWeek: minuten,
      fte: fte(minuten, stand.instellingen),
    },
    perSpecialisme: perSpecialisme(stand, teamId, leden),
    vacatures: vacaturesVan(stand, teamId),
  };
}

/** What residents may read: first name and function, on first name. */
export function externTeam(stand: Stand, teamId: string): ExternTeamoverzicht['regels'] {
  return teamleden(stand, teamId)
    .map(({ medewerker, rijen }) => ({
      medewerkerId: medewerker.id,
      voornaam: medewerker.voornaam,
      functie: functieVan(stand, rijen),
    }))
    .sort((a, b) => vergelijkTekst(a.voornaam, b.voornaam));
}
