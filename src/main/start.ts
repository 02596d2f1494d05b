import type { Aanmaak } from '../shared/contract/init.ts';
import type { OpenFaultSoort, StartToestand } from '../shared/contract/shell.ts';
import { assertNever } from '../shared/domain/assert-never.ts';
import { faultName } from '../shared/domain/fault-name.ts';
import { type Administratie, isDemo, type Place } from './administraties.ts';
import type { OpenResult } from './core-host.ts';
import { type KeyRing, openRing, ringOf } from './key-ring.ts';
import { createKey, keepInKluis, wrapKey } from './keys.ts';
import { readRecoveryKey, recoveryLines, whyNoKey } from './recovery-key.ts';
import { KeyFault, RestoreFault } from './restore.ts';
import { Restoring, type RestoringDeps } from './restoring.ts';

type Deps = RestoringDeps & {
  openCore(administratie: Administratie, key: string, aanmaak: Aanmaak): Promise<OpenResult>;
  last(): string | null;
  /** The administratie that is open now; null = closed by the user. */
  remember(id: string | null): void;
  laatstOpened(id: string): string | null;
  onState(toestand: StartToestand): void;
  /** One line without contents. */
  log(line: string): void;
};

type New = { readonly naam: string; readonly gemeente: string; readonly wachtzin: string | null };

/** A new administratie needs a wachtzin here, because this computer has no key store. */
export class WachtzinNodig extends Error {}

/** What was typed as recovery key does not open this administratie; `message` says why, in Dutch. */
export class RecoveryKeyFault extends Error {}

/** What was typed or chosen is refused, and nothing has changed: the screen stays. */
const isRefusal = (fault: unknown): boolean =>
  [WachtzinNodig, RecoveryKeyFault, RestoreFault, KeyFault].some((kind) => fault instanceof kind);

const BUSY = { soort: 'bezig', melding: 'De gegevens worden geopend…' } satisfies StartToestand;

/**
 * The way from start to an open administratie, with everything that can stand in the way.
 * One step at a time; every change of the toestand goes to the pages.
 */
export class Start {
  readonly #deps: Deps;
  readonly restoring: Restoring;
  #toestand: StartToestand = BUSY;
  #poging: (() => Promise<StartToestand>) | null = null;
  #wachtOpWachtzin: Administratie | null = null;
  #open: { readonly administratie: Administratie; readonly sleutel: string } | null = null;
  /** What did not open, so that a recovery key may be tried on it; `sleutel`: the key that was tried. */
  #dicht: (Place & { readonly sleutel?: string }) | null = null;
  #rij: Promise<unknown> = Promise.resolve();

  constructor(deps: Deps) {
    this.#deps = deps;
    this.restoring = new Restoring(deps, {
      inTurn: (step, onFault) => this.#inTurn(step, onFault),
      toestand: () => this.#toestand,
      set: (toestand) => this.#zet(toestand),
      open: () => this.#open,
      closed: () => {
        this.#open = null;
      },
      current: () => this.current(),
      ownKey: () => this.#open?.sleutel ?? this.#dicht?.sleutel ?? null,
      openCore: (administratie, key, aanmaak) => this.#openCore(administratie, key, aanmaak),
    });
  }

  toestand(): StartToestand {
    return this.#toestand;
  }

  /** The demo, or what was open last, or the welcome screen. */
  begin(demo: boolean): Promise<StartToestand> {
    const last = this.#deps.last();
    if (demo) return this.openDemo();
    return this.#naElkaar(() => (last === null ? this.#welkom() : this.#openId(last)));
  }

