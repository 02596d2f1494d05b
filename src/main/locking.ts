import type { KeyKeeper } from '../host/key-keeper.ts';
import { afterLock, type RingPerson } from '../host/key-ring.ts';
import type { Kluis } from '../host/keys.ts';
import type { Administratie } from '../host/sidecar.ts';
import type { StartToestand } from '../shared/contract/shell.ts';
import type { ShellSoort } from '../shared/domain/opdracht/logboek.ts';
import { isDemo } from './administraties.ts';
import { KeyFault } from './restore.ts';
import { type Attempt, type Attempts, NO_ATTEMPT, NOT_THE_START, peopleToChoose } from './sign-in.ts';

type Deps = {
  kluis(): Kluis;
  signInCore(id: string): Promise<RingPerson | null>;
  lockCore(on: boolean): void;
  hideOthers(on: boolean): void;
  beginAgain(): void;
  setLocked(place: string, on: boolean): void;
  note(soort: ShellSoort, wat: string): void;
};

type Access = {
  inTurn(step: () => Promise<StartToestand>): Promise<StartToestand>;
  toestand(): StartToestand;
  set(toestand: StartToestand): StartToestand;
  open(): { readonly administratie: Administratie; readonly wie: RingPerson | null } | null;
  /** Somebody goes on with what is open. */
  signedIn(wie: RingPerson): StartToestand;
};

/**
 * Locks what is open without closing it: the core answers no call, the page shows nothing, and other windows are
 * hidden. Whoever was there goes on where they were; somebody else begins anew.
 */
export class Locking {
  readonly #deps: Deps;
  readonly #keys: KeyKeeper;
  readonly #attempts: Attempts;
  readonly #start: Access;
  #locked = false;

  constructor(deps: Deps, keys: KeyKeeper, attempts: Attempts, start: Access) {
    this.#deps = deps;
    this.#keys = keys;
    this.#attempts = attempts;
    this.#start = start;
  }

  /** Whether nobody may work with what is open, whatever the screen shows. */
  isLocked(): boolean {
    return this.#locked;
  }

  /** What was locked is closed. */
  closed(): void {
    this.#locked = false;
  }

  /** The lock screen again, after something else went wrong. */
  again(): StartToestand {
    return this.#show(NO_ATTEMPT);
  }

  /** Nobody is there any more. The demo is everybody's: it stays as it is. */
  async leave(): Promise<void> {
    const open = this.#start.open();
    if (open !== null && !isDemo(open.administratie)) await this.lock();
  }

  lock(): Promise<StartToestand> {
    return this.#start.inTurn(() => {
      if (this.#start.toestand().soort !== 'open') return Promise.resolve(this.#start.toestand());
      this.#locked = true;
      const open = this.#start.open();
      if (open !== null) this.#deps.setLocked(open.administratie.id, true);
      this.#deps.lockCore(true);
      this.#deps.hideOthers(true);
      return Promise.resolve(this.#show(NO_ATTEMPT));
    });
  }

  /** Goes on as who was there, or as somebody else; `wachtzin` null = with the account of this computer. */
  async unlock(id: string, wachtzin: string | null): Promise<StartToestand> {
    const open = this.#start.open();
    if (open === null || open.wie === null) return this.#start.toestand();
    if (isDemo(open.administratie)) return this.#goOn(open.wie);
    const { id: place } = open.administratie;
    if (wachtzin !== null && this.#attempts.wait(place, id) > 0) {
      return this.#show({ ...NO_ATTEMPT, gekozen: id });
    }
    const found = await this.#keys.find(id, wachtzin);
    const attempt = this.#attempts.note(place, id, found, wachtzin !== null);
    if (found.soort !== 'sleutel') return this.#show(attempt);
    if (found.slot.eenmalig) {
      return this.#show({
        ...NO_ATTEMPT,
        gekozen: id,
        melding: 'Dit is een startwachtzin. Sluit het programma en meld u bij het openen aan.',
      });
    }
    const wie = await this.#deps.signInCore(id);
    if (wie === null) {
      return this.#show({
        ...NO_ATTEMPT,
        gekozen: id,
        melding: `${found.slot.naam} is geen gebruiker van deze administratie (meer). Vraag een beheerder.`,
      });
    }
    return this.#goOn(wie);
  }

  /** Another passphrase for who is signed in; `now` null = the account of this computer says who it is. */
  async changeWachtzin(now: string | null, wachtzin: string): Promise<void> {
    const open = this.#start.open();
    if (open === null || open.wie === null || isDemo(open.administratie)) {
      throw new KeyFault('wachtzin', 'Hier heeft niemand een wachtzin.');
    }
    this.#requireUnlocked();
    const { id } = open.administratie;
    const wait = now === null ? 0 : this.#attempts.wait(id, open.wie.id);
    if (wait > 0) throw new KeyFault('wachtzinNu', `Wacht ${String(wait)} seconden en probeer het opnieuw.`);
    const found = await this.#keys.find(open.wie.id, now);
    this.#attempts.note(id, open.wie.id, found, now !== null);
    if (found.soort !== 'sleutel') throw new KeyFault('wachtzinNu', 'Dit is niet uw wachtzin van nu.');
    const same = await this.#keys.find(open.wie.id, wachtzin);
    if (same.soort === 'sleutel' && same.slot.eenmalig) throw new KeyFault('wachtzin', NOT_THE_START);
    // Deriving took a while: who was there may have left.
    this.#requireUnlocked();
    await this.#keys.setPassphrase(open.wie, wachtzin);
    this.#deps.note('wachtzin', '');
  }

  #requireUnlocked(): void {
    if (this.#locked) throw new KeyFault('wachtzin', 'Het programma is vergrendeld. Meld u eerst aan.');
  }

  #goOn(wie: RingPerson): StartToestand {
    const same = this.#start.open()?.wie?.id === wie.id;
    if (same) {
      this.#deps.hideOthers(false);
    } else {
      // What the one before was doing goes before anything is to be seen again.
      this.#start.set({ soort: 'bezig', melding: 'U wordt aangemeld…' });
      this.#deps.beginAgain();
    }
    const open = this.#start.open();
    if (open !== null) this.#deps.setLocked(open.administratie.id, false);
    this.#deps.lockCore(false);
    this.#locked = false;
    return this.#start.signedIn(wie);
  }

  #show(attempt: Attempt): StartToestand {
    const open = this.#start.open();
    if (open === null || open.wie === null) return this.#start.toestand();
    const { administratie, wie } = open;
    const demo = isDemo(administratie);
    const mensen = demo ? [] : peopleToChoose(afterLock(this.#keys.ring()), () => this.#deps.kluis());
    const self = mensen.find(({ id }) => id === wie.id) ?? { ...wie, computer: false };
    const wacht = this.#attempts.wait(administratie.id, attempt.gekozen ?? wie.id);
    return this.#start.set({
      ...{ soort: 'vergrendeld', naam: administratie.naam, wie: self, mensen, demo, ...attempt, wacht },
    });
  }
}
