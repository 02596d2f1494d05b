import type { z } from 'zod';
import {
  type CoreInit,
  type KeyAnswer,
  type KeyQuestion,
  type NaarCore,
  type VanCore,
  vanCoreSchema,
} from '../shared/contract/init.ts';
import type { OpenFaultSoort, SavedLine } from '../shared/contract/shell.ts';
import { assertNever } from '../shared/domain/assert-never.ts';
import type { ShellSoort } from '../shared/domain/opdracht/logboek.ts';

/** The part of a utility process the host uses; `P` is the kind of port. */
export type CoreChild<P> = {
  postMessage(message: NaarCore, ports?: P[]): void;
  onMessage(receive: (message: unknown) => void): void;
  onExit(receive: (code: number) => void): void;
  kill(): boolean;
};

export type CoreHostDeps<P> = {
  fork(): CoreChild<P>;
  createChannel(): { readonly port1: P; readonly port2: P };
  exists(path: string): boolean;
  log(bron: 'main' | 'core', niveau: 'info' | 'waarschuwing' | 'fout', line: string): void;
  /** The core died while it opened, and is started once more: ports that were given lead nowhere. */
  onRetry(): void;
  /** The core is open, also after a restart: pages need a new port. */
  onOpen(): void;
  /** The core stopped for good while it was open; or a restart could not open the store. */
  onStopped(fault: OpenFaultSoort): void;
  /** Who may get in, and when it locks. */
  onPeople(people: Message<'mensen'>): void;
  /** The core asks something of what lets people in. */
  answerKeys(question: KeyQuestion): Promise<KeyAnswer>;
  readonly openTijd: number;
  readonly sluitTijd: number;
  /** After so many ms of health a next death is again followed by a restart. */
  readonly herstelTijd: number;
};

type Message<S extends VanCore['soort']> = Extract<VanCore, { soort: S }>;

export type OpenResult =
  | (Pick<Message<'open'>, 'wie' | 'kandidaten' | 'eerste'> & { readonly soort: 'open' })
  | { readonly soort: 'fout'; readonly fout: OpenFaultSoort };

/** What came of something that was asked of the core besides opening. */
export type TaskResult =
  | { readonly soort: 'klaar'; readonly opzij: string | null; readonly regels: readonly SavedLine[] }
  | { readonly soort: 'fout'; readonly fout: OpenFaultSoort };

type Person = NonNullable<Message<'aangemeld'>['wie']>;

type Task = Extract<NaarCore, { soort: 'herstel' | 'kopie-naar' | 'lees-opdrachten' }>;

type Antwoord = OpenResult | { readonly soort: 'gestopt' | 'te-laat' };

