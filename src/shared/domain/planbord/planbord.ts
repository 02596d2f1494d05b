/**
 * The planbord: from dated rows to rows of weeks with all totals (domein §3.2).
 * Pass the previous result and only the people whose rows are other objects are
 * calculated again; everything that came out the same keeps its identity, so a
 * grid repaints what changed and nothing else.
 */

import { rekeninstellingenOn, rekeninstellingenSeries } from '../instelling/instellingen.ts';
import type { CaoLoop } from '../organisatie/cao.ts';
import type { PlanbordGegevens, TeamGebied, Vacature } from '../planning/planning.ts';
import { isTeVervullen } from '../planning/vacature.ts';
import { dagnummer } from '../tijd/datum.ts';
import { isGeldigOn } from '../tijd/periode.ts';
import { maandagOf } from '../tijd/week.ts';
import { modusOf } from './capaciteit.ts';
import { type Groups, internOf, type PlanbordIntern, saveIntern } from './intern.ts';
import { type Bijdrage, calculateMedewerker, type MedewerkerWerk } from './medewerker.ts';
import { createRooster, type Rooster } from './rooster.ts';
import type { DetacheringSource, MedewerkerSource } from './source.ts';
import type {
  GebiedUitkomst,
  InzetRow,
  Planbord,
  PlanbordInput,
  PlanbordRow,
  StadUitkomst,
  TeamUitkomst,
  Uitkomst,
  VacatureRow,
  VrijeRow,
} from './types.ts';
import { behoudWeken, countUitkomstenOn, teamWeken, type WeekContext } from './uitkomst.ts';

const EMPTY: readonly never[] = [];

function sameList<T>(a: readonly T[], b: readonly T[]): boolean {
  if (a === b) return true;
  return a.length === b.length && a.every((value, i) => value === b[i]);
}

function createGroups(gegevens: PlanbordGegevens, previous: PlanbordIntern | undefined): Groups {
  const old = previous?.gegevens;
  return {
    detacheringen:
      previous && old?.detacheringen === gegevens.detacheringen
        ? previous.groepen.detacheringen
        : Map.groupBy(gegevens.detacheringen, (row) => row.medewerkerId),
    inzet:
      previous && old?.inzet === gegevens.inzet
        ? previous.groepen.inzet
        : Map.groupBy(gegevens.inzet, (row) => row.detacheringId),
    afwezigheid:
      previous && old?.afwezigheid === gegevens.afwezigheid
        ? previous.groepen.afwezigheid
        : Map.groupBy(gegevens.afwezigheid, (row) => row.medewerkerId),
    werkvoorraad:
      previous && old?.werkvoorraad === gegevens.werkvoorraad
        ? previous.groepen.werkvoorraad
        : Map.groupBy(gegevens.werkvoorraad, (row) => row.teamId),
  };
}

function createContexts(input: PlanbordInput, previous: PlanbordIntern | undefined): readonly WeekContext[] {
  const { gegevens, vandaag, maandagen, rekenwijze } = input;
  const instellingen = rekeninstellingenSeries(gegevens.instellingen, maandagen);
  const { horizonWeken } = rekeninstellingenOn(gegevens.instellingen, vandaag);
  const currentMonday = dagnummer(maandagOf(vandaag));
  const sameInstellingen = previous?.gegevens.instellingen === gegevens.instellingen;
  const contexts = maandagen.map((maandag, i): WeekContext => {
    const modus = modusOf(dagnummer(maandag), currentMonday, rekenwijze, horizonWeken);
    const old = previous?.kaders[i];
    if (old && sameInstellingen && old.maandag === maandag && old.modus === modus) return old;
    return { maandag, modus, inst: instellingen[i] ?? rekeninstellingenOn(gegevens.instellingen, maandag) };
  });
  return previous && sameList(previous.kaders, contexts) ? previous.kaders : contexts;
}

const ZONDER_ORGANISATIE: CaoLoop = { cao: 'sociaal-werk', caoWijzigingen: [] };

