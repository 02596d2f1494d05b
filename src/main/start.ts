import type { Aanmaak } from '../shared/contract/init.ts';
import type { OpenFoutSoort, StartToestand } from '../shared/contract/shell.ts';
import { assertNever } from '../shared/domain/assert-never.ts';
import type { Administratie, Administraties } from './administraties.ts';
import type { OpenUitslag } from './core-host.ts';
import {
  createKluisSleutel,
  createWachtzinSleutel,
  findSleutel,
  type Kluis,
  type ScryptKosten,
} from './keys.ts';

type Deps = {
  readonly administraties: Administraties;
  /** Asked only when it is needed: the first question may wake the key store. */
  kluis(): Kluis;
  readonly kosten: ScryptKosten;
  openCore(administratie: Administratie, sleutel: string, aanmaak: Aanmaak): Promise<OpenUitslag>;
  sluitCore(): Promise<void>;
  laatste(): string | null;
  /** The administratie that is open now; null = closed by the user. */
  onthoud(id: string | null): void;
  laatstGeopend(id: string): string | null;
  onToestand(toestand: StartToestand): void;
};

type Nieuw = { readonly naam: string; readonly gemeente: string; readonly wachtzin: string | null };

/** A new administratie needs a wachtzin here, because this computer has no key store. */
export class WachtzinNodig extends Error {}

const BEZIG = { soort: 'bezig', melding: 'De gegevens worden geopend…' } satisfies StartToestand;

/**
 * The way from start to an open administratie, with everything that can stand in the way.
 * One step at a time; every change of the toestand goes to the pages.
 */
export class Start {
  readonly #deps: Deps;
  #toestand: StartToestand = BEZIG;
  #poging: (() => Promise<StartToestand>) | null = null;
  #wachtOpWachtzin: Administratie | null = null;
  #open: Administratie | null = null;
  #rij: Promise<unknown> = Promise.resolve();

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  toestand(): StartToestand {
    return this.#toestand;
  }

  /** The demo, or what was open last, or the welcome screen. */
  begin(demo: boolean): Promise<StartToestand> {
    const laatste = this.#deps.laatste();
    if (demo) return this.openDemo();
    return this.#naElkaar(() => (laatste === null ? this.#welkom() : this.#openId(laatste)));
  }

