/**
 * Where hours for a voorstel can come from: rows of casuïstiek, and contract hours that are in no team. What the
 * hard rules forbid is not a bron: no contract on some day of the span, no valid registration for youth, away all of it.
 */

import { isCasuistiek } from '../inzet/dag.ts';
import { clientgebonden, netto } from '../planbord/capaciteit.ts';
import { internOf } from '../planbord/intern.ts';
import { berekenPlanbord } from '../planbord/planbord.ts';
import { werkpatroonOf } from '../planbord/source.ts';
import type { Detachering, Inzet, PlanbordGegevens } from '../planning/planning.ts';
import { isSkj, registratiePeriode } from '../registratie/registratie.ts';
import { skjNodig } from '../registratie/skj.ts';
import { isGeldigOn, knippunten, overlapt, type Periode } from '../tijd/periode.ts';
import { differenceOf, doorsnedeOf } from '../tijd/periode-set.ts';
import { maandagenBetween } from '../tijd/week.ts';

export type Span = { readonly van: string; readonly tot: string };

export type Bron = {
  readonly medewerkerId: string;
  readonly organisatieId: string;
  /** null: contract hours that are in no team. */
  readonly teamId: string | null;
  /** The most that can go, in minutes per week, and how much of that is one working day of this person. */
  readonly minuten: number;
  readonly dag: number;
  /** Client-bound minutes that one planned minute yields, per week. */
  readonly opbrengst: readonly number[];
  readonly hoofdspecialismeId: string | null;
  /** Teams in which the person works on some day of the span, for any doel. */
  readonly teamIds: ReadonlySet<string>;
};

const FREE_TEAM = 'voorstel';

/** Per detachering what one planned minute yields per week, by the planbord itself: as if all of the contract were casuïstiek. */
function readOpbrengst(
  gegevens: PlanbordGegevens,
  { van, tot }: Span,
  vandaag: string,
): ReadonlyMap<string, readonly number[]> {
  const inzet = gegevens.detacheringen.map(
    ({ id, minutenPerWeek, geldigVan, geldigTot }): Inzet => ({
      id,
      detacheringId: id,
      teamId: FREE_TEAM,
      doel: 'casuistiek',
      minutenPerWeek,
      geldigVan,
      geldigTot,
    }),
  );
  const planbord = berekenPlanbord({
    gegevens: { ...gegevens, inzet, vacatures: [], werkvoorraad: [] },
    vandaag,
    maandagen: maandagenBetween(van, tot),
    rekenwijze: 'auto',
  });
  const intern = internOf(planbord);
  const uit = new Map<string, readonly number[]>();
  for (const { werk } of intern?.medewerkers.values() ?? []) {
    for (const { detacheringId, casuistiek, contract, bruto, beschikbaar } of werk.bijdragen) {
      if (!casuistiek || contract === 0) continue;
      uit.set(
        detacheringId,
        (intern?.kaders ?? []).map(({ modus, inst }, week) => {
          const nettoMinuten = netto(bruto[week] ?? 0, beschikbaar[week] ?? 0, modus, inst);
          return clientgebonden(nettoMinuten, inst) / contract;
        }),
      );
    }
  }
  return uit;
}

/** People who need a registration on some day of the span on which there is none. */
export function withoutSkj(gegevens: PlanbordGegevens, { van, tot }: Span): ReadonlySet<string> {
  const soorten = new Map(gegevens.specialismen.map((soort) => [soort.id, soort]));
  const registraties = Map.groupBy(gegevens.registraties.filter(isSkj), (row) => row.medewerkerId);
  const span: Periode = { geldigVan: van, geldigTot: tot };
  const nodig = Map.groupBy(skjNodig(gegevens.medewerkerSpecialismen, soorten), (row) => row.medewerkerId);
  return new Set(
    [...nodig].flatMap(([medewerkerId, rows]) => {
      const valid = (registraties.get(medewerkerId) ?? []).map(registratiePeriode);
      return differenceOf(doorsnedeOf(rows, [span]), valid).length > 0 ? [medewerkerId] : [];
    }),
  );
}

