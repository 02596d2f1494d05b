import { z } from 'zod';
import { type CoreInit, type NaarCore, naarCoreSchema, type VanCore } from '../../shared/contract/init.ts';
import { type OpenFoutSoort, openFoutSoorten } from '../../shared/contract/shell.ts';
import { assertNever } from '../../shared/domain/assert-never.ts';
import type { Core, CoreOpties, Klok } from '../base/core-types.ts';
import { herstelBackup } from '../db/administratie.ts';
import { opslagFoutSoort } from '../db/opslag-fout.ts';
import { createPortServer } from './server.ts';

/** A port of a page as Electron gives it to a utility process. */
export type CorePoort = {
  on(naam: string, ontvang: (event?: { data: unknown }) => void): void;
  postMessage(bericht: unknown): void;
  start(): void;
  close(): void;
};

/** The side of `process.parentPort` that the core uses. */
export type ParentPort = {
  on(naam: 'message', ontvang: (event: { data: unknown; ports: readonly CorePoort[] }) => void): void;
  postMessage(bericht: VanCore): void;
};

const openFoutSchema = z.object({ soort: z.enum(openFoutSoorten) });

/** The kind of an error while opening, for the screen that explains it. */
function openFoutSoort(fout: unknown): OpenFoutSoort {
  const bekend = openFoutSchema.safeParse(fout);
  return bekend.success ? bekend.data.soort : 'onbekend';
}

function createKlok(vast: string | null): Klok {
  return {
    vandaag: () => vast ?? Temporal.Now.plainDateISO().toString(),
    nu: () => Temporal.Now.instant().toString({ smallestUnit: 'millisecond' }),
  };
}

function naarOpties(init: CoreInit, log: CoreOpties['log']): CoreOpties {
  return {
    db: { pad: init.pad, sleutel: init.sleutel },
    aanmaak: init.aanmaak,
    naam: init.naam,
    migraties: init.migraties,
    backups: init.backups,
    sidecar: init.sidecar,
    second: init.second,
    klok: createKlok(init.vandaag),
    gebruiker: init.gebruiker,
    log,
    controleerUitvoer: init.controleerUitvoer,
  };
}

type Message<S extends NaarCore['soort']> = Extract<NaarCore, { soort: S }>;

const BUSY = { soort: 'taak-fout', fout: 'in-gebruik' } satisfies VanCore;

/** Puts a copy back while nothing is open; whatever goes wrong is named, and then nothing has changed. */
function restore({ backup, pad, sleutel, migraties }: Message<'herstel'>): VanCore {
  try {
    const uitkomst = herstelBackup({ backup, pad, sleutel, migraties, klok: createKlok(null) });
    return uitkomst.soort === 'hersteld'
      ? { soort: 'taak-klaar', opzij: uitkomst.opzij }
      : { soort: 'taak-fout', fout: openFoutSoort(uitkomst.fout) };
  } catch {
    return { soort: 'taak-fout', fout: 'onbekend' };
  }
}

function copyTo(core: Core | null, { pad, sidecar }: Message<'kopie-naar'>): VanCore {
  try {
    if (core === null) return { soort: 'taak-fout', fout: 'core-gestopt' };
    core.backupTo(pad, sidecar);
    return { soort: 'taak-klaar', opzij: null };
  } catch (fout) {
    return { soort: 'taak-fout', fout: opslagFoutSoort(fout) ?? 'onbekend' };
  }
}

function doTask(core: Core | null, task: Message<'herstel' | 'kopie-naar'>): VanCore {
  if (task.soort === 'kopie-naar') return copyTo(core, task);
  return core === null ? restore(task) : BUSY;
}

/** Closes what is open; the exit code. */
async function closeCore(core: Core | null, log: CoreOpties['log']): Promise<number> {
  try {
    await core?.sluit();
    return 0;
  } catch (fout) {
    log('fout', `sluit ${fout instanceof Error ? fout.name : 'fout'}`);
    return 1;
  }
}

/**
 * The life of a core process: opens one administratie when main asks, answers the ports
 * of the pages, and closes cleanly. After a failed open it may be asked again.
 */
export function runCoreProcess(
  parent: ParentPort,
  createCore: (opties: CoreOpties) => Promise<Core>,
  exit: (code: number) => void,
): void {
  const log: CoreOpties['log'] = (niveau, regel) => parent.postMessage({ soort: 'log', niveau, regel });
  const wachtend: CorePoort[] = [];
  let core: Core | null = null;
  let mislukt = false;
  let bezig: Promise<void> = Promise.resolve();
  let beantwoord: ((poort: CorePoort) => void) | null = null;

  const neemPoort = (poort: CorePoort) => {
    if (beantwoord === null) {
      // Calls on a port of an opening that failed would wait for the next one, perhaps of another administratie.
      if (mislukt) poort.close();
      else wachtend.push(poort);
      return;
    }
    beantwoord(poort);
    poort.start();
  };

  const open = async (init: CoreInit) => {
    try {
      core = await createCore(naarOpties(init, log));
      beantwoord = createPortServer(core.router, core.context);
      parent.postMessage({ soort: 'open' });
      for (const poort of wachtend.splice(0)) neemPoort(poort);
    } catch (fout) {
      log('fout', `open ${fout instanceof Error ? fout.name : 'fout'} ${openFoutSoort(fout)}`);
      mislukt = true;
      for (const poort of wachtend.splice(0)) poort.close();
      parent.postMessage({ soort: 'open-fout', fout: openFoutSoort(fout) });
    }
  };

  const sluit = async () => {
    const code = await closeCore(core, log);
    parent.postMessage({ soort: 'gesloten' });
    exit(code);
  };

  // One at a time: closing waits for an opening.
  const naElkaar = (werk: () => Promise<void>) => {
    bezig = bezig.then(werk);
  };

  parent.on('message', ({ data, ports }) => {
    const bericht = naarCoreSchema.parse(data);
    switch (bericht.soort) {
      case 'open':
        mislukt = false;
        naElkaar(() => open(bericht.init));
        return;
      case 'poort':
        for (const poort of ports) neemPoort(poort);
        return;
      case 'herstel':
      case 'kopie-naar':
        naElkaar(async () => parent.postMessage(doTask(core, bericht)));
        return;
      case 'tweede-map':
        naElkaar(async () => core?.setSecond(bericht.map));
        return;
      case 'sluit':
        naElkaar(sluit);
        return;
      default:
        assertNever(bericht);
    }
  });
}
