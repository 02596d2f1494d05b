/** What a written complaint should hold (Awb 9:4 lid 2). Missing it stops nothing: the clock runs from receipt. */
import type { KlachtDossier } from './types.ts';

type Op = Pick<KlachtDossier, 'vorm' | 'opSchriftOp'>;

/** Only then 9:5–9:12 apply (Awb 9:4 lid 1). */
export function isOpSchrift({ vorm, opSchriftOp }: Op): boolean {
  return vorm === 'schriftelijk' || opSchriftOp !== null;
}

/** What the klager still has to give, in Dutch words; none for an oral complaint. */
export function ontbrekendeGegevens(dossier: Op & Pick<KlachtDossier, 'klager'>): readonly string[] {
  if (!isOpSchrift(dossier)) return [];
  const { naam, adres } = dossier.klager;
  return [
    ...(naam.trim() === '' ? ['naam van de klager'] : []),
    ...(adres.trim() === '' ? ['adres van de klager'] : []),
  ];
}