/** The least (or most) of some minutes on any day of the span. */
function overDays(rows: readonly Inzet[], { van, tot }: Span, pick: (...values: number[]) => number): number {
  const dagen = knippunten(rows, { geldigVan: van, geldigTot: tot });
  return pick(
    ...dagen.map((dag) =>
      rows.reduce((sum, row) => (isGeldigOn(row, dag) ? sum + row.minutenPerWeek : sum), 0),
    ),
  );
}

function covers({ geldigVan, geldigTot }: Periode, { van, tot }: Span): boolean {
  return geldigVan <= van && (geldigTot === null || geldigTot >= tot);
}

/** Everything the sources of one person share. */
type Person = Pick<Bron, 'medewerkerId' | 'hoofdspecialismeId' | 'teamIds'>;

function bronnenOfDetachering(
  detachering: Detachering,
  inzet: readonly Inzet[],
  opbrengst: readonly number[],
  person: Person,
  span: Span,
): Bron[] {
  const contract = detachering.minutenPerWeek;
  const most = overDays(inzet, span, Math.max);
  const werkdagen = werkpatroonOf(detachering).filter((minuten) => minuten > 0).length;
  // Who is planned beyond the contract yields no more than the contract (besluit 0002).
  const deel = contract / Math.max(contract, most);
  const base = {
    ...person,
    organisatieId: detachering.organisatieId,
    dag: contract / Math.max(1, werkdagen),
  };
  const perTeam = Map.groupBy(
    inzet.filter((row) => isCasuistiek(row.doel, true)),
    (row) => row.teamId,
  );
  const rows = [...perTeam].map(
    ([teamId, own]): Bron => ({
      ...base,
      teamId,
      minuten: overDays(own, span, Math.min),
      opbrengst: opbrengst.map((minuten) => minuten * deel),
    }),
  );
  return [...rows, { ...base, teamId: null, minuten: Math.floor(contract - most), opbrengst }].filter(
    ({ minuten }) => minuten > 0,
  );
}

/** All of them, in the order of the rows; `vast`: people of whom nothing changes. */
export function findBronnen(
  gegevens: PlanbordGegevens,
  span: Span,
  vandaag: string,
  vast: readonly string[],
): Bron[] {
  const opbrengsten = readOpbrengst(gegevens, span, vandaag);
  const refused = new Set([...vast, ...withoutSkj(gegevens, span)]);
  const periode: Periode = { geldigVan: span.van, geldigTot: span.tot };
  const inzetVan = Map.groupBy(
    gegevens.inzet.filter((row) => overlapt(row, periode) && row.minutenPerWeek > 0),
    (row) => row.detacheringId,
  );
  const specialismen = new Map(
    gegevens.medewerkerSpecialismen
      .filter((row) => row.hoofd && isGeldigOn(row, span.van))
      .map((row) => [row.medewerkerId, row.specialismeId]),
  );
  const detacheringenVan = Map.groupBy(gegevens.detacheringen, (row) => row.medewerkerId);
  return [...detacheringenVan].flatMap(([medewerkerId, detacheringen]) => {
    if (refused.has(medewerkerId)) return [];
    const person: Person = {
      medewerkerId,
      hoofdspecialismeId: specialismen.get(medewerkerId) ?? null,
      teamIds: new Set(detacheringen.flatMap(({ id }) => (inzetVan.get(id) ?? []).map((row) => row.teamId))),
    };
    return detacheringen.flatMap((detachering) => {
      const opbrengst = opbrengsten.get(detachering.id);
      if (!covers(detachering, span) || opbrengst === undefined) return [];
      if (opbrengst.every((minuten) => minuten <= 0)) return [];
      return bronnenOfDetachering(detachering, inzetVan.get(detachering.id) ?? [], opbrengst, person, span);
    });
  });
}
