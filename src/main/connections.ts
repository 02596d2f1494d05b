import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFileAtomic } from '../host/atomic-file.ts';
import {
  connectionText,
  type ReadConnection,
  readConnection,
  type ServerConnection,
} from '../shared/contract/connection-file.ts';
import { fileName } from './administraties.ts';
import { RestoreFault } from './restore.ts';

export type KnownConnection = ServerConnection & { readonly id: string };

const EXTENSION = '.gpverbinding';

/** Why a file that was chosen leads nowhere, and what to do. */
const WHY_NOT: Readonly<Record<Exclude<ReadConnection['soort'], 'verbinding'>, string>> = {
  vreemd:
    'Dit is geen verbindingsbestand. Kies het bestand dat eindigt op .gpverbinding. U krijgt het van uw beheerder.',
  nieuwer:
    'Dit verbindingsbestand is voor een nieuwere versie van Gebiedsplanner. Vraag uw beheerder om die versie.',
  beschadigd: 'Dit verbindingsbestand is niet heel. Vraag uw beheerder om het opnieuw te geven.',
};

/** The servers that this computer knows: a connection file for each, and nothing of what is in their administraties. */
export class Connections {
  readonly #map: string;

  constructor(map: string) {
    this.#map = map;
  }

  /** By name; a file that is none is passed over. */
  async list(): Promise<readonly KnownConnection[]> {
    const names = await readdir(this.#map).catch(() => []);
    const found = await Promise.all(
      names
        .filter((name) => name.endsWith(EXTENSION))
        .map((name) => this.find(name.slice(0, -EXTENSION.length))),
    );
    return found.filter((one) => one !== null).sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
  }

  async find(id: string): Promise<KnownConnection | null> {
    if (id !== fileName(id)) return null;
    const text = await readFile(this.#path(id), 'utf8').catch(() => '');
    const read = readConnection(text);
    return read.soort === 'verbinding' ? { id, ...read.verbinding } : null;
  }

  /** Takes in a file that somebody was handed; one for the same address takes the place of what was there. */
  async take(path: string): Promise<KnownConnection> {
    const text = await readFile(path, 'utf8').catch(() => {
      throw new RestoreFault(
        'Dit bestand kan niet worden gelezen. Zet het op deze computer en kies het opnieuw.',
      );
    });
    const read = readConnection(text);
    if (read.soort !== 'verbinding') throw new RestoreFault(WHY_NOT[read.soort]);
    const known = await this.list();
    const { verbinding } = read;
    const same = known.find(({ adres }) => adres === verbinding.adres);
    const id = same?.id ?? this.#free(verbinding.naam, known);
    await mkdir(this.#map, { recursive: true });
    await writeFileAtomic(this.#path(id), connectionText(verbinding));
    return { id, ...verbinding };
  }

  async forget(id: string): Promise<void> {
    if (id === fileName(id)) await rm(this.#path(id), { force: true });
  }

  #free(naam: string, known: readonly KnownConnection[]): string {
    const base = fileName(naam);
    let id = base;
    for (let n = 2; known.some((one) => one.id === id); n += 1) id = `${base}-${String(n)}`;
    return id;
  }

  #path(id: string): string {
    return join(this.#map, `${id}${EXTENSION}`);
  }
}
