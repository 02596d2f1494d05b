import type { Dienststand, MedewerkerSkj } from '../../../shared/contract/medewerkers.ts';
import type { Registratie } from '../../../shared/domain/planning/planning.ts';
import { registratieSignaal, skjStand } from '../../../shared/domain/registratie/registratie.ts';
import { dagenTussen } from '../../../shared/domain/tijd/datum.ts';
import { isGeldigOp, type Periode } from '../../../shared/domain/tijd/periode.ts';

/** SKJ on a day: needed where one of the specialisms asks for it; who has one without needing it is simply valid. */
export function skjOp(
  registraties: readonly Registratie[],
  nodig: boolean,
  dag: string,
  termijnen: readonly number[],
): MedewerkerSkj {
  const stand = skjStand(registraties, dag);
  switch (stand.soort) {
    case 'geldig':
      return {
        soort: 'geldig',
        verloopdatum: stand.verloopdatum,
        dagen: dagenTussen(dag, stand.verloopdatum),
        signaal: registratieSignaal(stand.verloopdatum, dag, termijnen),
      };
    case 'verlopen':
      return nodig ? { soort: 'verlopen', verloopdatum: stand.verloopdatum } : { soort: 'niet-nodig' };
    default:
      return { soort: nodig ? 'ontbreekt' : 'niet-nodig' };
  }
}

/** Where somebody stands on a day, from all their detacheringen. */
export function dienststandOp(detacheringen: readonly Periode[], dag: string): Dienststand {
  if (detacheringen.some((d) => isGeldigOp(d, dag))) return 'in-dienst';
  return detacheringen.some((d) => d.geldigVan > dag) ? 'komt' : 'uit-dienst';
}

/** First day and first day after the last of all detacheringen; a gap between them does not matter. */
export function dienstperiode(detacheringen: readonly Periode[]): {
  readonly van: string | null;
  readonly tot: string | null;
} {
  const van = detacheringen.map((d) => d.geldigVan).sort()[0] ?? null;
  const open = detacheringen.some((d) => d.geldigTot === null);
  const einden = detacheringen.flatMap((d) => (d.geldigTot === null ? [] : [d.geldigTot])).sort();
  return { van, tot: open ? null : (einden.at(-1) ?? null) };
}

/** Each text once, in order, joined; empty texts do not count. */
export function voegNamenSamen(namen: readonly string[]): string {
  return [...new Set(namen.filter((naam) => naam !== ''))].join(', ');
}
