import type { BordRij } from './bord-types.ts';

/** Keeps row objects whose ingredients did not change, so that the grid leaves them alone. */
export class RijGeheugen {
  #rijen = new Map<string, { readonly bron: readonly unknown[]; readonly rij: BordRij }>();
  #nieuw = new Map<string, { readonly bron: readonly unknown[]; readonly rij: BordRij }>();

  rij(id: string, bron: readonly unknown[], maak: () => BordRij): BordRij {
    const oud = this.#rijen.get(id);
    const gelijk =
      oud !== undefined &&
      oud.bron.length === bron.length &&
      oud.bron.every((deel, i) => Object.is(deel, bron[i]));
    const bewaar = gelijk ? oud : { bron, rij: maak() };
    this.#nieuw.set(id, bewaar);
    return bewaar.rij;
  }

  /** Forgets rows that were not asked for since the last time. */
  klaar(): void {
    this.#rijen = this.#nieuw;
    this.#nieuw = new Map();
  }
}
