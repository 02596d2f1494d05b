/**
 * A question for a voorstel as numbers: what each team has and should have per week, which hours may go where, and what
 * that costs. Everything in percentage points of the bezettingsgraad of one team, averaged over the weeks; so `kosten`
 * of two sets of steps can be compared. The solver makes it small; nothing here knows a solver.
 */

import { readInstelling } from '../instelling/instellingen.ts';
import type { Planbord } from '../planbord/types.ts';
import type { PlanbordGegevens } from '../planning/planning.ts';
import { isGeldigOn } from '../tijd/periode.ts';
import { type Bron, findBronnen, type Span } from './bronnen.ts';
import { stapKey, type VoorstelStap, type VoorstelVraag } from './vraag.ts';

/** What a team has of client-bound minutes in one week, against what it should have. */
export type Eis = {
  readonly teamId: string;
  readonly week: number;
  readonly heeft: number;
  readonly doel: number;
  /** 'beide': more is as far off as less; 'tekort': only less counts; 'grens': never less (hard). */
  readonly soort: 'beide' | 'tekort' | 'grens';
  /** Points per minute that it is off. */
  readonly gewicht: number;
};

/** Hours of one specialisme that the formatie of a team asks. Minutes per week. */
export type FormatieEis = {
  readonly teamId: string;
  readonly specialismeId: string;
  readonly heeft: number;
  readonly doel: number;
};

/** Hours of a bron that may go to a team: some whole working days of it, or all. Of one bron at most one weg is taken. */
export type Weg = {
  readonly bron: Bron;
  readonly naarTeamId: string;
  /** Minutes per week. */
  readonly minuten: number;
  readonly key: string;
  /** Points for doing it at all: a change, another gebied, a team that is new to this person, a team more. */
  readonly kosten: number;
};

export type Opgave = {
  readonly eisen: readonly Eis[];
  readonly formatie: readonly FormatieEis[];
  readonly wegen: readonly Weg[];
  /** Points for 8 hours short of a specialisme. */
  readonly formatiePer8Uur: number;
  readonly houd: readonly VoorstelStap[];
  readonly anders: VoorstelVraag['anders'];
};

type Kosten = { readonly soort: 'kan-niet' } | { readonly soort: 'punten'; readonly punten: number };

/** Noise of adding up in another order. */
export const RUIS = 1e-6;

/** Minutes that a team gets (or, negative, loses) by a weg, of what `minuten` says of it. */
export function gainOf({ bron, naarTeamId }: Weg, teamId: string, minuten: number): number {
  if (naarTeamId === teamId) return minuten;
  return bron.teamId === teamId ? -minuten : 0;
}

/** Points that a team is off in one week when it has so many client-bound minutes. */
export function puntenOf({ soort, doel, gewicht }: Eis, heeft: number): number {
  switch (soort) {
    case 'grens':
      return 0;
    case 'tekort':
      return gewicht * Math.max(0, doel - heeft);
    case 'beide':
      return gewicht * Math.abs(doel - heeft);
  }
}

/** What the wegen bring a team in one week, in client-bound minutes. */
function opbrengstOf({ teamId, week }: Eis, taken: readonly Weg[]): number {
  return taken.reduce(
    (sum, weg) => sum + gainOf(weg, teamId, weg.minuten * (weg.bron.opbrengst[week] ?? 0)),
    0,
  );
}

/** How far off the goal the teams are, when nothing changes. */
export function afstandNow({ eisen }: Pick<Opgave, 'eisen'>): number {
  return eisen.reduce((sum, eis) => sum + puntenOf(eis, eis.heeft), 0);
}

/**
 * What these wegen cost, by the same rules as the model of the solver; 'kan-niet' when a hard one is broken: two of one
 * bron, a team that gives more than it may, or further from the goal than now.
 */
