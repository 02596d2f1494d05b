import { isGeldigeDatum } from '../../../shared/domain/tijd/datum.ts';
import type { AfdrukVraag } from '../../../shared/rapport/rapporten.ts';

/** Overviews of a gebied or a team; those of staf are chosen in staf-overzichten.tsx. */
type OverzichtRapport = 'gebiedsoverzicht' | 'teamoverzicht';

export type Variant = 'intern' | 'extern';

/** What is chosen on the screen; ids may be '' or of something that does not exist on the peildatum. */
export type OverzichtKeuze = {
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
export type Onthouden = Omit<OverzichtKeuze, 'peildatum'>;

export const BEGIN: Onthouden = { rapport: 'gebiedsoverzicht', gebied: '', team: '', variant: 'intern' };

const isRapport = (waarde: unknown): waarde is OverzichtRapport =>
  waarde === 'gebiedsoverzicht' || waarde === 'teamoverzicht';
const isVariant = (waarde: unknown): waarde is Variant => waarde === 'intern' || waarde === 'extern';
const tekst = (waarde: unknown): string => (typeof waarde === 'string' ? waarde : '');

/** Reads back what was remembered; anything else counts as absent. */
export function leesOnthoudenKeuze(opgeslagen: unknown): Onthouden | null {
  if (typeof opgeslagen !== 'object' || opgeslagen === null) return null;
  const { rapport, gebied, team, variant } = {
    rapport: null,
    gebied: '',
    team: '',
    variant: null,
    ...opgeslagen,
  };
  if (!isRapport(rapport) || !isVariant(variant)) return null;
  return { rapport, variant, gebied: tekst(gebied), team: tekst(team) };
}

/** The choice in the address; what it does not say comes from before, and the date from `peildatum`. */
export function leesKeuze(zoek: URLSearchParams, eerder: Onthouden, peildatum: string): OverzichtKeuze {
  const rapport = zoek.get('rapport');
  const variant = zoek.get('variant');
  const datum = zoek.get('peildatum') ?? '';
  return {
    rapport: isRapport(rapport) ? rapport : eerder.rapport,
    gebied: zoek.get('gebied') ?? eerder.gebied,
    team: zoek.get('team') ?? eerder.team,
    variant: isVariant(variant) ? variant : eerder.variant,
    peildatum: isGeldigeDatum(datum) ? datum : peildatum,
  };
}

/** The same choice with a gebied and a team that exist: the chosen one, else the first. */
export function maakPassend(keuze: OverzichtKeuze, aanbod: Aanbod): OverzichtKeuze {
  const bestaand = (lijst: readonly { readonly id: string }[], id: string): string =>
    lijst.some((rij) => rij.id === id) ? id : (lijst[0]?.id ?? '');
  return {
    ...keuze,
    gebied: bestaand(aanbod.gebieden, keuze.gebied),
    team: bestaand(aanbod.teams, keuze.team),
  };
}

/** Address of a choice. */
export function keuzeNaarZoek(keuze: OverzichtKeuze): Record<string, string> {
  const { rapport, peildatum } = keuze;
  return rapport === 'gebiedsoverzicht'
    ? { rapport, gebied: keuze.gebied, peildatum }
    : { rapport, team: keuze.team, variant: keuze.variant, peildatum };
}

/** What the shell must print, or null when there is nothing to choose. */
export function afdrukVraag(keuze: OverzichtKeuze): AfdrukVraag | null {
  const { rapport, gebied, team, variant, peildatum } = keuze;
  if (rapport === 'gebiedsoverzicht') {
    return gebied === '' ? null : { rapport, parameters: { gebied, peildatum } };
  }
  return team === '' ? null : { rapport, parameters: { team, peildatum, variant } };
}
