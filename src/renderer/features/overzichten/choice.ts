import { isGeldigeDatum } from '../../../shared/domain/tijd/datum.ts';
import type { PrintVraag } from '../../../shared/rapport/rapporten.ts';
import type { Values } from './rapporten.ts';

/** Overviews of a gebied or a team; the others stand in other-overzichten.tsx. */
type OverzichtRapport = 'gebiedsoverzicht' | 'teamoverzicht';

export type Variant = 'intern' | 'extern';

/** What is chosen on the screen; ids may be '' or of something that does not exist on the peildatum. */
export type OverzichtChoice = {
  readonly rapport: OverzichtRapport;
  readonly gebied: string;
  readonly team: string;
  readonly variant: Variant;
  readonly peildatum: string;
};

export type Aanbod = {
  readonly gebieden: readonly { readonly id: string; readonly naam: string }[];
  readonly teams: readonly { readonly id: string; readonly naam: string; readonly gebiedId: string | null }[];
};

/** What was chosen before in this profile, without the date: tomorrow starts with tomorrow. */
export type Onthouden = Omit<OverzichtChoice, 'peildatum'>;

export const BEGIN: Onthouden = { rapport: 'gebiedsoverzicht', gebied: '', team: '', variant: 'intern' };

const isRapport = (value: unknown): value is OverzichtRapport =>
  value === 'gebiedsoverzicht' || value === 'teamoverzicht';
const isVariant = (value: unknown): value is Variant => value === 'intern' || value === 'extern';
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Reads back what was remembered; anything else counts as absent. */
export function readOnthoudenChoice(opgeslagen: unknown): Onthouden | null {
  if (typeof opgeslagen !== 'object' || opgeslagen === null) return null;
  const { rapport, gebied, team, variant } = {
    rapport: null,
    gebied: '',
    team: '',
    variant: null,
    ...opgeslagen,
  };
  if (!isRapport(rapport) || !isVariant(variant)) return null;
  return { rapport, variant, gebied: text(gebied), team: text(team) };
}

/** The choice in the address; what it does not say comes from before, and the date from `peildatum`. */
export function readChoice(query: URLSearchParams, eerder: Onthouden, peildatum: string): OverzichtChoice {
  const rapport = query.get('rapport');
  const variant = query.get('variant');
  const datum = query.get('peildatum') ?? '';
  return {
    rapport: isRapport(rapport) ? rapport : eerder.rapport,
    gebied: query.get('gebied') ?? eerder.gebied,
    team: query.get('team') ?? eerder.team,
    variant: isVariant(variant) ? variant : eerder.variant,
    peildatum: isGeldigeDatum(datum) ? datum : peildatum,
  };
}

/** The same choice with a gebied and a team that exist: the chosen one, else the first. */
export function createPassend(choice: OverzichtChoice, aanbod: Aanbod): OverzichtChoice {
  const bestaand = (list: readonly { readonly id: string }[], id: string): string =>
    list.some((row) => row.id === id) ? id : (list[0]?.id ?? '');
  return {
    ...choice,
    gebied: bestaand(aanbod.gebieden, choice.gebied),
    team: bestaand(aanbod.teams, choice.team),
  };
}

/** The choice with another parameter. */
export function changeChoice(choice: OverzichtChoice, part: Values): OverzichtChoice {
  const { variant, ...rest } = part;
  return { ...choice, ...rest, variant: isVariant(variant) ? variant : choice.variant };
}

/** Address of a choice. */
export function choiceToSearch(choice: OverzichtChoice): Record<string, string> {
  const { rapport, peildatum } = choice;
  return rapport === 'gebiedsoverzicht'
    ? { rapport, gebied: choice.gebied, peildatum }
    : { rapport, team: choice.team, variant: choice.variant, peildatum };
}

/** What the shell must print, or null when there is nothing to choose. */
export function printVraag(choice: OverzichtChoice): PrintVraag | null {
  const { rapport, gebied, team, variant, peildatum } = choice;
  if (rapport === 'gebiedsoverzicht') {
    return gebied === '' ? null : { rapport, parameters: { gebied, peildatum } };
  }
  return team === '' ? null : { rapport, parameters: { team, peildatum, variant } };
}
