/**
 * The planbord: from dated rows to rows of weeks with all totals (domein §3.2).
 * Pass the previous result and only the people whose rows are other objects are
 * calculated again; everything that came out the same keeps its identity, so a
 * grid repaints what changed and nothing else.
 */

import { rekeninstellingenOp, rekeninstellingenReeks } from '../instelling/instellingen.ts';
import type { CaoLoop } from '../organisatie/cao.ts';
import type { PlanbordGegevens, TeamGebied, Vacature } from '../planning/planning.ts';
import { isTeVervullen } from '../planning/vacature.ts';
import { dagnummer } from '../tijd/datum.ts';
import { isGeldigOp } from '../tijd/periode.ts';
import { maandagVan } from '../tijd/week.ts';
import type { DetacheringBron, MedewerkerBron } from './bron.ts';
import { modusVan } from './capaciteit.ts';
import { bewaarIntern, type Groepen, internVan, type PlanbordIntern } from './intern.ts';
import { type Bijdrage, berekenMedewerker, type MedewerkerWerk } from './medewerker.ts';
import { maakRooster, type Rooster } from './rooster.ts';
import type {
  GebiedUitkomst,
  InzetRij,
  Planbord,
  PlanbordInvoer,
  PlanbordRij,
  StadUitkomst,
  TeamUitkomst,
  Uitkomst,
  VacatureRij,
  VrijeRij,
} from './types.ts';
import { behoudWeken, teamWeken, telUitkomstenOp, type WeekKader } from './uitkomst.ts';

const LEEG: readonly never[] = [];

function zelfdeLijst<T>(a: readonly T[], b: readonly T[]): boolean {
  if (a === b) return true;
  return a.length === b.length && a.every((waarde, i) => waarde === b[i]);
}

function maakGroepen(gegevens: PlanbordGegevens, vorige: PlanbordIntern | undefined): Groepen {
  const oud = vorige?.gegevens;
  return {
    detacheringen:
      vorige && oud?.detacheringen === gegevens.detacheringen
        ? vorige.groepen.detacheringen
        : Map.groupBy(gegevens.detacheringen, (rij) => rij.medewerkerId),
    inzet:
      vorige && oud?.inzet === gegevens.inzet
        ? vorige.groepen.inzet
        : Map.groupBy(gegevens.inzet, (rij) => rij.detacheringId),
    afwezigheid:
      vorige && oud?.afwezigheid === gegevens.afwezigheid
        ? vorige.groepen.afwezigheid
        : Map.groupBy(gegevens.afwezigheid, (rij) => rij.medewerkerId),
    werkvoorraad:
      vorige && oud?.werkvoorraad === gegevens.werkvoorraad
        ? vorige.groepen.werkvoorraad
        : Map.groupBy(gegevens.werkvoorraad, (rij) => rij.teamId),
  };
}

function maakKaders(invoer: PlanbordInvoer, vorige: PlanbordIntern | undefined): readonly WeekKader[] {
  const { gegevens, vandaag, maandagen, rekenwijze } = invoer;
  const instellingen = rekeninstellingenReeks(gegevens.instellingen, maandagen);
  const { horizonWeken } = rekeninstellingenOp(gegevens.instellingen, vandaag);
  const nu = dagnummer(maandagVan(vandaag));
  const zelfdeInstellingen = vorige?.gegevens.instellingen === gegevens.instellingen;
  const kaders = maandagen.map((maandag, i): WeekKader => {
    const modus = modusVan(dagnummer(maandag), nu, rekenwijze, horizonWeken);
    const oud = vorige?.kaders[i];
    if (oud && zelfdeInstellingen && oud.maandag === maandag && oud.modus === modus) return oud;
    return { maandag, modus, inst: instellingen[i] ?? rekeninstellingenOp(gegevens.instellingen, maandag) };
  });
  return vorige && zelfdeLijst(vorige.kaders, kaders) ? vorige.kaders : kaders;
}

const ZONDER_ORGANISATIE: CaoLoop = { cao: 'sociaal-werk', caoWijzigingen: [] };

