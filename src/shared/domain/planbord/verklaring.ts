/** "Where does this figure come from": the parts that add up to a total, and the words of its definition. */

import type { Rekeninstellingen } from '../instelling/instellingen.ts';
import { type Doel, ZWAARTEN, type Zwaarte } from '../planning/lists.ts';
import type { PlanbordGegevens } from '../planning/planning.ts';
import { isGeldigOn } from '../tijd/periode.ts';
import { type Modus, netto } from './capaciteit.ts';
import { gemiddeldeUitkomst } from './columns.ts';
import {
  explanationOf,
  type Grootheid,
  INDICATOREN,
  indicatorOf,
  type MedewerkerParts,
} from './indicator.ts';
import { internOf, type PlanbordIntern } from './intern.ts';
import type { Bijdrage } from './medewerker.ts';
import { teamsOfGebied } from './planbord.ts';
import type { Planbord, Uitkomst } from './types.ts';
import { openTrajectenOn, type WeekContext } from './uitkomst.ts';

export type VerklaarDoel =
  | { readonly soort: 'team'; readonly teamId: string }
  | { readonly soort: 'gebied'; readonly gebiedId: string }
  | { readonly soort: 'stad' };

/** One part; `minuten` is what it adds to the total (negative when it is subtracted). */
export type Part =
  | {
      readonly soort: 'medewerker';
      readonly rijSleutel: string;
      readonly medewerkerId: string;
      readonly organisatieId: string;
      readonly teamId: string;
      readonly doel: Doel;
      /** Contract minutes per week. */
      readonly contract: number;
      /** Part of the contract that is in this team, 0–1. */
      readonly aandeel: number;
      readonly bruto: number;
      readonly afwezig: number;
      readonly netto: number;
      /** Whether it counts for the caseload. */
      readonly casuistiek: boolean;
      readonly minuten: number;
    }
  | {
      readonly soort: 'zwaarte';
      readonly teamId: string;
      readonly zwaarte: Zwaarte;
      /** Open trajecten (average over the weeks). */
      readonly aantal: number;
      readonly minutenPerTraject: number;
      readonly minuten: number;
    }
  | { readonly soort: 'grootheid'; readonly grootheid: 'clientgebonden' | 'vraag'; readonly minuten: number };

export type Verklaring = {
  readonly grootheid: Grootheid;
  readonly titel: string;
  readonly definitie: string;
  /** Where the settings used come from, with their values. */
  readonly bron: string;
  readonly modus: Modus | 'gemengd';
  /** Number of weeks averaged. */
  readonly aantalWeken: number;
  /** Minutes per week, for 'bezetting' the ratio (1 = 100 %); null when there is nothing to show. */
  readonly totaal: number | null;
  readonly eenheid: 'minuten' | 'deel';
  /** Adds up to `totaal`, except for 'bezetting': there vraag and cliëntgebonden are the two sides of the division. */
  readonly delen: readonly Part[];
};

const NETTO_WEEK = 'bruto min feestdagen en afwezigheid met akkoord, min onverwachte ziekte';
const NETTO_NORM = 'bruto maal het inzetbare deel van het jaar (norm)';

function nettoExplanation(modus: Modus | 'gemengd'): string {
  if (modus === 'week') return NETTO_WEEK;
  return modus === 'norm' ? NETTO_NORM : `per week: ${NETTO_WEEK}; na de horizon: ${NETTO_NORM}`;
}

function decimaal(value: number): string {
  return String(value).replace('.', ',');
}

function sourceOf(grootheid: Grootheid, modus: Modus | 'gemengd', inst: Rekeninstellingen): string {
  const parts: string[] = [];
  const { noemt } = explanationOf(grootheid);
  const metNetto = noemt.includes('netto');
  if (metNetto && modus !== 'norm') parts.push(`onverwachte ziekte ${decimaal(inst.ziekteOnverwacht)}`);
  if (metNetto && modus !== 'week') parts.push(`inzetbaar deel ${decimaal(inst.fNetto)}`);
  if (noemt.includes('clientgebonden')) parts.push(`cliëntgebonden deel ${decimaal(inst.fClientgebonden)}`);
  if (noemt.includes('zwaarte')) {
    const z = inst.zwaarteMinuten;
    parts.push(`uren per zwaarte ${[z[1], z[2], z[3]].map((m) => decimaal(m / 60)).join(' / ')}`);
  }
  return parts.length === 0
    ? 'Planning (detachering, inzet, afwezigheid).'
    : `Planning en instellingen: ${parts.join(', ')}.`;
}

