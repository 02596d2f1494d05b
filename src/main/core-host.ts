import { type CoreInit, type NaarCore, type VanCore, vanCoreSchema } from '../shared/contract/init.ts';
import type { OpenFoutSoort } from '../shared/contract/shell.ts';
import { assertNever } from '../shared/domain/assert-never.ts';

/** The part of a utility process the host uses; `P` is the kind of port. */
export type CoreChild<P> = {
  postMessage(bericht: NaarCore, poorten?: P[]): void;
  onMessage(ontvang: (bericht: unknown) => void): void;
  onExit(ontvang: (code: number) => void): void;
  kill(): boolean;
};

export type CoreHostDeps<P> = {
  fork(): CoreChild<P>;
  createChannel(): { readonly port1: P; readonly port2: P };
  exists(pad: string): boolean;
  log(bron: 'main' | 'core', niveau: 'info' | 'waarschuwing' | 'fout', regel: string): void;
  /** The core died while it opened, and is started once more: ports that were given lead nowhere. */
  onRetry(): void;
  /** The core is open, also after a restart: pages need a new port. */
  onOpen(): void;
  /** The core stopped for good while it was open; or a restart could not open the store. */
  onGestopt(fout: OpenFoutSoort): void;
  readonly openTijd: number;
  readonly sluitTijd: number;
  /** After so many ms of health a next death is again followed by a restart. */
  readonly herstelTijd: number;
};

export type OpenUitslag =
  | { readonly soort: 'open' }
  | { readonly soort: 'fout'; readonly fout: OpenFoutSoort };

/** What came of something that was asked of the core besides opening. */
export type TaskResult =
  | { readonly soort: 'klaar'; readonly opzij: string | null }
  | { readonly soort: 'fout'; readonly fout: OpenFoutSoort };

type Task = Extract<NaarCore, { soort: 'herstel' | 'kopie-naar' }>;

type Antwoord = OpenUitslag | { readonly soort: 'gestopt' | 'te-laat' };

type Proces<P> = {
  readonly child: CoreChild<P>;
  readonly exit: Promise<void>;
  geopendOp: number | null;
  /** Set while main waits for what came of a task. */
  taak: ((result: TaskResult) => void) | null;
  /** Set while main waits for the answer to `open`. */
  antwoord: ((antwoord: Antwoord) => void) | null;
  /** True when main asked it to stop, so that its exit is no accident. */
  sluitend: boolean;
};

/**
 * Looks after the core process: starts it early, opens one administratie in it, restarts it
 * once when it dies, and closes it cleanly. One process opens one administratie.
 */
export class CoreHost<P> {
  readonly #deps: CoreHostDeps<P>;
  #proces: Proces<P> | null = null;
  #init: CoreInit | null = null;
  #herstart = false;

  constructor(deps: CoreHostDeps<P>) {
    this.#deps = deps;
  }

  /** Starts the process when there is none, so that it is ready when the key is known. */
  start(): void {
    this.#proces ??= this.#fork();
  }

