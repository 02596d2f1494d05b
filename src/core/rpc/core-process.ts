import { z } from 'zod';
import { type CoreInit, type NaarCore, naarCoreSchema, type VanCore } from '../../shared/contract/init.ts';
import { type OpenFaultSoort, openFaultSoorten } from '../../shared/contract/shell.ts';
import { assertNever } from '../../shared/domain/assert-never.ts';
import { faultName } from '../../shared/domain/fault-name.ts';
import type { LogboekSoort } from '../../shared/domain/opdracht/logboek.ts';
import { currentDay } from '../../shared/domain/tijd/moment.ts';
import type { Clock, Core, CoreOptions, KeyDoor } from '../base/core-types.ts';
import { readSaved } from '../db/rescue.ts';
import { restoreBackup } from '../db/restore.ts';
import { storageFaultSoort } from '../db/storage-fault.ts';
import { createKeyDoor } from './key-door.ts';
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
    vandaag: () => vast ?? currentDay(),
    now: () => Temporal.Now.instant().toString({ smallestUnit: 'millisecond' }),
  };
}

function toOptions(
  init: CoreInit,
  log: CoreOptions['log'],
  stop: () => void,
  sleutels: KeyDoor,
): CoreOptions {
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
    gebruiker: init.wie,
    // In the demo everybody may be everybody, and in a copy nobody is let in.
    ...(['demo', 'kijker'].includes(init.wie.soort) ? {} : { sleutels }),
    vergrendeld: init.vergrendeld,
    log,
    onLost: stopFor('het bestand is overschreven'),
    onDamage: stopFor('het bestand is beschadigd'),
    controleerUitvoer: init.controleerUitvoer,
  };
}

type Message<S extends NaarCore['soort']> = Extract<NaarCore, { soort: S }>;

const BUSY = { soort: 'taak-fout', fout: 'in-gebruik' } satisfies VanCore;