function createSource(medewerkerId: string, gegevens: Lookup, groups: Groups): MedewerkerSource | null {
  const detacheringen = groups.detacheringen.get(medewerkerId);
  if (!detacheringen) return null;
  return {
    medewerkerId,
    afwezigheid: groups.afwezigheid.get(medewerkerId) ?? EMPTY,
    detacheringen: detacheringen.map(
      (detachering): DetacheringSource => ({
        detachering,
        inzet: groups.inzet.get(detachering.id) ?? EMPTY,
        cao: gegevens.cao.get(detachering.organisatieId) ?? ZONDER_ORGANISATIE,
        teltMeeCaseload: gegevens.teltMee.get(detachering.functieId) ?? true,
      }),
    ),
  };
}

type Lookup = { readonly cao: ReadonlyMap<string, CaoLoop>; readonly teltMee: ReadonlyMap<string, boolean> };

function sameSource(a: MedewerkerSource, b: MedewerkerSource): boolean {
  return (
    sameList(a.afwezigheid, b.afwezigheid) &&
    a.detacheringen.length === b.detacheringen.length &&
    a.detacheringen.every((da, i) => {
      const db = b.detacheringen[i];
      return (
        db !== undefined &&
        da.detachering === db.detachering &&
        da.cao.cao === db.cao.cao &&
        sameList(da.cao.caoWijzigingen, db.cao.caoWijzigingen) &&
        da.teltMeeCaseload === db.teltMeeCaseload &&
        sameList(da.inzet, db.inzet)
      );
    })
  );
}

function sameMarks(a: InzetRow['merken'], b: InzetRow['merken']): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Keeps the old row object when a recalculated person turns out to have the same row. */
function behoudRows(werk: MedewerkerWerk, old: MedewerkerWerk | undefined): MedewerkerWerk {
  if (!old) return werk;
  const perKey = new Map(old.rijen.map((row) => [row.sleutel, row]));
  const rijen = werk.rijen.map((row): InzetRow | VrijeRow => {
    const previous = perKey.get(row.sleutel);
    return previous && sameList(previous.cellen, row.cellen) && sameMarks(previous.merken, row.merken)
      ? previous
      : row;
  });
  return { rijen, bijdragen: werk.bijdragen };
}

function calculateMedewerkers(
  gegevens: PlanbordGegevens,
  groups: Groups,
  rooster: Rooster,
  previous: PlanbordIntern | undefined,
): PlanbordIntern['medewerkers'] {
  const lookup: Lookup = {
    cao: new Map(gegevens.organisaties.map((row) => [row.id, row])),
    teltMee: new Map(gegevens.functies.map((row) => [row.id, row.teltMeeCaseload])),
  };
  const sameRooster = previous?.rooster === rooster;
  const uit = new Map<string, { bron: MedewerkerSource; werk: MedewerkerWerk }>();
  for (const { id } of gegevens.medewerkers) {
    const bron = createSource(id, lookup, groups);
    if (!bron) continue;
    const old = sameRooster ? previous?.medewerkers.get(id) : undefined;
    if (old && sameSource(old.bron, bron)) uit.set(id, old);
    else uit.set(id, { bron, werk: behoudRows(calculateMedewerker(bron, rooster), old?.werk) });
  }
  return uit;
}

/**
 * Minutes from the gewenste start until it is filled or withdrawn; a first or last week that is not
 * whole counts for its working days. What has no hours any more in this window is not shown.
 */
function createVacatureRow(vacature: Vacature, rooster: Rooster): VacatureRow | null {
  const open = isTeVervullen(vacature);
  if (!open && vacature.geslotenPer === null) return null;
  const start = dagnummer(vacature.gewensteStart) - rooster.eersteDag;
  const einde =
    open || vacature.geslotenPer === null
      ? rooster.aantalDagen
      : dagnummer(vacature.geslotenPer) - rooster.eersteDag;
  const cellen = rooster.maandagen.map((_, week) => {
    const maandag = week * 7;
    const werkdagen = Math.min(maandag + 5, einde) - Math.max(maandag, start);
    return (vacature.minutenPerWeek * Math.max(0, werkdagen)) / 5;
  });
  if (!open && cellen.every((minuten) => minuten === 0)) return null;
  return {
    soort: 'vacature',
    sleutel: `vacature|${vacature.id}`,
    vacatureId: vacature.id,
    teamId: vacature.teamId,
    cellen,
  };
}

