import type { Klager } from '../../../../shared/domain/klacht/basis/types.ts';
import type { KlagerRow } from './klachten.repository.ts';
import { vereist } from './vereist.ts';

/** Between the rows of the klagers and what the state machine calls a Klager; both ways, without loss. */

export function toKlager(row: KlagerRow): Klager {
  const { id, naam, adres, bereikbaarheid, gemachtigde, gemachtigdeAdres, sinds, einde } = row;
  return {
    id,
    naam,
    adres,
    bereikbaarheid,
    gemachtigde,
    gemachtigdeAdres,
    sinds,
    einde:
      einde === null
        ? null
        : {
            soort: einde,
            op: vereist(row.eindeOp, 'einde_op'),
            vastlegging: row.eindeVastlegging,
            bevestigingOp: row.eindeBevestigingOp ?? '',
          },
  };
}

const empty = (datum: string): string | null => (datum === '' ? null : datum);

/** The klagers in their order. */
export function toKlagerRows(klagers: readonly Klager[]): Omit<KlagerRow, 'klachtId'>[] {
  return klagers.map(
    ({ id, naam, adres, bereikbaarheid, gemachtigde, gemachtigdeAdres, sinds, einde }, i) => ({
      id,
      volgnummer: i + 1,
      naam,
      adres,
      bereikbaarheid,
      gemachtigde,
      gemachtigdeAdres: gemachtigdeAdres ?? '',
      sinds: sinds ?? null,
      einde: einde?.soort ?? null,
      eindeOp: einde?.op ?? null,
      eindeVastlegging: einde?.vastlegging ?? '',
      eindeBevestigingOp: empty(einde?.bevestigingOp ?? ''),
    }),
  );
}
