import type { OpenResult } from '../host/core-host.ts';
import { KeyKeeper } from '../host/key-keeper.ts';
import type { KeyRing, RingPerson } from '../host/key-ring.ts';
import { createKey } from '../host/keys.ts';
import { readRecoveryKey, recoveryLines, whyNoKey } from '../host/recovery-key.ts';
import type { Administratie, Place } from '../host/sidecar.ts';
import type { Aanmaak, Aanmelding } from '../shared/contract/init.ts';
import type { OpenFaultSoort, StartToestand } from '../shared/contract/shell.ts';
import { assertNever } from '../shared/domain/assert-never.ts';
import { faultName } from '../shared/domain/fault-name.ts';
import { isDemo } from './administraties.ts';
import { Locking } from './locking.ts';
import { Restoring } from './restoring.ts';
import { NO_ATTEMPT, type Opening, SignIn } from './sign-in.ts';
import {
  BUSY,
  byRecovery,
  isRefusal,
  keepKeyHere,
  type New,
  type Opened,
  RecoveryKeyFault,
  readWelcome,
  type StartDeps,
  type Unopened,
  whoOpens,
} from './start-deps.ts';
import { Turns } from './turns.ts';

/**
 * The way from start to an open administratie, with everything that can stand in the way.
 * One step at a time; every change of the toestand goes to the pages.
 */
export class Start {
  readonly #deps: StartDeps;
  readonly restoring: Restoring;
  #toestand: StartToestand = BUSY;
  #poging: (() => Promise<StartToestand>) | null = null;
  readonly keys: KeyKeeper;
  readonly locking: Locking;
  readonly #signIn: SignIn;
  #attended = true;
  #maintains = false;
  /** Who was signed in last. */
  #last: RingPerson | null = null;
  #open: Opened | null = null;
  /** What did not open, so that a recovery key may be tried on it. */
  #dicht: Unopened | null = null;
  readonly #turns = new Turns();

