import { basename } from 'node:path';
import { BrowserWindow, type WebContents } from 'electron';
import type { Copy, CopyRef } from '../shared/contract/shell.ts';
import type { Copies } from './copies.ts';
import { askCopy, askFilePath, askMap } from './dialogs.ts';
import { RestoreFault, type Typed } from './restore.ts';
import type { Start } from './start.ts';

type Deps = {
  readonly start: Start;
  readonly folderOf: (id: string) => string;
  readonly copiesOf: (id: string) => Copies;
  readonly secondOf: (id: string) => string | null;
  readonly setSecond: (id: string, map: string | null) => void;
};

const above = (page: WebContents) => BrowserWindow.fromWebContents(page);

/** What the shell does with copies, for the page that asks. */
export class CopiesServer {
  readonly #deps: Deps;
  /** The copy that was chosen last, anywhere on this computer: a page never names a path. */
  #chosen: string | null = null;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  async list(): Promise<{ map: string; tweedeMap: string | null; kopieen: Copy[] }> {
    const id = this.#id();
    const { folderOf, copiesOf, secondOf } = this.#deps;
    return { map: folderOf(id), tweedeMap: secondOf(id), kopieen: await copiesOf(id).list() };
  }

  async check(ref: CopyRef): Promise<{ heel: boolean }> {
    return { heel: await this.#deps.copiesOf(this.#id()).isWhole(ref) };
  }

  restore(ref: CopyRef) {
    return this.#deps.start.restoring.restore(ref);
  }

  async choose(page: WebContents): Promise<{ naam: string } | null> {
    this.#chosen = await askCopy(above(page));
    return this.#chosen === null ? null : { naam: basename(this.#chosen) };
  }

  async restoreChosen({ als, ...typed }: Typed & { readonly als: 'huidige' | 'nieuw' }) {
    if (this.#chosen === null) throw new RestoreFault('Kies eerst een kopie.');
    return await this.#deps.start.restoring.restoreFile(this.#chosen, als, typed);
  }

  async saveTo(page: WebContents, wachtzin: string): Promise<{ pad: string } | null> {
    const place = this.#deps.start.current();
    if (place === null) throw new RestoreFault('Er is geen administratie open.');
    const vandaag = new Date().toISOString().slice(0, 10);
    const pad = await askFilePath(above(page), `${place.naam} ${vandaag}.gpa`);
    if (pad === null) return null;
    if (pad === place.pad)
      throw new RestoreFault('Kies een andere plaats: hier staat de administratie zelf.');
    await this.#deps.start.restoring.copyTo(pad, wachtzin);
    return { pad };
  }

  async chooseSecond(page: WebContents): Promise<{ map: string } | null> {
    const map = await askMap(above(page));
    if (map === null) return null;
    if (map === this.#deps.folderOf(this.#id()))
      throw new RestoreFault('Daar staan de back-ups al. Kies een andere map.');
    this.#deps.setSecond(this.#id(), map);
    return { map };
  }

  clearSecond(): null {
    this.#deps.setSecond(this.#id(), null);
    return null;
  }

  #id(): string {
    const place = this.#deps.start.current();
    if (place === null) throw new RestoreFault('Er is geen administratie open.');
    return place.id;
  }
}
