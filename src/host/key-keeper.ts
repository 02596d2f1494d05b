import { randomInt } from 'node:crypto';
import type { KeyAnswer, KeyQuestion } from '../shared/contract/init.ts';
import { assertNever } from '../shared/domain/assert-never.ts';
import type { ShellSoort } from '../shared/domain/opdracht/logboek.ts';
import {
  afterLock,
  asPeople,
  isWaitingHere,
  type KeyRing,
  onlyByComputer,
  openRing,
  type RingFind,
  type RingPerson,
  slotsOf,
  wayInOf,
  withComputer,
  withComputerLater,
  withoutPerson,
  withPassphrase,
} from './key-ring.ts';
import type { Kluis, ScryptKosten } from './keys.ts';
import { type Administratie, type Place, sidecarText } from './sidecar.ts';

type Deps = {
  readonly administraties: { saveRing(place: Place, ring: KeyRing): Promise<Administratie> };
  kluis(): Kluis;
  readonly kosten: ScryptKosten;
  /** The ring is another one: the core keeps its text with every backup. */
  onSaved(sidecar: string): void;
  /** For the logbook. */
  note(soort: ShellSoort, wat: string): void;
};

type Held = { readonly administratie: Administratie; readonly sleutel: string };

/** No vowels but one, and nothing that looks alike: what is read aloud or copied by hand. */
const LETTERS = 'bcdfghjkmnpqrstvwxz23456789';
const GROUPS = 4;
const PER_GROUP = 4;

/** A passphrase to begin with: some 76 bits by chance. */
export function createStartPassphrase(): string {
  const letter = () => LETTERS[randomInt(LETTERS.length)] ?? '';
  const group = () => Array.from({ length: PER_GROUP }, letter).join('');
  return Array.from({ length: GROUPS }, group).join('-');
}

/** Who can get in to the administratie that is open: changes its key ring, one change at a time. */
export class KeyKeeper {
  readonly #deps: Deps;
  #held: Held | null = null;
  #self: RingPerson | null = null;
  #people: readonly RingPerson[] | null = null;
  #work: Promise<unknown> = Promise.resolve();

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** This is open now, as `self`; null = nobody knows yet who. The people come with `setPeople`. */
  take(administratie: Administratie, sleutel: string, self: RingPerson | null): void {
    this.#held = { administratie, sleutel };
    this.#self = self;
    void this.#asPeople();
    void this.#confirmComputer();
  }

  /** Somebody goes on with it. */
  signedIn(self: RingPerson): void {
    this.#self = self;
    void this.#asPeople();
    void this.#confirmComputer();
  }

  drop(): void {
    this.#held = null;
    this.#self = null;
    this.#people = null;
  }

  /** Who may get in, now or later: others lose their way in. */
  setPeople(people: readonly RingPerson[]): void {
    this.#people = people;
    void this.#asPeople();
  }

  ring(): KeyRing {
    return this.#held?.administratie.ring ?? [];
  }

  /**
   * Whether it is somebody who is asked for it while it is open: by this passphrase, or (null) by the account of this
   * computer where they have no passphrase of their own.
   */
  async find(id: string, wachtzin: string | null): Promise<RingFind> {
    return await openRing(slotsOf(afterLock(this.ring()), id), () => this.#deps.kluis(), wachtzin);
  }

  /** Somebody has this passphrase from now on. */
  async setPassphrase(person: RingPerson, wachtzin: string, eenmalig = false): Promise<void> {
    const { kosten } = this.#deps;
    await this.#change(({ administratie, sleutel }) =>
      withPassphrase(administratie.ring, person, sleutel, { wachtzin, eenmalig, kosten }),
    );
  }

  /** Resolves when everything is on disk. */
  async settled(): Promise<void> {
    await this.#work;
  }

