import type { MedewerkerLine } from '../../../shared/contract/medewerkers.ts';
import type { Wie } from '../../../shared/domain/medewerker/lists.ts';
import type { Indeling } from '../../../shared/domain/organisatie/lists.ts';
import { fte } from '../../../shared/domain/planbord/capaciteit.ts';
import { skjNodig, skjOn } from '../../../shared/domain/registratie/skj.ts';
import { compareNaam, weergavenaam } from '../../../shared/domain/tekst/naam.ts';
import { plusDagen } from '../../../shared/domain/tijd/datum.ts';
import { isGeldigOn, type Periode } from '../../../shared/domain/tijd/periode.ts';
import { eindeOfSeries } from '../../../shared/domain/tijd/periode-set.ts';
import type { CallContext } from '../../base/core-types.ts';
import type { ReadDb } from '../../db/types.ts';
import { readBeperkt } from './beperking.repository.ts';
import {
  readAllRegistraties,
  readDienstperioden,
  readGebiedenOn,
  readGeheelAfwezigAfter,
} from './list.repository.ts';
import { dienstperiode, dienststandOn, mergeNamen } from './medewerkers.rules.ts';
import {
  readFuncties,
  readOrganisatierijen,
  readPersonen,
  readSpecialismen,
  readSpecialismenOn,
  readTeamrijen,
} from './werkstand.repository.ts';
import {
  type DetacheringOpDag,
  gebiednamenOn,
  type Indelingsregel,
  indelingOn,
  type NaamOn,
  organisatienamenOn,
  readWerkstand,
  teamnamenOn,
  type Werkregel,
  type Werkstand,
} from './werkstand.service.ts';

type Persoonrij = ReturnType<typeof readPersonen>[number];

/** Everything of the day, grouped per person once. */
type Source = {
  readonly stand: Werkstand;
  readonly regel: Indelingsregel;
  readonly detacheringen: ReadonlyMap<string, readonly DetacheringOpDag[]>;
  readonly inzet: ReadonlyMap<string, readonly Werkregel[]>;
  readonly perioden: ReadonlyMap<string, readonly Periode[]>;
  readonly registraties: ReadonlyMap<string, ReturnType<typeof readAllRegistraties>>;
  readonly specialismen: ReadonlyMap<string, ReturnType<typeof readSpecialismenOn>>;
  readonly afwezig: ReadonlyMap<string, string | null>;
  readonly functies: ReadonlyMap<string, string>;
  readonly vaardigheden: ReadonlyMap<string, ReturnType<typeof readSpecialismen>[number]>;
  readonly teamnaam: NaamOn;
};

const perMedewerker = <R extends { readonly medewerkerId: string }>(rows: readonly R[]): Map<string, R[]> =>
  Map.groupBy(rows, (row) => row.medewerkerId);

/** Who is away on a day, and until when: periods that follow each other are one absence; null = not known yet. */
function afwezigOp(
  perioden: ReadonlyMap<string, readonly Periode[]>,
  dag: string,
): ReadonlyMap<string, string | null> {
  const current = [...perioden].filter(([, rows]) => rows.some((row) => isGeldigOn(row, dag)));
  return new Map(current.map(([medewerkerId, rows]) => [medewerkerId, eindeOfSeries(rows, dag)]));
}

function readSource(db: ReadDb, peildatum: string, indeling: Indeling, vandaag: string): Source {
  const stand = readWerkstand(db, peildatum);
  return {
    stand,
    regel: indelingOn(db, indeling, peildatum, vandaag),
    detacheringen: perMedewerker(stand.detacheringen),
    inzet: perMedewerker(stand.inzet),
    perioden: perMedewerker(readDienstperioden(db)),
    registraties: perMedewerker(readAllRegistraties(db)),
    specialismen: perMedewerker(readSpecialismenOn(db, peildatum)),
    afwezig: afwezigOp(perMedewerker(readGeheelAfwezigAfter(db, peildatum)), peildatum),
    functies: new Map(readFuncties(db).map(({ id, naam }) => [id, naam])),
    vaardigheden: new Map(readSpecialismen(db).map((row) => [row.id, row])),
    teamnaam: teamnamenOn(db, peildatum),
  };
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];
const sumOf = (rows: readonly { readonly minutenPerWeek: number }[]): number =>
  rows.reduce((sum, row) => sum + row.minutenPerWeek, 0);

/** Hoofdteam first, then the teams with most hours. */
function teamsOf(bron: Source, medewerkerId: string): string[] {
  const hoofd = bron.stand.hoofdteams.get(medewerkerId);
  const rows = [...(bron.inzet.get(medewerkerId) ?? [])].sort((a, b) => b.minutenPerWeek - a.minutenPerWeek);
  return unique([...(hoofd === undefined ? [] : [hoofd]), ...rows.map((row) => row.teamId)]);
}

