import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { CoreHost, type TaskResult } from '../host/core-host.ts';
import { createIpcPorts, forkCore, type IpcPort } from '../host/ipc-core.ts';
import { readRecoveryKey, whyNoKey } from '../host/recovery-key.ts';
import { readSidecar, sidecarText } from '../host/sidecar.ts';
import { backupSchema } from '../shared/contract/backup.ts';
import type { OpenFaultSoort } from '../shared/contract/shell.ts';
import { ServerFault } from './fault.ts';
import { type InitOptions, initServer } from './init.ts';
import { filesOf } from './settings.ts';

type Options = InitOptions & {
  /** A copy of the administratie, as the program made it on a computer. */
  readonly kopie: string;
  /** What was typed. */
  readonly herstelsleutel: string;
  /** The core's script, and the folder with the migrations. */
  readonly core: string;
  readonly migraties: string;
};

const WHY_NOT: Readonly<Partial<Record<OpenFaultSoort, string>>> = {
  'verkeerde-sleutel': 'Deze herstelsleutel hoort niet bij deze kopie. Kijk welke administratie het is.',
  beschadigd: 'Deze kopie is beschadigd. Kies een andere.',
  'nieuwere-versie':
    'Deze kopie is van een nieuwere versie van het programma. Installeer die versie op deze server.',
  'schijf-vol': 'De schijf is vol. Maak ruimte vrij en probeer het opnieuw.',
};

/** Lets the core put the copy in its place: it looks at all of it first, and brings it up to date. */
async function restore(options: Options, sleutel: string, sidecar: string | null): Promise<TaskResult> {
  const { map, kopie: backup, core, migraties } = options;
  const host = new CoreHost<IpcPort>({
    fork: () => forkCore(core),
    createChannel: createIpcPorts(),
    exists: existsSync,
    log: () => undefined,
    onRetry: () => undefined,
    onOpen: () => undefined,
    onStopped: () => undefined,
    onPeople: () => undefined,
    answerKeys: () => Promise.resolve({ soort: 'weigering', melding: 'Er is geen administratie open.' }),
    openTijd: 600_000,
    sluitTijd: 30_000,
    herstelTijd: 60_000,
  });
  const pad = filesOf(map).store;
  const result = await host.task({ soort: 'herstel', backup, pad, sleutel, migraties, sidecar });
  await host.sluit();
  return result;
}

/** Who gets in by a passphrase, from the small file beside the copy; null = it is not there, or there is nobody. */
async function ringOfCopy(kopie: string) {
  const beside = join(dirname(kopie), basename(kopie).replace(/\.gpa$/u, '.json'));
  const text = await readFile(beside, 'utf8').catch(() => '');
  const described = backupSchema.safeParse(parse(text)).data?.sidecar;
  const ring = readSidecar(described ?? text)?.ring ?? [];
  // The account of a computer opens nothing on a server, and a way in of nobody lets nobody in.
  const own = ring.filter(({ gebruiker, bron }) => gebruiker !== null && bron.soort === 'omslag');
  return own.length === 0 ? null : own;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * Makes the folder of a server of an administratie that was on a computer, with all of its history: people keep their own
 * passphrases. Leaves nothing behind when it does not succeed.
 */
export async function takeOver(options: Options): Promise<{ readonly people: number }> {
  const { map, naam, kopie, herstelsleutel } = options;
  if (!existsSync(kopie)) throw new ServerFault(`${kopie} is er niet. Geef de plaats van een kopie (.gpa).`);
  const read = readRecoveryKey(herstelsleutel);
  if (read.soort !== 'sleutel') throw new ServerFault(whyNoKey(read));
  const ring = await ringOfCopy(kopie);
  const isOwnFolder = !existsSync(map);
  await initServer({ ...options, key: read.sleutel });
  const sidecar = ring === null ? null : sidecarText({ naam, ring });
  const result = await restore(options, read.sleutel, sidecar);
  if (result.soort === 'fout') {
    const made = isOwnFolder ? [map] : Object.values(filesOf(map));
    for (const path of made) await rm(path, { recursive: true, force: true });
    throw new ServerFault(WHY_NOT[result.fout] ?? `De kopie kon niet worden overgenomen (${result.fout}).`);
  }
  return { people: new Set(ring?.map(({ gebruiker }) => gebruiker)).size };
}
