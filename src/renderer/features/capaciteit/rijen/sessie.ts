import type { InzetRij, Planbord } from '../../../../shared/domain/planbord/types.ts';

/**
 * Remembers which cells were changed in this session, so that they can stand out:
 * per row and week the hours at first sight. A cell that gets its old hours back
 * (undo) is no longer changed.
 */
export class SessieWijzigingen {
  readonly #begin = new Map<string, Map<string, number>>();

  /** Takes in what a recalculation changed; only rows with another identity are looked at. */
  volg(vorig: Planbord | null, nieuw: Planbord): void {
    if (!vorig || vorig.rijen === nieuw.rijen) return;
    const oud = new Map(
      vorig.rijen.flatMap((rij) => (rij.soort === 'inzet' ? [[rij.sleutel, rij] as const] : [])),
    );
    for (const rij of nieuw.rijen) {
      if (rij.soort !== 'inzet') continue;
      const was = oud.get(rij.sleutel);
      oud.delete(rij.sleutel);
      if (was !== rij) this.#vergelijk(rij.sleutel, vorig.maandagen, was, nieuw.maandagen, rij);
    }
    for (const [sleutel, was] of oud)
      this.#vergelijk(sleutel, vorig.maandagen, was, nieuw.maandagen, undefined);
  }

  isGewijzigd(sleutel: string, maandag: string): boolean {
    return this.#begin.get(sleutel)?.has(maandag) ?? false;
  }

  #vergelijk(
    sleutel: string,
    oudeWeken: readonly string[],
    was: InzetRij | undefined,
    weken: readonly string[],
    is: InzetRij | undefined,
  ): void {
    const plek = oudeWeken === weken ? null : new Map(oudeWeken.map((maandag, i) => [maandag, i]));
    weken.forEach((maandag, i) => {
      const j = plek === null ? i : plek.get(maandag);
      if (j === undefined) return;
      const voor = was?.cellen[j] ?? 0;
      const na = is?.cellen[i] ?? 0;
      if (voor !== na) this.#noteer(sleutel, maandag, voor, na);
    });
  }

  #noteer(sleutel: string, maandag: string, voor: number, na: number): void {
    const weken = this.#begin.get(sleutel) ?? new Map<string, number>();
    this.#begin.set(sleutel, weken);
    const begin = weken.get(maandag);
    if (begin === undefined) weken.set(maandag, voor);
    else if (begin === na) weken.delete(maandag);
  }
}