export function kosten(opgave: Opgave, taken: readonly Weg[]): Kosten {
  const { eisen, formatie, formatiePer8Uur } = opgave;
  if (new Set(taken.map(({ bron }) => bron)).size < taken.length) return { soort: 'kan-niet' };
  let afstand = 0;
  for (const eis of eisen) {
    const gain = opbrengstOf(eis, taken);
    if (eis.soort === 'grens' && gain < 0 && eis.doel - eis.heeft - gain > RUIS) return { soort: 'kan-niet' };
    afstand += puntenOf(eis, eis.heeft + gain);
  }
  if (afstand > afstandNow(opgave) + RUIS) return { soort: 'kan-niet' };
  let punten = afstand + taken.reduce((sum, weg) => sum + weg.kosten, 0);
  for (const { teamId, specialismeId, heeft, doel } of formatie) {
    const own = taken.filter(({ bron }) => bron.hoofdspecialismeId === specialismeId);
    const gain = own.reduce((sum, weg) => sum + gainOf(weg, teamId, weg.minuten), 0);
    punten += (formatiePer8Uur * Math.max(0, doel - heeft - gain)) / UREN_8;
  }
  return { soort: 'punten', punten };
}

/** 8 hours in minutes. */
export const UREN_8 = 480;

/** What may go of a bron: one working day, two, …, all of it. Whole minutes. */
function portiesOf({ minuten, dag }: Bron): number[] {
  const dagen = Math.floor((minuten - 1) / dag);
  return [...Array.from({ length: dagen }, (_, i) => Math.round((i + 1) * dag)), minuten];
}

/** Teams whose vraag is known in every week of the planbord: missing is not zero, the others take no part. */
export function teamsWithVraag(planbord: Planbord): string[] {
  return planbord.teams.flatMap(({ teamId, weken }) =>
    weken.every(({ vraag }) => vraag !== null && vraag > 0) ? [teamId] : [],
  );
}

type Invoer = {
  readonly gegevens: PlanbordGegevens;
  readonly vandaag: string;
  readonly vraag: VoorstelVraag;
  /** As it is now, over the weeks of the question. */
  readonly nu: Planbord;
  /** The same without the absence that must be made up for. */
  readonly zonderUitval: Planbord;
};

/** Client-bound minutes and vraag of a team in each week. */
function wekenOf(planbord: Planbord, teamId: string) {
  const weken = planbord.teams.find((team) => team.teamId === teamId)?.weken ?? [];
  return weken.map(({ clientgebonden, vraag }) => ({ clientgebonden, vraag: vraag ?? 0 }));
}

/** A team that gives hours away stays under 100 %, or where it is when it is above that already. */
function grensOf(planbord: Planbord, teamId: string): Eis[] {
  return wekenOf(planbord, teamId).map(({ clientgebonden, vraag }, week) => ({
    teamId,
    week,
    heeft: clientgebonden,
    doel: Math.min(clientgebonden, vraag),
    soort: 'grens',
    gewicht: 0,
  }));
}

/** The same bezettingsgraad for all: what each would have if all hours were divided by the vraag. */
function gelijkEisen(planbord: Planbord, teams: readonly string[]): Eis[] {
  const perTeam = teams.map((teamId) => ({ teamId, weken: wekenOf(planbord, teamId) }));
  return planbord.maandagen.flatMap((_, week) => {
    const cells = perTeam.map(({ teamId, weken }) => ({
      teamId,
      ...(weken[week] ?? { clientgebonden: 0, vraag: 0 }),
    }));
    const sum = (pick: (cell: (typeof cells)[number]) => number) =>
      cells.reduce((total, cell) => total + pick(cell), 0);
    const deel = sum(({ clientgebonden }) => clientgebonden) / sum(({ vraag }) => vraag);
    return cells.flatMap(({ teamId, clientgebonden, vraag }): Eis[] => {
      const doel = vraag * deel;
      if (doel <= 0) return [];
      const gewicht = 100 / doel / planbord.maandagen.length;
      return [{ teamId, week, heeft: clientgebonden, doel, soort: 'beide', gewicht }];
    });
  });
}

/** What a team has too little of to be at 100 %. */
function tekortEisen(planbord: Planbord, teamId: string): Eis[] {
  return wekenOf(planbord, teamId).map(({ clientgebonden, vraag }, week) => ({
    teamId,
    week,
    heeft: clientgebonden,
    doel: vraag,
    soort: 'tekort',
    gewicht: 100 / vraag / planbord.maandagen.length,
  }));
}

