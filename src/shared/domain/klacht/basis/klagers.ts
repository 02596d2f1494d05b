/** The klagers of a complaint. Each has an own address, gemachtigde and hearing; one who stops ends nothing for the others. */
import type { Gehoorde, KlachtDossier, Klager } from './types.ts';

type Klagers = Pick<KlachtDossier, 'klagers'>;

/** Who still waits for an answer. */
export function doorgaandeKlagers({ klagers }: Klagers): readonly Klager[] {
  return klagers.filter(({ einde }) => einde == null);
}

/** Whether this klager was one on that day. */
function isKlagerOn({ sinds, einde }: Klager, dag: string): boolean {
  return (sinds ?? '') <= dag && (einde == null || einde.op >= dag);
}

/** What one of the klagers is called: by name or place among several, and just "klager" while there is one. */
export function klagerLabel(klagers: readonly Pick<Klager, 'id' | 'naam'>[], id: string): string {
  const index = klagers.findIndex((klager) => klager.id === id);
  const naam = klagers[index]?.naam.trim() ?? '';
  if (klagers.length === 1) return 'klager';
  return naam === '' ? `klager ${String(index + 1)}` : naam;
}

/** Whether a step for `stap` on a day was also one for this person: what all klagers got each of them got. */
export function isStapFor(
  stap: { readonly wie: Gehoorde; readonly datum: string },
  wie: Exclude<Gehoorde, 'klager'>,
  { klagers }: Klagers,
): boolean {
  if ('beklaagde' in wie) {
    return stap.wie !== 'klager' && 'beklaagde' in stap.wie && stap.wie.beklaagde === wie.beklaagde;
  }
  if (stap.wie !== 'klager') return 'klager' in stap.wie && stap.wie.klager === wie.klager;
  return klagers.some((klager) => klager.id === wie.klager && isKlagerOn(klager, stap.datum));
}

/** Everybody whom a step is for: 'klager' are all klagers of that day. */
export function personenOf(
  stap: { readonly wie: Gehoorde; readonly datum: string },
  { klagers }: Klagers,
): readonly Exclude<Gehoorde, 'klager'>[] {
  if (stap.wie !== 'klager') return [stap.wie];
  return klagers.filter((klager) => isKlagerOn(klager, stap.datum)).map(({ id }) => ({ klager: id }));
}

/** The klagers without a confirmation of receipt (Awb 9:6), of those who go on. */
export function klagersZonderBevestiging(
  dossier: Pick<KlachtDossier, 'klagers' | 'stappen'>,
): readonly Klager[] {
  return doorgaandeKlagers(dossier).filter(
    (klager) =>
      !dossier.stappen.some(
        (stap) =>
          stap.soort === 'ontvangstbevestiging' &&
          (stap.klager === undefined ? isKlagerOn(klager, stap.datum) : stap.klager === klager.id),
      ),
  );
}
