import {
  afterLock,
  type KeyRing,
  type KeySlot,
  openRing,
  opensHere,
  peopleOf,
  type RingFind,
  slotsOf,
  withPassphrase,
} from '../host/key-ring.ts';
import type { Kluis, ScryptKosten } from '../host/keys.ts';
import type { Administratie } from '../host/sidecar.ts';
import { type Misses, waitLeft } from '../host/sign-in-wait.ts';
import type { Aanmaak } from '../shared/contract/init.ts';
import type { SignInPerson, StartToestand } from '../shared/contract/shell.ts';
import { assertNever } from '../shared/domain/assert-never.ts';
import type { ShellSoort } from '../shared/domain/opdracht/logboek.ts';
import { KeyFault } from './restore.ts';

export type SignInDeps = {
  kluis(): Kluis;
  readonly kosten: ScryptKosten;
  /** Wrong passphrases since the last right one; `id`: of whom in which administratie (`Attempts`). */
  misses(id: string): Misses;
  setMisses(id: string, misses: Misses | null): void;
  /** Whether it was locked when it was closed, or died: then the account of the computer is no way around the lock. */
  wasLocked(place: string): boolean;
  setLocked(place: string, on: boolean): void;
  /** For the logbook. */
  note(soort: ShellSoort, wat: string): void;
  /** This moment in ms. */
  now(): number;
};

export type Opening = {
  readonly administratie: Administratie;
  readonly aanmaak: Aanmaak;
  readonly sleutel: string;
  readonly slot: KeySlot;
};

type Way = {
  set(toestand: StartToestand): StartToestand;
  /** The key is there: opens the administratie. */
  open(opening: Opening): Promise<StartToestand>;
  /** This computer does not have the key. */
  elsewhere(administratie: Administratie): StartToestand;
};

/** What came of an attempt, as the screens say it. */
export type Attempt = {
  readonly onjuist: boolean;
  readonly gekozen: string | null;
  readonly wacht: number;
  readonly melding: string | null;
};

export const NO_ATTEMPT: Attempt = { onjuist: false, gekozen: null, wacht: 0, melding: null };

const NO_COMPUTER =
  'Dit account op deze computer hoort niet bij deze persoon. Vul de wachtzin in, of vraag een beheerder.';

/** Somebody else knows a start passphrase: whoever gave it. */
export const NOT_THE_START = 'Dit is uw startwachtzin. Kies een andere, die alleen u kent.';

/** Whose an administratie of one person is; null = of more, or nobody knows. */
function onlyOne({ ring }: Administratie): string | null {
  const [first = null, ...others] = peopleOf(ring);
  return others.length === 0 ? first : null;
}

/** The people of a ring to choose from, by name. */
export function peopleToChoose(ring: KeyRing, kluis: () => Kluis): SignInPerson[] {
  return peopleOf(ring)
    .flatMap((id) => {
      if (id === null) return [];
      const own = slotsOf(ring, id);
      const accounts = own.filter(({ bron, wacht }) => bron.soort === 'os' && wacht !== true);
      const computer = accounts.length > 0 && accounts.some((slot) => opensHere(slot, kluis()));
      return [{ id, naam: own[0]?.naam ?? '', computer }];
    })
    .sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
}

/** Whose wrong passphrases are counted; null = nobody knows who types. */
const countOf = (place: string, person: string | null): string =>
  person === null ? place : `${place}/${person}`;

/** Keeps the wait after wrong passphrases: of one person in one administratie. Who knows theirs does not end it for another. */
export class Attempts {
  readonly #deps: SignInDeps;

  constructor(deps: SignInDeps) {
    this.#deps = deps;
  }

