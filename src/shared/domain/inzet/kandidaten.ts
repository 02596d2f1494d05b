/**
 * Who could take hours in a team: from contract hours that are in no team, or from hours that another team can
 * spare. Pure, and for a whole period: somebody who is free for one week is not free.
 */

import type { Planbord, TeamUitkomst } from '../planbord/types.ts';
import type { Afwezigheid, Detachering, Inzet, PlanbordGegevens } from '../planning/planning.ts';
import { isSkj, registratiePeriode } from '../registratie/registratie.ts';
import { compareNaam } from '../tekst/naam.ts';
import { dagenBetween } from '../tijd/datum.ts';
import { doorsnede, isGeldigOn, knippunten, overlapt } from '../tijd/periode.ts';
import { differenceOf, doorsnedeOf } from '../tijd/periode-set.ts';

/** [geldigVan, geldigTot): the weeks that are looked at. */
type Venster = { readonly geldigVan: string; readonly geldigTot: string };

export type KandidaatVraag = {
  readonly teamId: string;
  readonly venster: Venster;
  /** Minutes per week that are asked; null = whatever there is. */
  readonly minuten: number | null;
  readonly specialismeId: string | null;
  readonly functieId: string | null;
  readonly organisatieId: string | null;
};

/** Hours of somebody in another team, as far as that team can do without. */
export type Verplaatsbaar = { readonly teamId: string; readonly minuten: number };

export type Kandidaat = {
  readonly medewerkerId: string;
  readonly organisatieId: string;
  readonly functieId: string;
  /** Contract minutes per week on the first day. */
  readonly contract: number;
  /** Minutes per week that are in no team, on every day of the window on which there is a contract. */
  readonly vrij: number;
  readonly verplaatsbaar: readonly Verplaatsbaar[];
  /** Works in the team already, in its gebied, or elsewhere. */
  readonly nabij: 'team' | 'gebied' | 'stad';
  /** Of the specialisme that is asked; null = none is asked. */
  readonly specialisme: 'hoofd' | 'ook' | 'geen' | null;
  /** false: the specialisme asks for an SKJ, and on some day of the window there is none. */
  readonly skjGoed: boolean;
  /** Part (0–1) of the window with agreed absence. */
  readonly afwezig: number;
  /** First day without detachering at this organisation, within the window. */
  readonly eindigt: string | null;
};

/** Minutes of inzet per week that each team can spare in all these weeks; only teams of which the vraag is known. */
export function teamRuimte({
  teams,
  instellingen,
}: Pick<Planbord, 'teams' | 'instellingen'>): Map<string, number> {
  const ruimte = new Map<string, number>();
  for (const team of teams) {
    const spare = Math.min(...team.weken.map((week, i) => spareOf(week, instellingen[i])));
    if (Number.isFinite(spare) && spare > 0) ruimte.set(team.teamId, spare);
  }
  return ruimte;
}

function spareOf(
  { saldo }: TeamUitkomst['weken'][number],
  inst: Planbord['instellingen'][number] | undefined,
) {
  const factor = (inst?.fNetto ?? 0) * (inst?.fClientgebonden ?? 0);
  return saldo === null || factor <= 0 ? 0 : saldo / factor;
}

const HOUR = 60;
const QUARTER = 15;
const down = (minuten: number, step: number): number => Math.max(0, Math.floor(minuten / step + 1e-6) * step);

type Series = { readonly detacheringen: readonly Detachering[]; readonly inzet: readonly Inzet[] };

function sumOn(rows: readonly (Detachering | Inzet)[], dag: string): number {
  return rows.reduce((sum, row) => sum + (isGeldigOn(row, dag) ? row.minutenPerWeek : 0), 0);
}

/** The least of something on the days of the window on which there is a contract. */
function least({ detacheringen, inzet }: Series, venster: Venster, value: (dag: string) => number): number {
  const dagen = knippunten([...detacheringen, ...inzet], venster).filter((dag) =>
    detacheringen.some((row) => isGeldigOn(row, dag)),
  );
  return dagen.length === 0 ? 0 : Math.min(...dagen.map(value));
}

function freeOf(series: Series, venster: Venster): number {
  return down(
    least(series, venster, (dag) => sumOn(series.detacheringen, dag) - sumOn(series.inzet, dag)),
    QUARTER,
  );
}

