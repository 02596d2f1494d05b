import type { DetacheringWijziging } from '../../../../shared/contract/detacheringen.ts';
import type { Persoon } from '../../../../shared/contract/medewerkers.ts';
import { assertNever } from '../../../../shared/domain/assert-never.ts';
import type { InzetBijUren } from '../../../../shared/domain/detachering/lists.ts';
import type { Werkpatroon } from '../../../../shared/domain/planning/planning.ts';
import { patroonMinuten } from '../../../../shared/domain/planning/werkpatroon.ts';
import { dagAfter, plusDagen, plusMaanden } from '../../../../shared/domain/tijd/datum.ts';

export type ActionSoort = DetacheringWijziging['soort'];
export type Detachering = Persoon['detacheringen'][number];

/** What an action is about. */
export type Action =
  | { readonly soort: 'starten' | 'uit-dienst' }
  | {
      [S in Exclude<ActionSoort, 'starten' | 'uit-dienst'>]: {
        readonly soort: S;
        readonly detachering: Detachering;
      };
    }[Exclude<ActionSoort, 'starten' | 'uit-dienst'>];

/** What stands in the form of an action; `undefined` = nothing valid filled in. */
export type Filled = {
  /** First day of the new situation. */
  readonly van: string | undefined;
  /** Last day (inclusive), null = open. */
  readonly tm: string | null | undefined;
  readonly minuten: number | undefined;
  readonly perDag: boolean;
  readonly patroon: Werkpatroon;
  readonly inzet: InzetBijUren;
  readonly organisatieId: string;
  readonly functieId: string;
};

export const ACTION_TITLE: Readonly<Record<ActionSoort, string>> = {
  starten: 'Nieuwe detachering',
  uren: 'Uren wijzigen',
  functie: 'Functie wijzigen',
  verlengen: 'Verlengen',
  begin: 'Begindatum verbeteren',
  beeindigen: 'Beëindigen',
  overzetten: 'Overzetten naar andere organisatie',
  'uit-dienst': 'Uit dienst',
};

/** Whether the hours are not spread evenly over Monday to Friday. */
function isOwnPatroon(patroon: Werkpatroon): boolean {
  const [ma, di, wo, don, vr, za, zo] = patroon;
  return za + zo > 0 || Math.max(ma, di, wo, don, vr) - Math.min(ma, di, wo, don, vr) > 1;
}

/** Last day of a year more; what has no end keeps none. */
function jaarLater(tot: string | null): string | null {
  return tot === null ? null : plusDagen(plusMaanden(tot, 12), -1);
}

export function initialForm(action: Action, vandaag: string): Filled {
  const d = 'detachering' in action ? action.detachering : null;
  return {
    van: action.soort === 'begin' ? undefined : vandaag,
    tm: action.soort === 'verlengen' ? jaarLater(action.detachering.geldigTot) : null,
    minuten: action.soort === 'uren' ? d?.minutenPerWeek : undefined,
    perDag: d !== null && isOwnPatroon(d.werkpatroon),
    patroon: d?.werkpatroon ?? [0, 0, 0, 0, 0, 0, 0],
    inzet: 'behoud',
    organisatieId: '',
    functieId: action.soort === 'starten' ? '' : (d?.functieId ?? ''),
  };
}

/** The hours as the contract takes them; null = not (rightly) filled in. */
function urenOf({ perDag, patroon, minuten }: Filled) {
  const total = perDag ? patroonMinuten(patroon) : minuten;
  if (total === undefined || total < 1) return null;
  return { minutenPerWeek: total, werkpatroon: perDag ? patroon : null };
}

function startWijziging(medewerkerId: string, form: Filled): DetacheringWijziging | null {
  const { van, tm, organisatieId, functieId } = form;
  const uren = urenOf(form);
  if (van === undefined || uren === null || organisatieId === '' || functieId === '') return null;
  return {
    soort: 'starten',
    medewerkerId,
    organisatieId,
    functieId,
    ...uren,
    van,
    tot: dagAfter(tm ?? null),
  };
}

/** The action as the contract takes it, or null while something is missing. */
export function createWijziging(
  action: Action,
  medewerkerId: string,
  form: Filled,
): DetacheringWijziging | null {
  const { van, tm, organisatieId, functieId } = form;
  if (action.soort === 'verlengen') {
    const detacheringIds = [action.detachering.id];
    return tm === undefined ? null : { soort: 'verlengen', detacheringIds, tot: dagAfter(tm) };
  }
  if (van === undefined || tm === undefined) return null;
  switch (action.soort) {
    case 'starten':
      return startWijziging(medewerkerId, form);
    case 'uit-dienst':
      return { soort: 'uit-dienst', medewerkerId, per: van };
    case 'uren': {
      const uren = urenOf(form);
      return uren && { soort: 'uren', detacheringId: action.detachering.id, van, ...uren, inzet: form.inzet };
    }
    case 'functie':
      return functieId === ''
        ? null
        : { soort: 'functie', detacheringId: action.detachering.id, van, functieId };
    case 'begin':
      return { soort: 'begin', detacheringId: action.detachering.id, van };
    case 'beeindigen':
      return { soort: 'beeindigen', detacheringId: action.detachering.id, per: van };
    case 'overzetten':
      return organisatieId === ''
        ? null
        : { soort: 'overzetten', detacheringId: action.detachering.id, van, organisatieId };
    default:
      return assertNever(action, 'actie');
  }
}
