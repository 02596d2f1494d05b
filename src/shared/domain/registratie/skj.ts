/**
 * SKJ of one person on one day (S1 #30, C12): the one answer that the list of people, the planbord, the
 * knelpunten, the overviews, the prints and the exports all give, in the same words.
 */

import { assertNever } from '../assert-never.ts';
import { rekeninstellingenOn } from '../instelling/instellingen.ts';
import type {
  MedewerkerSpecialisme,
  PlanbordGegevens,
  Registratie,
  Specialisme,
} from '../planning/planning.ts';
import { dagenBetween, datumNl, plusDagen } from '../tijd/datum.ts';
import { isGeldigOn, mergePerioden, type Periode } from '../tijd/periode.ts';
import {
  isSkj,
  type RegistratieSignaal,
  registratiePeriode,
  registratieSignaal,
  type Signaaltermijnen,
} from './registratie.ts';

export type Skj =
  /** Nobody asks for it, and there is none. */
  | { readonly soort: 'niet-nodig' }
  /** `verloopdatum` is the first day without; `dagen` from the day asked about until then. */
  | { readonly soort: 'geldig'; readonly verloopdatum: string; readonly dagen: number }
  /** Valid and needed, but a term of the setting is passed. */
  | {
      readonly soort: 'verloopt';
      readonly verloopdatum: string;
      readonly dagen: number;
      readonly signaal: RegistratieSignaal;
    }
  /** Needed, and it is over since `verloopdatum`. */
  | { readonly soort: 'verlopen'; readonly verloopdatum: string }
  /** Needed, and there has not been one up to this day. */
  | { readonly soort: 'ontbreekt' };

/** What the answer about one person is made of. */
export type SkjSource = {
  readonly registraties: readonly Registratie[];
  /** Days on which the person needs one (`skjNodig`). */
  readonly nodig: readonly Periode[];
};

/** The days on which one of these specialismen of a person, the main one or not, asks for a registration. */
export function skjNodig<S extends Periode & Pick<MedewerkerSpecialisme, 'specialismeId'>>(
  own: readonly S[],
  soorten: ReadonlyMap<string, Pick<Specialisme, 'vereistSkj'>>,
): S[] {
  return own.filter((row) => soorten.get(row.specialismeId)?.vereistSkj === true);
}

/**
 * The answer for one person on one day. Registrations that follow each other are one, until the last of them
 * expires. `termijnen`: the setting in force on that day. Who has one without needing it gets no signal.
 */
export function skjOn({ registraties, nodig }: SkjSource, dag: string, termijnen: Signaaltermijnen): Skj {
  const perioden = registraties.filter(isSkj).map(registratiePeriode);
  const isNodig = nodig.some((periode) => isGeldigOn(periode, dag));
  const verloopdatum = mergePerioden(perioden).find((periode) => isGeldigOn(periode, dag))?.geldigTot;
  if (verloopdatum != null) {
    const signaal = isNodig ? registratieSignaal(verloopdatum, dag, termijnen) : null;
    const geldig = { verloopdatum, dagen: dagenBetween(dag, verloopdatum) };
    return signaal === null ? { soort: 'geldig', ...geldig } : { soort: 'verloopt', ...geldig, signaal };
  }
  if (!isNodig) return { soort: 'niet-nodig' };
  const verlopen = perioden.map(({ geldigTot }) => geldigTot).filter((einde) => einde <= dag);
  const last = verlopen.sort().at(-1);
  return last === undefined ? { soort: 'ontbreekt' } : { soort: 'verlopen', verloopdatum: last };
}

type SkjRows = Pick<
  PlanbordGegevens,
  'registraties' | 'medewerkerSpecialismen' | 'specialismen' | 'instellingen'
>;

/** The answer for everybody in these rows on one day, with the setting of that day; make it once. */
export function createSkjLookup(gegevens: SkjRows, dag: string): (medewerkerId: string) => Skj {
  const soorten = new Map(gegevens.specialismen.map((soort) => [soort.id, soort]));
  const registraties = Map.groupBy(gegevens.registraties, (row) => row.medewerkerId);
  const nodig = Map.groupBy(skjNodig(gegevens.medewerkerSpecialismen, soorten), (row) => row.medewerkerId);
  const { signaalSkj } = rekeninstellingenOn(gegevens.instellingen, dag);
  return (id) =>
    skjOn({ registraties: registraties.get(id) ?? [], nodig: nodig.get(id) ?? [] }, dag, signaalSkj);
}

/** Whether somebody has to do something: 'fout' may not be deployed for youth, 'let-op' must renew. */
export function skjErnst(skj: Skj): 'goed' | 'let-op' | 'fout' {
  switch (skj.soort) {
    case 'niet-nodig':
    case 'geldig':
      return 'goed';
    case 'verloopt':
      return 'let-op';
    case 'verlopen':
    case 'ontbreekt':
      return 'fout';
    default:
      return assertNever(skj);
  }
}

export const SKJ_LABEL: Readonly<Record<Skj['soort'], string>> = {
  'niet-nodig': 'niet nodig',
  geldig: 'geldig',
  verloopt: 'verloopt',
  verlopen: 'verlopen',
  ontbreekt: 'ontbreekt',
};

/** Last day of a registration that is valid; null = there is none. */
export function skjLastDag(skj: Skj): string | null {
  return skj.soort === 'geldig' || skj.soort === 'verloopt' ? plusDagen(skj.verloopdatum, -1) : null;
}

/** The answer in words, to stand after "SKJ": "geldig t/m 30-11-2027", "verloopt: t/m 30-04-2026". */
export function skjText(skj: Skj): string {
  const label = SKJ_LABEL[skj.soort];
  switch (skj.soort) {
    case 'geldig':
      return `${label} t/m ${datumNl(plusDagen(skj.verloopdatum, -1))}`;
    case 'verloopt':
      return `${label}: t/m ${datumNl(plusDagen(skj.verloopdatum, -1))}`;
    case 'verlopen':
      return `${label} op ${datumNl(skj.verloopdatum)}`;
    case 'niet-nodig':
    case 'ontbreekt':
      return label;
    default:
      return assertNever(skj);
  }
}