/** Puts a copy back while nothing is open; whatever goes wrong is named, and then nothing has changed. */
function restore({ backup, pad, sleutel, migraties, sidecar }: Message<'herstel'>): VanCore {
  try {
    const klok = createClock(null);
    const uitkomst = restoreBackup({ backup, pad, sleutel, migraties, klok, newSidecar: sidecar });
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

/** What the logbook says of wrong passphrases before the right one. */
const afterMisses = (count = 0): string => (count === 0 ? '' : `na ${String(count)} × een onjuiste wachtzin`);

const noteIn = ({ context }: Core, soort: LogboekSoort, wat: string): void => {
  context.opslag.logbook.note(context.gebruiker, '', soort, wat);
};

/** Somebody who came in by the recovery key is noted once it is known who it is. */
function createRecoveryNote(core: Core, { wie }: CoreInit): () => void {
  let isDone = wie.soort !== 'onbekend' || !wie.herstel;
  return () => {
    if (!isDone) noteIn(core, 'herstelsleutel', 'gebruikt om te openen');
    isDone = true;
  };
}

/** Writes in the logbook who came in: after a while, or when this is called before that. */
function createNote(core: Core, wat: string, noteRecovery: () => void): () => void {
  const { context } = core;
  let isDone = context.isCopy;
  const note = () => {
    // Nobody has come in where it is still to be chosen who it is: then signing in says it.
    if (!isDone && !context.isLocked()) {
      noteRecovery();
      noteIn(core, 'aanmelden', wat);
    }
    isDone = true;
  };
  setTimeout(note, NOTE_AFTER_MS).unref();
  return note;
}

/** Closes what is open; answers how the process ends then. */
async function closeCore(
  core: Core | null,
  noteOpened: (() => void) | undefined,
  log: CoreOptions['log'],
  { exit, stop }: { readonly exit: (code: number) => void; readonly stop: () => void },
): Promise<() => void> {
  try {
    noteOpened?.();
    const isFree = (await core?.sluit()) ?? true;
    // All is closed and on the disk, and ending by itself would wait for a disk that never answers.
    return isFree ? () => exit(0) : stop;
  } catch (fault) {
    log('fout', `sluit ${faultName(fault)}`);
    return () => exit(1);
  }
}

/** One at a time: closing waits for an opening. */
function createQueue(): (werk: () => Promise<void>) => void {
  let busy: Promise<void> = Promise.resolve();
  return (werk) => {
    busy = busy.then(werk);
  };
}

const signedIn = ({ house }: Core) => {
  const person = house.signedIn();
  return person === null ? null : { ...person };
};

/** Says who may get in and when it locks, whenever that is something else than was said last. */
function createHouseTeller({ house }: Core, send: (message: VanCore) => void): () => void {
  let said = '';
  return () => {
    const { people, lockAfter, maintains } = house.state();
    const message: VanCore = {
      ...{ soort: 'mensen', mensen: [...people] },
      ...{ vergrendelNa: lockAfter, beheert: maintains },
    };
    const text = JSON.stringify(message);
    if (text !== said) send(message);
    said = text;
  };
}

/** So often it looks whether it is another day: roles begin and end with the day, without an opdracht. */
const DAY_MS = 10_000;

/** Says that it is open and as whom, and who may get in: that again whenever it changes, or the day does. */
function announce(core: Core, send: (message: VanCore) => void, init: CoreInit) {
  const { candidates, isFirst } = core.house;
  send({ soort: 'open', wie: signedIn(core), kandidaten: [...candidates], eerste: isFirst });
  const tell = createHouseTeller(core, send);
  tell();
  core.context.opslag.people.follow(tell);
  followDay(core, tell);
  const noteRecovery = createRecoveryNote(core, init);
  return { tell, noteRecovery, note: createNote(core, afterMisses(init.onjuist), noteRecovery) };
}

function followDay({ context: { klok } }: Core, tell: () => void): void {
  let day = klok.vandaag();
  setInterval(() => {
    if (klok.vandaag() === day) return;
    day = klok.vandaag();
    tell();
  }, DAY_MS).unref();
}

type Answer = (port: CorePort, session: string, wie: string | undefined) => void;

/** The ports of pages: they wait while it opens, and are closed when it does not. */
function createPorts() {
  const waiting: Parameters<Answer>[] = [];
  const served = new Set<CorePort>();
  let failed = false;
  let answer: Answer | null = null;
  const take: Answer = (port, session, wie) => {
    if (answer === null) {
      // Calls on a port of an opening that failed would wait for the next one, perhaps of another administratie.
      if (failed) port.close();
      else waiting.push([port, session, wie]);
      return;
    }
    answer(port, session, wie);
    served.add(port);
    port.on('close', () => served.delete(port));
    port.start();
  };
  return {
    take,
    wait: () => {
      failed = false;
    },
    serve: (by: Answer) => {
      answer = by;
      for (const given of waiting.splice(0)) take(...given);
    },
    refuse: () => {
      failed = true;
      for (const [port] of waiting.splice(0)) port.close();
    },
    /** Nothing that was asked and is not answered yet is done any more. */
    closeServed: () => {
      for (const port of served) port.close();
    },
  };
}

/**
 * Closes the doors, or opens them again for who was there; in the logbook, but for one that was locked already. Done at
 * once, not after what waits: a locked screen must not go on being answered.
 */
function lock(core: Core | null, on: boolean, announced: ReturnType<typeof announce> | null): void {
  if (core === null || core.house.signedIn() === null || core.context.isLocked() === on) {
    core?.house.lock(on);
    return;
  }
  if (on) {
    announced?.note();
    noteIn(core, 'vergrendelen', '');
  }
  core.house.lock(on);
  if (!on) noteIn(core, 'ontgrendelen', '');
}

/** Goes on as somebody else: what the one before asked and was not answered yet is not done in their name. */
function signInAs(
  core: Core | null,
  { id, onjuist }: Message<'aanmelden'>,
  { closeServed }: ReturnType<typeof createPorts>,
  announced: ReturnType<typeof announce> | null,
): VanCore {
  announced?.note();
  const before = core?.house.signedIn()?.id;
  const wasLocked = core?.context.isLocked() === true;
  if (core === null || !core.house.signIn(id)) return { soort: 'aangemeld', wie: null };
  if (before !== undefined && before !== id) closeServed();
  announced?.noteRecovery();
  noteIn(core, wasLocked && before === id ? 'ontgrendelen' : 'aanmelden', afterMisses(onjuist));
  announced?.tell();
  return { soort: 'aangemeld', wie: signedIn(core) };
}

/** What is said to an open core, and not answered. */
function tellCore(core: Core | null, message: Message<'tweede-map' | 'sidecar' | 'binnen'>): void {
  switch (message.soort) {
    case 'tweede-map':
      core?.setSecond(message.map);
      return;
    case 'sidecar':
      core?.setSidecar(message.tekst);
      return;
    case 'binnen':
      core?.house.noteArrival(message.id, message.session, afterMisses(message.onjuist));
      return;
    default:
      assertNever(message);
  }
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
  const keys = createKeyDoor((message) => parent.postMessage(message));
  const ports = createPorts();
  let core: Core | null = null;
  let announced: ReturnType<typeof announce> | null = null;

  const open = async (init: CoreInit) => {
    try {
      const opened = await createCore(toOptions(init, log, stop, keys.door));
      core = opened;
      announced = announce(opened, (message) => parent.postMessage(message), init);
      const answer = createPortServer(opened.router);
      ports.serve((port, session, wie) => answer(port, opened.connect(session, wie).context));
    } catch (fault) {
      log('fout', `open ${faultName(fault)} ${openFaultSoort(fault)}`);
      ports.refuse();
      parent.postMessage({ soort: 'open-fout', fout: openFaultSoort(fault) });
    }
  };

  const sluit = async () => {
    const leave = await closeCore(core, announced?.note, log, { exit, stop });
    parent.postMessage({ soort: 'gesloten' });
    leave();
  };

  const naElkaar = createQueue();
  parent.on('message', ({ data, ports: given }) => {
    const message = naarCoreSchema.parse(data);
    switch (message.soort) {
      case 'open':
        ports.wait();
        naElkaar(() => open(message.init));
        return;
      case 'poort':
        for (const port of given) ports.take(port, message.session, message.wie);
        return;
      case 'herstel':
      case 'kopie-naar':
      case 'lees-opdrachten':
        naElkaar(async () => parent.postMessage(doTask(core, message)));
        return;
      case 'tweede-map':
      case 'sidecar':
      case 'binnen':
        naElkaar(async () => tellCore(core, message));
        return;
      case 'aanmelden':
        naElkaar(async () => parent.postMessage(signInAs(core, message, ports, announced)));
        return;
      case 'vergrendel':
        lock(core, message.aan, announced);
        return;
      case 'noteer':
        if (core !== null) noteIn(core, message.gebeurtenis, message.wat);
        return;
      case 'sleutels-antwoord':
        keys.answer(message.nummer, message.antwoord);
        return;
      case 'sluit':
        naElkaar(sluit);
        return;
      default:
        assertNever(message);
    }
  });
}
