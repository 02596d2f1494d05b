import { X509Certificate } from 'node:crypto';
import type { SharedStep } from '../shared/contract/gedeeld.ts';
import type { LinesState, SignedIn } from '../shared/contract/line-init.ts';
import type { StartToestand } from '../shared/contract/shell.ts';
import { assertNever } from '../shared/domain/assert-never.ts';
import type { Connections, KnownConnection } from './connections.ts';
import type { LineHost } from './line-host.ts';
import { Turns } from './turns.ts';

type Deps<P> = {
  readonly connections: Connections;
  readonly host: LineHost<P>;
  /** Of this program. */
  readonly versie: string;
  /** Nothing else is open, or being opened. */
  isFree(): boolean;
  onState(): void;
  /** The server is there (again): pages need a new port. */
  onOpen(): void;
  /** Somebody else goes on: nothing of the one before stays in a window. */
  beginAgain(): void;
  /** Back to the start screen, with what is there to open now. */
  toStart(): Promise<StartToestand>;
};

type Person = { readonly id: string; readonly naam: string };

/** What was typed, as long as more is asked; nothing of it is kept afterwards. */
type Typed = { readonly naam: string; readonly wachtzin: string; readonly nieuw?: string };

const ENDED =
  'Uw sessie bij de server is beëindigd: u was een half uur niet bezig, het is twaalf uur geleden dat u zich aanmeldde, of een beheerder wijzigde uw toegang. Meld u opnieuw aan.';

const askName = (
  naam: string,
  over: Partial<Extract<SharedStep, { soort: 'aanmelden' }>> = {},
): SharedStep => ({
  ...{ soort: 'aanmelden', naam, onjuist: false, wacht: 0, melding: null },
  ...over,
});

/** A shared administratie on a server, in the place of one of this computer: connecting, signing in, and what is without a line. */
export class Shared<P> {
  readonly #deps: Deps<P>;
  readonly #turns = new Turns();
  #connection: KnownConnection | null = null;
  #step: SharedStep | null = null;
  #typed: Typed | null = null;
  #wie: Person | null = null;
  #lines: LinesState = { soort: 'verbonden' };

  constructor(deps: Deps<P>) {
    this.#deps = deps;
  }

  isActive(): boolean {
    return this.#connection !== null;
  }

  /** Whether nobody may see or do anything now. */
  isClosed(): boolean {
    return this.#step !== null;
  }

  /** Where it is; null = nobody connects to anything. */
  toestand(): StartToestand | null {
    const connection = this.#connection;
    if (connection === null) return null;
    const { naam, adres, certificaat } = connection;
    if (this.#step !== null) {
      const vingerafdruk = certificaat === null ? null : new X509Certificate(certificaat).fingerprint256;
      // Whoever was there goes on where they were, and the page stays under it, out of sight.
      return {
        soort: 'verbinden',
        naam,
        adres,
        vingerafdruk,
        stap: this.#step,
        terug: this.#wie?.naam ?? null,
      };
    }
    const stand = this.#lines.soort === 'weg' ? this.#lines : ({ soort: 'verbonden' } as const);
    return { soort: 'open', naam, gedeeld: { adres, stand } };
  }

  createPort(venster: string): P | null {
    return this.#step === null && this.#lines.soort === 'verbonden'
      ? this.#deps.host.createPort(venster)
      : null;
  }