function movableOf(
  series: Series,
  { venster, teamId }: KandidaatVraag,
  ruimte: ReadonlyMap<string, number>,
): Verplaatsbaar[] {
  const casuistiek = series.inzet.filter((row) => row.doel === 'casuistiek');
  return [...Map.groupBy(casuistiek, (row) => row.teamId)].flatMap(([id, rows]) => {
    const spare = ruimte.get(id) ?? 0;
    if (id === teamId || spare < HOUR) return [];
    const minuten = down(
      Math.min(
        spare,
        least(series, venster, (dag) => sumOn(rows, dag)),
      ),
      HOUR,
    );
    return minuten === 0 ? [] : [{ teamId: id, minuten }];
  });
}

/** The part of the window that is missed; of two at once the larger. */
function absenceOf(afwezigheid: readonly Afwezigheid[], venster: Venster): number {
  const rows = afwezigheid.filter((row) => row.status === 'akkoord' && overlapt(row, venster));
  const punten = [...knippunten(rows, venster), venster.geldigTot];
  const missed = punten.slice(0, -1).reduce((sum, dag, i) => {
    const percentage = Math.max(
      0,
      ...rows.filter((row) => isGeldigOn(row, dag)).map((row) => row.percentage),
    );
    return sum + (percentage / 100) * dagenBetween(dag, punten[i + 1] ?? dag);
  }, 0);
  return missed / dagenBetween(venster.geldigVan, venster.geldigTot);
}

/** Whether there is an SKJ on every day of the window on which this person is here. */
function skjThroughout(
  gegevens: PlanbordGegevens,
  { detacheringen }: Series,
  vraag: KandidaatVraag,
): boolean {
  const asked = gegevens.specialismen.find(({ id }) => id === vraag.specialismeId);
  const [first] = detacheringen;
  if (asked?.vereistSkj !== true || first === undefined) return true;
  const registraties = gegevens.registraties
    .filter((row) => row.medewerkerId === first.medewerkerId && isSkj(row))
    .map(registratiePeriode);
  return differenceOf(doorsnedeOf(detacheringen, [vraag.venster]), registraties).length === 0;
}

/** First day of the window without contract, after the days with one. */
function endOf({ detacheringen }: Series, venster: Venster): string | null {
  const dagen = knippunten(detacheringen, venster);
  return dagen.find((dag) => !detacheringen.some((row) => isGeldigOn(row, dag))) ?? null;
}

type Source = {
  readonly gegevens: PlanbordGegevens;
  readonly vraag: KandidaatVraag;
  readonly ruimte: ReadonlyMap<string, number>;
  readonly specialismen: ReadonlyMap<string, PlanbordGegevens['medewerkerSpecialismen']>;
  readonly afwezigheid: ReadonlyMap<string, PlanbordGegevens['afwezigheid']>;
  readonly gebiedOf: (teamId: string) => string | null;
};

function kandidaatOf(source: Source, series: Series): Kandidaat | null {
  const { gegevens, vraag, ruimte } = source;
  const { venster, specialismeId, teamId } = vraag;
  const first = series.detacheringen.find((row) => isGeldigOn(row, venster.geldigVan));
  if (first === undefined) return null;
  const { medewerkerId, organisatieId, functieId } = first;
  const own = (source.specialismen.get(medewerkerId) ?? []).filter(
    (row) => row.specialismeId === specialismeId && isGeldigOn(row, venster.geldigVan),
  );
  const teams = series.inzet.filter((row) => overlapt(row, venster)).map((row) => row.teamId);
  const gebied = source.gebiedOf(teamId);
  const inGebied = gebied !== null && teams.some((id) => source.gebiedOf(id) === gebied);
  return {
    medewerkerId,
    organisatieId,
    functieId,
    contract: sumOn(series.detacheringen, venster.geldigVan),
    vrij: freeOf(series, venster),
    verplaatsbaar: movableOf(series, vraag, ruimte),
    nabij: teams.includes(teamId) ? 'team' : inGebied ? 'gebied' : 'stad',
    specialisme:
      specialismeId === null
        ? null
        : own.some((row) => row.hoofd)
          ? 'hoofd'
          : own.length > 0
            ? 'ook'
            : 'geen',
    skjGoed: skjThroughout(gegevens, series, vraag),
    afwezig: absenceOf(source.afwezigheid.get(medewerkerId) ?? [], venster),
    eindigt: endOf(series, venster),
  };
}

