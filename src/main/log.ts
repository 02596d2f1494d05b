import { appendFile, mkdir, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { LogNiveau } from '../shared/contract/init.ts';

const GROOTSTE = 1_000_000;
const BEWAARD = 3;

/** The log of this computer: call names, ids, durations and error kinds, never contents (B11). */
export class LogFile {
  readonly #map: string;
  readonly #nu: () => string;
  #wachtend: string[] = [];
  #schrijven: Promise<void> = Promise.resolve();

  constructor(map: string, nu: () => string) {
    this.#map = map;
    this.#nu = nu;
  }

  /** Adds one line; written in the background, in order. */
  schrijf(niveau: LogNiveau, bron: 'main' | 'core' | 'pagina', regel: string): void {
    const eenRegel = regel.replaceAll(/[\r\n]+/g, ' ');
    this.#wachtend.push(`${this.#nu()} ${niveau} ${bron} ${eenRegel}\n`);
    if (this.#wachtend.length === 1) {
      this.#schrijven = this.#schrijven.then(() => this.#leeg()).catch(() => undefined);
    }
  }

  /** Resolves when everything is on disk. */
  geschreven(): Promise<void> {
    return this.#schrijven;
  }

  async #leeg(): Promise<void> {
    await mkdir(this.#map, { recursive: true });
    const pad = join(this.#map, 'gebiedsplanner.log');
    const grootte = await stat(pad).then(
      ({ size }) => size,
      () => 0,
    );
    if (grootte > GROOTSTE) await this.#schuifDoor(pad);
    const regels = this.#wachtend.splice(0);
    await appendFile(pad, regels.join(''), { mode: 0o600 });
  }

  async #schuifDoor(pad: string): Promise<void> {
    for (let n = BEWAARD - 1; n >= 1; n--) {
      await rename(n === 1 ? pad : `${pad}.${n - 1}`, `${pad}.${n}`).catch(() => undefined);
    }
  }
}
