/** What a written complaint should hold (Awb 9:4 lid 2). Missing it stops nothing: the clock runs from receipt. */
import { doorgaandeKlagers, klagerLabel } from './klagers.ts';
import type { KlachtDossier } from './types.ts';

type Op = Pick<KlachtDossier, 'vorm' | 'opSchriftOp'>;

/** Only then 9:5–9:12 apply (Awb 9:4 lid 1). */
export function isOpSchrift({ vorm, opSchriftOp }: Op): boolean {
  return vorm === 'schriftelijk' || opSchriftOp !== null;
}

/** What the klager still has to give, in Dutch words; none for an oral complaint. */
export function ontbrekendeGegevens(dossier: Op & Pick<KlachtDossier, 'klagers'>): readonly string[] {
  if (!isOpSchrift(dossier)) return [];
  return doorgaandeKlagers(dossier).flatMap(({ id, naam, adres }) => {
    const wie = dossier.klagers.length === 1 ? 'de klager' : klagerLabel(dossier.klagers, id);
    return [
      ...(naam.trim() === '' ? [`naam van ${wie}`] : []),
      ...(adres.trim() === '' ? [`adres van ${wie}`] : []),
    ];
  });
}