/** What a team had when nobody was away. */
function uitvalEisen({ nu, zonderUitval }: Invoer, teamId: string): Eis[] {
  const before = wekenOf(zonderUitval, teamId);
  return wekenOf(nu, teamId).map(({ clientgebonden }, week) => {
    const doel = before[week]?.clientgebonden ?? 0;
    const gewicht = doel <= 0 ? 0 : 100 / doel / nu.maandagen.length;
    return { teamId, week, heeft: clientgebonden, doel, soort: 'tekort', gewicht };
  });
}

type Eisen = {
  /** Teams that may give hours, and those that may get them. */
  readonly van: readonly string[];
  readonly naar: readonly string[];
  readonly eisen: readonly Eis[];
};

/** Who gives and who gets, with what is asked of all teams in it. */
function eisenOf(invoer: Invoer): Eisen {
  const { gegevens, vraag, nu } = invoer;
  const { doel } = vraag;
  const known = teamsWithVraag(nu);
  switch (doel.soort) {
    case 'gelijk': {
      const inGebied = new Set(
        gegevens.teamGebieden.flatMap((row) =>
          row.gebiedId === doel.gebiedId && isGeldigOn(row, vraag.van) ? [row.teamId] : [],
        ),
      );
      const teams = doel.gebiedId === null ? known : known.filter((teamId) => inGebied.has(teamId));
      const eisen = gelijkEisen(nu, teams);
      const over = (teamId: string) =>
        eisen.reduce(
          (sum, eis) => (eis.teamId === teamId ? sum + (eis.heeft - eis.doel) * eis.gewicht : sum),
          0,
        );
      // Hours go from who has more than its part to who has less, never round about.
      return { van: teams.filter((t) => over(t) > 0), naar: teams.filter((t) => over(t) < 0), eisen };
    }
    case 'tekort': {
      const naar = known.filter((teamId) => teamId === doel.teamId);
      const others = known.filter((teamId) => teamId !== doel.teamId);
      return {
        van: others,
        naar,
        eisen: [
          ...naar.flatMap((teamId) => tekortEisen(nu, teamId)),
          ...others.flatMap((teamId) => grensOf(nu, teamId)),
        ],
      };
    }
    case 'uitval': {
      const naar = teamsOfUitval(invoer);
      const others = known.filter((teamId) => !naar.includes(teamId));
      return {
        van: others,
        naar,
        eisen: [
          ...naar.flatMap((teamId) => uitvalEisen(invoer, teamId)),
          ...others.flatMap((teamId) => grensOf(nu, teamId)),
        ],
      };
    }
  }
}

/** Teams that have less in some week because somebody is away. */
function teamsOfUitval({ nu, zonderUitval }: Invoer): string[] {
  return nu.teams.flatMap(({ teamId }) => {
    const now = wekenOf(nu, teamId);
    const less = wekenOf(zonderUitval, teamId).some(
      ({ clientgebonden }, week) => clientgebonden - (now[week]?.clientgebonden ?? 0) > RUIS,
    );
    return less ? [teamId] : [];
  });
}

/** Formatie per specialisme of these teams on the first day; only who has hours there counts, with the hoofdspecialisme. */
function formatieEisen(gegevens: PlanbordGegevens, van: string, teams: ReadonlySet<string>): FormatieEis[] {
  const medewerkerOf = new Map(gegevens.detacheringen.map((row) => [row.id, row.medewerkerId]));
  const hoofd = new Map(
    gegevens.medewerkerSpecialismen
      .filter((row) => row.hoofd && isGeldigOn(row, van))
      .map((row) => [row.medewerkerId, row.specialismeId]),
  );
  const heeft = new Map<string, number>();
  for (const row of gegevens.inzet) {
    if (!isGeldigOn(row, van)) continue;
    const specialisme = hoofd.get(medewerkerOf.get(row.detacheringId) ?? '');
    const key = `${row.teamId}|${specialisme}`;
    heeft.set(key, (heeft.get(key) ?? 0) + row.minutenPerWeek);
  }
  const doel = new Map<string, FormatieEis>();
  for (const { teamId, specialismeId, minutenPerWeek, ...periode } of gegevens.formatie) {
    if (specialismeId === null || !teams.has(teamId) || !isGeldigOn(periode, van)) continue;
    const key = `${teamId}|${specialismeId}`;
    const sum = (doel.get(key)?.doel ?? 0) + minutenPerWeek;
    doel.set(key, { teamId, specialismeId, heeft: heeft.get(key) ?? 0, doel: sum });
  }
  return [...doel.values()];
}

