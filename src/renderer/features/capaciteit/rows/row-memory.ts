import type { BordRow } from './bord-types.ts';

/** Keeps row objects whose ingredients did not change, so that the grid leaves them alone. */
export class RowCache {
  #rijen = new Map<string, { readonly bron: readonly unknown[]; readonly rij: BordRow }>();
  #nieuw = new Map<string, { readonly bron: readonly unknown[]; readonly rij: BordRow }>();

  row(id: string, bron: readonly unknown[], create: () => BordRow): BordRow {
    const old = this.#rijen.get(id);
    const gelijk =
      old !== undefined &&
      old.bron.length === bron.length &&
      old.bron.every((part, i) => Object.is(part, bron[i]));
    const bewaar = gelijk ? old : { bron, rij: create() };
    this.#nieuw.set(id, bewaar);
    return bewaar.rij;
  }

  /** Forgets rows that were not asked for since the last time. */
  done(): void {
    this.#rijen = this.#nieuw;
    this.#nieuw = new Map();
  }
}
