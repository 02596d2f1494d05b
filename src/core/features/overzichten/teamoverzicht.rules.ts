import { fte } from '../../../shared/domain/planbord/capaciteit.ts';
import { DOELEN, VACATURE_STATUSSEN } from '../../../shared/domain/planning/lists.ts';
import type { Medewerker } from '../../../shared/domain/planning/planning.ts';
import { isTeVervullen } from '../../../shared/domain/planning/vacature.ts';
import { compareNaam, compareText, weergavenaam } from '../../../shared/domain/tekst/naam.ts';
import { plusDagen } from '../../../shared/domain/tijd/datum.ts';
import { isGeldigOn, mergePerioden } from '../../../shared/domain/tijd/periode.ts';
import type { ExternTeamoverzicht, InternTeamoverzicht } from '../../../shared/rapport/teamoverzicht.ts';
import {
  hoofdspecialismeOf,
  type Inzetregel,
  openVacatures,
  type Snapshot,
  specialismenOf,
} from './state.rules.ts';

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
export function teamleden(state: Snapshot, teamId: string): Teamlid[] {
  const perMedewerker = new Map<string, Inzetregel[]>();
  for (const row of state.inzet) {
    if (row.inzet.teamId !== teamId) continue;
    const { medewerkerId } = row.detachering;
    perMedewerker.set(medewerkerId, [...(perMedewerker.get(medewerkerId) ?? []), row]);
  }
  return [...perMedewerker]
    .flatMap(([medewerkerId, rijen]) => {
      const medewerker = state.medewerkers.get(medewerkerId);
      return medewerker ? [{ medewerker, rijen }] : [];
    })
    .sort((a, b) => compareNaam(a.medewerker, b.medewerker));
}

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];

function functieOf(state: Snapshot, rows: readonly Inzetregel[]): string {
  const ids = new Set(rows.map((row) => row.detachering.functieId));
  return state.gegevens.functies
    .filter((functie) => ids.has(functie.id))
    .map((functie) => functie.naam)
    .join(', ');
}

function organisatieOf(state: Snapshot, rows: readonly Inzetregel[]): string {
  const ids = new Set(rows.map((row) => row.detachering.organisatieId));
  return state.gegevens.organisaties
    .filter((organisatie) => ids.has(organisatie.id))
    .map((organisatie) => organisatie.naam)
    .join(', ');
}

/** Tasks by name, and the doelen besides casuïstiek; "senior" and seniortaken are one thing. */
function takenOf(rows: readonly Inzetregel[], namen: readonly string[]): string[] {
  const heeftSenior = namen.some((naam) => naam.toLowerCase().startsWith('senior'));
  const doelen = DOELEN.values.filter(
    (doel) => doel !== 'casuistiek' && rows.some((row) => row.inzet.doel === doel),
  );
  return unique([
    ...namen,
    ...doelen.filter((doel) => doel !== 'seniortaken' || !heeftSenior).map((doel) => DOELEN.labels[doel]),
  ]);
}

function werkdagenOf(rows: readonly Inzetregel[]): Teamregel['werkdagen'] {
  const werkt = (dag: number) => rows.some((row) => (row.detachering.werkpatroon[dag] ?? 0) > 0);
  return [werkt(0), werkt(1), werkt(2), werkt(3), werkt(4)];
}

/** Until when somebody is away completely; never why. Periods that follow each other are one absence. */
export function afwezigOf(state: Snapshot, medewerkerId: string): Teamregel['afwezig'] {
  const perioden = state.gegevens.afwezigheid.filter(
    (row) => row.medewerkerId === medewerkerId && row.status === 'akkoord' && row.percentage === 100,
  );
  const current = mergePerioden(perioden).find((periode) => isGeldigOn(periode, state.peildatum));
  if (!current) return null;
  return { tm: current.geldigTot === null ? null : plusDagen(current.geldigTot, -1) };
}

function minutenOf(rows: readonly Inzetregel[]): number {
  return rows.reduce((total, row) => total + row.inzet.minutenPerWeek, 0);
}

