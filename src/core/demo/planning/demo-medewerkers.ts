/** Turns the people of the demo into rows: medewerker, detachering, inzet, specialisme, registratie, gebiedsmanager. */

import type { Inzet } from '../../../shared/domain/planning/planning.ts';
import { firstDatum, lastDatum, plusDagen, plusMaanden } from '../../../shared/domain/tijd/datum.ts';
import type { Base } from './demo-base.ts';
import { type SpecialismeKey, START_GEBIEDEN, type TeamKey } from './demo-figures.ts';
import { createNamen, werkmail, werktelefoon } from './demo-namen.ts';
import { OPVOLGINGEN, type Organisaties } from './demo-organisaties.ts';
import type { DemoPersoon, Dienst, Plan } from './demo-persoon.ts';
import type { DemoRows } from './demo-rows.ts';
import type { DemoTijd } from './demo-time.ts';
import { createIds, createRandom } from './random.ts';

export type Medewerkerrijen = Pick<
  DemoRows,
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
function cut(dienst: Dienst): Dienst[] {
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
  const geldigVan = lastDatum(plan.geldigVan, dienst.geldigVan);
  const einden = [plan.geldigTot, dienst.geldigTot].filter((d) => d !== null);
  const geldigTot = einden.length === 0 ? null : einden.reduce(firstDatum);
  return geldigTot !== null && geldigTot <= geldigVan ? null : { ...plan, geldigVan, geldigTot };
}

function loopbaanRows(
  mensen: readonly MetId[],
  base: Base,
  org: Organisaties,
): Pick<DemoRows, 'detachering' | 'inzet'> {
  const detacheringId = createIds('detachering');
  const inzetId = createIds('inzet');
  const detachering: DemoRows['detachering'][number][] = [];
  const inzet: Inzet[] = [];
  for (const { persoon, id } of mensen) {
    for (const dienst of persoon.diensten.flatMap(cut)) {
      const row = {
        id: detacheringId(),
        medewerkerId: id,
        organisatieId: org.organisatieId(dienst.organisatie),
        functieId: base.functieId(dienst.functie),
        minutenPerWeek: dienst.minuten,
        werkpatroon: dienst.patroon,
        geldigVan: dienst.geldigVan,
        geldigTot: dienst.geldigTot,
      };
      detachering.push(row);
      for (const plan of dienst.plan) {
        const part = binnen(plan, dienst);
        if (!part) continue;
        inzet.push({
          id: inzetId(),
          detacheringId: row.id,
          teamId: base.teamId(part.team),
          doel: part.doel,
          minutenPerWeek: part.minuten,
          geldigVan: part.geldigVan,
          geldigTot: part.geldigTot,
        });
      }
    }
  }
  return { detachering, inzet };
}

const begin = (persoon: DemoPersoon): string => persoon.diensten[0]?.geldigVan ?? START_GEBIEDEN;
const einde = (persoon: DemoPersoon): string | null => persoon.diensten.at(-1)?.geldigTot ?? null;

const TWEEDE: Partial<Record<SpecialismeKey, readonly [SpecialismeKey, ...SpecialismeKey[]]>> = {
  maatschappelijk: ['schuld', 'ouderen'],
  volwassenen: ['maatschappelijk', 'ouderen'],
  welzijn: ['ouderen', 'maatschappelijk'],
};

function specialismeRows(mensen: readonly MetId[], base: Base): DemoRows['medewerkerSpecialisme'] {
  const rowId = createIds('medewerkerSpecialisme');
  const random = createRandom('specialismen');
  return mensen.flatMap(({ persoon, id }) => {
    if (persoon.specialisme === null) return [];
    const periode = { medewerkerId: id, geldigVan: begin(persoon), geldigTot: null };
    const hoofd = {
      id: rowId(),
      specialismeId: base.specialismeId(persoon.specialisme),
      hoofd: true,
      ...periode,
    };
    const choice = TWEEDE[persoon.specialisme];
    if (!choice || !random.kans(0.3)) return [hoofd];
    return [
      hoofd,
      { id: rowId(), specialismeId: base.specialismeId(random.kies(choice)), hoofd: false, ...periode },
    ];
  });
}