  constructor(deps: StartDeps) {
    this.#deps = deps;
    this.keys = new KeyKeeper({ ...deps, onSaved: (text) => deps.setSidecar(text) });
    this.#signIn = new SignIn(deps, {
      set: (toestand) => this.#zet(toestand),
      open: (opening) => this.#openWith(opening),
      elsewhere: (administratie) => this.#fout('sleutel-elders', administratie),
    });
    this.locking = new Locking(deps, this.keys, this.#signIn.attempts, {
      inTurn: (step) => this.#naElkaar(step),
      toestand: this.toestand,
      set: (toestand) => this.#zet(toestand),
      open: () => this.#open,
      signedIn: (wie) => this.#signedIn(wie),
    });
    this.restoring = new Restoring(deps, {
      inTurn: (step, onFault) => this.#inTurn(step, onFault),
      toestand: () => this.#toestand,
      set: (toestand) => this.#zet(toestand),
      open: () => this.#open,
      closed: () => this.#closed(),
      current: () => this.current(),
      ownKey: () => this.#open?.sleutel ?? this.#dicht?.sleutel ?? null,
      triedBy: () => this.#dicht?.door ?? null,
      attempts: this.#signIn.attempts,
      openCore: (administratie, key, gebruiker) => this.#openAgain(administratie, key, gebruiker),
    });
  }

  toestand = (): StartToestand => this.#toestand;

  /** The demo, or what was open last, or the welcome screen. `attended` false: nobody is there to ask who it is. */
  begin(demo: boolean, attended = true): Promise<StartToestand> {
    this.#attended = attended;
    const last = this.#deps.last();
    if (demo) return this.openDemo();
    return this.#naElkaar(() => (last === null ? this.#welkom() : this.#openId(last)));
  }

  openDemo(): Promise<StartToestand> {
    const message = 'De demo-administratie wordt geopend…';
    const open = () => this.#openMet(this.#deps.administraties.demo(), { soort: 'demo' });
    return this.#instead(() => this.#try(message, open));
  }

  open(id: string): Promise<StartToestand> {
    return this.#instead(() => this.#openId(id));
  }

  nieuw(vraag: New): Promise<StartToestand> {
    return this.#instead(() => this.#maakNieuw(vraag));
  }

  giveWachtzin(wachtzin: string): Promise<StartToestand> {
    return this.#naElkaar(async () => {
      if (this.#toestand.soort !== 'wachtzin') return this.#toestand;
      return (await this.#signIn.passphrase(wachtzin)) ?? this.#toestand;
    });
  }

  /** Signs in: to open what is asked for, or to unlock; `wachtzin` null = with the account of this computer. */
  signIn(id: string, wachtzin: string | null): Promise<StartToestand> {
    return this.#naElkaar(async () => {
      if (this.isLocked()) return await this.locking.unlock(id, wachtzin);
      if (this.#toestand.soort !== 'aanmelden') return this.#toestand;
      return (await this.#signIn.signIn(id, wachtzin)) ?? this.#toestand;
    });
  }

  /** A passphrase of one's own instead of the start passphrase. */
  chooseWachtzin(wachtzin: string): Promise<StartToestand> {
    return this.#naElkaar(async () => {
      if (this.#toestand.soort !== 'wachtzin-kiezen') return this.#toestand;
      const save = (place: Place, ring: KeyRing) => this.#deps.administraties.saveRing(place, ring);
      return (await this.#signIn.choose(wachtzin, save)) ?? this.#toestand;
    });
  }

  /** As which beheerder one goes on with a key of which nobody knows whose it is. */
  chooseWho(id: string): Promise<StartToestand> {
    return this.#naElkaar(async () => {
      const toestand = this.#toestand;
      if (toestand.soort !== 'wie' || !toestand.mensen.some((one) => one.id === id)) return toestand;
      const wie = await this.#deps.signInCore(id);
      return wie === null ? toestand : this.#signedIn(wie);
    });
  }

  /** Tries again what failed; what is open did not fail. */
  opnieuw(): Promise<StartToestand> {
    const attempt = this.#poging;
    return this.#naElkaar(async () => {
      if (this.#open !== null && this.#toestand.soort !== 'fout') return this.#toestand;
      if (this.#open !== null) await this.#close();
      return await (attempt === null ? this.#welkom() : this.#try('Nog een keer proberen…', attempt));
    });
  }

  /** The recovery key of what is open; null where there is none to keep: nothing is open, or it is the demo. */
  recoveryKey(): { readonly naam: string; readonly regels: readonly string[] } | null {
    if (this.#open === null || isDemo(this.#open.administratie)) return null;
    return { naam: this.#open.administratie.naam, regels: recoveryLines(this.#open.sleutel) };
  }

  /** The recovery key of a new administratie has been seen. */
  seenRecoveryKey(): Promise<StartToestand> {
    return this.#naElkaar(() =>
      Promise.resolve(
        this.#toestand.soort === 'herstelsleutel' && this.#open !== null
          ? this.#zet({ soort: 'open', naam: this.#open.administratie.naam })
          : this.#toestand,
      ),
    );
  }

  /**
   * Opens what did not open with the key that was printed; from then on this computer finds that key by itself, in its
   * key store or under the wachtzin.
   */
  giveRecoveryKey(text: string, wachtzin: string | null): Promise<StartToestand> {
    return this.#naElkaar(async () => {
      const place = this.#dicht;
      if (place === null || this.#open !== null) return this.#toestand;
      const read = readRecoveryKey(text);
      if (read.soort !== 'sleutel') throw new RecoveryKeyFault(whyNoKey(read));
      const ring = [...(place.ring ?? []), ...(await keepKeyHere(this.#deps, read.sleutel, wachtzin))];
      const wie = byRecovery(this.#deps);
      const result = await this.#deps.openCore({ ...place, ring }, read.sleutel, { soort: 'bestaand' }, wie);
      // The form stays as it is: another key may be typed.
      if (result.soort === 'fout' && result.fout === 'verkeerde-sleutel') {
        throw new RecoveryKeyFault('Deze herstelsleutel hoort bij een ander bestand.');
      }
      if (result.soort === 'fout') return this.#fout(result.fout, place);
      return this.#isOpen(await this.#deps.administraties.adopt(place, ring), read.sleutel, result);
    });
  }

  /** The administratie that is open, or that did not open: what copies are about now. */
  current(): Place | null {
    return this.#open?.administratie ?? this.#dicht;
  }

  sluit(): Promise<StartToestand> {
    return this.#naElkaar(async () => {
      this.#zet({ soort: 'bezig', melding: 'De administratie wordt gesloten…' });
      const welkom = await this.#close();
      this.#deps.remember(null);
      return welkom;
    });
  }

  /** The core stopped while an administratie was open, and a restart did not help. */
  coreGestopt(fault: OpenFaultSoort): void {
    if (this.#open === null) return;
    const { administratie, sleutel, wie } = this.#open;
    const locked = this.isLocked();
    this.#closed();
    this.#poging = () => this.#openMet(administratie, { soort: 'bestaand' });
    // Nobody was there: then its copies do not open by that key either.
    this.#fout(fault, locked ? administratie : { ...administratie, sleutel, door: wie?.id ?? null });
  }

  isOpen(): boolean {
    return this.#open !== null;
  }

  isLocked(): boolean {
    return this.locking.isLocked();
  }

  /** Whether who is signed in may handle copies and the recovery key. */
  maintains(): boolean {
    return this.#maintains;
  }

  /** Who may get in, as the administratie knows it; who is signed in and is not among them goes out. */
  setPeople(people: readonly RingPerson[], maintains: boolean): void {
    this.#maintains = maintains;
    this.keys.setPeople(people);
    const wie = this.#open?.wie;
    if (wie === undefined || wie === null || people.some(({ id }) => id === wie.id)) return;
    void this.locking.lock();
  }

  async #close(): Promise<StartToestand> {
    await this.#deps.closeCore();
    this.#closed();
    return await this.#welkom();
  }

  #closed(): void {
    this.#open = null;
    this.#maintains = false;
    this.locking.closed();
    this.keys.drop();
  }

  #zet(toestand: StartToestand): StartToestand {
    this.#toestand = toestand;
    this.#deps.onState(toestand);
    return toestand;
  }

  #naElkaar(stap: () => Promise<StartToestand>): Promise<StartToestand> {
    return this.#inTurn(stap, (toestand) => toestand);
  }

  #inTurn<T>(stap: () => Promise<T>, onFault: (toestand: StartToestand) => T): Promise<T> {
    return this.#turns.take(stap, (fault) => {
      if (isRefusal(fault)) throw fault;
      this.#deps.log(`start ${faultName(fault)}`);
      if (this.isLocked()) return onFault(this.locking.again());
      // Whatever else goes wrong has a screen: a start that only says that it is busy never ends.
      return onFault(this.#zet({ soort: 'fout', fout: 'onbekend', naam: null, plaats: null }));
    });
  }

  /** Opens something else: what is open is closed first, by who may; what is locked stays. */
  #instead(step: () => Promise<StartToestand>): Promise<StartToestand> {
    return this.#naElkaar(async () => {
      if (this.isLocked()) return this.#toestand;
      if (this.#open !== null) await this.#close();
      return await step();
    });
  }

  #try(melding: string, attempt: () => Promise<StartToestand>): Promise<StartToestand> {
    this.#poging = attempt;
    this.#zet({ soort: 'bezig', melding });
    return attempt();
  }

  async #welkom(): Promise<StartToestand> {
    this.#poging = null;
    this.#signIn.forget();
    this.#dicht = null;
    return this.#zet(await readWelcome(this.#deps));
  }

  async #openId(id: string): Promise<StartToestand> {
    this.#poging = () => this.#openId(id);
    this.#zet(BUSY);
    const { administraties } = this.#deps;
    const found = await administraties.find(id);
    switch (found.soort) {
      case 'gevonden':
        return await this.#openMet(found.administratie, { soort: 'bestaand' });
      case 'sleutel-weg':
      case 'sleutel-beschadigd':
        return this.#fout(found.soort, found.plaats);
      case 'niet-gevonden':
        return this.#zet({ soort: 'fout', fout: 'niet-gevonden', naam: null, plaats: administraties.map });
      default:
        return assertNever(found);
    }
  }

  async #openMet(administratie: Administratie, aanmaak: Aanmaak): Promise<StartToestand> {
    this.#dicht = administratie;
    return await this.#signIn.begin(administratie, aanmaak, this.#attended);
  }

  /** Opens with a key that was found, as whose way in it was. */
  async #openWith({ administratie, sleutel, aanmaak, slot }: Opening): Promise<StartToestand> {
    const wie = whoOpens(this.#deps, administratie, slot.gebruiker);
    const toestand = await this.#openCore(administratie, sleutel, aanmaak, wie);
    if (toestand.soort !== 'fout' || toestand.fout !== 'geen-toegang') return toestand;
    if (administratie.ring.length < 2) return toestand;
    return this.#signIn.askWho(administratie, {
      ...NO_ATTEMPT,
      gekozen: slot.gebruiker,
      melding: `${slot.naam} is geen gebruiker van deze administratie (meer). Vraag een beheerder.`,
    });
  }

  /** Opens again what was open, or a copy in its place: as who it was, who may not be a gebruiker in it. */
  async #openAgain(administratie: Administratie, sleutel: string, gebruiker: string | null) {
    const aanmaak = { soort: 'bestaand' } as const;
    const before = whoOpens(this.#deps, administratie, gebruiker ?? this.#last?.id ?? null);
    const toestand = await this.#openCore(administratie, sleutel, aanmaak, before);
    const isRefused = toestand.soort === 'fout' && toestand.fout === 'geen-toegang';
    if (gebruiker !== null || !isRefused) return toestand;
    return await this.#openCore(administratie, sleutel, aanmaak, byRecovery(this.#deps));
  }

  async #openCore(
    administratie: Administratie,
    sleutel: string,
    aanmaak: Aanmaak,
    wie: Aanmelding,
  ): Promise<StartToestand> {
    if (this.#toestand.soort !== 'bezig') this.#zet(BUSY);
    const result = await this.#deps.openCore(administratie, sleutel, aanmaak, wie);
    if (result.soort === 'fout') {
      // A wachtzin was checked against the sidecar, so the store itself cannot be read.
      const byWachtzin = administratie.ring.every(({ bron }) => ['wachtzin', 'omslag'].includes(bron.soort));
      const door = wie.soort === 'gebruiker' ? wie.id : null;
      // Who may not work with it does not get at its copies by its key.
      if (result.fout === 'geen-toegang') return this.#fout(result.fout, administratie);
      const beschadigd = result.fout === 'verkeerde-sleutel' && byWachtzin;
      return this.#fout(beschadigd ? 'beschadigd' : result.fout, { ...administratie, sleutel, door });
    }
    return this.#isOpen(administratie, sleutel, result, aanmaak.soort === 'nieuw');
  }

  #isOpen(
    administratie: Administratie,
    sleutel: string,
    { wie, kandidaten, eerste }: Extract<OpenResult, { soort: 'open' }>,
    nieuw = false,
  ): StartToestand {
    const { id, naam } = administratie;
    this.#open = { administratie, sleutel, wie };
    this.#last = wie;
    this.#dicht = null;
    this.#poging = null;
    this.#deps.remember(id);
    if (!isDemo(administratie)) this.keys.take(administratie, sleutel, wie);
    if (wie === null) {
      const mensen = kandidaten.map((one) => ({ ...one, computer: false }));
      return this.#zet({ soort: 'wie', naam, mensen });
    }
    return this.#zet(
      nieuw ? { soort: 'herstelsleutel', naam } : { soort: 'open', naam, ...(eerste ? { eerste } : {}) },
    );
  }

  /** Somebody goes on with what is open. */
  #signedIn(wie: RingPerson): StartToestand {
    if (this.#open === null) return this.#toestand;
    const { administratie, sleutel } = this.#open;
    this.#open = { administratie, sleutel, wie };
    this.#last = wie;
    if (!isDemo(administratie)) this.keys.signedIn(wie);
    return this.#zet({ soort: 'open', naam: administratie.naam });
  }

  #fout(fout: OpenFaultSoort, plaats: Unopened): StartToestand {
    this.#dicht = plaats;
    return this.#zet({ soort: 'fout', fout, naam: plaats.naam, plaats: plaats.pad });
  }

  async #maakNieuw({ naam, gemeente, beheerder, wachtzin }: New): Promise<StartToestand> {
    const { administraties } = this.#deps;
    const sleutel = createKey();
    const ring = await keepKeyHere(this.#deps, sleutel, wachtzin);
    this.#zet({ soort: 'bezig', melding: 'De administratie wordt gemaakt…' });
    const administratie = await administraties.reserve(naam, ring);
    this.#poging = () => this.#openId(administratie.id);
    const wie = { soort: 'maker', naam: beheerder, account: this.#deps.account() } as const;
    const toestand = await this.#openCore(administratie, sleutel, { soort: 'nieuw', gemeente }, wie);
    if (toestand.soort === 'fout') await administraties.release(administratie);
    return toestand;
  }
}
