/** Knelpunten (B9): what was saved but deserves attention, until solved or accepted with a reason. */
import { closedList, type ValueOf } from '../lijst/closed-list.ts';
import type { Periode } from '../tijd/periode.ts';

export const KNELPUNT_SOORTEN = closedList({
  overschrijding: 'Overschrijding',
  'niet-ingezet': 'Niet ingezet',
  'inzet-zonder-detachering': 'Inzet zonder detachering',
  contracturen: 'Contracturen',
  'detachering-eindigt': 'Detachering eindigt',
  'skj-verlopen': 'SKJ verlopen',
  'skj-verloopt': 'SKJ verloopt',
  'team-zonder-hoofdspecialisme': 'Team mist specialisme',
  'team-overbelast': 'Team overbelast',
  'vacature-voorbij-datum': 'Vacature voorbij datum',
  'onder-minimum': 'Onder het minimum',
  gebiedsmanagers: 'Gebiedsmanagers',
});
export type KnelpuntSoort = ValueOf<typeof KNELPUNT_SOORTEN>;

/** Most serious first. */
export const ERNSTEN = closedList({
  ernstig: 'Ernstig',
  waarschuwing: 'Waarschuwing',
  'let-op': 'Let op',
});
export type Ernst = ValueOf<typeof ERNSTEN>;

export type Knelpunt = {
  /** Same problem, same key, whatever the window it was found in; a bigger size makes a new key. */
  readonly sleutel: string;
  readonly soort: KnelpuntSoort;
  readonly ernst: Ernst;
  /** Short, with the name: 'Overschrijding 4 u: Berg, Robin van den'. */
  readonly titel: string;
  /** One sentence with organisation, team, dates and size. */
  readonly omschrijving: string;
  readonly medewerkerId: string | null;
  readonly teamId: string | null;
  readonly gebiedId: string | null;
  readonly vacatureId: string | null;
  /** From the first to the last day it holds, within the window asked for; geldigTot exclusive. */
  readonly periode: Periode;
  /** All separate stretches, in order; more than one when it comes back with the same size. */
  readonly perioden: readonly Periode[];
  /** How big: minutes per week, fte, days until the date or a number of people; null when it has no size. */
  readonly omvang: {
    readonly waarde: number;
    readonly eenheid: 'minuten' | 'fte' | 'dagen' | 'aantal';
  } | null;
  readonly acceptatie: { readonly id: string; readonly reden: string } | null;
};