function calculateVacatures(
  gegevens: PlanbordGegevens,
  rooster: Rooster,
  previous: PlanbordIntern | undefined,
): PlanbordIntern['vacatures'] {
  const uit = new Map<string, { bron: Vacature; rij: VacatureRow | null }>();
  for (const vacature of gegevens.vacatures) {
    const old = previous?.rooster === rooster ? previous.vacatures.get(vacature.id) : undefined;
    uit.set(
      vacature.id,
      old && old.bron === vacature ? old : { bron: vacature, rij: createVacatureRow(vacature, rooster) },
    );
  }
  return uit;
}

function divideOverTeams(medewerkers: PlanbordIntern['medewerkers']): Map<string, Bijdrage[]> {
  const perTeam = new Map<string, Bijdrage[]>();
  for (const { werk } of medewerkers.values()) {
    for (const bijdrage of werk.bijdragen) {
      const list = perTeam.get(bijdrage.teamId);
      if (list) list.push(bijdrage);
      else perTeam.set(bijdrage.teamId, [bijdrage]);
    }
  }
  return perTeam;
}

function zichtbareKeys(bijdragen: readonly Bijdrage[], rows: ReadonlySet<string>): string[] {
  return [...new Set(bijdragen.map((bijdrage) => bijdrage.rijSleutel))].filter((key) => rows.has(key));
}

type Previous = { readonly planbord: Planbord; readonly intern: PlanbordIntern } | undefined;
type Progress = {
  readonly gegevens: PlanbordGegevens;
  readonly kaders: readonly WeekContext[];
  readonly groepen: Groups;
  readonly perTeam: ReadonlyMap<string, readonly Bijdrage[]>;
  readonly rijen: readonly PlanbordRow[];
};

function calculateTeams(state: Progress, previous: Previous): readonly TeamUitkomst[] {
  const { gegevens, kaders, groepen, perTeam } = state;
  const oldPlace = new Map(previous?.planbord.teams.map((team) => [team.teamId, team]));
  let keys: ReadonlySet<string> | null = null;
  const teams = gegevens.teams.map(({ id }): TeamUitkomst => {
    const bijdragen = perTeam.get(id) ?? EMPTY;
    const werkvoorraad = groepen.werkvoorraad.get(id) ?? EMPTY;
    const old = oldPlace.get(id);
    if (
      old &&
      previous &&
      previous.intern.kaders === kaders &&
      sameList(previous.intern.perTeam.get(id) ?? EMPTY, bijdragen) &&
      sameList(previous.intern.groepen.werkvoorraad.get(id) ?? EMPTY, werkvoorraad)
    ) {
      return old;
    }
    keys ??= new Set(state.rijen.map((row) => row.sleutel));
    const weken = behoudWeken(teamWeken(id, bijdragen, werkvoorraad, kaders), old?.weken);
    const rijSleutels = zichtbareKeys(bijdragen, keys);
    if (old && weken === old.weken && sameList(old.rijSleutels, rijSleutels)) return old;
    return { teamId: id, weken, rijSleutels };
  });
  return previous && sameList(previous.planbord.teams, teams) ? previous.planbord.teams : teams;
}

/** Teams of a gebied on a day; a week goes by its Monday. */
export function teamsOfGebied(teamGebieden: readonly TeamGebied[], gebiedId: string, dag: string): string[] {
  return teamGebieden
    .filter((row) => row.gebiedId === gebiedId && isGeldigOn(row, dag))
    .map((row) => row.teamId);
}

