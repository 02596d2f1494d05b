import type { DetacheringWijziging } from '../../../../shared/contract/detacheringen.ts';
import type { Persoon } from '../../../../shared/contract/medewerkers.ts';
import { assertNever } from '../../../../shared/domain/assert-never.ts';
import type { InzetBijUren } from '../../../../shared/domain/detachering/lijsten.ts';
import type { Werkpatroon } from '../../../../shared/domain/planning/planning.ts';
import { plusDagen, plusMaanden } from '../../../../shared/domain/tijd/datum.ts';
import { patroonMinuten } from '../../../parts/uren-per-dag.tsx';

export type ActieSoort = DetacheringWijziging['soort'];
export type Detachering = Persoon['detacheringen'][number];

/** What an action is about. */
export type Actie =
  | { readonly soort: 'starten' | 'uit-dienst' }
  | {
      [S in Exclude<ActieSoort, 'starten' | 'uit-dienst'>]: {
        readonly soort: S;
        readonly detachering: Detachering;
      };
    }[Exclude<ActieSoort, 'starten' | 'uit-dienst'>];

/** What stands in the form of an action; `undefined` = nothing valid filled in. */
export type Ingevuld = {
  /** First day of the new situation. */
  readonly van: string | null | undefined;
  /** Last day (inclusive), null = open. */
  readonly tm: string | null | undefined;
  readonly minuten: number | undefined;
  readonly perDag: boolean;
  readonly patroon: Werkpatroon;
  readonly inzet: InzetBijUren;
  readonly organisatieId: string;
  readonly functieId: string;
};

export const ACTIE_TITEL: Readonly<Record<ActieSoort, string>> = {
  starten: 'Nieuwe detachering',
  uren: 'Uren wijzigen',
  functie: 'Functie wijzigen',
  verlengen: 'Verlengen',
  beeindigen: 'Beëindigen',
  overzetten: 'Overzetten naar andere organisatie',
  'uit-dienst': 'Uit dienst',
};

/** Whether the hours are not spread evenly over Monday to Friday. */
function isEigenPatroon(patroon: Werkpatroon): boolean {
  const [ma, di, wo, don, vr, za, zo] = patroon;
  return za + zo > 0 || Math.max(ma, di, wo, don, vr) - Math.min(ma, di, wo, don, vr) > 1;
}

/** Last day of a year more; what has no end keeps none. */
function jaarLater(tot: string | null): string | null {
  return tot === null ? null : plusDagen(plusMaanden(tot, 12), -1);
}

export function beginVorm(actie: Actie, vandaag: string): Ingevuld {
  const d = 'detachering' in actie ? actie.detachering : null;
  return {
    van: vandaag,
    tm: actie.soort === 'verlengen' ? jaarLater(actie.detachering.geldigTot) : null,
    minuten: actie.soort === 'uren' ? d?.minutenPerWeek : undefined,
    perDag: d !== null && isEigenPatroon(d.werkpatroon),
    patroon: d?.werkpatroon ?? [0, 0, 0, 0, 0, 0, 0],
    inzet: 'behoud',
    organisatieId: '',
    functieId: actie.soort === 'starten' ? '' : (d?.functieId ?? ''),
  };
}

/** The hours as the contract takes them; null = not (rightly) filled in. */
function urenVan({ perDag, patroon, minuten }: Ingevuld) {
  const totaal = perDag ? patroonMinuten(patroon) : minuten;
  if (totaal === undefined || totaal < 1) return null;
  return { minutenPerWeek: totaal, werkpatroon: perDag ? patroon : null };
}

const totVan = (tm: string | null) => (tm === null ? null : plusDagen(tm, 1));

function startWijziging(medewerkerId: string, vorm: Ingevuld): DetacheringWijziging | null {
  const { van, tm, organisatieId, functieId } = vorm;
  const uren = urenVan(vorm);
  if (typeof van !== 'string' || uren === null || organisatieId === '' || functieId === '') return null;
  return { soort: 'starten', medewerkerId, organisatieId, functieId, ...uren, van, tot: totVan(tm ?? null) };
}

/** The action as the contract takes it, or null while something is missing. */
export function maakWijziging(
  actie: Actie,
  medewerkerId: string,
  vorm: Ingevuld,
): DetacheringWijziging | null {
  const { van, tm, organisatieId, functieId } = vorm;
  if (actie.soort === 'verlengen') {
    const detacheringIds = [actie.detachering.id];
    return tm === undefined ? null : { soort: 'verlengen', detacheringIds, tot: totVan(tm) };
  }
  if (typeof van !== 'string' || tm === undefined) return null;
  switch (actie.soort) {
    case 'starten':
      return startWijziging(medewerkerId, vorm);
    case 'uit-dienst':
      return { soort: 'uit-dienst', medewerkerId, per: van };
    case 'uren': {
      const uren = urenVan(vorm);
      return uren && { soort: 'uren', detacheringId: actie.detachering.id, van, ...uren, inzet: vorm.inzet };
    }
    case 'functie':
      return functieId === ''
        ? null
        : { soort: 'functie', detacheringId: actie.detachering.id, van, functieId };
    case 'beeindigen':
      return { soort: 'beeindigen', detacheringId: actie.detachering.id, per: van };
    case 'overzetten':
      return organisatieId === ''
        ? null
        : { soort: 'overzetten', detacheringId: actie.detachering.id, van, organisatieId };
    default:
      return assertNever(actie, 'actie');
  }
}
