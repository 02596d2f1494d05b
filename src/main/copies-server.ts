import { basename } from 'node:path';
import { BrowserWindow, type WebContents } from 'electron';
import type { Kopie, KopieRef } from '../shared/contract/shell.ts';
import type { Copies } from './copies.ts';
import { askBestandPad, askKopie, askMap } from './dialogs.ts';
import { RestoreFout, type Typed } from './restore.ts';
import type { Start } from './start.ts';

type Deps = {
  readonly start: Start;
  readonly folderOf: (id: string) => string;
  readonly copiesOf: (id: string) => Copies;
  readonly secondOf: (id: string) => string | null;
  readonly setSecond: (id: string, map: string | null) => void;
};

const above = (pagina: WebContents) => BrowserWindow.fromWebContents(pagina);

/** What the shell does with copies, for the page that asks. */
export class CopiesServer {
  readonly #deps: Deps;
  /** The copy that was chosen last, anywhere on this computer: a page never names a path. */
  #chosen: string | null = null;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  async list(): Promise<{ map: string; tweedeMap: string | null; kopieen: Kopie[] }> {
    const id = this.#id();
    const { folderOf, copiesOf, secondOf } = this.#deps;
    return { map: folderOf(id), tweedeMap: secondOf(id), kopieen: await copiesOf(id).list() };
  }

  async check(ref: KopieRef): Promise<{ heel: boolean }> {
    return { heel: await this.#deps.copiesOf(this.#id()).isWhole(ref) };
  }

  restore(ref: KopieRef) {
    return this.#deps.start.restoring.restore(ref);
  }

  async choose(pagina: WebContents): Promise<{ naam: string } | null> {
    this.#chosen = await askKopie(above(pagina));
    return this.#chosen === null ? null : { naam: basename(this.#chosen) };
  }

  async restoreChosen({ als, ...typed }: Typed & { readonly als: 'huidige' | 'nieuw' }) {
    if (this.#chosen === null) throw new RestoreFout('Kies eerst een kopie.');
    return await this.#deps.start.restoring.restoreFile(this.#chosen, als, typed);
  }

  async saveTo(pagina: WebContents, wachtzin: string): Promise<{ pad: string } | null> {
    const place = this.#deps.start.current();
    if (place === null) throw new RestoreFout('Er is geen administratie open.');
    const vandaag = new Date().toISOString().slice(0, 10);
    const pad = await askBestandPad(above(pagina), `${place.naam} ${vandaag}.gpa`);
    if (pad === null) return null;
    if (pad === place.pad) throw new RestoreFout('Kies een andere plaats: hier staat de administratie zelf.');
    await this.#deps.start.restoring.copyTo(pad, wachtzin);
    return { pad };
  }

  async chooseSecond(pagina: WebContents): Promise<{ map: string } | null> {
    const map = await askMap(above(pagina));
    if (map === null) return null;
    if (map === this.#deps.folderOf(this.#id()))
      throw new RestoreFout('Daar staan de back-ups al. Kies een andere map.');
    this.#deps.setSecond(this.#id(), map);
    return { map };
  }

  clearSecond(): null {
    this.#deps.setSecond(this.#id(), null);
    return null;
  }

  #id(): string {
    const place = this.#deps.start.current();
    if (place === null) throw new RestoreFout('Er is geen administratie open.');
    return place.id;
  }
}
