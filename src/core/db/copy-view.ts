import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';
import type { OpenOptions } from './administratie.ts';
import { clearFile } from './disk.ts';
import { migreer } from './migrate.ts';
import { asReader, asWriter, type Bridge, openBridge } from './open.ts';
import type { OpenFault } from './open-fault.ts';
import { storageFaultSoort } from './storage-fault.ts';
import { takeCopy } from './taken-copy.ts';
import { readTables } from './triggers.ts';
import type { Store } from './types.ts';

export type CopyView =
  | { readonly soort: 'open'; readonly store: Store }
  | { readonly soort: 'fout'; readonly fout: OpenFault };

type Options = Pick<OpenOptions, 'pad' | 'sleutel' | 'migraties'> & {
  /** The copy itself; it is only read. */
  readonly backup: string;
};

/**
 * Opens a copy to look at: its contents in memory, where nothing can be written. A copy of an older version is
 * brought up to date on the way, in a file beside `pad` that is gone again when this returns. Like the copy it is
 * encrypted; what a kill leaves of it goes at the next opening (`clearResten`).
 */
export function openCopy({ backup, pad, sleutel, migraties }: Options): CopyView {
  if (!existsSync(backup)) return { soort: 'fout', fout: { soort: 'niet-gevonden' } };
  const temporary = `${pad}.kopie-${process.pid}`;
  try {
    mkdirSync(dirname(pad), { recursive: true });
    const taken = takeCopy(backup, temporary, sleutel);
    if (taken.soort === 'fout') return taken;
    return readInMemory(temporary, sleutel, migraties);
  } catch (oorzaak) {
    const soort = storageFaultSoort(oorzaak);
    if (soort === null) throw oorzaak;
    return { soort: 'fout', fout: { soort, oorzaak } };
  } finally {
    clearFile(temporary);
  }
}

function readInMemory(path: string, sleutel: string, migraties: string): CopyView {
  const bridge = openBridge({ pad: path, sleutel, bestaat: true });
  try {
    if (bridge.verbinding.pragma('integrity_check', { simple: true }) !== 'ok') {
      return { soort: 'fout', fout: { soort: 'beschadigd' } };
    }
    const result = migreer(bridge.verbinding, bridge.drizzle, migraties, () => undefined);
    if (result.soort !== 'actueel' && result.soort !== 'gemigreerd') return { soort: 'fout', fout: result };
    return { soort: 'open', store: asReadOnly(bridge.snapshot()) };
  } finally {
    bridge.verbinding.close();
  }
}

function asReadOnly(bridge: Bridge): Store {
  return {
    pad: ':memory:',
    readOnly: true,
    lees: asReader(bridge.drizzle),
    intern: {
      verbinding: bridge.verbinding,
      schrijf: asWriter(bridge.drizzle),
      tabellen: readTables(bridge.verbinding),
      sleutel: '',
    },
    setSidecar: () => undefined,
    snapshot: () => asReadOnly(bridge.snapshot()),
    sluit: () => bridge.verbinding.close(),
  };
}