/** Teams that count on a day, or in the week of a Monday. */
export function teamsOfDoel(
  doel: VerklaarDoel,
  gegevens: Pick<PlanbordGegevens, 'teams' | 'teamGebieden'>,
  dag: string,
): readonly string[] {
  switch (doel.soort) {
    case 'team':
      return [doel.teamId];
    case 'gebied':
      return teamsOfGebied(gegevens.teamGebieden, doel.gebiedId, dag);
    case 'stad':
      return gegevens.teams.map((team) => team.id);
  }
}

type Week = { readonly index: number; readonly kader: WeekContext; readonly teams: ReadonlySet<string> };

type OpenPart = { bijdrage: Bijdrage; bruto: number; afwezig: number; netto: number; minuten: number };

function medewerkerParts(
  { minuten, alleenCasuistiek }: MedewerkerParts,
  weken: readonly Week[],
  intern: PlanbordIntern,
): Part[] {
  const teamIds = new Set(weken.flatMap((week) => [...week.teams]));
  const uit: Part[] = [];
  for (const teamId of teamIds) {
    for (const bijdrage of intern.perTeam.get(teamId) ?? []) {
      const open: OpenPart = { bijdrage, bruto: 0, afwezig: 0, netto: 0, minuten: 0 };
      for (const { index, kader, teams } of weken) {
        if (!teams.has(teamId)) continue;
        const bruto = bijdrage.bruto[index] ?? 0;
        const beschikbaar = bijdrage.beschikbaar[index] ?? 0;
        const afwezig = bruto - beschikbaar;
        const nettoMinuten = netto(bruto, beschikbaar, kader.modus, kader.inst);
        open.bruto += bruto;
        open.afwezig += afwezig;
        open.netto += nettoMinuten;
        open.minuten += minuten({ bruto, afwezig, netto: nettoMinuten, inst: kader.inst });
      }
      if (open.bruto !== 0 && (!alleenCasuistiek || bijdrage.casuistiek))
        uit.push(closePart(open, weken.length));
    }
  }
  return uit;
}

function closePart({ bijdrage, bruto, afwezig, netto: nettoMinuten, minuten }: OpenPart, n: number): Part {
  const { rijSleutel, medewerkerId, organisatieId, teamId, doel, contract, casuistiek } = bijdrage;
  return {
    soort: 'medewerker',
    rijSleutel,
    medewerkerId,
    organisatieId,
    teamId,
    doel,
    contract,
    casuistiek,
    aandeel: contract === 0 ? 0 : bruto / n / contract,
    bruto: bruto / n,
    afwezig: afwezig / n,
    netto: nettoMinuten / n,
    minuten: minuten / n,
  };
}

function zwaarteParts(weken: readonly Week[], intern: PlanbordIntern, n: number): Part[] {
  const uit: Part[] = [];
  for (const teamId of new Set(weken.flatMap((week) => [...week.teams]))) {
    const rows = intern.groepen.werkvoorraad.get(teamId) ?? [];
    for (const zwaarte of ZWAARTEN) {
      let aantal = 0;
      let minuten = 0;
      let gemeten = false;
      for (const { kader, teams } of weken) {
        if (!teams.has(teamId) || (zwaarte === 0 && !kader.inst.waakvlamAan)) continue;
        const open = openTrajectenOn(rows, kader.maandag)[zwaarte];
        if (open === undefined) continue;
        gemeten = true;
        aantal += open;
        minuten += open * kader.inst.zwaarteMinuten[zwaarte];
      }
      if (!gemeten) continue;
      uit.push({
        soort: 'zwaarte',
        teamId,
        zwaarte,
        aantal: aantal / n,
        minutenPerTraject: aantal === 0 ? 0 : minuten / aantal,
        minuten: minuten / n,
      });
    }
  }
  return uit;
}

