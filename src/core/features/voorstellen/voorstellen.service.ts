import { countText } from '../../../shared/domain/tekst/number.ts';
import type { Span } from '../../../shared/domain/voorstel/bronnen.ts';
import { vraagOfStap } from '../../../shared/domain/voorstel/uitkomst.ts';
import type { VoorstelInvoer } from '../../../shared/domain/voorstel/voorstel.ts';
import type { VoorstelStap, VoorstelVraag } from '../../../shared/domain/voorstel/vraag.ts';
import type { CallContext } from '../../base/core-types.ts';
import type { ReadDb, Wijziging, WriteDb } from '../../db/types.ts';
import { writeInzetAll } from '../capaciteit/inzet.service.ts';
import { loadPlanbord } from '../capaciteit/planbord.service.ts';

/** What a voorstel is made of: the planning rows as this person may see them. */
export function readInvoer(db: ReadDb, ctx: CallContext, vraag: VoorstelVraag): VoorstelInvoer {
  const { van, tot } = vraag;
  return { gegevens: loadPlanbord(db, ctx, { van, tot }), vraag, vandaag: ctx.klok.vandaag() };
}

/** Writes steps as one opdracht. */
export function takeOverVoorstel(
  tx: WriteDb,
  ctx: CallContext,
  { stappen, ...span }: Span & { readonly stappen: readonly VoorstelStap[] },
): Wijziging<null> {
  writeInzetAll(
    tx,
    ctx,
    stappen.map((stap) => vraagOfStap(stap, span)),
  );
  const people = new Set(stappen.map(({ medewerkerId }) => medewerkerId)).size;
  return {
    label: `Voorstel overgenomen: inzet van ${countText(people, 'medewerker', 'medewerkers')}`,
    uitvoer: null,
  };
}
