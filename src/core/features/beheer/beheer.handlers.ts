import { toegangOfCall } from '../../../shared/contract/toegang-of-call.ts';
import { RECHTEN, rechtenOf } from '../../../shared/domain/gebruiker/rechten.ts';
import { plusDagen } from '../../../shared/domain/tijd/datum.ts';
import { beginOfDag } from '../../../shared/domain/tijd/moment.ts';
import { CoreFault, notFound } from '../../base/fault.ts';
import type { LogboekLine } from '../../db/logboek.ts';
import type { ReadDb } from '../../db/types.ts';
import { journaalHandler, os, writeHandler } from '../../rpc/handlers.ts';
import { callRights } from '../../rpc/rights.ts';
import { mayHistorieZien } from './beheer.rules.ts';
import { administratieGegevens, setInstelling } from './beheer.service.ts';
import { demoRollen, namesOfGebruikers, switchRol } from './gebruikers.service.ts';
import { follow } from './volgen.service.ts';

const beginOf = (dag: string | null): string | null => (dag === null ? null : beginOfDag(dag));

const NOT_NOTED =
  'Niet gemaakt: in het logboek kan nu niet worden geschreven. Probeer het over een paar tellen opnieuw.';

/** A call that was refused is shown as what it lets one do. */
function aboutOf({ soort, wat }: LogboekLine): string {
  // The id of whom it was is for the document that they are given.
  if (soort === 'beperking') return wat.replace(/^(medewerker \S+) .*$/u, '$1');
  if (soort !== 'geweigerd') return wat;
  const toegang = toegangOfCall(wat);
  return toegang === null || toegang === 'terugdraaien'
    ? 'Ongedaan maken of opnieuw doen'
    : RECHTEN[toegang].label;
}

/** A line with the name of today of whom it is about. */
function asShown(db: ReadDb) {
  const names = namesOfGebruikers(db);
  return ({ betreftId, ...line }: LogboekLine) => ({
    ...line,
    wat: aboutOf({ ...line, betreftId }),
    betreft: betreftId === null ? '' : (names.get(betreftId) ?? 'een vroegere gebruiker'),
  });
}

export const beheerHandlers = {
  status: os.beheer.status.handler(({ context }) => {
    const { opslag, gebruiker, klok } = context;
    const { laatste, bestandWeg, waarschuwingen } = opslag.backupState();
    return {
      administratie: administratieGegevens(opslag.lees),
      gebruiker: {
        naam: gebruiker.naam,
        rollen: [...gebruiker.rollen],
        rechten: rechtenOf(gebruiker),
        aanroepen: callRights(context),
        gebiedIds: gebruiker.gebiedIds === undefined ? null : [...gebruiker.gebiedIds],
      },
      vandaag: klok.vandaag(),
      laatsteBackup: laatste,
      bestandWeg,
      waarschuwingen: [...waarschuwingen],
    };
  }),
  maakBackup: os.beheer.maakBackup.handler(({ context }) => {
    const { opslag, gebruiker, session } = context;
    opslag.makeBackup();
    opslag.logbook.note(gebruiker, session, 'kopie', 'gemaakt in de map met back-ups');
    return null;
  }),
  bevestigOntbrekend: os.beheer.bevestigOntbrekend.handler(({ context }) => {
    context.opslag.lossRead();
    return null;
  }),
  opdrachtenSinds: os.beheer.opdrachtenSinds.handler(({ context, input }) =>
    context.opslag.opdrachtenSinds(context.gebruiker, input.volgnummer, input.aantal),
  ),
  demoRollen: os.beheer.demoRollen.handler(({ context }) => demoRollen(context)),
  wisselRol: os.beheer.wisselRol.handler(({ context, input }) => switchRol(context, input.sleutel)),
  volg: os.beheer.volg.handler(({ context, signal }) => follow(context, signal)),
  journaalStand: os.beheer.journaalStand.handler(({ context }) =>
    context.opslag.journaalState(context.gebruiker),
  ),
  maakOngedaan: os.beheer.maakOngedaan.handler(journaalHandler((storage, ctx) => storage.undo(ctx))),
  maakOpdrachtOngedaan: os.beheer.maakOpdrachtOngedaan.handler(
    journaalHandler(async (storage, ctx, input: { opdrachtId: string }) => {
      const opdracht = await storage.undo(ctx, input.opdrachtId);
      if (opdracht === null) throw notFound('Deze wijziging is al ongedaan gemaakt.');
      return opdracht;
    }),
  ),
  voerOpnieuwUit: os.beheer.voerOpnieuwUit.handler(journaalHandler((storage, ctx) => storage.redo(ctx))),
  logboek: os.beheer.logboek.handler(({ context, input }) => {
    const { logbook } = context.opslag;
    const { van, tot, wie, soort, aantal } = input;
    const filter = { van: beginOf(van), tot: beginOf(tot === null ? null : plusDagen(tot, 1)), wie, soort };
    const { totaal, regels } = logbook.read(filter, aantal);
    return {
      totaal,
      regels: regels.map(asShown(context.opslag.lees)),
      mensen: logbook.people().map(({ sleutel, namen }) => ({ sleutel, namen: [...namen] })),
      keten: logbook.state(),
    };
  }),
  controleerLogboek: os.beheer.controleerLogboek.handler(({ context }) => context.opslag.logbook.check()),
  noteerUitvoer: os.beheer.noteerUitvoer.handler(({ context, input }) => {
    const { opslag, gebruiker, session } = context;
    // Without a line in the logbook nothing goes out.
    if (!opslag.logbook.note(gebruiker, session, input.soort, input.wat))
      throw new CoreFault('bezet', { melding: NOT_NOTED });
    return null;
  }),
  opdrachten: os.beheer.opdrachten.handler(({ context, input }) =>
    context.opslag.opdrachten(context.gebruiker, input.aantal),
  ),
  historie: os.beheer.historie.handler(({ context, input }) => {
    if (!mayHistorieZien(input.tabel)) throw notFound('Van dit gegeven is hier geen geschiedenis te zien.');
    return context.opslag.historie(input.tabel, input.id);
  }),
  zetInstelling: os.beheer.zetInstelling.handler(writeHandler(setInstelling)),
};
