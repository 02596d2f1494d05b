import { basename, parse } from 'node:path';
import { BrowserWindow, type WebContents } from 'electron';
import { peopleToName } from '../host/key-ring.ts';
import type { CopyRef } from '../shared/contract/shell.ts';
import type { ShellSoort } from '../shared/domain/opdracht/logboek.ts';
import { currentDay } from '../shared/domain/tijd/moment.ts';
import { type Copies, sidecarBeside } from './copies.ts';
import { isSameDisk, whyNoCopyAt, whyNoSecond } from './copy-place.ts';
import type { CopyViewer } from './copy-viewer.ts';
import { askCopy, askFilePath, askMap } from './dialogs.ts';
import { askOtherKey, RestoreFault, type Typed, WrongKey } from './restore.ts';
import type { SecondChoice } from './second-choice.ts';
import type { SlowFolders } from './slow-folders.ts';
import type { Start } from './start.ts';

type Deps = {
  readonly start: Start;
  /** Folders that hold administraties and their copies. */
  readonly dataFolders: readonly string[];
  readonly folderOf: (id: string) => string;
  readonly copiesOf: (id: string) => Copies;
  readonly second: SecondChoice;
  /** It is another one from now on; null = none. */
  readonly onSecond: (map: string | null) => void;
  readonly slow: SlowFolders;
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
    const { folderOf, copiesOf, second, lastNumberOf } = this.#deps;
    const { copies, reach } = await copiesOf(id).look();
    const tweedeMap = second.of(id);
    return {
      ...{ map: folderOf(id), tweedeMap, tweedeBereik: reach, tweedeVerloren: second.isLost(id) },
      zelfdeSchijf: tweedeMap === null || reach !== 'goed' ? null : await this.#isSameDisk(tweedeMap),
      laatsteOpdracht: await lastNumberOf(pad),
      kopieen: copies,
    };
  }

  /** null = it cannot be told now. */
  async #isSameDisk(map: string): Promise<boolean | null> {
    const { dir } = parse(this.#place().pad);
    const said = await this.#deps.slow.ask(`${map}\0schijf`, () => isSameDisk(map, dir)).catch(() => null);
    return typeof said === 'boolean' ? said : null;
  }

  async check(ref: CopyRef): Promise<{ heel: boolean }> {
    return { heel: await this.#deps.copiesOf(this.#id()).isWhole(ref) };
  }

  since(ref: CopyRef) {
    return this.#deps.start.restoring.since(ref);
  }

  async restore({ bestand, waar, ...typed }: CopyRef & Typed) {
    const restored = await this.#deps.start.restoring.restore({ bestand, waar }, typed);
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

  async choose(page: WebContents) {
    this.#chosen = await askCopy(above(page));
    if (this.#chosen === null) return null;
    const beside = await sidecarBeside(this.#chosen);
    return { naam: basename(this.#chosen), mensen: beside === null ? [] : [...peopleToName(beside.ring)] };
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

  async chooseSecond(page: WebContents) {
    const map = await askMap(above(page));
    if (map === null) return null;
    const id = this.#id();
    const why = await whyNoSecond(map, this.#deps.folderOf(id), this.#deps.dataFolders);
    if (why !== null) throw new RestoreFault(why);
    await this.#setSecond(id, map);
    this.#deps.note('kopie', 'back-ups gaan ook naar een tweede map');
    return { map, zelfdeSchijf: await this.#isSameDisk(map) };
  }

  async clearSecond(): Promise<null> {
    await this.#setSecond(this.#id(), null);
    this.#deps.note('kopie', 'back-ups gaan niet meer naar een tweede map');
    return null;
  }

  async #setSecond(id: string, map: string | null): Promise<void> {
    await this.#deps.second.set(id, map).catch(() => {
      throw new RestoreFault(
        'De keuze kan niet worden bewaard: in de map van de administratie kan niet worden geschreven.',
      );
    });
    this.#deps.onSecond(map);
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
