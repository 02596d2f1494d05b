import type { ConceptGegevens, Intake } from '../../../../shared/contract/klachten/intake.ts';
import type {
  KlachtCategorie,
  KlachtKanaal,
  KlachtRegeling,
} from '../../../../shared/domain/klacht/basis/lists.ts';
import { type KlagerState, toKlagerState, toKlagers } from '../klagers/klager-form.ts';

export type DatumState = string | null | undefined;

export type OnderdeelState = {
  readonly sleutel: string;
  readonly tekst: string;
  readonly categorie: KlachtCategorie | null;
};

/** The intake as it stands in the form. */
export type IntakeState = {
  readonly ontvangstdatum: DatumState;
  readonly kanaal: KlachtKanaal | null;
  readonly vorm: 'schriftelijk' | 'mondeling';
  readonly opSchriftOp: DatumState;
  readonly regeling: KlachtRegeling;
  readonly kopieDoorgezonden: boolean;
  readonly klagers: readonly KlagerState[];
  readonly datumGedraging: DatumState;
  readonly omschrijving: string;
  readonly wijkId: string | null;
  readonly teamId: string | null;
  readonly zonderPlaats: boolean;
  readonly beklaagden: readonly string[];
  readonly onderdelen: readonly OnderdeelState[];
};

/** What each part of the form gets. */
export type IntakePart = {
  readonly stand: IntakeState;
  readonly set: (part: Partial<IntakeState>) => void;
  readonly fouten: IntakeFaults;
  readonly toonFouten: boolean;
  readonly vandaag: string;
};

let volgnummer = 0;

export function emptyOnderdeel(): OnderdeelState {
  volgnummer += 1;
  return { sleutel: `onderdeel-${String(volgnummer)}`, tekst: '', categorie: null };
}

export function legeIntake(vandaag: string): IntakeState {
  return {
    ontvangstdatum: vandaag,
    kanaal: null,
    vorm: 'schriftelijk',
    opSchriftOp: null,
    regeling: 'awb',
    kopieDoorgezonden: false,
    klagers: [toKlagerState({})],
    datumGedraging: null,
    omschrijving: '',
    wijkId: null,
    teamId: null,
    zonderPlaats: false,
    beklaagden: [],
    onderdelen: [emptyOnderdeel()],
  };
}

/** What came by phone or at the desk is oral until it stands on paper; the rest is written (domein §4.1, 9:4). */
export function formOf(kanaal: KlachtKanaal): IntakeState['vorm'] {
  return kanaal === 'telefoon' || kanaal === 'balie' ? 'mondeling' : 'schriftelijk';
}

/** The form a draft left behind. */
export function fromConcept(gegevens: ConceptGegevens, vandaag: string): IntakeState {
  const empty = legeIntake(vandaag);
  const klagers = (gegevens.klagers ?? []).map(toKlagerState);
  const onderdelen = (gegevens.onderdelen ?? []).map(({ tekst, categorie }) => ({
    ...emptyOnderdeel(),
    tekst,
    categorie,
  }));
  return {
    ontvangstdatum: gegevens.ontvangstdatum ?? undefined,
    kanaal: gegevens.kanaal ?? null,
    vorm: gegevens.vorm ?? empty.vorm,
    opSchriftOp: gegevens.opSchriftOp ?? null,
    regeling: gegevens.regeling ?? empty.regeling,
    kopieDoorgezonden: gegevens.kopieDoorgezonden ?? false,
    klagers: klagers.length === 0 ? empty.klagers : klagers,
    datumGedraging: gegevens.datumGedraging ?? null,
    omschrijving: gegevens.omschrijving ?? '',
    wijkId: gegevens.wijkId ?? null,
    teamId: gegevens.teamId ?? null,
    zonderPlaats: gegevens.zonderPlaats ?? false,
    beklaagden: gegevens.beklaagden ?? [],
    onderdelen: onderdelen.length === 0 ? empty.onderdelen : onderdelen,
  };
}

export function toConcept(state: IntakeState): ConceptGegevens {
  return {
    ...state,
    ontvangstdatum: state.ontvangstdatum ?? null,
    opSchriftOp: state.opSchriftOp ?? null,
    datumGedraging: state.datumGedraging ?? null,
    klagers: toKlagers(state.klagers),
    beklaagden: [...state.beklaagden],
    onderdelen: state.onderdelen.map(({ tekst, categorie }) => ({ tekst, categorie })),
  };
}

export type IntakeFaults = Readonly<Record<string, string>>;

/** What keeps the form from being sent at all; the core checks the rest (Awb 9:4). */
export function check(state: IntakeState): IntakeFaults {
  const faults: Record<string, string> = {};
  if (typeof state.ontvangstdatum !== 'string')
    faults.ontvangstdatum = 'Vul de datum in waarop de klacht binnenkwam.';
  if (state.kanaal === null) faults.kanaal = 'Kies hoe de klacht binnenkwam.';
  if (state.datumGedraging === undefined)
    faults.datumGedraging = 'Vul een bestaande datum in, of laat het veld leeg.';
  if (state.vorm === 'mondeling' && state.opSchriftOp === undefined)
    faults.opSchriftOp = 'Vul een bestaande datum in, of laat het veld leeg.';
  if (state.teamId === null && state.wijkId === null && !state.zonderPlaats)
    faults.teamId = 'Kies een wijk of een team, of zet het vinkje.';
  if (state.omschrijving.trim() === '')
    faults.omschrijving = 'Omschrijf de gedraging waarover de klacht gaat.';
  state.onderdelen.forEach(({ tekst, categorie }, index) => {
    const place = `onderdelen.${String(index)}`;
    if (isEmptyOnderdeel(state, index)) return;
    if (tekst.trim().length < 3) faults[`${place}.tekst`] = 'Omschrijf waar dit onderdeel over gaat.';
    if (categorie === null) faults[`${place}.categorie`] = 'Kies een categorie.';
  });
  return faults;
}

function isEmptyOnderdeel({ onderdelen }: IntakeState, index: number): boolean {
  const onderdeel = onderdelen[index];
  return onderdeel !== undefined && onderdeel.tekst.trim() === '' && onderdeel.categorie === null;
}

/** The complaint as the core registers it; null while something essential is missing. */
export function toIntake(state: IntakeState): Intake | null {
  const { ontvangstdatum, kanaal, datumGedraging, opSchriftOp } = state;
  if (typeof ontvangstdatum !== 'string' || kanaal === null) return null;
  const klagers = toKlagers(state.klagers);
  if (datumGedraging === undefined || opSchriftOp === undefined || klagers === null) return null;
  return {
    ...state,
    klagers,
    ontvangstdatum,
    kanaal,
    datumGedraging,
    opSchriftOp: state.vorm === 'mondeling' ? opSchriftOp : null,
    blijvendBewaren: false,
    bewaarReden: '',
    beklaagden: [...state.beklaagden],
    betrokkenen: [],
    onderdelen: state.onderdelen.flatMap(({ tekst, categorie }) =>
      categorie === null ? [] : [{ tekst, categorie }],
    ),
  };
}
