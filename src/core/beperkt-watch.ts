import type { CallContext, Logbook, Storage } from './base/core-types.ts';
import type { OpdrachtRef } from './db/types.ts';

type Doors = Pick<Storage, 'run' | 'runLang' | 'undo' | 'redo'>;

/** Something whose processing is restricted (AVG art. 18), and was changed all the same. */
export type BeperktGebruik = { readonly soort: 'medewerker' | 'klacht'; readonly id: string };

/** The writing doors, which note in the logbook each opdracht that changed something whose processing is restricted. */
export function watchBeperkt(
  doors: Doors,
  logbook: Pick<Logbook, 'note'>,
  changed: (opdrachtId: string) => readonly BeperktGebruik[],
): Doors {
  const note = (ctx: CallContext, opdracht: OpdrachtRef | null | undefined): void => {
    if (opdracht === null || opdracht === undefined) return;
    for (const { soort, id } of changed(opdracht.id)) {
      // Never which complaint: whoever reads the logbook may not know.
      const wat = soort === 'klacht' ? 'klacht gewijzigd' : `medewerker gewijzigd ${id}`;
      logbook.note(ctx.gebruiker, ctx.session ?? '', 'beperking', wat);
    }
  };
  return {
    run: (ctx, werk) => {
      const executed = doors.run(ctx, werk);
      note(ctx, executed.opdracht);
      return executed;
    },
    runLang: async (ctx, werk) => {
      const executed = await doors.runLang(ctx, werk);
      note(ctx, executed?.opdracht);
      return executed;
    },
    undo: async (ctx, opdrachtId) => {
      const opdracht = await doors.undo(ctx, opdrachtId);
      note(ctx, opdracht);
      return opdracht;
    },
    redo: async (ctx) => {
      const opdracht = await doors.redo(ctx);
      note(ctx, opdracht);
      return opdracht;
    },
  };
}
