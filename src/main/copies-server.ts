import { basename } from 'node:path';
import { BrowserWindow, type WebContents } from 'electron';
import type { CopyRef } from '../shared/contract/shell.ts';
import type { ShellSoort } from '../shared/domain/opdracht/logboek.ts';
import { currentDay } from '../shared/domain/tijd/moment.ts';
import { type Copies, sidecarBeside } from './copies.ts';
import { whyNoCopyAt } from './copy-place.ts';
import type { CopyViewer } from './copy-viewer.ts';
import { askCopy, askFilePath, askMap } from './dialogs.ts';
import { askOtherKey, RestoreFault, type Typed, WrongKey } from './restore.ts';
import type { Start } from './start.ts';

type Deps = {
  readonly start: Start;
  /** Folders that hold administraties and their copies. */
  readonly dataFolders: readonly string[];
  readonly folderOf: (id: string) => string;
  readonly copiesOf: (id: string) => Copies;
  readonly secondOf: (id: string) => string | null;
  readonly setSecond: (id: string, map: string | null) => void;
  readonly viewer: CopyViewer;
  /** Number of the last opdracht of what is open or did not open; null = not known. */
  readonly lastNumberOf: (path: string) => Promise<number | null>;
  /** For the logbook of what is open. */
  readonly note: (soort: ShellSoort, wat: string) => void;
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

  async list() {
    const { id, pad } = this.#place();
    const { folderOf, copiesOf, secondOf, lastNumberOf } = this.#deps;
    return {
      map: folderOf(id),
      tweedeMap: secondOf(id),
      laatsteOpdracht: await lastNumberOf(pad),
      kopieen: await copiesOf(id).list(),
    };
  }

  async check(ref: CopyRef): Promise<{ heel: boolean }> {
    return { heel: await this.#deps.copiesOf(this.#id()).isWhole(ref) };
  }

  since(ref: CopyRef) {
    return this.#deps.start.restoring.since(ref);
  }

  async restore(ref: CopyRef) {
    const restored = await this.#deps.start.restoring.restore(ref);
    this.#deps.note('kopie', 'back-up teruggezet');
    return restored;
  }

  /** Shows one in a window of its own, to look at. */
  async view(ref: CopyRef): Promise<null> {
    const copy = await this.#deps.start.restoring.shown(ref);
    this.#deps.note('kopie', 'back-up bekeken');
    await this.#deps.viewer.show(copy);
    return null;
  }

  async choose(page: WebContents): Promise<{ naam: string } | null> {
    this.#chosen = await askCopy(above(page));
    return this.#chosen === null ? null : { naam: basename(this.#chosen) };
  }

  async restoreChosen({ als, ...typed }: Typed & { readonly als: 'huidige' | 'nieuw' | 'bekijken' }) {
    if (this.#chosen === null) throw new RestoreFault('Kies eerst een kopie.');
    if (als === 'bekijken') return await this.#viewChosen(this.#chosen, typed);
    const restored = await this.#deps.start.restoring.restoreFile(this.#chosen, als, typed);
    this.#deps.note(
      'kopie',
      als === 'nieuw' ? 'kopie geopend als nieuwe administratie' : 'gekozen kopie teruggezet',
    );
    return restored;
  }

  async saveTo(page: WebContents, wachtzin: string): Promise<{ pad: string } | null> {
    const place = this.#deps.start.current();
    if (place === null) throw new RestoreFault('Er is geen administratie open.');
    const vandaag = currentDay();
    const pad = await askFilePath(above(page), `${place.naam} ${vandaag}.gpa`);
    if (pad === null) return null;
    if (pad === place.pad)
      throw new RestoreFault('Kies een andere plaats: hier staat de administratie zelf.');
    const why = await whyNoCopyAt(pad, this.#deps.dataFolders);
    if (why !== null) throw new RestoreFault(why);
    this.#deps.note('kopie', 'gemaakt op een gekozen plaats');
    await this.#deps.start.restoring.copyTo(pad, wachtzin);
    return { pad };
  }

  async chooseSecond(page: WebContents): Promise<{ map: string } | null> {
    const map = await askMap(above(page));
    if (map === null) return null;
    if (map === this.#deps.folderOf(this.#id()))
      throw new RestoreFault('Daar staan de back-ups al. Kies een andere map.');
    this.#deps.setSecond(this.#id(), map);
    this.#deps.note('kopie', 'back-ups gaan ook naar een tweede map');
    return { map };
  }

  clearSecond(): null {
    this.#deps.setSecond(this.#id(), null);
    this.#deps.note('kopie', 'back-ups gaan niet meer naar een tweede map');
    return null;
  }

  async #viewChosen(path: string, typed: Typed): Promise<{ opzij: null }> {
    const copy = await this.#deps.start.restoring.shownFile(path, typed);
    this.#deps.note('kopie', 'gekozen kopie bekeken');
    try {
      await this.#deps.viewer.show(copy);
    } catch (fault) {
      throw fault instanceof WrongKey ? askOtherKey(await sidecarBeside(path), typed) : fault;
    }
    return { opzij: null };
  }

  #place() {
    const place = this.#deps.start.current();
    if (place === null) throw new RestoreFault('Er is geen administratie open.');
    return place;
  }

  #id(): string {
    return this.#place().id;
  }
}
