import { appendFile, mkdir, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { LogNiveau } from '../shared/contract/init.ts';

const GROOTSTE = 1_000_000;
const SAVED = 3;

/** The log of this computer: call names, ids, durations and error kinds, never contents (B11). */
export class LogFile {
  readonly #map: string;
  readonly #nu: () => string;
  #wachtend: string[] = [];
  #schrijven: Promise<void> = Promise.resolve();

  constructor(map: string, now: () => string) {
    this.#map = map;
    this.#nu = now;
  }

  /** Adds one line; written in the background, in order. */
  write(niveau: LogNiveau, bron: 'main' | 'core' | 'pagina', line: string): void {
    const eenLine = line.replaceAll(/[\r\n]+/g, ' ');
    this.#wachtend.push(`${this.#nu()} ${niveau} ${bron} ${eenLine}\n`);
    if (this.#wachtend.length === 1) {
      this.#schrijven = this.#schrijven
        .then(() => this.#leeg())
        // Where nothing can be written nothing is kept for later either: it would fill the memory.
        .catch(() => void this.#wachtend.splice(0));
    }
  }

  /** Resolves when everything is on disk. */
  geschreven(): Promise<void> {
    return this.#schrijven;
  }

  async #leeg(): Promise<void> {
    await mkdir(this.#map, { recursive: true });
    const path = join(this.#map, 'gebiedsplanner.log');
    const size = await stat(path).then(
      ({ size }) => size,
      () => 0,
    );
    if (size > GROOTSTE) await this.#schuifDoor(path);
    const lines = this.#wachtend.splice(0);
    await appendFile(path, lines.join(''), { mode: 0o600 });
  }

  async #schuifDoor(path: string): Promise<void> {
    for (let n = SAVED - 1; n >= 1; n--) {
      await rename(n === 1 ? path : `${path}.${n - 1}`, `${path}.${n}`).catch(() => undefined);
    }
  }
}
