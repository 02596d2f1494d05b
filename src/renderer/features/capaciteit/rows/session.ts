import type { InzetRow, Planbord } from '../../../../shared/domain/planbord/types.ts';

/**
 * Remembers which cells were changed in this session, so that they can stand out:
 * per row and week the hours at first sight. A cell that gets its old hours back
 * (undo) is no longer changed.
 */
export class SessionWijzigingen {
  readonly #begin = new Map<string, Map<string, number>>();

  /** Takes in what a recalculation changed; only rows with another identity are looked at. */
  subscribe(previous: Planbord | null, nieuw: Planbord): void {
    if (!previous || previous.rijen === nieuw.rijen) return;
    const old = new Map(
      previous.rijen.flatMap((row) => (row.soort === 'inzet' ? [[row.sleutel, row] as const] : [])),
    );
    for (const row of nieuw.rijen) {
      if (row.soort !== 'inzet') continue;
      const was = old.get(row.sleutel);
      old.delete(row.sleutel);
      if (was !== row) this.#vergelijk(row.sleutel, previous.maandagen, was, nieuw.maandagen, row);
    }
    for (const [key, was] of old) this.#vergelijk(key, previous.maandagen, was, nieuw.maandagen, undefined);
  }

  isChanged(key: string, maandag: string): boolean {
    return this.#begin.get(key)?.has(maandag) ?? false;
  }

  #vergelijk(
    key: string,
    oldWeken: readonly string[],
    was: InzetRow | undefined,
    weken: readonly string[],
    is: InzetRow | undefined,
  ): void {
    const place = oldWeken === weken ? null : new Map(oldWeken.map((maandag, i) => [maandag, i]));
    weken.forEach((maandag, i) => {
      const j = place === null ? i : place.get(maandag);
      if (j === undefined) return;
      const voor = was?.cellen[j] ?? 0;
      const na = is?.cellen[i] ?? 0;
      if (voor !== na) this.#noteer(key, maandag, voor, na);
    });
  }

  #noteer(key: string, maandag: string, voor: number, na: number): void {
    const weken = this.#begin.get(key) ?? new Map<string, number>();
    this.#begin.set(key, weken);
    const begin = weken.get(maandag);
    if (begin === undefined) weken.set(maandag, voor);
    else if (begin === na) weken.delete(maandag);
  }
}
