/** A generated planning of any size, for measuring and for property tests. Deterministic; not the demo. */

import { LEGE_GEGEVENS } from '../../src/shared/domain/planbord/delta.ts';
import { CAOS } from '../../src/shared/domain/planning/lists.ts';
import type {
  Afwezigheid,
  Detachering,
  Inzet,
  Medewerker,
  PlanbordGegevens,
  Team,
  TeamGebied,
  Werkvoorraad,
} from '../../src/shared/domain/planning/planning.ts';
import { plusDagen } from '../../src/shared/domain/tijd/datum.ts';
import { maandagOf } from '../../src/shared/domain/tijd/week.ts';
import { gelijkPatroon } from './planning-builders.ts';

/** mulberry32: small, fixed seed, same everywhere. */
export function createRandom(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = a;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const UREN = [36, 32, 28, 24, 20, 16];

export type GroteChoice = {
  readonly medewerkers: number;
  readonly teams?: number;
  /** First day of the planning; a Monday. */
  readonly van?: string;
  readonly weken?: number;
  readonly zaad?: number;
};

export function grotePlanning(choice: GroteChoice): PlanbordGegevens {
  const { medewerkers: aantal, teams: aantalTeams = 8, weken = 53, zaad = 20_210_301 } = choice;
  const van = maandagOf(choice.van ?? '2026-01-05');
  const random = createRandom(zaad);
  const select = (n: number): number => Math.floor(random() * n);
  const altijd = { geldigVan: '2020-01-01', geldigTot: null };
  const teams: Team[] = Array.from({ length: aantalTeams }, (_, i) => ({
    id: `t${i}`,
    soort: i < 6 ? 'wijkteam' : 'stadsbreed',
    naam: `Team ${i + 1}`,
    volgorde: i,
    ...altijd,
  }));
  const teamGebieden: TeamGebied[] = teams
    .filter((team) => team.soort === 'wijkteam')
    .map((team, i) => ({ id: `tg${i}`, teamId: team.id, gebiedId: i < 3 ? 'g0' : 'g1', ...altijd }));
  const medewerkers: Medewerker[] = [];
  const detacheringen: Detachering[] = [];
  const inzet: Inzet[] = [];
  const afwezigheid: Afwezigheid[] = [];
  for (let i = 0; i < aantal; i += 1) {
    const uren = UREN[select(UREN.length)] ?? 24;
    medewerkers.push({ id: `m${i}`, voornaam: 'Noa', tussenvoegsel: '', achternaam: `Proefhof ${i}` });
    detacheringen.push({
      id: `d${i}`,
      medewerkerId: `m${i}`,
      organisatieId: `o${i % 12}`,
      functieId: 'f0',
      minutenPerWeek: uren * 60,
      werkpatroon: gelijkPatroon(uren),
      geldigVan: '2020-01-01',
      geldigTot: random() < 0.1 ? plusDagen(van, select(weken * 7)) : null,
    });
    const splits = random() < 0.2 ? 8 : 0;
    const team = select(aantalTeams);
    inzet.push({
      id: `i${i}`,
      detacheringId: `d${i}`,
      teamId: `t${team}`,
      doel: 'casuistiek',
      minutenPerWeek: (uren - splits) * 60,
      ...altijd,
    });
    if (splits > 0) {
      inzet.push({
        id: `i${i}b`,
        detacheringId: `d${i}`,
        teamId: `t${(team + 1) % aantalTeams}`,
        doel: random() < 0.5 ? 'seniortaken' : 'casuistiek',
        minutenPerWeek: splits * 60,
        ...altijd,
      });
    }
    for (let k = 0; k < 5; k += 1) {
      const start = plusDagen(van, select(weken * 7));
      afwezigheid.push({
        id: `a${i}-${k}`,
        medewerkerId: `m${i}`,
        soort: k % 2 === 0 ? 'verlof' : 'ziekte',
        percentage: random() < 0.8 ? 100 : 50,
        status: random() < 0.9 ? 'akkoord' : 'aangevraagd',
        geldigVan: start,
        geldigTot: plusDagen(start, 1 + select(14)),
      });
    }
  }
  const werkvoorraad: Werkvoorraad[] = teams
    .filter((team) => team.soort === 'wijkteam')
    .flatMap((team) =>
      ([1, 2, 3] as const).map((zwaarte) => ({
        id: `w-${team.id}-${zwaarte}`,
        teamId: team.id,
        zwaarte,
        aantalOpen: Math.round((aantal / 111) * (100 / zwaarte ** 2)),
        ...altijd,
      })),
    );
  return {
    ...LEGE_GEGEVENS,
    gebieden: ['g0', 'g1'].map((id, i) => ({
      id,
      code: String(i),
      naam: i === 0 ? 'Noord' : 'Zuid',
      ...altijd,
    })),
    teams,
    teamGebieden,
    organisaties: Array.from({ length: 12 }, (_, i) => ({
      id: `o${i}`,
      naam: `Organisatie ${i}`,
      cao: CAOS.values[i % 3] ?? 'sociaal-werk',
      caoWijzigingen: [],
      volgorde: i,
      ...altijd,
    })),
    functies: [{ id: 'f0', naam: 'wijkteammedewerker', teltMeeCaseload: true }],
    medewerkers,
    detacheringen,
    inzet,
    afwezigheid,
    werkvoorraad,
  };
}
