/** Turns the people of the demo into rows: medewerker, detachering, inzet, specialisme, registratie, gebiedsmanager. */

import type { Inzet } from '../../../shared/domain/planning/planning.ts';
import { eersteDatum, laatsteDatum, plusDagen, plusMaanden } from '../../../shared/domain/tijd/datum.ts';
import type { Basis } from './demo-basis.ts';
import { type SpecialismeSleutel, START_GEBIEDEN, type TeamSleutel } from './demo-cijfers.ts';
import { maakNamen, werkmail, werktelefoon } from './demo-namen.ts';
import { OPVOLGINGEN, type Organisaties } from './demo-organisaties.ts';
import type { DemoPersoon, Dienst, Plan } from './demo-persoon.ts';
import type { DemoRijen } from './demo-rijen.ts';
import type { DemoTijd } from './demo-tijd.ts';
import { maakIds, maakToeval } from './toeval.ts';

export type Medewerkerrijen = Pick<
  DemoRijen,
  | 'medewerker'
  | 'detachering'
  | 'inzet'
  | 'medewerkerSpecialisme'
  | 'registratie'
  | 'gebiedsmanager'
  | 'medewerkerTaak'
>;

type MetId = { readonly persoon: DemoPersoon; readonly id: string };

/** Where the organisation was followed by another, the detachering ends and a new one begins with the same inzet. */
function knip(dienst: Dienst): Dienst[] {
  const opvolging = OPVOLGINGEN.find((o) => o.van === dienst.organisatie);
  if (!opvolging || opvolging.datum <= dienst.geldigVan) return [dienst];
  const { datum, naar } = opvolging;
  if (dienst.geldigTot !== null && dienst.geldigTot <= datum) return [dienst];
  return [
    { ...dienst, geldigTot: datum },
    { ...dienst, organisatie: naar, geldigVan: datum },
  ];
}

/** The part of a plan inside a detachering. */
function binnen(plan: Plan, dienst: Dienst): Plan | null {
  const geldigVan = laatsteDatum(plan.geldigVan, dienst.geldigVan);
  const einden = [plan.geldigTot, dienst.geldigTot].filter((d) => d !== null);
  const geldigTot = einden.length === 0 ? null : einden.reduce(eersteDatum);
  return geldigTot !== null && geldigTot <= geldigVan ? null : { ...plan, geldigVan, geldigTot };
}

function loopbaanRijen(
  mensen: readonly MetId[],
  basis: Basis,
  org: Organisaties,
): Pick<DemoRijen, 'detachering' | 'inzet'> {
  const detacheringId = maakIds('detachering');
  const inzetId = maakIds('inzet');
  const detachering: DemoRijen['detachering'][number][] = [];
  const inzet: Inzet[] = [];
  for (const { persoon, id } of mensen) {
    for (const dienst of persoon.diensten.flatMap(knip)) {
      const rij = {
        id: detacheringId(),
        medewerkerId: id,
        organisatieId: org.organisatieId(dienst.organisatie),
        functieId: basis.functieId(dienst.functie),
        minutenPerWeek: dienst.minuten,
        werkpatroon: dienst.patroon,
        geldigVan: dienst.geldigVan,
        geldigTot: dienst.geldigTot,
      };
      detachering.push(rij);
      for (const plan of dienst.plan) {
        const deel = binnen(plan, dienst);
        if (!deel) continue;
        inzet.push({
          id: inzetId(),
          detacheringId: rij.id,
          teamId: basis.teamId(deel.team),
          doel: deel.doel,
          minutenPerWeek: deel.minuten,
          geldigVan: deel.geldigVan,
          geldigTot: deel.geldigTot,
        });
      }
    }
  }
  return { detachering, inzet };
}

const begin = (persoon: DemoPersoon): string => persoon.diensten[0]?.geldigVan ?? START_GEBIEDEN;
const einde = (persoon: DemoPersoon): string | null => persoon.diensten.at(-1)?.geldigTot ?? null;

const TWEEDE: Partial<Record<SpecialismeSleutel, readonly [SpecialismeSleutel, ...SpecialismeSleutel[]]>> = {
  maatschappelijk: ['schuld', 'ouderen'],
  volwassenen: ['maatschappelijk', 'ouderen'],
  welzijn: ['ouderen', 'maatschappelijk'],
};

function specialismeRijen(mensen: readonly MetId[], basis: Basis): DemoRijen['medewerkerSpecialisme'] {
  const rijId = maakIds('medewerkerSpecialisme');
  const toeval = maakToeval('specialismen');
  return mensen.flatMap(({ persoon, id }) => {
    if (persoon.specialisme === null) return [];
    const periode = { medewerkerId: id, geldigVan: begin(persoon), geldigTot: null };
    const hoofd = {
      id: rijId(),
      specialismeId: basis.specialismeId(persoon.specialisme),
      hoofd: true,
      ...periode,
    };
    const keuze = TWEEDE[persoon.specialisme];
    if (!keuze || !toeval.kans(0.3)) return [hoofd];
    return [
      hoofd,
      { id: rijId(), specialismeId: basis.specialismeId(toeval.kies(keuze)), hoofd: false, ...periode },
    ];
  });
}