/** The gebied that a team belongs to on a day; undefined: it is for all of the city. */
function gebiedLookup(gegevens: PlanbordGegevens, dag: string): (teamId: string) => string | undefined {
  const gebieden = new Map(
    gegevens.teamGebieden.filter((row) => isGeldigOn(row, dag)).map((row) => [row.teamId, row.gebiedId]),
  );
  return (teamId) => gebieden.get(teamId);
}

/** Whether hours of this bron stay in the gebied: of the team they come from, or of any team of this person. */
function isOtherGebied(bron: Bron, naar: string, gebiedOf: (teamId: string) => string | undefined): boolean {
  const gebied = gebiedOf(naar);
  if (gebied === undefined) return false;
  const from = bron.teamId === null ? [...bron.teamIds] : [bron.teamId];
  const known = from.flatMap((teamId) => gebiedOf(teamId) ?? []);
  return known.length > 0 && !known.includes(gebied);
}

/** The question as numbers. */
export function createOpgave(invoer: Invoer): Opgave {
  const { gegevens, vandaag, vraag } = invoer;
  const { van, naar, eisen } = eisenOf(invoer);
  const span: Span = { van: vraag.van, tot: vraag.tot };
  const weight = (key: Parameters<typeof readInstelling>[1]) =>
    readInstelling(gegevens.instellingen, key, vraag.van);
  const mayGive = new Set(van);
  const away = vraag.doel.soort === 'uitval' ? [vraag.doel.medewerkerId] : [];
  const gebiedOf = gebiedLookup(gegevens, vraag.van);
  const open = new Set(
    gegevens.teams.flatMap((team) =>
      team.geldigVan <= span.van && (team.geldigTot === null || team.geldigTot >= span.tot) ? [team.id] : [],
    ),
  );
  const wegen = findBronnen(gegevens, span, vandaag, [...vraag.vast, ...away])
    .filter(({ teamId }) => teamId === null || mayGive.has(teamId))
    // Hours in no team are no hours of 'gelijk': it divides what is there.
    .filter(({ teamId }) => teamId !== null || vraag.doel.soort !== 'gelijk')
    .flatMap((bron) =>
      naar.flatMap((naarTeamId): Weg[] => {
        if (naarTeamId === bron.teamId || !open.has(naarTeamId)) return [];
        const isNieuw = !bron.teamIds.has(naarTeamId);
        const isOther = isOtherGebied(bron, naarTeamId, gebiedOf);
        const kosten =
          weight('voorstelWijziging') +
          (isNieuw ? weight('voorstelNieuwTeam') : 0) +
          (isOther ? weight('voorstelAnderGebied') : 0);
        const key = stapKey({ ...bron, vanTeamId: bron.teamId, naarTeamId, minutenPerWeek: 0 });
        return portiesOf(bron).map((minuten) => {
          // A team that is left wholly makes up for one that is new.
          const isMore = isNieuw && (bron.teamId === null || minuten < bron.minuten);
          return {
            bron,
            naarTeamId,
            minuten,
            key,
            kosten: kosten + (isMore ? weight('voorstelSplitsen') : 0),
          };
        });
      }),
    );
  return {
    eisen,
    formatie: formatieEisen(gegevens, vraag.van, new Set([...van, ...naar])),
    wegen,
    formatiePer8Uur: weight('voorstelFormatie'),
    houd: vraag.houd,
    anders: vraag.anders,
  };
}
