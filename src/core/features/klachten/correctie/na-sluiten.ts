import type { KlachtDossier } from '../../../../shared/domain/klacht/basis/types.ts';
import type { Weigering } from '../../../../shared/domain/klacht/basis/weigering.ts';
import { herspeel, newWeigeringen } from '../../../../shared/domain/klacht/verloop/herspelen.ts';
import type { CallContext } from '../../../base/core-types.ts';
import { CoreFault, ongeldig } from '../../../base/fault.ts';
import type { ReadDb, WriteDb } from '../../../db/types.ts';
import { isOpen } from '../klacht/dossier-termijn.ts';
import { klachtContext, type LoadedKlacht } from '../klacht/klacht-laden.service.ts';
import { messageWithArtikel } from '../klacht/weigering.rules.ts';
import { withLeidinggevenden } from '../mensen/leidinggevenden.service.ts';
import { writeLine } from '../stap/write-line.ts';
import { historieOf } from './historie.ts';

/** Corrections of facts: those of a complaint that is closed with a reason, and all by the rules of what was recorded. */

/** Refuses a correction of a closed complaint without a reason; writes the line where it needs one. */
export function recordCorrectie(
  tx: WriteDb,
  ctx: CallContext,
  loaded: LoadedKlacht,
  { wat, reden = '' }: { readonly wat: string; readonly reden?: string | undefined },
): void {
  if (isOpen(loaded.klacht)) return;
  if (reden.trim() === '')
    throw ongeldig('reden', 'Deze klacht is gesloten. Schrijf op waarom u dit verbetert.');
  writeLine(tx, ctx, loaded, {
    soort: 'correctie',
    datum: ctx.klok.vandaag(),
    toelichting: `${wat}. Reden: ${reden.trim()}`,
  });
}

/** What changed facts break of what was recorded of a complaint, by the rules of those steps; not what was broken already. */
export function historieBezwaren(
  db: ReadDb,
  ctx: CallContext,
  loaded: LoadedKlacht,
  nieuw: KlachtDossier,
): readonly Weigering[] {
  const context = { ...klachtContext(db), vandaag: ctx.klok.vandaag() };
  const historie = historieOf(loaded);
  const { dossier } = withLeidinggevenden(db, loaded);
  return newWeigeringen(
    herspeel(dossier, historie, context),
    herspeel({ ...dossier, ...nieuw }, historie, context),
  );
}

/** Refuses changed facts that break what was recorded of a complaint. */
export function requireHistorie(
  db: ReadDb,
  ctx: CallContext,
  loaded: LoadedKlacht,
  nieuw: KlachtDossier,
): void {
  const weigeringen = historieBezwaren(db, ctx, loaded, nieuw);
  if (weigeringen.length > 0) {
    throw new CoreFault('ongeldig', {
      velden: weigeringen.map((weigering) => ({ veld: 'stap', melding: messageWithArtikel(weigering) })),
    });
  }
}
