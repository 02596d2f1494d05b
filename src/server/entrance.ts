import { randomBytes } from 'node:crypto';
import type { KeyKeeper } from '../host/key-keeper.ts';
import { type KeyRing, type KeySlot, openRing, ringOf } from '../host/key-ring.ts';
import { createKey, type ScryptKosten, wrapKey } from '../host/keys.ts';
import { type Misses, waitLeft } from '../host/sign-in-wait.ts';
import type { SignInAnswer, SignInRequest } from '../shared/contract/line.ts';
import type { SecondStep } from './second-step.ts';
import type { Sessions } from './sessions.ts';

/** Somebody who may get in, as the core says it. */
export type HousePerson = {
  readonly id: string;
  readonly naam: string;
  /** Has a role for complaints: more than a passphrase is asked. */
  readonly klachten: boolean;
  /** Today; others get in on a later day. */
  readonly vandaag: boolean;
};

type Deps = {
  readonly administratie: string;
  readonly keys: Pick<KeyKeeper, 'ring' | 'setPassphrase'>;
  readonly kosten: ScryptKosten;
  readonly steps: SecondStep;
  readonly sessions: Pick<Sessions, 'create'>;
  person(id: string): HousePerson | null;
  now(): number;
  /** Somebody came in: for the logbook. `onjuist`: how often it went wrong before. */
  onArrival(id: string, session: string, onjuist: number): void;
  log(line: string): void;
};

/** Wrong attempts from one address within a minute, whoever they were for. */
const MAX_PER_ADDRESS = 10;
const MINUTE_MS = 60_000;
/** Each costs a third of a second of a processor: more than these wait for nobody. */
const MAX_WAITING = 30;
/** So many names and addresses are remembered; the oldest go first. */
const MAX_REMEMBERED = 5000;

const simple = (naam: string): string => naam.normalize('NFKC').trim().replaceAll(/\s+/gu, ' ').toLowerCase();

/** Remembers at most so many. */
function setBounded<V>(map: Map<string, V>, key: string, value: V): void {
  map.delete(key);
  map.set(key, value);
  const [oldest] = map.keys();
  if (map.size > MAX_REMEMBERED && oldest !== undefined) map.delete(oldest);
}

/**
 * Lets people in: by name, passphrase and, with a role for complaints, the numbers of an authenticator. One attempt at a
 * time, and who is refused hears nothing but how long to wait: not whether the name is known, nor what was wrong.
 */
export class Entrance {
  readonly #deps: Deps;
  readonly #misses = new Map<string, Misses>();
  readonly #wrong = new Map<string, number[]>();
  readonly #nobody: Promise<KeyRing>;
  #turn: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  constructor(deps: Deps) {
    this.#deps = deps;
    // Tried for a name that nobody has, so that it takes as long as for one that somebody has.
    const text = randomBytes(16).toString('hex');
    this.#nobody = wrapKey(createKey(), text, deps.kosten).then(ringOf);
  }

  async signIn(request: SignInRequest, address: string): Promise<SignInAnswer> {
    if (this.#waiting >= MAX_WAITING) return { soort: 'geweigerd', wacht: 5 };
    this.#waiting += 1;
    const attempt = this.#turn.then(() => this.#attempt(request, address));
    this.#turn = attempt.catch(() => undefined);
    try {
      return await attempt;
    } finally {
      this.#waiting -= 1;
    }
  }

  async #attempt(request: SignInRequest, address: string): Promise<SignInAnswer> {
    const naam = simple(request.naam);
    const wait = Math.max(this.#waitOf(naam), this.#waitFor(address));
    if (wait > 0) return { soort: 'geweigerd', wacht: Math.ceil(wait / 1000) };
    const slot = await this.#find(naam, request.wachtzin);
    const person = slot?.gebruiker == null ? null : this.#deps.person(slot.gebruiker);
    if (slot === null || person === null || !person.vandaag) return this.#miss(naam, address);
    if (slot.eenmalig && request.nieuw === undefined) return { soort: 'wachtzin-kiezen', hetzelfde: false };
    if (slot.eenmalig && request.nieuw?.trim() === request.wachtzin.trim()) {
      return { soort: 'wachtzin-kiezen', hetzelfde: true };
    }
    const step = person.klachten ? await this.#secondStep(person, request.cijfers) : null;
    if (step !== null) {
      if (request.cijfers !== undefined) this.#miss(naam, address);
      return step;
    }
    if (slot.eenmalig && request.nieuw !== undefined) {
      await this.#deps.keys.setPassphrase(person, request.nieuw);
    }
    return await this.#letIn(person, naam);
  }

  /** What is still asked; null = nothing. */
  async #secondStep(person: HousePerson, cijfers: string | undefined): Promise<SignInAnswer | null> {
    const { steps, administratie } = this.#deps;
    const onjuist = cijfers !== undefined;
    if (steps.has(person.id)) {
      if (cijfers !== undefined && (await steps.verify(person.id, cijfers))) return null;
      return { soort: 'cijfers', onjuist };
    }
    if (cijfers !== undefined && (await steps.confirm(person.id, cijfers))) return null;
    return { soort: 'instellen', ...steps.begin(person.id, person.naam, administratie), onjuist };
  }

  async #letIn(person: HousePerson, naam: string): Promise<SignInAnswer> {
    const { sessions, administratie, onArrival, log } = this.#deps;
    const { token, hash } = await sessions.create(person.id, person.klachten);
    onArrival(person.id, hash.slice(0, 16), this.#misses.get(naam)?.aantal ?? 0);
    this.#misses.delete(naam);
    log(`aangemeld ${person.id}`);
    return { soort: 'binnen', bewijs: token, wie: { id: person.id, naam: person.naam }, administratie };
  }

  /** The way in that this passphrase opens, of somebody of that name; there may be namesakes. */
  async #find(naam: string, wachtzin: string): Promise<KeySlot | null> {
    const own = this.#deps.keys
      .ring()
      .filter((slot) => slot.gebruiker !== null && simple(slot.naam) === naam);
    const found = await openRing(own.length === 0 ? await this.#nobody : own, () => null, wachtzin);
    return found.soort === 'sleutel' && own.includes(found.slot) ? found.slot : null;
  }

  #miss(naam: string, address: string): SignInAnswer {
    const now = this.#deps.now();
    const { aantal } = this.#misses.get(naam) ?? { aantal: 0 };
    setBounded(this.#misses, naam, { aantal: aantal + 1, laatst: now });
    setBounded(this.#wrong, address, [...this.#recent(address), now]);
    this.#deps.log(`geweigerd vanaf ${address}`);
    return { soort: 'geweigerd', wacht: Math.ceil(this.#waitOf(naam) / 1000) };
  }

  #recent(address: string): number[] {
    const now = this.#deps.now();
    return (this.#wrong.get(address) ?? []).filter((moment) => moment > now - MINUTE_MS);
  }

  #waitOf(naam: string): number {
    const misses = this.#misses.get(naam);
    return misses === undefined ? 0 : waitLeft(misses, this.#deps.now());
  }

  #waitFor(address: string): number {
    const recent = this.#recent(address);
    const [first] = recent;
    if (recent.length < MAX_PER_ADDRESS || first === undefined) return 0;
    return first + MINUTE_MS - this.#deps.now();
  }
}
