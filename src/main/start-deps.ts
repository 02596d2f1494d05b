import type { OpenResult } from '../host/core-host.ts';
import { type KeyRing, type RingPerson, ringOf } from '../host/key-ring.ts';
import { keepInKluis, wrapKey } from '../host/keys.ts';
import type { Administratie, Place } from '../host/sidecar.ts';
import type { Aanmaak, Aanmelding } from '../shared/contract/init.ts';
import type { StartToestand } from '../shared/contract/shell.ts';
import { isDemo } from './administraties.ts';
import { KeyFault, RestoreFault } from './restore.ts';
import type { RestoringDeps } from './restoring.ts';
import type { SignInDeps } from './sign-in.ts';

/** What the start needs of the outside, and what it refuses. */

export type StartDeps = RestoringDeps &
  SignInDeps & {
    openCore(
      administratie: Administratie,
      key: string,
      aanmaak: Aanmaak,
      wie: Aanmelding,
    ): Promise<OpenResult>;
    /** Goes on as somebody else; null = they may not work with it. */
    signInCore(id: string): Promise<RingPerson | null>;
    lockCore(on: boolean): void;
    /** Windows beside the main one are not to be seen while it is locked. */
    hideOthers(on: boolean): void;
    /** Somebody else goes on: nothing of the one before stays in a window. */
    beginAgain(): void;
    /** The core keeps how the key is found with every backup. */
    setSidecar(text: string): void;
    /** Account of this computer. */
    account(): string;
    /** Servers that this computer knows. */
    servers(): Promise<readonly { readonly id: string; readonly naam: string; readonly adres: string }[]>;
    last(): string | null;
    /** The administratie that is open now; null = closed by the user. */
    remember(id: string | null): void;
    laatstOpened(id: string): string | null;
    onState(toestand: StartToestand): void;
    /** One line without contents. */
    log(line: string): void;
  };

export type New = {
  readonly naam: string;
  readonly gemeente: string;
  readonly beheerder: string;
  readonly wachtzin: string | null;
};

export type Opened = {
  readonly administratie: Administratie;
  readonly sleutel: string;
  /** Who is signed in; null = as which beheerder is still to be chosen. */
  readonly wie: RingPerson | null;
};

/** What did not open; `sleutel`: the key that was tried, `door`: by whom. */
export type Unopened = Place & {
  readonly sleutel?: string;
  readonly door?: string | null;
  readonly ring?: KeyRing;
};

/** A new administratie needs a wachtzin here, because this computer has no key store. */
export class WachtzinNodig extends Error {}

/** What was typed as recovery key does not open this administratie; `message` says why, in Dutch. */
export class RecoveryKeyFault extends Error {}

/** What was typed or chosen is refused, and nothing has changed: the screen stays. */
export const isRefusal = (fault: unknown): boolean =>
  [WachtzinNodig, RecoveryKeyFault, RestoreFault, KeyFault].some((kind) => fault instanceof kind);

export const BUSY = { soort: 'bezig', melding: 'De gegevens worden geopend…' } satisfies StartToestand;

/** How this computer keeps a key that it was given. */
export async function keepKeyHere(
  deps: Pick<StartDeps, 'kluis' | 'kosten'>,
  key: string,
  wachtzin: string | null,
): Promise<KeyRing> {
  const kluis = deps.kluis();
  if (kluis !== null && wachtzin === null) return ringOf(keepInKluis(key, kluis));
  if (wachtzin === null) throw new WachtzinNodig();
  return ringOf(await wrapKey(key, wachtzin, deps.kosten));
}

/** Who opens an administratie with a way in of this person; null = nobody knows whose it is. */
export function whoOpens(
  { account }: Pick<StartDeps, 'account'>,
  administratie: Administratie,
  id: string | null,
): Aanmelding {
  if (isDemo(administratie)) return { soort: 'demo' };
  if (id !== null) return { soort: 'gebruiker', id };
  return { soort: 'onbekend', account: account(), herstel: false };
}

/** Who opens with a recovery key: nobody knows whose it is. */
export function byRecovery({ account }: Pick<StartDeps, 'account'>): Aanmelding {
  return { soort: 'onbekend', account: account(), herstel: true };
}

/** The welcome screen: what there is to open. */
export async function readWelcome(
  deps: Pick<StartDeps, 'administraties' | 'laatstOpened' | 'kluis' | 'account' | 'servers'>,
): Promise<StartToestand> {
  const list = await deps.administraties.list();
  return {
    soort: 'welkom',
    administraties: list.map(({ id, naam }) => ({ id, naam, laatstGeopend: deps.laatstOpened(id) })),
    gedeeld: (await deps.servers()).map(({ id, naam, adres }) => ({ id, naam, adres })),
    sleutelkluis: deps.kluis() !== null,
    account: deps.account(),
  };
}