  /** What the core asks; it has looked at who may. */
  async answer(question: KeyQuestion): Promise<KeyAnswer> {
    if (this.#held === null) return { soort: 'weigering', melding: 'Er is geen administratie open.' };
    try {
      return await this.#answer(question);
    } catch {
      return {
        soort: 'weigering',
        melding:
          'Het bestand met de sleutelgegevens kan niet worden geschreven. Er is niets veranderd. Probeer het opnieuw.',
      };
    }
  }

  async #answer(question: KeyQuestion): Promise<KeyAnswer> {
    switch (question.soort) {
      case 'wegen': {
        const ring = this.ring();
        const ids = ring.flatMap(({ gebruiker }) => gebruiker ?? []);
        return { soort: 'wegen', wegen: Object.fromEntries(ids.map((id) => [id, wayInOf(ring, id)])) };
      }
      case 'start': {
        const wachtzin = createStartPassphrase();
        await this.setPassphrase(question.wie, wachtzin, true);
        return { soort: 'start', wachtzin };
      }
      case 'intrekken':
        if (question.id === this.#self?.id) {
          return { soort: 'weigering', melding: 'U kunt uw eigen toegang niet intrekken.' };
        }
        await this.#change(({ administratie }) => withoutPerson(administratie.ring, question.id));
        return { soort: 'gedaan' };
      case 'computer':
        return await this.#linkComputer(question.wie);
      default:
        return assertNever(question);
    }
  }

  /** Of oneself at once; of another once they have signed in here by a passphrase of their own: nobody can be them before. */
  async #linkComputer(wie: RingPerson): Promise<KeyAnswer> {
    const kluis = this.#deps.kluis();
    const refuse = (melding: string): KeyAnswer => ({ soort: 'weigering', melding });
    if (kluis === null) return refuse('Deze computer heeft geen sleutelkluis om mee te koppelen.');
    const lost = onlyByComputer(this.ring(), wie.id, kluis);
    if (lost !== null) {
      return refuse(
        `${lost.naam} meldt zich alleen met dit account van de computer aan en zou er niet meer in komen. Een account hoort bij één persoon. Kies voor ${lost.naam} eerst een wachtzin.`,
      );
    }
    const self = wie.id === this.#self?.id;
    if (!self && wayInOf(this.ring(), wie.id) === 'geen') {
      return refuse(
        `${wie.naam} heeft nog geen wachtzin. Maak eerst een startwachtzin: het account van de computer werkt pas als ${wie.naam} zich hier één keer met een eigen wachtzin heeft aangemeld.`,
      );
    }
    const link = self ? withComputer : withComputerLater;
    await this.#change(({ administratie, sleutel }) => link(administratie.ring, wie, sleutel, kluis));
    return { soort: 'gedaan' };
  }

  /** Who is there now came in by something else than an account that was linked to them: from now on that lets them in. */
  async #confirmComputer(): Promise<void> {
    const self = this.#self;
    const kluis = this.#deps.kluis();
    if (self === null || kluis === null || !isWaitingHere(this.ring(), self.id, kluis)) return;
    if (onlyByComputer(this.ring(), self.id, kluis) !== null) return;
    await this.#change(({ administratie, sleutel }) =>
      withComputer(administratie.ring, self, sleutel, kluis),
    ).then(
      () => this.#deps.note('eersteKeer', 'account van de computer'),
      () => undefined,
    );
  }

  async #asPeople(): Promise<void> {
    const people = this.#people;
    if (people === null) return;
    // What cannot be written now is tried again at the next opening.
    await this.#change(({ administratie }) => asPeople(administratie.ring, people, this.#self)).catch(
      () => undefined,
    );
  }

  /** Writes what `next` makes of the ring, when that is another one. */
  #change(next: (held: Held) => KeyRing | Promise<KeyRing>): Promise<void> {
    const work = this.#work.then(async () => {
      const held = this.#held;
      if (held === null) return;
      const ring = await next(held);
      if (JSON.stringify(ring) === JSON.stringify(held.administratie.ring)) return;
      const administratie = await this.#deps.administraties.saveRing(held.administratie, ring);
      if (this.#held?.administratie.id === administratie.id) this.#held = { ...held, administratie };
      this.#deps.onSaved(sidecarText(administratie));
    });
    this.#work = work.catch(() => undefined);
    return work;
  }
}