function calculateGebieden(
  state: Progress,
  teams: readonly TeamUitkomst[],
  previous: Previous,
): readonly GebiedUitkomst[] {
  const { gegevens, kaders } = state;
  if (
    previous &&
    previous.planbord.teams === teams &&
    previous.intern.kaders === kaders &&
    previous.intern.gegevens.teamGebieden === gegevens.teamGebieden &&
    previous.intern.gegevens.gebieden === gegevens.gebieden
  ) {
    return previous.planbord.gebieden;
  }
  return gegevens.gebieden.map(({ id }): GebiedUitkomst => {
    const koppelingen = gegevens.teamGebieden.filter((row) => row.gebiedId === id);
    const leden = teams.filter((team) => koppelingen.some((row) => row.teamId === team.teamId));
    const nieuw = kaders.map((context, week) => {
      const currentMonday = new Set(teamsOfGebied(koppelingen, id, context.maandag));
      return countUitkomstenOn(
        weekOfTeams(
          leden.filter((team) => currentMonday.has(team.teamId)),
          week,
        ),
        context,
      );
    });
    const inDezeWeken = leden.filter((team) =>
      kaders.some((context) =>
        koppelingen.some((row) => row.teamId === team.teamId && isGeldigOn(row, context.maandag)),
      ),
    );
    const teamIds = inDezeWeken.map((team) => team.teamId);
    const old = previous?.planbord.gebieden.find((gebied) => gebied.gebiedId === id);
    const weken = behoudWeken(nieuw, old?.weken);
    return old && weken === old.weken && sameList(old.teamIds, teamIds)
      ? old
      : { gebiedId: id, weken, teamIds };
  });
}

function weekOfTeams(teams: readonly TeamUitkomst[], week: number): Uitkomst[] {
  return teams.flatMap((team) => team.weken[week] ?? []);
}

function calculateStad(state: Progress, teams: readonly TeamUitkomst[], previous: Previous): StadUitkomst {
  if (previous && previous.planbord.teams === teams && previous.intern.kaders === state.kaders)
    return previous.planbord.stad;
  const nieuw = state.kaders.map((context, week) => countUitkomstenOn(weekOfTeams(teams, week), context));
  const old = previous?.planbord.stad;
  const weken = behoudWeken(nieuw, old?.weken);
  return { weken, teamIds: teams.map((team) => team.teamId) };
}

function collectRows(
  medewerkers: PlanbordIntern['medewerkers'],
  vacatures: PlanbordIntern['vacatures'],
  previous: Previous,
): readonly PlanbordRow[] {
  const rows: PlanbordRow[] = [];
  for (const { werk } of medewerkers.values()) for (const row of werk.rijen) rows.push(row);
  for (const { rij } of vacatures.values()) if (rij) rows.push(rij);
  return previous && sameList(previous.planbord.rijen, rows) ? previous.planbord.rijen : rows;
}

/** Calculates the planbord for whole weeks; give the previous result to reuse what did not change. */
export function berekenPlanbord(input: PlanbordInput, previousPlanbord?: Planbord): Planbord {
  const { gegevens, maandagen } = input;
  const intern = previousPlanbord && internOf(previousPlanbord);
  const previous: Previous = previousPlanbord && intern ? { planbord: previousPlanbord, intern } : undefined;
  const rooster =
    intern &&
    intern.rooster.kalenderdagen === gegevens.kalenderdagen &&
    sameList(intern.rooster.maandagen, maandagen)
      ? intern.rooster
      : createRooster(maandagen, gegevens.kalenderdagen);
  const kaders = createContexts(input, intern);
  const groepen = createGroups(gegevens, intern);
  const medewerkers = calculateMedewerkers(gegevens, groepen, rooster, intern);
  const vacatures = calculateVacatures(gegevens, rooster, intern);
  const perTeam = divideOverTeams(medewerkers);
  const rijen = collectRows(medewerkers, vacatures, previous);
  const state: Progress = { gegevens, kaders, groepen, perTeam, rijen };
  const teams = calculateTeams(state, previous);
  const planbord: Planbord = {
    maandagen: rooster.maandagen,
    instellingen: kaders.map((context) => context.inst),
    rijen,
    teams,
    gebieden: calculateGebieden(state, teams, previous),
    stad: calculateStad(state, teams, previous),
  };
  saveIntern(planbord, { gegevens, rooster, kaders, groepen, medewerkers, perTeam, vacatures });
  return planbord;
}