  /** A connection file that was chosen. */
  take(path: string): Promise<StartToestand> {
    return this.#inTurn(async () => {
      const connection = await this.#deps.connections.take(path);
      if (this.#deps.isFree()) this.#begin(connection);
    });
  }

  open(id: string): Promise<StartToestand> {
    return this.#inTurn(async () => {
      const found = await this.#deps.connections.find(id);
      if (!this.#deps.isFree()) return;
      if (found === null) await this.#deps.toStart();
      else this.#begin(found);
    });
  }

  /** The program does not know this server any more. */
  forget(id: string): Promise<StartToestand> {
    return this.#inTurn(async () => {
      await this.#deps.connections.forget(id);
      if (this.#deps.isFree()) await this.#deps.toStart();
    });
  }

  signIn(naam: string, wachtzin: string): Promise<StartToestand> {
    return this.#inTurn(() => this.#attempt({ naam, wachtzin }));
  }

  /** Instead of the start passphrase. */
  choosePassphrase(nieuw: string): Promise<StartToestand> {
    return this.#inTurn(async () => {
      if (this.#typed !== null) await this.#attempt({ ...this.#typed, nieuw });
    });
  }

  giveDigits(cijfers: string): Promise<StartToestand> {
    return this.#inTurn(async () => {
      if (this.#typed !== null) await this.#attempt(this.#typed, cijfers);
    });
  }

  /** Tries again what did not get to the server, or begins signing in anew. */
  again(): Promise<StartToestand> {
    return this.#inTurn(async () => {
      if (this.#step === null) return;
      if (this.#step.soort === 'geen-verbinding' && this.#typed !== null) await this.#attempt(this.#typed);
      else this.#ask(askName(this.#typed?.naam ?? this.#wie?.naam ?? ''));
    });
  }

  /** Nothing is to be seen until somebody signs in; the session ends. */
  lock(): Promise<StartToestand> {
    return this.#inTurn(() => {
      if (this.#connection === null || this.#step !== null) return;
      this.#deps.host.signOut();
      this.#ask(askName(this.#wie?.naam ?? ''));
    });
  }

  /** Back to the start screen. */
  close(): Promise<StartToestand> {
    return this.#inTurn(async () => {
      this.#deps.host.signOut();
      this.#forget();
      await this.#deps.toStart();
    });
  }

  /** What became of the lines. */
  onLines(lines: LinesState): void {
    if (this.#connection === null) return;
    const before = this.#lines.soort;
    this.#lines = lines;
    // Before anybody is in it says nothing.
    if (this.#wie === null || this.#step !== null) return;
    switch (lines.soort) {
      case 'verbonden':
        this.#deps.onState();
        if (before !== 'verbonden') this.#deps.onOpen();
        return;
      case 'weg':
        this.#deps.onState();
        return;
      case 'afgemeld':
        this.#ask(askName(this.#wie.naam, { melding: ENDED }));
        return;
      case 'andere-versie':
        this.#ask({ soort: 'andere-versie', server: lines.versie, eigen: this.#deps.versie });
        return;
      default:
        assertNever(lines);
    }
  }

  #inTurn(step: () => Promise<void> | void): Promise<StartToestand> {
    const now = () => this.toestand() ?? ({ soort: 'bezig', melding: 'Een ogenblik…' } as const);
    return this.#turns.take(
      async () => {
        await step();
        return now();
      },
      (fault) => {
        throw fault;
      },
    );
  }

  #begin(connection: KnownConnection): void {
    this.#forget();
    this.#connection = connection;
    this.#ask(askName(''));
  }

  #forget(): void {
    this.#connection = null;
    this.#step = null;
    this.#typed = null;
    this.#wie = null;
    this.#lines = { soort: 'verbonden' };
  }

  #ask(step: SharedStep): void {
    this.#step = step;
    this.#deps.onState();
  }

  async #attempt(typed: Typed, cijfers?: string): Promise<void> {
    const connection = this.#connection;
    if (connection === null || this.#step === null) return;
    this.#typed = typed;
    const { naam, adres, certificaat } = connection;
    const asked = { ...typed, ...(cijfers === undefined ? {} : { cijfers }) };
    const answer = await this.#deps.host.signIn({ naam, adres, certificaat }, this.#deps.versie, asked);
    if (this.#connection !== connection) return;
    this.#take(answer, typed);
  }

  #take(answer: SignedIn, { naam }: Typed): void {
    switch (answer.soort) {
      case 'binnen':
        this.#letIn(answer);
        return;
      case 'wachtzin-kiezen':
      case 'cijfers':
      case 'instellen':
        this.#ask(answer);
        return;
      case 'geweigerd':
        this.#typed = null;
        this.#ask(askName(naam, { onjuist: true, wacht: answer.wacht }));
        return;
      case 'andere-versie':
        this.#typed = null;
        this.#ask({ soort: 'andere-versie', server: answer.versie, eigen: this.#deps.versie });
        return;
      case 'fout':
        this.#ask({ soort: 'geen-verbinding', fout: answer.fout });
        return;
      default:
        assertNever(answer);
    }
  }

  #letIn({ wie }: Extract<SignedIn, { soort: 'binnen' }>): void {
    const other = this.#wie !== null && this.#wie.id !== wie.id;
    this.#wie = wie;
    this.#typed = null;
    this.#step = null;
    this.#lines = { soort: 'verbonden' };
    this.#deps.onState();
    if (other) this.#deps.beginAgain();
    else this.#deps.onOpen();
  }
}