type Process<P> = {
  readonly child: CoreChild<P>;
  readonly exit: Promise<void>;
  geopendOp: number | null;
  /** Set while main waits for who is signed in. */
  aanmelding: ((wie: Person | null) => void) | null;
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
  #proces: Process<P> | null = null;
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
  async open(init: CoreInit): Promise<OpenResult> {
    if (this.#init !== null) await this.sluit();
    this.#herstart = false;
    let result = await this.#openIn(init);
    // Ended from outside while it was opening: once more by itself. What it was making may be there already.
    if (result.soort === 'gestopt') {
      this.#deps.onRetry();
      const isMade = init.aanmaak.soort === 'nieuw' && this.#deps.exists(init.pad);
      result = await this.#openIn(isMade ? { ...init, aanmaak: { soort: 'bestaand' } } : init);
    }
    if (result.soort !== 'open') {
      return result.soort === 'fout' ? result : { soort: 'fout', fout: 'core-gestopt' };
    }
    // A restart goes on as who it is, and does not ask again.
    this.#init =
      result.wie === null || init.wie.soort === 'demo'
        ? init
        : { ...init, wie: { soort: 'gebruiker', id: result.wie.id } };
    this.#deps.onOpen();
    return result;
  }

  /**
   * A port to the core for a page of a session; null when nothing is open or being opened. While it opens the core keeps
   * the calls that come in, and answers them first; when it does not open it closes the port. `wie`: whom a server signed in.
   */
  createPort(session: string, wie?: string): P | null {
    if (this.#proces === null || this.#proces.sluitend) return null;
    const opent = this.#proces.antwoord !== null;
    if (!opent && (this.#init === null || this.#proces.geopendOp === null)) return null;
    const { port1, port2 } = this.#deps.createChannel();
    const signedIn = wie === undefined ? {} : { wie };
    this.#proces.child.postMessage({ soort: 'poort', session, ...signedIn }, [port1]);
    return port2;
  }

  /** Asks something of the core that takes a while: one thing at a time, and there is always an answer. */
  async task(task: Task): Promise<TaskResult> {
    this.#proces ??= this.#fork();
    const process = this.#proces;
    const { promise, resolve } = Promise.withResolvers<TaskResult>();
    process.taak = resolve;
    process.child.postMessage(task);
    const result = await promise;
    process.taak = null;
    return result;
  }

  /** A server let somebody in: for the logbook. */
  noteArrival(id: string, session: string, onjuist: number): void {
    this.#proces?.child.postMessage({ soort: 'binnen', id, session, onjuist });
  }

  /** Where backups go as well from now on; null = nowhere else. */
  setSecond(map: string | null): void {
    if (this.#init === null) return;
    this.#init = { ...this.#init, second: map };
    this.#proces?.child.postMessage({ soort: 'tweede-map', map });
  }

  /** How the key is found changed: goes along with every backup from now on. */
  setSidecar(tekst: string): void {
    if (this.#init === null) return;
    this.#init = { ...this.#init, sidecar: tekst };
    this.#proces?.child.postMessage({ soort: 'sidecar', tekst });
  }

  /** Goes on as somebody else, in every window; null = they may not work with it. */
  async signIn(id: string, onjuist: number): Promise<Person | null> {
    const process = this.#proces;
    if (process === null || this.#init === null) return null;
    const { promise, resolve } = Promise.withResolvers<Person | null>();
    process.aanmelding = resolve;
    process.child.postMessage({ soort: 'aanmelden', id, onjuist });
    const wie = await promise;
    process.aanmelding = null;
    if (wie !== null && this.#init !== null) {
      this.#init = { ...this.#init, wie: { soort: 'gebruiker', id: wie.id }, vergrendeld: false };
    }
    return wie;
  }

  /** While it is locked the core answers no call, also not after a restart. */
  lock(aan: boolean): void {
    if (this.#init === null) return;
    this.#init = { ...this.#init, vergrendeld: aan };
    this.#proces?.child.postMessage({ soort: 'vergrendel', aan });
  }

  /** What the shell did, for the logbook of what is open. */
  note(gebeurtenis: ShellSoort, wat: string): void {
    if (this.#init !== null) this.#proces?.child.postMessage({ soort: 'noteer', gebeurtenis, wat });
  }

  /** Closes the store and ends the process; ends it by force when it does not answer. */
  async sluit(): Promise<void> {
    const process = this.#proces;
    this.#init = null;
    if (process === null) return;
    process.sluitend = true;
    process.child.postMessage({ soort: 'sluit' });
    if (!(await this.#binnen(process.exit, this.#deps.sluitTijd))) {
      this.#deps.log('main', 'waarschuwing', 'core sluit niet op tijd');
      process.child.kill();
    }
    if (this.#proces === process) this.#proces = null;
  }

  #fork(): Process<P> {
    const child = this.#deps.fork();
    const { promise: exit, resolve } = Promise.withResolvers<void>();
    const process: Process<P> = {
      child,
      exit,
      geopendOp: null,
      taak: null,
      aanmelding: null,
      antwoord: null,
      sluitend: false,
    };
    child.onMessage((message) => this.#neemBericht(process, vanCoreSchema.parse(message)));
    child.onExit((code) => {
      resolve();
      this.#neemExit(process, code);
    });
    return process;
  }

  #neemBericht(process: Process<P>, message: z.output<typeof vanCoreSchema>): void {
    switch (message.soort) {
      case 'log':
        this.#deps.log('core', message.niveau, message.regel);
        return;
      case 'open':
        process.geopendOp = Date.now();
        this.#deps.log('main', 'info', 'core open');
        process.antwoord?.(message);
        return;
      case 'mensen':
        this.#deps.onPeople(message);
        return;
      case 'aangemeld':
        process.aanmelding?.(message.wie);
        return;
      case 'sleutels':
        void this.#answerKeys(process, message);
        return;
      case 'open-fout':
        process.antwoord?.({ soort: 'fout', fout: message.fout });
        return;
      case 'taak-klaar':
        process.taak?.({ soort: 'klaar', opzij: message.opzij, regels: message.regels });
        return;
      case 'taak-fout':
        process.taak?.({ soort: 'fout', fout: message.fout });
        return;
      case 'gesloten':
        return;
      default:
        assertNever(message);
    }
  }

  async #answerKeys({ child }: Process<P>, { nummer, vraag }: Message<'sleutels'>): Promise<void> {
    child.postMessage({ soort: 'sleutels-antwoord', nummer, antwoord: await this.#deps.answerKeys(vraag) });
  }

  #neemExit(process: Process<P>, code: number): void {
    if (this.#proces === process) this.#proces = null;
    process.taak?.({ soort: 'fout', fout: 'core-gestopt' });
    process.aanmelding?.(null);
    if (process.sluitend) return;
    this.#deps.log('main', 'fout', `core gestopt met code ${code}`);
    if (process.antwoord !== null) {
      process.antwoord({ soort: 'gestopt' });
      return;
    }
    const init = this.#init;
    if (init === null) return;
    const gezond = process.geopendOp !== null && Date.now() - process.geopendOp >= this.#deps.herstelTijd;
    if (this.#herstart && !gezond) {
      this.#geefOp('core-gestopt');
      return;
    }
    this.#herstart = true;
    // What is there now must still be there: a restart never makes a store.
    void this.#openIn({ ...init, aanmaak: { soort: 'bestaand' } }).then((result) => {
      if (this.#init?.pad !== init.pad) return;
      // Locked while it opened.
      if (this.#init.vergrendeld !== init.vergrendeld) this.lock(this.#init.vergrendeld);
      if (result.soort === 'open') this.#deps.onOpen();
      else this.#geefOp(result.soort === 'fout' ? result.fout : 'core-gestopt');
    });
  }

  #geefOp(fault: OpenFaultSoort): void {
    this.#init = null;
    this.#deps.onStopped(fault);
  }

  async #openIn(init: CoreInit): Promise<Antwoord> {
    this.#proces ??= this.#fork();
    const process = this.#proces;
    const { promise, resolve } = Promise.withResolvers<Antwoord>();
    const clock = setTimeout(() => resolve({ soort: 'te-laat' }), this.#deps.openTijd);
    process.antwoord = resolve;
    process.child.postMessage({ soort: 'open', init });
    const antwoord = await promise;
    clearTimeout(clock);
    process.antwoord = null;
    // A core that does not answer may still hold the store: it must be gone before the next try.
    if ((antwoord.soort === 'gestopt' || antwoord.soort === 'te-laat') && this.#proces === process) {
      process.sluitend = true;
      process.child.kill();
      this.#proces = null;
    }
    return antwoord;
  }

  async #binnen(belofte: Promise<void>, ms: number): Promise<boolean> {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const clock = setTimeout(() => resolve(false), ms);
    void belofte.then(() => resolve(true));
    const opTijd = await promise;
    clearTimeout(clock);
    return opTijd;
  }
}