function maakBron(medewerkerId: string, gegevens: Opzoek, groepen: Groepen): MedewerkerBron | null {
  const detacheringen = groepen.detacheringen.get(medewerkerId);
  if (!detacheringen) return null;
  return {
    medewerkerId,
    afwezigheid: groepen.afwezigheid.get(medewerkerId) ?? LEEG,
    detacheringen: detacheringen.map(
      (detachering): DetacheringBron => ({
        detachering,
        inzet: groepen.inzet.get(detachering.id) ?? LEEG,
        cao: gegevens.cao.get(detachering.organisatieId) ?? ZONDER_ORGANISATIE,
        teltMeeCaseload: gegevens.teltMee.get(detachering.functieId) ?? true,
      }),
    ),
  };
}

type Opzoek = { readonly cao: ReadonlyMap<string, CaoLoop>; readonly teltMee: ReadonlyMap<string, boolean> };

function zelfdeBron(a: MedewerkerBron, b: MedewerkerBron): boolean {
  return (
    zelfdeLijst(a.afwezigheid, b.afwezigheid) &&
    a.detacheringen.length === b.detacheringen.length &&
    a.detacheringen.every((da, i) => {
      const db = b.detacheringen[i];
      return (
        db !== undefined &&
        da.detachering === db.detachering &&
        da.cao.cao === db.cao.cao &&
        zelfdeLijst(da.cao.caoWijzigingen, db.cao.caoWijzigingen) &&
        da.teltMeeCaseload === db.teltMeeCaseload &&
        zelfdeLijst(da.inzet, db.inzet)
      );
    })
  );
}

function zelfdeMerken(a: InzetRij['merken'], b: InzetRij['merken']): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Keeps the old row object when a recalculated person turns out to have the same row. */
function behoudRijen(werk: MedewerkerWerk, oud: MedewerkerWerk | undefined): MedewerkerWerk {
  if (!oud) return werk;
  const perSleutel = new Map(oud.rijen.map((rij) => [rij.sleutel, rij]));
  const rijen = werk.rijen.map((rij): InzetRij | VrijeRij => {
    const vorige = perSleutel.get(rij.sleutel);
    return vorige && zelfdeLijst(vorige.cellen, rij.cellen) && zelfdeMerken(vorige.merken, rij.merken)
      ? vorige
      : rij;
  });
  return { rijen, bijdragen: werk.bijdragen };
}

function berekenMedewerkers(
  gegevens: PlanbordGegevens,
  groepen: Groepen,
  rooster: Rooster,
  vorige: PlanbordIntern | undefined,
): PlanbordIntern['medewerkers'] {
  const opzoek: Opzoek = {
    cao: new Map(gegevens.organisaties.map((rij) => [rij.id, rij])),
    teltMee: new Map(gegevens.functies.map((rij) => [rij.id, rij.teltMeeCaseload])),
  };
  const zelfdeRooster = vorige?.rooster === rooster;
  const uit = new Map<string, { bron: MedewerkerBron; werk: MedewerkerWerk }>();
  for (const { id } of gegevens.medewerkers) {
    const bron = maakBron(id, opzoek, groepen);
    if (!bron) continue;
    const oud = zelfdeRooster ? vorige?.medewerkers.get(id) : undefined;
    if (oud && zelfdeBron(oud.bron, bron)) uit.set(id, oud);
    else uit.set(id, { bron, werk: behoudRijen(berekenMedewerker(bron, rooster), oud?.werk) });
  }
  return uit;
}

/**
 * Minutes from the gewenste start until it is filled or withdrawn; a first or last week that is not
 * whole counts for its working days. What has no hours any more in this window is not shown.
 */