function lineOf(
  state: Snapshot,
  teamId: string,
  { medewerker, rijen }: Teamlid,
  details: Teamdetails,
): Teamregel {
  const minuten = minutenOf(rijen);
  return {
    medewerkerId: medewerker.id,
    naam: weergavenaam(medewerker),
    functie: functieOf(state, rijen),
    organisatie: organisatieOf(state, rijen),
    specialismen: specialismenOf(state, medewerker.id).map((specialisme) => specialisme.naam),
    minutenPerWeek: minuten,
    fte: fte(minuten, state.instellingen),
    werkdagen: werkdagenOf(rijen),
    werktelefoon: details.werktelefoons.get(medewerker.id) ?? '',
    taken: takenOf(rijen, details.taken.get(medewerker.id) ?? []),
    skj: state.skjOf(medewerker.id),
    afwezig: afwezigOf(state, medewerker.id),
    hoofdteam: state.hoofdteams.get(medewerker.id) === teamId,
  };
}

type Count = { aantal: number; minutenPerWeek: number };

function perSpecialisme(
  state: Snapshot,
  teamId: string,
  leden: readonly Teamlid[],
): InternTeamoverzicht['perSpecialisme'] {
  const counts = new Map<string, Count>();
  for (const { medewerker, rijen } of leden) {
    const naam = hoofdspecialismeOf(state, medewerker.id)?.naam ?? '';
    const count = counts.get(naam) ?? { aantal: 0, minutenPerWeek: 0 };
    count.aantal += state.hoofdteams.get(medewerker.id) === teamId ? 1 : 0;
    count.minutenPerWeek += minutenOf(rijen);
    counts.set(naam, count);
  }
  const namen = [...state.gegevens.specialismen.map((specialisme) => specialisme.naam), ''];
  return namen.flatMap((naam) => {
    const count = counts.get(naam);
    if (!count) return [];
    return [
      {
        specialisme: naam === '' ? 'zonder hoofdspecialisme' : naam,
        ...count,
        fte: fte(count.minutenPerWeek, state.instellingen),
      },
    ];
  });
}

function vacaturesOf(state: Snapshot, teamId: string): InternTeamoverzicht['vacatures'] {
  const functies = new Map(state.gegevens.functies.map((f) => [f.id, f.naam]));
  const specialismen = new Map(state.gegevens.specialismen.map((s) => [s.id, s.naam]));
  return openVacatures(state, teamId)
    .map((v) => ({
      functie: functies.get(v.functieId) ?? '–',
      specialisme: v.specialismeId === null ? null : (specialismen.get(v.specialismeId) ?? null),
      minutenPerWeek: v.minutenPerWeek,
      gewensteStart: v.gewensteStart,
      // What is filled by now was simply open on the peildatum.
      status: VACATURE_STATUSSEN.labels[isTeVervullen(v) ? v.status : 'open'].toLowerCase(),
    }))
    .sort((a, b) => compareText(a.gewensteStart, b.gewensteStart));
}

/** The part of the internal teamoverzicht that is counted. */
export function internTeam(
  state: Snapshot,
  teamId: string,
  details: Teamdetails,
): Pick<InternTeamoverzicht, 'regels' | 'totaal' | 'perSpecialisme' | 'vacatures'> {
  const leden = teamleden(state, teamId);
  const minuten = leden.reduce((total, lid) => total + minutenOf(lid.rijen), 0);
  return {
    regels: leden.map((lid) => lineOf(state, teamId, lid, details)),
    totaal: {
      aantal: leden.filter((lid) => state.hoofdteams.get(lid.medewerker.id) === teamId).length,
      minutenPerWeek: minuten,
      fte: fte(minuten, state.instellingen),
    },
    perSpecialisme: perSpecialisme(state, teamId, leden),
    vacatures: vacaturesOf(state, teamId),
  };
}

/** What residents may read: first name and function, on first name. */
export function externTeam(state: Snapshot, teamId: string): ExternTeamoverzicht['regels'] {
  return teamleden(state, teamId)
    .map(({ medewerker, rijen }) => ({
      medewerkerId: medewerker.id,
      // Who left long ago has no first name any more.
      voornaam: medewerker.voornaam || medewerker.achternaam,
      functie: functieOf(state, rijen),
    }))
    .sort((a, b) => compareText(a.voornaam, b.voornaam));
}
