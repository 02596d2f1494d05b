import { z } from 'zod';
import { type CoreInit, type NaarCore, naarCoreSchema, type VanCore } from '../../shared/contract/init.ts';
import { type OpenFaultSoort, openFaultSoorten } from '../../shared/contract/shell.ts';
import { assertNever } from '../../shared/domain/assert-never.ts';
import { faultName } from '../../shared/domain/fault-name.ts';
import type { Clock, Core, CoreOptions } from '../base/core-types.ts';
import { restoreBackup } from '../db/administratie.ts';
import { readSaved } from '../db/rescue.ts';
import { storageFaultSoort } from '../db/storage-fault.ts';
import { createPortServer } from './server.ts';

/** A port of a page as Electron gives it to a utility process. */
export type CorePort = {
  on(naam: string, receive: (event?: { data: unknown }) => void): void;
  postMessage(message: unknown): void;
  start(): void;
  close(): void;
};

/** The side of `process.parentPort` that the core uses. */
export type ParentPort = {
  on(naam: 'message', receive: (event: { data: unknown; ports: readonly CorePort[] }) => void): void;
  postMessage(message: VanCore): void;
};

const openFaultSchema = z.object({ soort: z.enum(openFaultSoorten) });

/** The kind of an error while opening, for the screen that explains it. */
function openFaultSoort(fault: unknown): OpenFaultSoort {
  const known = openFaultSchema.safeParse(fault);
  return known.success ? known.data.soort : 'onbekend';
}

function createClock(vast: string | null): Clock {
  return {
    vandaag: () => vast ?? Temporal.Now.plainDateISO().toString(),
    now: () => Temporal.Now.instant().toString({ smallestUnit: 'millisecond' }),
  };
}

function toOptions(init: CoreInit, log: CoreOptions['log'], stop: () => void): CoreOptions {
  // Closing would write our last changes into what is no longer ours, or is damaged. Main starts a new core, which says
  // what it finds.
  const stopFor = (why: string) => () => {
    log('fout', why);
    stop();
  };
  return {
    db: { pad: init.pad, sleutel: init.sleutel },
    aanmaak: init.aanmaak,
    naam: init.naam,
    migraties: init.migraties,
    backups: init.backups,
    sidecar: init.sidecar,
    second: init.second,
    klok: createClock(init.vandaag),
    gebruiker: init.gebruiker,
    log,
    onLost: stopFor('het bestand is overschreven'),
    onDamage: stopFor('het bestand is beschadigd'),
    controleerUitvoer: init.controleerUitvoer,
  };
}

type Message<S extends NaarCore['soort']> = Extract<NaarCore, { soort: S }>;

const BUSY = { soort: 'taak-fout', fout: 'in-gebruik' } satisfies VanCore;

/** Puts a copy back while nothing is open; whatever goes wrong is named, and then nothing has changed. */
function restore({ backup, pad, sleutel, migraties }: Message<'herstel'>): VanCore {
  try {
    const uitkomst = restoreBackup({ backup, pad, sleutel, migraties, klok: createClock(null) });
    return uitkomst.soort === 'hersteld'
      ? { soort: 'taak-klaar', opzij: uitkomst.opzij }
      : { soort: 'taak-fout', fout: openFaultSoort(uitkomst.fout) };
  } catch {
    return { soort: 'taak-fout', fout: 'onbekend' };
  }
}

function copyTo(core: Core | null, { pad, sidecar }: Message<'kopie-naar'>): VanCore {
  try {
    if (core === null) return { soort: 'taak-fout', fout: 'core-gestopt' };
    core.backupTo(pad, sidecar);
    return { soort: 'taak-klaar', opzij: null };
  } catch (fault) {
    return { soort: 'taak-fout', fout: storageFaultSoort(fault) ?? 'onbekend' };
  }
}

function readOpdrachten({ pad, sleutel, van, tot }: Message<'lees-opdrachten'>): VanCore {
  return { soort: 'taak-klaar', opzij: null, regels: readSaved({ pad, sleutel }, { from: van, to: tot }) };
}

