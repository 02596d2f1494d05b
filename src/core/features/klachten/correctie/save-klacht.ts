import type { Klacht } from '../../../../shared/domain/klacht/basis/types.ts';
import { verlengingOf } from '../../../../shared/domain/klacht/termijn/dossier-termijn.ts';
import type { CallContext } from '../../../base/core-types.ts';
import { newId } from '../../../db/id.ts';
import type { WriteDb } from '../../../db/types.ts';
import { toColumns } from '../klacht/klacht-mapping.ts';
import {
  addAanvulling,
  addUitstel,
  removeAanvullingen,
  removeUitstel,
  setKlagerRows,
  setVerdagingRow,
  updateKlachtRow,
} from '../klacht/klachten.repository.ts';
import { toKlagerRows } from '../klacht/klager-mapping.ts';

/** Writes the complaint as the corrected history makes it; the lines keep who recorded them, and when. */
export function saveKlacht(tx: WriteDb, ctx: CallContext, klachtId: string, klacht: Klacht): void {
  updateKlachtRow(tx, klachtId, toColumns(klacht.toestand, klacht.dossier.ombudsman));
  setKlagerRows(tx, klachtId, toKlagerRows(klacht.dossier.klagers));
  removeAanvullingen(tx, klachtId);
  for (const aanvulling of klacht.dossier.aanvullingen)
    addAanvulling(tx, { id: newId(ctx.klok), klachtId, ...aanvulling });
  const { verdaging, uitstel } = verlengingOf(klacht);
  setVerdagingRow(
    tx,
    klachtId,
    verdaging === null
      ? null
      : {
          id: newId(ctx.klok),
          klachtId,
          ...verdaging,
          briefBeklaagde: verdaging.briefBeklaagde === '' ? null : verdaging.briefBeklaagde,
        },
  );
  removeUitstel(tx, klachtId);
  for (const { instemmingOp, uiterlijk } of uitstel)
    addUitstel(tx, { id: newId(ctx.klok), klachtId, instemmingOp, uiterlijk });
}
