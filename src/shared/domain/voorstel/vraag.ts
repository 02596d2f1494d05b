/**
 * What one may ask a voorstel for, and what it is made of: hours that go from one team to another, or from nothing to a
 * team, over one span of whole weeks. A voorstel decides nothing: it is looked at, and taken over or not.
 */

import { closedList, type ValueOf } from '../lijst/closed-list.ts';

export const VOORSTEL_DOELEN = closedList({
  gelijk: 'Maak de bezetting gelijk',
  tekort: 'Vul het tekort van een team',
  uitval: 'Vang de uitval van iemand op',
});

export type VoorstelDoel =
  /** All teams with a vraag, of one gebied or (null) of all. */
  | { readonly soort: 'gelijk'; readonly gebiedId: string | null }
  | { readonly soort: 'tekort'; readonly teamId: string }
  /** The teams of somebody get back what they miss; who is not recorded as absent yet is taken to be away all of it. */
  | { readonly soort: 'uitval'; readonly medewerkerId: string };

export type VoorstelDoelSoort = ValueOf<typeof VOORSTEL_DOELEN>;

/** Hours of casuïstiek of one person that change place. Minutes per week, on every day of the span. */
export type VoorstelStap = {
  readonly medewerkerId: string;
  readonly organisatieId: string;
  /** null: contract hours that are in no team. */
  readonly vanTeamId: string | null;
  readonly naarTeamId: string;
  readonly minutenPerWeek: number;
};

export type VoorstelVraag = {
  readonly doel: VoorstelDoel;
  /** First Monday, and the Monday after the last week (exclusive). */
  readonly van: string;
  readonly tot: string;
  /** People of whom nothing changes. */
  readonly vast: readonly string[];
  /** Steps that must be in it, as they are. */
  readonly houd: readonly VoorstelStap[];
  /** Voorstellen that were seen: another one moves other hours. Keys of their steps (`stapKey`). */
  readonly anders: readonly (readonly string[])[];
};

/** The same for the same person, organisation and teams, whatever the hours. */
export function stapKey({ medewerkerId, organisatieId, vanTeamId, naarTeamId }: VoorstelStap): string {
  return `${medewerkerId}|${organisatieId}|${vanTeamId ?? ''}|${naarTeamId}`;
}