function doTask(core: Core | null, task: Message<'herstel' | 'kopie-naar' | 'lees-opdrachten'>): VanCore {
  if (task.soort === 'kopie-naar') return copyTo(core, task);
  if (core !== null) return BUSY;
  return task.soort === 'herstel' ? restore(task) : readOpdrachten(task);
}

/** Not in the way of the first picture. */
const NOTE_AFTER_MS = 3000;

/** Writes in the logbook who came in: after a while, or when this is called before that. */
function createNote({ context }: Core): () => void {
  let isDone = context.isCopy;
  const note = () => {
    if (!isDone) context.opslag.logbook.note(context.gebruiker, '', 'aanmelden', '');
    isDone = true;
  };
  setTimeout(note, NOTE_AFTER_MS).unref();
  return note;
}

/** Closes what is open; the exit code. */
async function closeCore(
  core: Core | null,
  noteOpened: () => void,
  log: CoreOptions['log'],
): Promise<number> {
  try {
    noteOpened();
    await core?.sluit();
    return 0;
  } catch (fault) {
    log('fout', `sluit ${faultName(fault)}`);
    return 1;
  }
}

/** One at a time: closing waits for an opening. */
function createQueue(): (werk: () => Promise<void>) => void {
  let busy: Promise<void> = Promise.resolve();
  return (werk) => {
    busy = busy.then(werk);
  };
}

/**
 * The life of a core process: opens one administratie when main asks, answers the ports
 * of the pages, and closes cleanly. After a failed open it may be asked again. `stop` ends it without closing.
 */
export function runCoreProcess(
  parent: ParentPort,
  createCore: (options: CoreOptions) => Promise<Core>,
  exit: (code: number) => void,
  stop: () => void,
): void {
  const log: CoreOptions['log'] = (niveau, regel) => parent.postMessage({ soort: 'log', niveau, regel });
  const wachtend: { readonly port: CorePort; readonly session: string }[] = [];
  let core: Core | null = null;
  let noteOpened: () => void = () => undefined;
  let mislukt = false;
  let beantwoord: ((port: CorePort, session: string) => void) | null = null;

  const neemPort = (port: CorePort, session: string) => {
    if (beantwoord === null) {
      // Calls on a port of an opening that failed would wait for the next one, perhaps of another administratie.
      if (mislukt) port.close();
      else wachtend.push({ port, session });
      return;
    }
    beantwoord(port, session);
    port.start();
  };

  const open = async (init: CoreInit) => {
    try {
      const opened = await createCore(toOptions(init, log, stop));
      core = opened;
      const answer = createPortServer(opened.router);
      beantwoord = (port, session) => answer(port, opened.connect(session).context);
      parent.postMessage({ soort: 'open' });
      for (const { port, session } of wachtend.splice(0)) neemPort(port, session);
      noteOpened = createNote(opened);
    } catch (fault) {
      log('fout', `open ${faultName(fault)} ${openFaultSoort(fault)}`);
      mislukt = true;
      for (const { port } of wachtend.splice(0)) port.close();
      parent.postMessage({ soort: 'open-fout', fout: openFaultSoort(fault) });
    }
  };

  const sluit = async () => {
    const code = await closeCore(core, noteOpened, log);
    parent.postMessage({ soort: 'gesloten' });
    exit(code);
  };

  const naElkaar = createQueue();

  parent.on('message', ({ data, ports }) => {
    const message = naarCoreSchema.parse(data);
    switch (message.soort) {
      case 'open':
        mislukt = false;
        naElkaar(() => open(message.init));
        return;
      case 'poort':
        for (const port of ports) neemPort(port, message.session);
        return;
      case 'herstel':
      case 'kopie-naar':
      case 'lees-opdrachten':
        naElkaar(async () => parent.postMessage(doTask(core, message)));
        return;
      case 'tweede-map':
        naElkaar(async () => core?.setSecond(message.map));
        return;
      case 'sluit':
        naElkaar(sluit);
        return;
      default:
        assertNever(message);
    }
  });
}