  openDemo(): Promise<StartToestand> {
    const melding = 'De demo-administratie wordt geopend…';
    return this.#probeer(melding, () =>
      this.#openMet(this.#deps.administraties.demo(), { soort: 'demo' }, null),
    );
  }

  open(id: string): Promise<StartToestand> {
    return this.#naElkaar(() => this.#openId(id));
  }

  nieuw(vraag: Nieuw): Promise<StartToestand> {
    return this.#naElkaar(() => this.#maakNieuw(vraag));
  }

  geefWachtzin(wachtzin: string): Promise<StartToestand> {
    const administratie = this.#wachtOpWachtzin;
    if (administratie === null) return Promise.resolve(this.#toestand);
    return this.#probeer(BEZIG.melding, () => this.#openMet(administratie, { soort: 'bestaand' }, wachtzin));
  }

  /** Tries again what failed. */
  opnieuw(): Promise<StartToestand> {
    const poging = this.#poging;
    return poging === null
      ? this.#naElkaar(() => this.#welkom())
      : this.#probeer('Nog een keer proberen…', poging);
  }

  sluit(): Promise<StartToestand> {
    return this.#naElkaar(async () => {
      this.#zet({ soort: 'bezig', melding: 'De administratie wordt gesloten…' });
      await this.#deps.sluitCore();
      this.#open = null;
      this.#deps.onthoud(null);
      return await this.#welkom();
    });
  }

  /** The core stopped while an administratie was open, and a restart did not help. */
  coreGestopt(fout: OpenFoutSoort): void {
    const administratie = this.#open;
    this.#open = null;
    if (administratie === null) return;
    this.#poging = () => this.#openMet(administratie, { soort: 'bestaand' }, null);
    this.#zet({ soort: 'fout', fout, naam: administratie.naam, plaats: administratie.pad });
  }

  #zet(toestand: StartToestand): StartToestand {
    this.#toestand = toestand;
    this.#deps.onToestand(toestand);
    return toestand;
  }

  #naElkaar(stap: () => Promise<StartToestand>): Promise<StartToestand> {
    const resultaat = this.#rij.then(stap);
    this.#rij = resultaat.catch(() => undefined);
    return resultaat;
  }

  #probeer(melding: string, poging: () => Promise<StartToestand>): Promise<StartToestand> {
    return this.#naElkaar(() => {
      this.#poging = poging;
      this.#zet({ soort: 'bezig', melding });
      return poging();
    });
  }

  async #welkom(): Promise<StartToestand> {
    this.#poging = null;
    this.#wachtOpWachtzin = null;
    const lijst = await this.#deps.administraties.list();
    return this.#zet({
      soort: 'welkom',
      administraties: lijst.map(({ id, naam }) => ({
        id,
        naam,
        laatstGeopend: this.#deps.laatstGeopend(id),
      })),
      sleutelkluis: this.#deps.kluis() !== null,
    });
  }

  async #openId(id: string): Promise<StartToestand> {
    this.#poging = () => this.#openId(id);
    this.#zet(BEZIG);
    const { administraties } = this.#deps;
    const administratie = await administraties.find(id);
    if (administratie === null) return this.#fout('niet-gevonden', null, administraties.map);
    return await this.#openMet(administratie, { soort: 'bestaand' }, null);
  }

  async #openMet(
    administratie: Administratie,
    aanmaak: Aanmaak,
    wachtzin: string | null,
  ): Promise<StartToestand> {
    const { naam, pad } = administratie;
    const vondst = await findSleutel(administratie.bron, () => this.#deps.kluis(), wachtzin);
    switch (vondst.soort) {
      case 'wachtzin-nodig':
      case 'wachtzin-onjuist':
        this.#wachtOpWachtzin = administratie;
        return this.#zet({ soort: 'wachtzin', naam, onjuist: vondst.soort === 'wachtzin-onjuist' });
      case 'onvindbaar':
        return this.#fout('verkeerde-sleutel', naam, pad);
      case 'sleutel':
        this.#wachtOpWachtzin = null;
        return await this.#openCore(administratie, vondst.sleutel, aanmaak);
      default:
        return assertNever(vondst);
    }
  }

  async #openCore(administratie: Administratie, sleutel: string, aanmaak: Aanmaak): Promise<StartToestand> {
    const { id, naam, pad, bron } = administratie;
    const uitslag = await this.#deps.openCore(administratie, sleutel, aanmaak);
    if (uitslag.soort === 'fout') {
      // The wachtzin was checked against the sidecar, so the store itself cannot be read.
      const beschadigd = uitslag.fout === 'verkeerde-sleutel' && bron.soort === 'wachtzin';
      return this.#fout(beschadigd ? 'beschadigd' : uitslag.fout, naam, pad);
    }
    this.#open = administratie;
    this.#poging = null;
    this.#deps.onthoud(id);
    return this.#zet({ soort: 'open', naam });
  }

  #fout(fout: OpenFoutSoort, naam: string | null, plaats: string): StartToestand {
    return this.#zet({ soort: 'fout', fout, naam, plaats });
  }

  async #maakNieuw({ naam, gemeente, wachtzin }: Nieuw): Promise<StartToestand> {
    const { administraties } = this.#deps;
    const kluis = this.#deps.kluis();
    if (wachtzin === null && kluis === null) throw new WachtzinNodig();
    this.#zet({ soort: 'bezig', melding: 'De administratie wordt gemaakt…' });
    const nieuw =
      wachtzin === null && kluis !== null
        ? createKluisSleutel(kluis)
        : await createWachtzinSleutel(wachtzin ?? '', this.#deps.kosten);
    const administratie = await administraties.reserve(naam, nieuw.bron);
    this.#poging = () => this.#openId(administratie.id);
    const toestand = await this.#openCore(administratie, nieuw.sleutel, { soort: 'nieuw', gemeente });
    if (toestand.soort === 'fout') await administraties.release(administratie);
    return toestand;
  }
}