function maakVacatureRij(vacature: Vacature, rooster: Rooster): VacatureRij | null {
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

function berekenVacatures(
  gegevens: PlanbordGegevens,
  rooster: Rooster,
  vorige: PlanbordIntern | undefined,
): PlanbordIntern['vacatures'] {
  const uit = new Map<string, { bron: Vacature; rij: VacatureRij | null }>();
  for (const vacature of gegevens.vacatures) {
    const oud = vorige?.rooster === rooster ? vorige.vacatures.get(vacature.id) : undefined;
    uit.set(
      vacature.id,
      oud && oud.bron === vacature ? oud : { bron: vacature, rij: maakVacatureRij(vacature, rooster) },
    );
  }
  return uit;
}

function verdeelOverTeams(medewerkers: PlanbordIntern['medewerkers']): Map<string, Bijdrage[]> {
  const perTeam = new Map<string, Bijdrage[]>();
  for (const { werk } of medewerkers.values()) {
    for (const bijdrage of werk.bijdragen) {
      const lijst = perTeam.get(bijdrage.teamId);
      if (lijst) lijst.push(bijdrage);
      else perTeam.set(bijdrage.teamId, [bijdrage]);
    }
  }
  return perTeam;
}

function zichtbareSleutels(bijdragen: readonly Bijdrage[], rijen: ReadonlySet<string>): string[] {
  return [...new Set(bijdragen.map((bijdrage) => bijdrage.rijSleutel))].filter((sleutel) =>
    rijen.has(sleutel),
  );
}

type Vorige = { readonly planbord: Planbord; readonly intern: PlanbordIntern } | undefined;
type Tussenstand = {
  readonly gegevens: PlanbordGegevens;
  readonly kaders: readonly WeekKader[];
  readonly groepen: Groepen;
  readonly perTeam: ReadonlyMap<string, readonly Bijdrage[]>;
  readonly rijen: readonly PlanbordRij[];
};

function berekenTeams(stand: Tussenstand, vorige: Vorige): readonly TeamUitkomst[] {
  const { gegevens, kaders, groepen, perTeam } = stand;
  const oudePlek = new Map(vorige?.planbord.teams.map((team) => [team.teamId, team]));
  let sleutels: ReadonlySet<string> | null = null;
  const teams = gegevens.teams.map(({ id }): TeamUitkomst => {
    const bijdragen = perTeam.get(id) ?? LEEG;
    const werkvoorraad = groepen.werkvoorraad.get(id) ?? LEEG;
    const oud = oudePlek.get(id);
    if (
      oud &&
      vorige &&
      vorige.intern.kaders === kaders &&
      zelfdeLijst(vorige.intern.perTeam.get(id) ?? LEEG, bijdragen) &&
      zelfdeLijst(vorige.intern.groepen.werkvoorraad.get(id) ?? LEEG, werkvoorraad)
    ) {
      return oud;
    }
    sleutels ??= new Set(stand.rijen.map((rij) => rij.sleutel));
    const weken = behoudWeken(teamWeken(id, bijdragen, werkvoorraad, kaders), oud?.weken);
    const rijSleutels = zichtbareSleutels(bijdragen, sleutels);
    if (oud && weken === oud.weken && zelfdeLijst(oud.rijSleutels, rijSleutels)) return oud;
    return { teamId: id, weken, rijSleutels };
  });
  return vorige && zelfdeLijst(vorige.planbord.teams, teams) ? vorige.planbord.teams : teams;
}

/** Teams of a gebied on a day; a week goes by its Monday. */
export function teamsVanGebied(teamGebieden: readonly TeamGebied[], gebiedId: string, dag: string): string[] {
  return teamGebieden
    .filter((rij) => rij.gebiedId === gebiedId && isGeldigOp(rij, dag))
    .map((rij) => rij.teamId);
}

function berekenGebieden(
  stand: Tussenstand,
  teams: readonly TeamUitkomst[],
  vorige: Vorige,
): readonly GebiedUitkomst[] {
  const { gegevens, kaders } = stand;
  if (
    vorige &&
    vorige.planbord.teams === teams &&
    vorige.intern.kaders === kaders &&
    vorige.intern.gegevens.teamGebieden === gegevens.teamGebieden &&
    vorige.intern.gegevens.gebieden === gegevens.gebieden
  ) {
    return vorige.planbord.gebieden;
  }
  return gegevens.gebieden.map(({ id }): GebiedUitkomst => {
    const koppelingen = gegevens.teamGebieden.filter((rij) => rij.gebiedId === id);
    const leden = teams.filter((team) => koppelingen.some((rij) => rij.teamId === team.teamId));
    const nieuw = kaders.map((kader, week) => {
      const nu = new Set(teamsVanGebied(koppelingen, id, kader.maandag));
      return telUitkomstenOp(
        weekVanTeams(
          leden.filter((team) => nu.has(team.teamId)),
          week,
        ),
        kader,
      );
    });
    const inDezeWeken = leden.filter((team) =>
      kaders.some((kader) =>
        koppelingen.some((rij) => rij.teamId === team.teamId && isGeldigOp(rij, kader.maandag)),
      ),
    );
    const teamIds = inDezeWeken.map((team) => team.teamId);
    const oud = vorige?.planbord.gebieden.find((gebied) => gebied.gebiedId === id);
    const weken = behoudWeken(nieuw, oud?.weken);
    return oud && weken === oud.weken && zelfdeLijst(oud.teamIds, teamIds)
      ? oud
      : { gebiedId: id, weken, teamIds };
  });
}

function weekVanTeams(teams: readonly TeamUitkomst[], week: number): Uitkomst[] {
  return teams.flatMap((team) => team.weken[week] ?? []);
}

function berekenStad(stand: Tussenstand, teams: readonly TeamUitkomst[], vorige: Vorige): StadUitkomst {
  if (vorige && vorige.planbord.teams === teams && vorige.intern.kaders === stand.kaders)
    return vorige.planbord.stad;
  const nieuw = stand.kaders.map((kader, week) => telUitkomstenOp(weekVanTeams(teams, week), kader));
  const oud = vorige?.planbord.stad;
  const weken = behoudWeken(nieuw, oud?.weken);
  return { weken, teamIds: teams.map((team) => team.teamId) };
}

function verzamelRijen(
  medewerkers: PlanbordIntern['medewerkers'],
  vacatures: PlanbordIntern['vacatures'],
  vorige: Vorige,
): readonly PlanbordRij[] {
  const rijen: PlanbordRij[] = [];
  for (const { werk } of medewerkers.values()) for (const rij of werk.rijen) rijen.push(rij);
  for (const { rij } of vacatures.values()) if (rij) rijen.push(rij);
  return vorige && zelfdeLijst(vorige.planbord.rijen, rijen) ? vorige.planbord.rijen : rijen;
}

/** Calculates the planbord for whole weeks; give the previous result to reuse what did not change. */
export function berekenPlanbord(invoer: PlanbordInvoer, vorigPlanbord?: Planbord): Planbord {
  const { gegevens, maandagen } = invoer;
  const intern = vorigPlanbord && internVan(vorigPlanbord);
  const vorige: Vorige = vorigPlanbord && intern ? { planbord: vorigPlanbord, intern } : undefined;
  const rooster =
    intern &&
    intern.rooster.kalenderdagen === gegevens.kalenderdagen &&
    zelfdeLijst(intern.rooster.maandagen, maandagen)
      ? intern.rooster
      : maakRooster(maandagen, gegevens.kalenderdagen);
  const kaders = maakKaders(invoer, intern);
  const groepen = maakGroepen(gegevens, intern);
  const medewerkers = berekenMedewerkers(gegevens, groepen, rooster, intern);
  const vacatures = berekenVacatures(gegevens, rooster, intern);
  const perTeam = verdeelOverTeams(medewerkers);
  const rijen = verzamelRijen(medewerkers, vacatures, vorige);
  const stand: Tussenstand = { gegevens, kaders, groepen, perTeam, rijen };
  const teams = berekenTeams(stand, vorige);
  const planbord: Planbord = {
    maandagen: rooster.maandagen,
    instellingen: kaders.map((kader) => kader.inst),
    rijen,
    teams,
    gebieden: berekenGebieden(stand, teams, vorige),
    stad: berekenStad(stand, teams, vorige),
  };
  bewaarIntern(planbord, { gegevens, rooster, kaders, groepen, medewerkers, perTeam, vacatures });
  return planbord;
}