  /** Seconds before the next one. */
  wait(place: string, person: string | null): number {
    return Math.ceil(waitLeft(this.#deps.misses(countOf(place, person)), this.#deps.now()) / 1000);
  }

  /** Takes note of what came of one (`typed`: by passphrase); answers it as the screens say it. */
  note(place: string, person: string | null, { soort }: RingFind, typed: boolean): Attempt {
    const id = countOf(place, person);
    // The account of this computer says nothing about who was guessing.
    if (soort === 'sleutel' && typed) this.#deps.setMisses(id, null);
    const wrong = soort === 'wachtzin-onjuist';
    if (wrong) {
      const { aantal } = this.#deps.misses(id);
      this.#deps.setMisses(id, { aantal: aantal + 1, laatst: this.#deps.now() });
    }
    const computer = soort === 'onvindbaar' || soort === 'wachtzin-nodig';
    return {
      ...{ onjuist: wrong, gekozen: person, wacht: this.wait(place, person) },
      melding: computer ? NO_COMPUTER : null,
    };
  }
}

/** Who opens an administratie, from its key ring: asked where there is something to ask. */
export class SignIn {
  readonly #deps: SignInDeps;
  readonly #way: Way;
  readonly attempts: Attempts;
  /** For what a passphrase is asked. */
  #asked: Pick<Opening, 'administratie' | 'aanmaak'> | null = null;
  /** Signed in with a start passphrase: it opens when another one is chosen. */
  #begun: Opening | null = null;

  constructor(deps: SignInDeps, way: Way) {
    this.#deps = deps;
    this.#way = way;
    this.attempts = new Attempts(deps);
  }

  forget(): void {
    this.#asked = null;
    this.#begun = null;
  }

  /**
   * The key of an administratie: at once where there is nobody to choose and the account of this computer has it.
   * `attended` false: nobody is there to ask, so that account decides.
   */
  async begin(administratie: Administratie, aanmaak: Aanmaak, attended: boolean): Promise<StartToestand> {
    this.#begun = null;
    this.#asked = { administratie, aanmaak };
    const ring = this.#ringOf(administratie);
    if (attended && peopleOf(ring).length > 1) return this.askWho(administratie, NO_ATTEMPT);
    const found = await openRing(ring, () => this.#deps.kluis(), null);
    switch (found.soort) {
      case 'sleutel':
        return await this.#found({ administratie, aanmaak, ...found });
      case 'onvindbaar':
        return this.#way.elsewhere(administratie);
      case 'wachtzin-nodig':
      case 'wachtzin-onjuist':
        return this.#askOne(administratie, { ...NO_ATTEMPT, wacht: this.#waitOfOne(administratie) });
      default:
        return assertNever(found);
    }
  }

  /** Asks who it is. */
  askWho(administratie: Administratie, attempt: Attempt): StartToestand {
    const { naam, id } = administratie;
    const mensen = peopleToChoose(this.#ringOf(administratie), () => this.#deps.kluis());
    const wacht = attempt.gekozen === null ? 0 : this.attempts.wait(id, attempt.gekozen);
    return this.#way.set({ soort: 'aanmelden', naam, mensen, ...attempt, wacht });
  }

  /** Tries a passphrase of the one person there is; null = none is asked. */
  async passphrase(wachtzin: string): Promise<StartToestand | null> {
    if (this.#asked === null) return null;
    const { administratie, aanmaak } = this.#asked;
    const wacht = this.#waitOfOne(administratie);
    if (wacht > 0) return this.#askOne(administratie, { ...NO_ATTEMPT, wacht });
    const found = await openRing(administratie.ring, () => this.#deps.kluis(), wachtzin);
    const attempt = this.attempts.note(administratie.id, onlyOne(administratie), found, true);
    if (found.soort !== 'sleutel') return this.#askOne(administratie, attempt);
    return await this.#found({ administratie, aanmaak, ...found });
  }

  /** Signs in as one of the people; null = nothing is asked. */
  async signIn(id: string, wachtzin: string | null): Promise<StartToestand | null> {
    if (this.#asked === null) return null;
    const { administratie, aanmaak } = this.#asked;
    if (wachtzin !== null && this.attempts.wait(administratie.id, id) > 0) {
      return this.askWho(administratie, { ...NO_ATTEMPT, gekozen: id });
    }
    const own = slotsOf(this.#ringOf(administratie), id);
    const found = await openRing(own, () => this.#deps.kluis(), wachtzin);
    const attempt = this.attempts.note(administratie.id, id, found, wachtzin !== null);
    if (found.soort !== 'sleutel') return this.askWho(administratie, attempt);
    return await this.#found({ administratie, aanmaak, ...found });
  }

  /** A passphrase of one's own, in the place of the start passphrase; null = none is asked. */
  async choose(wachtzin: string, save: (at: Administratie, ring: KeyRing) => Promise<Administratie>) {
    if (this.#begun === null) return null;
    const { administratie, sleutel, slot } = this.#begun;
    if ((await openRing([slot], () => this.#deps.kluis(), wachtzin)).soort === 'sleutel') {
      throw new KeyFault('wachtzin', NOT_THE_START);
    }
    const ring = await withPassphrase(
      administratie.ring,
      { id: slot.gebruiker ?? '', naam: slot.naam },
      sleutel,
      { wachtzin, eenmalig: false, kosten: this.#deps.kosten },
    );
    const opening = { ...this.#begun, administratie: await save(administratie, ring) };
    this.#begun = null;
    const toestand = await this.#way.open(opening);
    if (toestand.soort === 'open') {
      this.#deps.note('eersteKeer', 'startwachtzin');
      this.#deps.note('wachtzin', 'in plaats van de startwachtzin');
    }
    return toestand;
  }

  async #found(opening: Opening): Promise<StartToestand> {
    const { administratie, slot } = opening;
    this.#deps.setLocked(administratie.id, false);
    if (!slot.eenmalig) return await this.#way.open(opening);
    this.#begun = opening;
    return this.#way.set({ soort: 'wachtzin-kiezen', naam: administratie.naam, wie: slot.naam });
  }

  /** What lets people in now. */
  #ringOf({ id, ring }: Administratie): KeyRing {
    return this.#deps.wasLocked(id) ? afterLock(ring) : ring;
  }

  #waitOfOne(administratie: Administratie): number {
    return this.attempts.wait(administratie.id, onlyOne(administratie));
  }

  #askOne({ naam }: Administratie, attempt: Attempt): StartToestand {
    return this.#way.set({ soort: 'wachtzin', naam, ...attempt });
  }
}