  /** Opens an administratie; one that is open is closed first. */
  async open(init: CoreInit): Promise<OpenUitslag> {
    if (this.#init !== null) await this.sluit();
    this.#herstart = false;
    let uitslag = await this.#openIn(init);
    // Ended from outside while it was opening: once more by itself. What it was making may be there already.
    if (uitslag.soort === 'gestopt') {
      this.#deps.onRetry();
      const isMade = init.aanmaak.soort === 'nieuw' && this.#deps.exists(init.pad);
      uitslag = await this.#openIn(isMade ? { ...init, aanmaak: { soort: 'bestaand' } } : init);
    }
    if (uitslag.soort !== 'open') {
      return uitslag.soort === 'fout' ? uitslag : { soort: 'fout', fout: 'core-gestopt' };
    }
    this.#init = init;
    this.#deps.onOpen();
    return uitslag;
  }

  /**
   * A port to the core for a page; null when nothing is open or being opened. While it opens the core keeps
   * the calls that come in, and answers them first; when it does not open it closes the port.
   */
  createPort(): P | null {
    if (this.#proces === null || this.#proces.sluitend) return null;
    const opent = this.#proces.antwoord !== null;
    if (!opent && (this.#init === null || this.#proces.geopendOp === null)) return null;
    const { port1, port2 } = this.#deps.createChannel();
    this.#proces.child.postMessage({ soort: 'poort' }, [port1]);
    return port2;
  }

  /** Asks something of the core that takes a while: one thing at a time, and there is always an answer. */
  async task(task: Task): Promise<TaskResult> {
    this.#proces ??= this.#fork();
    const proces = this.#proces;
    const { promise, resolve } = Promise.withResolvers<TaskResult>();
    proces.taak = resolve;
    proces.child.postMessage(task);
    const result = await promise;
    proces.taak = null;
    return result;
  }

  /** Where backups go as well from now on; null = nowhere else. */
  setSecond(map: string | null): void {
    if (this.#init === null) return;
    this.#init = { ...this.#init, second: map };
    this.#proces?.child.postMessage({ soort: 'tweede-map', map });
  }

  /** Closes the store and ends the process; ends it by force when it does not answer. */
  async sluit(): Promise<void> {
    const proces = this.#proces;
    this.#init = null;
    if (proces === null) return;
    proces.sluitend = true;
    proces.child.postMessage({ soort: 'sluit' });
    if (!(await this.#binnen(proces.exit, this.#deps.sluitTijd))) {
      this.#deps.log('main', 'waarschuwing', 'core sluit niet op tijd');
      proces.child.kill();
    }
    if (this.#proces === proces) this.#proces = null;
  }

  #fork(): Proces<P> {
    const child = this.#deps.fork();
    const { promise: exit, resolve } = Promise.withResolvers<void>();
    const proces: Proces<P> = { child, exit, geopendOp: null, taak: null, antwoord: null, sluitend: false };
    child.onMessage((bericht) => this.#neemBericht(proces, vanCoreSchema.parse(bericht)));
    child.onExit((code) => {
      resolve();
      this.#neemExit(proces, code);
    });
    return proces;
  }

  #neemBericht(proces: Proces<P>, bericht: VanCore): void {
    switch (bericht.soort) {
      case 'log':
        this.#deps.log('core', bericht.niveau, bericht.regel);
        return;
      case 'open':
        proces.geopendOp = Date.now();
        this.#deps.log('main', 'info', 'core open');
        proces.antwoord?.({ soort: 'open' });
        return;
      case 'open-fout':
        proces.antwoord?.({ soort: 'fout', fout: bericht.fout });
        return;
      case 'taak-klaar':
        proces.taak?.({ soort: 'klaar', opzij: bericht.opzij });
        return;
      case 'taak-fout':
        proces.taak?.({ soort: 'fout', fout: bericht.fout });
        return;
      case 'gesloten':
        return;
      default:
        assertNever(bericht);
    }
  }

  #neemExit(proces: Proces<P>, code: number): void {
    if (this.#proces === proces) this.#proces = null;
    proces.taak?.({ soort: 'fout', fout: 'core-gestopt' });
    if (proces.sluitend) return;
    this.#deps.log('main', 'fout', `core gestopt met code ${code}`);
    if (proces.antwoord !== null) {
      proces.antwoord({ soort: 'gestopt' });
      return;
    }
    const init = this.#init;
    if (init === null) return;
    const gezond = proces.geopendOp !== null && Date.now() - proces.geopendOp >= this.#deps.herstelTijd;
    if (this.#herstart && !gezond) {
      this.#geefOp('core-gestopt');
      return;
    }
    this.#herstart = true;
    // What is there now must still be there: a restart never makes a store.
    void this.#openIn({ ...init, aanmaak: { soort: 'bestaand' } }).then((uitslag) => {
      if (this.#init !== init) return;
      if (uitslag.soort === 'open') this.#deps.onOpen();
      else this.#geefOp(uitslag.soort === 'fout' ? uitslag.fout : 'core-gestopt');
    });
  }

  #geefOp(fout: OpenFoutSoort): void {
    this.#init = null;
    this.#deps.onGestopt(fout);
  }

  async #openIn(init: CoreInit): Promise<Antwoord> {
    this.#proces ??= this.#fork();
    const proces = this.#proces;
    const { promise, resolve } = Promise.withResolvers<Antwoord>();
    const klok = setTimeout(() => resolve({ soort: 'te-laat' }), this.#deps.openTijd);
    proces.antwoord = resolve;
    proces.child.postMessage({ soort: 'open', init });
    const antwoord = await promise;
    clearTimeout(klok);
    proces.antwoord = null;
    // A core that does not answer may still hold the store: it must be gone before the next try.
    if ((antwoord.soort === 'gestopt' || antwoord.soort === 'te-laat') && this.#proces === proces) {
      proces.sluitend = true;
      proces.child.kill();
      this.#proces = null;
    }
    return antwoord;
  }

  async #binnen(belofte: Promise<void>, ms: number): Promise<boolean> {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const klok = setTimeout(() => resolve(false), ms);
    void belofte.then(() => resolve(true));
    const opTijd = await promise;
    clearTimeout(klok);
    return opTijd;
  }
}