const SKJ_MAANDEN = 60;
/** Renewed registrations end at least this far ahead, outside every signal. */
const SKJ_RUST_DAGEN = 200;

/** Registrations back to the day of arrival, each five years and one after the other. */
function registratieRijen(mensen: readonly MetId[], tijd: DemoTijd): DemoRijen['registratie'] {
  const rijId = maakIds('registratie');
  const toeval = maakToeval('registraties');
  let nummer = 0;
  return mensen.flatMap(({ persoon, id }) => {
    if (persoon.specialisme !== 'jeugd' && persoon.specialisme !== 'jeugd-ggz') return [];
    nummer += 1;
    const soort =
      persoon.specialisme === 'jeugd' ? ('skj-jeugd-en-gezin' as const) : ('skj-psycholoog' as const);
    const rust = toeval.geheel(SKJ_RUST_DAGEN, 1800);
    let verloopdatum = plusDagen(tijd.anker, persoon.skj === 'verlengd' ? rust : persoon.skj);
    const rijen: DemoRijen['registratie'][number][] = [];
    do {
      const geldigVan = plusMaanden(verloopdatum, -SKJ_MAANDEN);
      rijen.unshift({
        id: rijId(),
        medewerkerId: id,
        soort,
        nummer: `DEMO-${String(nummer).padStart(4, '0')}`,
        geldigVan,
        verloopdatum,
      });
      verloopdatum = geldigVan;
    } while (verloopdatum > begin(persoon));
    return rijen;
  });
}

function managerRijen(mensen: readonly MetId[], basis: Basis): DemoRijen['gebiedsmanager'] {
  const rijId = maakIds('gebiedsmanager');
  const managers = mensen.filter(({ persoon }) => persoon.diensten.at(-1)?.functie === 'gebiedsmanager');
  return managers.map(({ id }, i) => ({
    id: rijId(),
    medewerkerId: id,
    gebiedId: basis.gebiedId(i < 2 ? 'N' : 'Z'),
    // The two of a gebied stand in for each other.
    vervangerId: managers[i % 2 === 0 ? i + 1 : i - 1]?.id ?? null,
    geldigVan: START_GEBIEDEN,
    geldigTot: null,
  }));
}

/** One huisartsencontactpersoon per wijkteam (S1 #65): the first maatschappelijk werker who is not the senior. */
function taakRijen(mensen: readonly MetId[], basis: Basis): DemoRijen['medewerkerTaak'] {
  const rijId = maakIds('medewerkerTaak');
  const gedaan = new Set<TeamSleutel>();
  return mensen.flatMap(({ persoon, id }) => {
    const team = persoon.hoofdteam;
    const past = ['maatschappelijk', 'volwassenen'].includes(persoon.specialisme ?? '') && !persoon.senior;
    if (team === null || !past || einde(persoon) !== null || gedaan.has(team)) return [];
    gedaan.add(team);
    return [
      {
        id: rijId(),
        medewerkerId: id,
        teamId: basis.teamId(team),
        taak: 'Huisartsencontactpersoon',
        geldigVan: START_GEBIEDEN,
        geldigTot: null,
      },
    ];
  });
}

function persoonRijen(mensen: readonly MetId[]): DemoRijen['medewerker'] {
  const namen = maakNamen(mensen.length);
  return mensen.map(({ persoon, id }, i) => {
    const naam = namen[i] ?? { voornaam: '', tussenvoegsel: '', achternaam: '' };
    return {
      id,
      ...naam,
      werktelefoon: werktelefoon(i + 1),
      werkmail: werkmail(naam),
      opleidingsniveau: 'hbo' as const,
      inDienst: begin(persoon),
      uitDienst: einde(persoon),
    };
  });
}

export function maakMedewerkers(
  personen: readonly DemoPersoon[],
  basis: Basis,
  organisaties: Organisaties,
  tijd: DemoTijd,
): Medewerkerrijen {
  const id = maakIds('medewerker');
  const mensen = personen.map((persoon) => ({ persoon, id: id() }));
  return {
    medewerker: persoonRijen(mensen),
    ...loopbaanRijen(mensen, basis, organisaties),
    medewerkerSpecialisme: specialismeRijen(mensen, basis),
    registratie: registratieRijen(mensen, tijd),
    gebiedsmanager: managerRijen(mensen, basis),
    medewerkerTaak: taakRijen(mensen, basis),
  };
}