const SKJ_MAANDEN = 60;
/** Renewed registrations end at least this far ahead, outside every signal. */
const SKJ_RUST_DAGEN = 200;

/** Registrations back to the day of arrival, each five years and one after the other. */
function registratieRows(mensen: readonly MetId[], tijd: DemoTijd): DemoRows['registratie'] {
  const rowId = createIds('registratie');
  const random = createRandom('registraties');
  let nummer = 0;
  return mensen.flatMap(({ persoon, id }) => {
    if (persoon.specialisme !== 'jeugd' && persoon.specialisme !== 'jeugd-ggz') return [];
    nummer += 1;
    const soort =
      persoon.specialisme === 'jeugd' ? ('skj-jeugd-en-gezin' as const) : ('skj-psycholoog' as const);
    const rust = random.geheel(SKJ_RUST_DAGEN, 1800);
    let verloopdatum = plusDagen(tijd.anker, persoon.skj === 'verlengd' ? rust : persoon.skj);
    const rows: DemoRows['registratie'][number][] = [];
    do {
      const geldigVan = plusMaanden(verloopdatum, -SKJ_MAANDEN);
      rows.unshift({
        id: rowId(),
        medewerkerId: id,
        soort,
        nummer: `DEMO-${String(nummer).padStart(4, '0')}`,
        geldigVan,
        verloopdatum,
      });
      verloopdatum = geldigVan;
    } while (verloopdatum > begin(persoon));
    return rows;
  });
}

function managerRows(mensen: readonly MetId[], base: Base): DemoRows['gebiedsmanager'] {
  const rowId = createIds('gebiedsmanager');
  const managers = mensen.filter(({ persoon }) => persoon.diensten.at(-1)?.functie === 'gebiedsmanager');
  return managers.map(({ id }, i) => ({
    id: rowId(),
    medewerkerId: id,
    gebiedId: base.gebiedId(i < 2 ? 'N' : 'Z'),
    // The two of a gebied stand in for each other.
    vervangerId: managers[i % 2 === 0 ? i + 1 : i - 1]?.id ?? null,
    geldigVan: START_GEBIEDEN,
    geldigTot: null,
  }));
}

/** One huisartsencontactpersoon per wijkteam (S1 #65): the first maatschappelijk werker who is not the senior. */
function taakRows(mensen: readonly MetId[], base: Base): DemoRows['medewerkerTaak'] {
  const rowId = createIds('medewerkerTaak');
  const gedaan = new Set<TeamKey>();
  return mensen.flatMap(({ persoon, id }) => {
    const team = persoon.hoofdteam;
    const past = ['maatschappelijk', 'volwassenen'].includes(persoon.specialisme ?? '') && !persoon.senior;
    if (team === null || !past || einde(persoon) !== null || gedaan.has(team)) return [];
    gedaan.add(team);
    return [
      {
        id: rowId(),
        medewerkerId: id,
        teamId: base.teamId(team),
        taak: 'Huisartsencontactpersoon',
        geldigVan: START_GEBIEDEN,
        geldigTot: null,
      },
    ];
  });
}

function persoonRows(mensen: readonly MetId[]): DemoRows['medewerker'] {
  const namen = createNamen(mensen.length);
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

export function createMedewerkers(
  personen: readonly DemoPersoon[],
  base: Base,
  organisaties: Organisaties,
  tijd: DemoTijd,
): Medewerkerrijen {
  const id = createIds('medewerker');
  const mensen = personen.map((persoon) => ({ persoon, id: id() }));
  return {
    medewerker: persoonRows(mensen),
    ...loopbaanRows(mensen, base, organisaties),
    medewerkerSpecialisme: specialismeRows(mensen, base),
    registratie: registratieRows(mensen, tijd),
    gebiedsmanager: managerRows(mensen, base),
    medewerkerTaak: taakRows(mensen, base),
  };
}
