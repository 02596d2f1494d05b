/** "Where does this figure come from": the parts that add up to a total, and the words of its definition. */

import type { Rekeninstellingen } from '../instelling/instellingen.ts';
import { type Doel, ZWAARTEN, type Zwaarte } from '../planning/lists.ts';
import type { PlanbordGegevens } from '../planning/planning.ts';
import { isGeldigOn } from '../tijd/periode.ts';
import { clientgebonden, type Modus, netto } from './capaciteit.ts';
import { gemiddeldeUitkomst } from './columns.ts';
import { internOf, type PlanbordIntern } from './intern.ts';
import type { Bijdrage } from './medewerker.ts';
import { teamsOfGebied } from './planbord.ts';
import type { Planbord, Uitkomst } from './types.ts';
import { openTrajectenOn, type WeekContext } from './uitkomst.ts';

export type Grootheid = 'bruto' | 'afwezig' | 'netto' | 'clientgebonden' | 'vraag' | 'saldo' | 'bezetting';

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

export const GROOTHEID_LABEL: Readonly<Record<Grootheid, string>> = {
  bruto: 'Bruto',
  afwezig: 'Afwezig',
  netto: 'Netto',
  clientgebonden: 'Cliëntgebonden',
  vraag: 'Vraag',
  saldo: 'Saldo',
  bezetting: 'Bezettingsgraad',
};

const NETTO_WEEK = 'bruto min feestdagen en afwezigheid met akkoord, min onverwachte ziekte';
const NETTO_NORM = 'bruto maal het inzetbare deel van het jaar (norm)';

function nettoExplanation(modus: Modus | 'gemengd'): string {
  if (modus === 'week') return NETTO_WEEK;
  return modus === 'norm' ? NETTO_NORM : `per week: ${NETTO_WEEK}; na de horizon: ${NETTO_NORM}`;
}

function definitieOf(grootheid: Grootheid, modus: Modus | 'gemengd'): string {
  switch (grootheid) {
    case 'bruto':
      return 'Contracturen van de mensen in dit team, per dag verdeeld naar hun inzet. Meer inzet dan contract telt niet extra.';
    case 'afwezig':
      return 'Uren op feestdagen van de cao, sluitingsdagen en dagen met afwezigheid (akkoord). Aangevraagd telt nog niet.';
    case 'netto':
      return `Netto: ${nettoExplanation(modus)}.`;
    case 'clientgebonden':
      return `Netto-uren casuïstiek maal het cliëntgebonden deel. Netto: ${nettoExplanation(modus)}.`;
    case 'vraag':
      return 'Open trajecten maal de uren per week van hun zwaarte.';
    case 'saldo':
      return 'Cliëntgebonden uren min de vraag. Onder nul: tekort.';
    case 'bezetting':
      return 'Vraag gedeeld door cliëntgebonden uren. Bij een gebied: eerst optellen, dan delen.';
  }
}

function decimaal(value: number): string {
  return String(value).replace('.', ',');
}

function sourceOf(grootheid: Grootheid, modus: Modus | 'gemengd', inst: Rekeninstellingen): string {
  const parts: string[] = [];
  const metNetto = grootheid !== 'bruto' && grootheid !== 'afwezig' && grootheid !== 'vraag';
  if (metNetto && modus !== 'norm') parts.push(`onverwachte ziekte ${decimaal(inst.ziekteOnverwacht)}`);
  if (metNetto && modus !== 'week') parts.push(`inzetbaar deel ${decimaal(inst.fNetto)}`);
  if (metNetto && grootheid !== 'netto') parts.push(`cliëntgebonden deel ${decimaal(inst.fClientgebonden)}`);
  if (grootheid === 'vraag' || grootheid === 'saldo' || grootheid === 'bezetting') {
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

function minutenOf(
  grootheid: Grootheid,
  bruto: number,
  beschikbaar: number,
  bijdrage: Bijdrage,
  context: WeekContext,
): number {
  if (grootheid === 'bruto') return bruto;
  if (grootheid === 'afwezig') return bruto - beschikbaar;
  const nettoMinuten = netto(bruto, beschikbaar, context.modus, context.inst);
  if (grootheid === 'netto') return nettoMinuten;
  return bijdrage.casuistiek ? clientgebonden(nettoMinuten, context.inst) : 0;
}

function medewerkerParts(grootheid: Grootheid, weken: readonly Week[], intern: PlanbordIntern): Part[] {
  const teamIds = new Set(weken.flatMap((week) => [...week.teams]));
  const uit: Part[] = [];
  for (const teamId of teamIds) {
    for (const bijdrage of intern.perTeam.get(teamId) ?? []) {
      const open: OpenPart = { bijdrage, bruto: 0, afwezig: 0, netto: 0, minuten: 0 };
      for (const { index, kader, teams } of weken) {
        if (!teams.has(teamId)) continue;
        const bruto = bijdrage.bruto[index] ?? 0;
        const beschikbaar = bijdrage.beschikbaar[index] ?? 0;
        open.bruto += bruto;
        open.afwezig += bruto - beschikbaar;
        open.netto += netto(bruto, beschikbaar, kader.modus, kader.inst);
        open.minuten += minutenOf(grootheid, bruto, beschikbaar, bijdrage, kader);
      }
      if (open.bruto !== 0 && (grootheid !== 'clientgebonden' || bijdrage.casuistiek))
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
  switch (grootheid) {
    case 'bruto':
    case 'afwezig':
    case 'netto':
    case 'clientgebonden':
      return medewerkerParts(grootheid, weken, intern);
    case 'vraag': {
      const metVraag = weken.filter((week) => week.teams.size > 0 && hasVraag(week, intern));
      return zwaarteParts(metVraag, intern, Math.max(1, metVraag.length));
    }
    case 'saldo':
    case 'bezetting': {
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
  if ((grootheid === 'vraag' || grootheid === 'saldo') && uitkomst.vraag === null) return null;
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
    titel: GROOTHEID_LABEL[grootheid],
    definitie: definitieOf(grootheid, uitkomst.modus),
    bron: sourceOf(grootheid, uitkomst.modus, first.kader.inst),
    modus: uitkomst.modus,
    aantalWeken: weken.length,
    totaal: totalOf(grootheid, delen, uitkomst),
    eenheid: grootheid === 'bezetting' ? 'deel' : 'minuten',
    delen,
  };
}
