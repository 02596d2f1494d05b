import type { KalenderGevolg, KalenderWijziging } from '../../../../shared/contract/kalender.ts';
import type { Termijn } from '../../../../shared/domain/klacht/basis/termijn-types.ts';
import {
  type KlachtContext,
  maatgevendeTermijn,
  termijnBijOntvangst,
} from '../../../../shared/domain/klacht/termijn/dossier-termijn.ts';
import { atwKalender, besluitSignaal, jarenText } from '../../../../shared/domain/tijd/gelijkgesteld.ts';
import type { CallContext } from '../../../base/core-types.ts';
import { ongeldig } from '../../../base/fault.ts';
import { newId } from '../../../db/id.ts';
import type { ReadDb, Wijziging, WriteDb } from '../../../db/types.ts';
import { conceptLabel, lopendeConcepten } from '../intake/concept.service.ts';
import { isOpen } from '../klacht/dossier-termijn.ts';
import { klachtContext, toegangOf, zichtbareKlachten } from '../klacht/klacht-laden.service.ts';
import { zietContent } from '../klacht/toegang.rules.ts';
import { readKalenderRows, saveKalenderPlan } from './kalender.repository.ts';
import {
  allBesluiten,
  applyPlan,
  isKalenderFout,
  type KalenderPlan,
  type KalenderRows,
  planKalender,
  sluitingenOf,
} from './kalender.rules.ts';

/** The calendar as it is, with what is built in. */
export function readKalender(db: ReadDb, { klok }: CallContext) {
  const rows = readKalenderRows(db);
  const kalender = atwKalender(rows.dagen, rows.besluiten);
  return {
    besluiten: allBesluiten(rows),
    sluitingen: sluitingenOf(rows),
    jaren: jarenText(kalender),
    signaal: besluitSignaal(kalender, klok.vandaag()),
  };
}

function plan(db: ReadDb, ctx: CallContext, wijziging: KalenderWijziging) {
  const rows = readKalenderRows(db);
  const planned = planKalender(rows, wijziging, () => newId(ctx.klok));
  if (isKalenderFout(planned)) throw ongeldig(planned.veld, planned.melding);
  return { rows, planned };
}

type Termijnen = Pick<KalenderGevolg, 'termijnen' | 'vast' | 'voorlopig'>;

type Pair = {
  readonly klachtId: string | null;
  readonly conceptId: string | null;
  readonly nummer: string;
  readonly was: Termijn;
  readonly wordt: Termijn;
};

/** The open complaints of this person, and the drafts whose clock runs, under two calendars. */
function pairsOf(db: ReadDb, ctx: CallContext, context: KlachtContext, after: KlachtContext): Pair[] {
  const klachten = zichtbareKlachten(db, ctx).flatMap(({ rij, klacht }): Pair[] =>
    isOpen(klacht)
      ? [
          {
            ...{ klachtId: rij.id, conceptId: null, nummer: rij.nummer },
            was: maatgevendeTermijn(klacht, context),
            wordt: maatgevendeTermijn(klacht, after),
          },
        ]
      : [],
  );
  const concepten = lopendeConcepten(db, ctx).map(
    ({ id, ontvangst }): Pair => ({
      ...{ klachtId: null, conceptId: id, nummer: conceptLabel(ontvangst) },
      was: termijnBijOntvangst(ontvangst, context),
      wordt: termijnBijOntvangst(ontvangst, after),
    }),
  );
  return [...klachten, ...concepten];
}

/** What moves between the calendar as it is and as it will be. */
function movedTermijnen(db: ReadDb, ctx: CallContext, next: KalenderRows): Termijnen {
  if (!zietContent(toegangOf(db, ctx.gebruiker))) return { termijnen: null, vast: [], voorlopig: [] };
  const context = klachtContext(db);
  const after = { ...context, kalenderdagen: next.dagen, kalenderbesluiten: next.besluiten };
  const pairs = pairsOf(db, ctx, context, after).flatMap(({ was, wordt, ...wat }) =>
    was.soort === 'geen' || wordt.soort === 'geen' ? [] : [{ ...wat, was, wordt }],
  );
  const numbers = (changed: (pair: (typeof pairs)[number]) => boolean) =>
    pairs.filter(changed).map(({ nummer }) => nummer);
  return {
    termijnen: pairs
      .filter(
        ({ was, wordt }) => was.einde !== wordt.einde || was.uiterlijkVerzenden !== wordt.uiterlijkVerzenden,
      )
      .map(({ klachtId, conceptId, nummer, was, wordt }) => ({
        ...{ klachtId, conceptId, nummer },
        einde: { was: was.einde, wordt: wordt.einde },
        verzenden: { was: was.uiterlijkVerzenden, wordt: wordt.uiterlijkVerzenden },
      })),
    vast: numbers(({ was, wordt }) => was.voorlopig && !wordt.voorlopig),
    voorlopig: numbers(({ was, wordt }) => !was.voorlopig && wordt.voorlopig),
  };
}

function gevolgOf(db: ReadDb, ctx: CallContext, rows: KalenderRows, planned: KalenderPlan): KalenderGevolg {
  const { label, meldingen } = planned;
  return { label, meldingen: [...meldingen], ...movedTermijnen(db, ctx, applyPlan(rows, planned)) };
}

/** What a change would do. */
export function kalenderGevolg(db: ReadDb, ctx: CallContext, wijziging: KalenderWijziging): KalenderGevolg {
  const { rows, planned } = plan(db, ctx, wijziging);
  return gevolgOf(db, ctx, rows, planned);
}

/** Changes the calendar; terms are calculated from it, so they move with it and come back with undo. */
export function updateKalender(
  tx: WriteDb,
  ctx: CallContext,
  wijziging: KalenderWijziging,
): Wijziging<{ gevolg: KalenderGevolg }> {
  const { rows, planned } = plan(tx, ctx, wijziging);
  const gevolg = gevolgOf(tx, ctx, rows, planned);
  saveKalenderPlan(tx, planned);
  return { label: planned.label, uitvoer: { gevolg } };
}
