import type { Dienststand } from '../../../shared/domain/medewerker/lists.ts';
import { isGeldigOn, type Periode } from '../../../shared/domain/tijd/periode.ts';

/** Where somebody stands on a day, from all their detacheringen. */
export function dienststandOn(detacheringen: readonly Periode[], dag: string): Dienststand {
  if (detacheringen.some((d) => isGeldigOn(d, dag))) return 'in-dienst';
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
export function mergeNamen(namen: readonly string[]): string {
  return [...new Set(namen.filter((naam) => naam !== ''))].join(', ');
}