function wekenOf(planbord: Planbord, doel: VerklaarDoel): readonly Uitkomst[] {
  switch (doel.soort) {
    case 'team':
      return planbord.teams.find((team) => team.teamId === doel.teamId)?.weken ?? [];
    case 'gebied':
      return planbord.gebieden.find((gebied) => gebied.gebiedId === doel.gebiedId)?.weken ?? [];
    case 'stad':
      return planbord.stad.weken;
  }
}

function partsOf(
  grootheid: Grootheid,
  weken: readonly Week[],
  intern: PlanbordIntern,
  uitkomst: Uitkomst,
): Part[] {
  const { delen } = explanationOf(grootheid);
  switch (delen.soort) {
    case 'medewerkers':
      return medewerkerParts(delen, weken, intern);
    case 'zwaarten': {
      const metVraag = weken.filter((week) => week.teams.size > 0 && hasVraag(week, intern));
      return zwaarteParts(metVraag, intern, Math.max(1, metVraag.length));
    }
    case 'grootheden': {
      if (uitkomst.vraag === null) return [];
      const sign = grootheid === 'saldo' ? -1 : 1;
      return [
        { soort: 'grootheid', grootheid: 'clientgebonden', minuten: uitkomst.clientgebondenMetVraag },
        { soort: 'grootheid', grootheid: 'vraag', minuten: sign * uitkomst.vraag },
      ];
    }
  }
}

function hasVraag(week: Week, intern: PlanbordIntern): boolean {
  return [...week.teams].some((teamId) =>
    (intern.groepen.werkvoorraad.get(teamId) ?? []).some(
      (row) => (row.zwaarte !== 0 || week.kader.inst.waakvlamAan) && isGeldigOn(row, week.kader.maandag),
    ),
  );
}

function totalOf(grootheid: Grootheid, parts: readonly Part[], uitkomst: Uitkomst): number | null {
  if (grootheid === 'bezetting')
    return uitkomst.bezetting.soort === 'percentage' ? uitkomst.bezetting.waarde : null;
  if (indicatorOf(grootheid).value === 'known' && uitkomst.vraag === null) return null;
  return parts.reduce((sum, part) => sum + part.minuten, 0);
}

/**
 * Explains one total over the weeks of a column (one Monday, or all of a month
 * or quarter: then averages per week). Give the planbord of weeks, not the
 * aggregated one; null when it was not made by `calculatePlanbord`.
 */
export function verklaar(
  planbord: Planbord,
  doel: VerklaarDoel,
  maandagen: readonly string[],
  grootheid: Grootheid,
): Verklaring | null {
  const intern = internOf(planbord);
  if (!intern) return null;
  const asked = new Set(maandagen);
  const weken = intern.kaders.flatMap((kader, index): Week[] =>
    asked.has(kader.maandag)
      ? [{ index, kader, teams: new Set(teamsOfDoel(doel, intern.gegevens, kader.maandag)) }]
      : [],
  );
  const first = weken[0];
  if (!first) return null;
  const uitkomsten = wekenOf(planbord, doel);
  const uitkomst = gemiddeldeUitkomst(
    first.kader.maandag,
    weken.flatMap((week) => uitkomsten[week.index] ?? []),
    first.kader.inst,
  );
  const delen = partsOf(grootheid, weken, intern, uitkomst);
  return {
    grootheid,
    titel: INDICATOREN[grootheid].label,
    definitie: explanationOf(grootheid).definitie(nettoExplanation(uitkomst.modus)),
    bron: sourceOf(grootheid, uitkomst.modus, first.kader.inst),
    modus: uitkomst.modus,
    aantalWeken: weken.length,
    totaal: totalOf(grootheid, delen, uitkomst),
    eenheid: INDICATOREN[grootheid].unit,
    delen,
  };
}
