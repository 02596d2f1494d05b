/** What the planbord shows, per week. All amounts are unrounded minutes per week. */

import type { Rekeninstellingen } from '../instelling/instellingen.ts';
import type { AfwezigheidSoort, Doel } from '../planning/lists.ts';
import type { PlanbordGegevens } from '../planning/planning.ts';
import type { Bezetting, Modus, Rekenwijze } from './capaciteit.ts';
import type { AmountKey, KnownKey } from './indicator.ts';

export type PlanbordInput = {
  readonly gegevens: PlanbordGegevens;
  /** ISO date. */
  readonly vandaag: string;
  /** Consecutive Mondays, ascending. */
  readonly maandagen: readonly string[];
  readonly rekenwijze: Rekenwijze;
};

/** What is special about a person in one week; the same object in every row of that detachering. */
export type CellMark = {
  /** Agreed absence: part (0–1] of that week's working time. */
  readonly afwezig: {
    readonly deel: number;
    readonly soorten: readonly AfwezigheidSoort[];
    /** What for and how much is not for this reader: the label says "afwezig" only. */
    readonly verborgen: boolean;
    readonly label: string;
  } | null;
  /** Requested, not yet agreed: shown, not subtracted. */
  readonly aangevraagd: { readonly deel: number; readonly label: string } | null;
  /** No detachering on any day of this week ('geheel') or on some of its days ('deels'). */
  readonly geenContract: 'geheel' | 'deels' | null;
  /** First day without detachering when the contract ends in or right after this week and no other follows. */
  readonly eindigt: string | null;
  /** Planned minutes beyond the contract, of all teams together; they count nowhere. 0 = not beyond it. */
  readonly boven: number;
  /** 'ma 27-4 Koningsdag': paid holidays and closing days on days this person would work. */
  readonly feestdagen: readonly string[];
};

type RowBase = {
  readonly sleutel: string;
  /** Per week, in the order of `maandagen`: planned minutes. */
  readonly cellen: readonly number[];
};

/** Hours of a person from an organisation in a team for one doel. */
export type InzetRow = RowBase & {
  readonly soort: 'inzet';
  readonly medewerkerId: string;
  readonly organisatieId: string;
  readonly teamId: string;
  readonly doel: Doel;
  readonly merken: readonly (CellMark | null)[];
};

/** Contract hours of a person that are in no team; only there when some week has any. */
export type VrijeRow = RowBase & {
  readonly soort: 'niet-ingezet';
  readonly medewerkerId: string;
  readonly organisatieId: string;
  readonly teamId: null;
  readonly doel: null;
  readonly merken: readonly (CellMark | null)[];
};

/** An open vacature from its gewenste start on; never part of any total. */
export type VacatureRow = RowBase & {
  readonly soort: 'vacature';
  readonly vacatureId: string;
  readonly teamId: string;
};

export type PlanbordRow = InzetRow | VrijeRow | VacatureRow;

/** Key of an inzet row. */
export function rowKey(medewerkerId: string, organisatieId: string, teamId: string, doel: Doel): string {
  return `${medewerkerId}|${organisatieId}|${teamId}|${doel}`;
}

/** The figures of one team, gebied or the city in one week (or averaged over the weeks of a column); see `INDICATOREN`. */
export type Uitkomst = { readonly [K in AmountKey]: number } & {
  /** null: no demand was entered. */
  readonly [K in KnownKey]: number | null;
} & {
  readonly maandag: string;
  /** 'gemengd' only in a column of weeks of both kinds. */
  readonly modus: Modus | 'gemengd';
  readonly bezetting: Bezetting;
  /** Teams with capacity whose vraag is not entered: not in vraag, saldo and bezetting. */
  readonly teamsZonderVraag: readonly string[];
  /** How many teams vraag, saldo and bezetting are about; over more weeks: in all of them. */
  readonly metVraag: number;
};

export type TeamUitkomst = {
  readonly teamId: string;
  readonly weken: readonly Uitkomst[];
  /** Keys of the inzet rows that add up to this team. */
  readonly rijSleutels: readonly string[];
};

export type GebiedUitkomst = {
  readonly gebiedId: string;
  readonly weken: readonly Uitkomst[];
  /** Teams that belong to the gebied in any of these weeks. */
  readonly teamIds: readonly string[];
};

export type StadUitkomst = { readonly weken: readonly Uitkomst[]; readonly teamIds: readonly string[] };

export type Planbord = {
  readonly maandagen: readonly string[];
  /** Settings in force on each Monday. */
  readonly instellingen: readonly Rekeninstellingen[];
  readonly rijen: readonly PlanbordRow[];
  readonly teams: readonly TeamUitkomst[];
  readonly gebieden: readonly GebiedUitkomst[];
  readonly stad: StadUitkomst;
};