/** Minutes per week that a kandidaat can give in all. */
export function totaalVan({ vrij, verplaatsbaar }: Kandidaat): number {
  return vrij + verplaatsbaar.reduce((sum, { minuten }) => sum + minuten, 0);
}

const SPECIALISME_RANK = { hoofd: 0, ook: 1, geen: 2 } as const;
const NABIJ_RANK = { team: 0, gebied: 1, stad: 2 } as const;

/** What counts first: may one, can one, is it enough, how near; lower is better. */
function rankOf(kandidaat: Kandidaat, { minuten, functieId, organisatieId }: KandidaatVraag): number[] {
  const asked = minuten ?? QUARTER;
  const { vrij, specialisme, afwezig, eindigt } = kandidaat;
  return [
    kandidaat.skjGoed ? 0 : 1,
    specialisme === null ? 0 : SPECIALISME_RANK[specialisme],
    functieId === null || functieId === kandidaat.functieId ? 0 : 1,
    organisatieId === null || organisatieId === kandidaat.organisatieId ? 0 : 1,
    vrij >= asked ? 0 : totaalVan(kandidaat) >= asked ? 1 : 2,
    afwezig > 0.5 ? 1 : 0,
    eindigt === null ? 0 : 1,
    NABIJ_RANK[kandidaat.nabij],
    -vrij,
    -totaalVan(kandidaat),
  ];
}

function canSwap({ specialisme, nabij }: Kandidaat, { minuten }: KandidaatVraag): boolean {
  return minuten === null && nabij !== 'team' && (specialisme === 'hoofd' || specialisme === 'ook');
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((value, i) => value !== b[i]);
  return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}

/**
 * Everybody who can give hours, best first. When no number of hours is asked but a specialisme, also who has it and
 * works elsewhere without hours to give: they can change places. Functies outside the caseload only when asked for.
 */
export function findKandidaten(
  gegevens: PlanbordGegevens,
  vraag: KandidaatVraag,
  ruimte: ReadonlyMap<string, number>,
): Kandidaat[] {
  const { geldigVan } = vraag.venster;
  const teltMee = new Set(gegevens.functies.filter((f) => f.teltMeeCaseload).map((f) => f.id));
  const inzetVan = Map.groupBy(gegevens.inzet, (row) => row.detacheringId);
  const gebiedOf = (teamId: string) =>
    gegevens.teamGebieden.find((row) => row.teamId === teamId && isGeldigOn(row, geldigVan))?.gebiedId ??
    null;
  const source: Source = {
    ...{ gegevens, vraag, ruimte, gebiedOf },
    specialismen: Map.groupBy(gegevens.medewerkerSpecialismen, (row) => row.medewerkerId),
    afwezigheid: Map.groupBy(gegevens.afwezigheid, (row) => row.medewerkerId),
  };
  const people = new Map(gegevens.medewerkers.map((row) => [row.id, row]));
  const perPlace = Map.groupBy(gegevens.detacheringen, (row) => `${row.medewerkerId}|${row.organisatieId}`);
  return [...perPlace.values()]
    .flatMap((all) => {
      const detacheringen = all.filter((row) => doorsnede(row, vraag.venster) !== null);
      const inzet = detacheringen.flatMap((row) => inzetVan.get(row.id) ?? []);
      const kandidaat = kandidaatOf(source, { detacheringen, inzet });
      return kandidaat === null ? [] : [kandidaat];
    })
    .filter(
      (k) =>
        (teltMee.has(k.functieId) || k.functieId === vraag.functieId) &&
        (totaalVan(k) > 0 || canSwap(k, vraag)),
    )
    .map((kandidaat) => ({ kandidaat, rank: rankOf(kandidaat, vraag) }))
    .sort((a, b) => {
      const [een, ander] = [people.get(a.kandidaat.medewerkerId), people.get(b.kandidaat.medewerkerId)];
      return compareRanks(a.rank, b.rank) || (een && ander ? compareNaam(een, ander) : 0);
    })
    .map(({ kandidaat }) => kandidaat);
}