  openDemo(): Promise<StartToestand> {
    const message = 'De demo-administratie wordt geopend…';
    return this.#probeer(message, () =>
      this.#openMet(this.#deps.administraties.demo(), { soort: 'demo' }, null),
    );
  }

  open(id: string): Promise<StartToestand> {
    return this.#naElkaar(() => this.#openId(id));
  }

  nieuw(vraag: New): Promise<StartToestand> {
    return this.#naElkaar(() => this.#maakNieuw(vraag));
  }

  giveWachtzin(wachtzin: string): Promise<StartToestand> {
    const administratie = this.#wachtOpWachtzin;
    if (administratie === null) return Promise.resolve(this.#toestand);
    return this.#probeer(BUSY.melding, () => this.#openMet(administratie, { soort: 'bestaand' }, wachtzin));
  }

  /** Tries again what failed. */
  opnieuw(): Promise<StartToestand> {
    const attempt = this.#poging;
    return attempt === null
      ? this.#naElkaar(() => this.#welkom())
      : this.#probeer('Nog een keer proberen…', attempt);
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
      if (place === null) return this.#toestand;
      const read = readRecoveryKey(text);
      if (read.soort !== 'sleutel') throw new RecoveryKeyFault(whyNoKey(read));
      const kluis = this.#deps.kluis();
      if (kluis === null && wachtzin === null) throw new WachtzinNodig();
      const ring = await this.#keep(read.sleutel, wachtzin);
      const result = await this.#deps.openCore({ ...place, ring }, read.sleutel, { soort: 'bestaand' });
      // The form stays as it is: another key may be typed.
      if (result.soort === 'fout' && result.fout === 'verkeerde-sleutel') {
        throw new RecoveryKeyFault('Deze herstelsleutel hoort bij een ander bestand.');
      }
      if (result.soort === 'fout') return this.#fout(result.fout, place);
      return this.#isOpen(await this.#deps.administraties.adopt(place, ring), read.sleutel);
    });
  }

  /** The administratie that is open, or that did not open: what copies are about now. */
  current(): Place | null {
    return this.#open?.administratie ?? this.#dicht;
  }

  sluit(): Promise<StartToestand> {
    return this.#naElkaar(async () => {
      this.#zet({ soort: 'bezig', melding: 'De administratie wordt gesloten…' });
      await this.#deps.closeCore();
      this.#open = null;
      this.#deps.remember(null);
      return await this.#welkom();
    });
  }

  /** The core stopped while an administratie was open, and a restart did not help. */
  coreGestopt(fault: OpenFaultSoort): void {
    if (this.#open === null) return;
    const { administratie, sleutel } = this.#open;
    this.#open = null;
    this.#poging = () => this.#openMet(administratie, { soort: 'bestaand' }, null);
    this.#fout(fault, { ...administratie, sleutel });
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
    const resultaat = this.#rij.then(async () => {
      try {
        return await stap();
      } catch (fault) {
        if (isRefusal(fault)) throw fault;
        // Whatever else goes wrong has a screen: a start that only says that it is busy never ends.
        this.#deps.log(`start ${faultName(fault)}`);
        return onFault(this.#zet({ soort: 'fout', fout: 'onbekend', naam: null, plaats: null }));
      }
    });
    this.#rij = resultaat.catch(() => undefined);
    return resultaat;
  }

  #probeer(melding: string, attempt: () => Promise<StartToestand>): Promise<StartToestand> {
    return this.#naElkaar(() => {
      this.#poging = attempt;
      this.#zet({ soort: 'bezig', melding });
      return attempt();
    });
  }

  async #welkom(): Promise<StartToestand> {
    this.#poging = null;
    this.#wachtOpWachtzin = null;
    this.#dicht = null;
    const list = await this.#deps.administraties.list();
    return this.#zet({
      soort: 'welkom',
      administraties: list.map(({ id, naam }) => ({
        id,
        naam,
        laatstGeopend: this.#deps.laatstOpened(id),
      })),
      sleutelkluis: this.#deps.kluis() !== null,
    });
  }

  async #openId(id: string): Promise<StartToestand> {
    this.#poging = () => this.#openId(id);
    this.#zet(BUSY);
    const { administraties } = this.#deps;
    const found = await administraties.find(id);
    switch (found.soort) {
      case 'gevonden':
        return await this.#openMet(found.administratie, { soort: 'bestaand' }, null);
      case 'sleutel-weg':
      case 'sleutel-beschadigd':
        return this.#fout(found.soort, found.plaats);
      case 'niet-gevonden':
        return this.#zet({ soort: 'fout', fout: 'niet-gevonden', naam: null, plaats: administraties.map });
      default:
        return assertNever(found);
    }
  }

  async #openMet(
    administratie: Administratie,
    aanmaak: Aanmaak,
    wachtzin: string | null,
  ): Promise<StartToestand> {
    const { naam } = administratie;
    const vondst = await openRing(administratie.ring, () => this.#deps.kluis(), wachtzin);
    switch (vondst.soort) {
      case 'wachtzin-nodig':
      case 'wachtzin-onjuist':
        this.#wachtOpWachtzin = administratie;
        this.#dicht = administratie;
        return this.#zet({ soort: 'wachtzin', naam, onjuist: vondst.soort === 'wachtzin-onjuist' });
      case 'onvindbaar':
        return this.#fout('sleutel-elders', administratie);
      case 'sleutel':
        this.#wachtOpWachtzin = null;
        return await this.#openCore(administratie, vondst.sleutel, aanmaak);
      default:
        return assertNever(vondst);
    }
  }

  async #openCore(administratie: Administratie, sleutel: string, aanmaak: Aanmaak): Promise<StartToestand> {
    const result = await this.#deps.openCore(administratie, sleutel, aanmaak);
    if (result.soort === 'fout') {
      // A wachtzin was checked against the sidecar, so the store itself cannot be read.
      const byWachtzin = administratie.ring.every(({ bron }) => ['wachtzin', 'omslag'].includes(bron.soort));
      const beschadigd = result.fout === 'verkeerde-sleutel' && byWachtzin;
      return this.#fout(beschadigd ? 'beschadigd' : result.fout, { ...administratie, sleutel });
    }
    return this.#isOpen(administratie, sleutel, aanmaak.soort === 'nieuw');
  }

  #isOpen(administratie: Administratie, sleutel: string, nieuw = false): StartToestand {
    const { id, naam } = administratie;
    this.#open = { administratie, sleutel };
    this.#dicht = null;
    this.#poging = null;
    this.#deps.remember(id);
    return this.#zet({ soort: nieuw ? 'herstelsleutel' : 'open', naam });
  }

  #fout(fout: OpenFaultSoort, plaats: Place & { readonly sleutel?: string }): StartToestand {
    this.#dicht = plaats;
    return this.#zet({ soort: 'fout', fout, naam: plaats.naam, plaats: plaats.pad });
  }

  /** How this computer keeps a key that it was given. */
  async #keep(key: string, wachtzin: string | null): Promise<KeyRing> {
    const kluis = this.#deps.kluis();
    if (kluis !== null && wachtzin === null) return ringOf(keepInKluis(key, kluis));
    if (wachtzin === null) throw new WachtzinNodig();
    return ringOf(await wrapKey(key, wachtzin, this.#deps.kosten));
  }

  async #maakNieuw({ naam, gemeente, wachtzin }: New): Promise<StartToestand> {
    const { administraties } = this.#deps;
    const kluis = this.#deps.kluis();
    if (wachtzin === null && kluis === null) throw new WachtzinNodig();
    this.#zet({ soort: 'bezig', melding: 'De administratie wordt gemaakt…' });
    const sleutel = createKey();
    const administratie = await administraties.reserve(naam, await this.#keep(sleutel, wachtzin));
    this.#poging = () => this.#openId(administratie.id);
    const toestand = await this.#openCore(administratie, sleutel, { soort: 'nieuw', gemeente });
    if (toestand.soort === 'fout') await administraties.release(administratie);
    return toestand;
  }
}