function specialismenOf(bron: Source, medewerkerId: string) {
  const own = bron.specialismen.get(medewerkerId) ?? [];
  return [...own]
    .sort((a, b) => Number(b.hoofd) - Number(a.hoofd))
    .flatMap(({ specialismeId, hoofd }) => {
      const soort = bron.vaardigheden.get(specialismeId);
      return soort === undefined ? [] : [{ ...soort, hoofd }];
    });
}

function werkFields(bron: Source, medewerkerId: string) {
  const { stand, regel } = bron;
  const detacheringen = bron.detacheringen.get(medewerkerId) ?? [];
  const organisatieIds = unique(detacheringen.map((d) => regel.groupOf(d.organisatieId, medewerkerId))).sort(
    (a, b) => regel.placeOf(a) - regel.placeOf(b),
  );
  const functieIds = unique(detacheringen.map((d) => d.functieId));
  const teamIds = teamsOf(bron, medewerkerId);
  const minutenPerWeek = sumOf(detacheringen);
  return {
    organisatie: mergeNamen(organisatieIds.map(regel.naamOf)),
    organisatieIds,
    functie: mergeNamen(functieIds.map((id) => bron.functies.get(id) ?? '')),
    functieIds,
    minutenPerWeek,
    fte: fte(minutenPerWeek, stand.instellingen),
    inzetMinuten: sumOf(bron.inzet.get(medewerkerId) ?? []),
    teams: mergeNamen(teamIds.map(bron.teamnaam)),
    teamIds,
    hoofdteamId: stand.hoofdteams.get(medewerkerId) ?? null,
  };
}

function lineOf(bron: Source, persoon: Persoonrij): MedewerkerLine {
  const { id, voornaam, tussenvoegsel, achternaam, werktelefoon, werkmail } = persoon;
  const { peildatum, instellingen } = bron.stand;
  const specialismen = specialismenOf(bron, id);
  const perioden = bron.perioden.get(id) ?? [];
  const dienst = dienstperiode(perioden);
  const afwezig = bron.afwezig.get(id);
  return {
    id,
    naam: weergavenaam(persoon),
    beperkt: false,
    voornaam,
    tussenvoegsel,
    achternaam,
    stand: dienststandOn(perioden, peildatum),
    ...werkFields(bron, id),
    hoofdspecialisme: specialismen.find((s) => s.hoofd)?.naam ?? '',
    specialismen: mergeNamen(specialismen.map((s) => s.naam)),
    specialismeIds: specialismen.map((s) => s.id),
    skj: skjOn(
      {
        registraties: bron.registraties.get(id) ?? [],
        nodig: skjNodig(bron.specialismen.get(id) ?? [], bron.vaardigheden),
      },
      peildatum,
      instellingen.signaalSkj,
    ),
    detacheringTot: perioden.some((p) => isGeldigOn(p, peildatum))
      ? eindeOfSeries(perioden, peildatum)
      : null,
    werktelefoon,
    werkmail,
    inDienst: persoon.inDienst ?? dienst.van,
    uitDienst: persoon.uitDienst ?? dienst.tot,
    afwezig: afwezig === undefined ? null : { tm: afwezig === null ? null : plusDagen(afwezig, -1) },
  };
}

type Vraag = {
  readonly peildatum: string;
  readonly indeling: Indeling;
  readonly wie: Wie;
};

/** Everybody on the peildatum, or everybody ever, on surname; one line each. */
export function medewerkersList(
  db: ReadDb,
  ctx: CallContext,
  { peildatum, indeling, wie }: Vraag,
): { rijen: MedewerkerLine[] } {
  const bron = readSource(db, peildatum, indeling, ctx.klok.vandaag());
  const personen = readPersonen(db).filter((p) => wie === 'alle' || bron.detacheringen.has(p.id));
  const beperkt = readBeperkt(db);
  return {
    rijen: personen.sort(compareNaam).map((persoon) => {
      const line = lineOf(bron, persoon);
      return beperkt.has(persoon.id) ? { ...line, beperkt: true, werktelefoon: '', werkmail: '' } : line;
    }),
  };
}

/** What forms choose from on the peildatum, in the municipality's order. */
export function choices(db: ReadDb, _ctx: CallContext, { peildatum }: { readonly peildatum: string }) {
  const organisatienaam = organisatienamenOn(db, peildatum);
  const teamnaam = teamnamenOn(db, peildatum);
  const gebiednaam = gebiednamenOn(db, peildatum);
  const geldig = <R extends Periode>(rows: readonly R[]) => rows.filter((row) => isGeldigOn(row, peildatum));
  const kort = ({ id, naam }: { id: string; naam: string }) => ({ id, naam });
  return {
    organisaties: geldig(readOrganisatierijen(db)).map(({ id }) => ({ id, naam: organisatienaam(id) })),
    functies: readFuncties(db).map(kort),
    specialismen: readSpecialismen(db).map(kort),
    teams: geldig(readTeamrijen(db)).map(({ id }) => ({ id, naam: teamnaam(id) })),
    gebieden: readGebiedenOn(db, peildatum).map(({ id }) => ({ id, naam: gebiednaam(id) })),
  };
}
