import type { ConceptGegevens, Intake } from '../../../../shared/contract/klachten/intake.ts';
import type {
  KlachtCategorie,
  KlachtKanaal,
  KlachtRegeling,
} from '../../../../shared/domain/klacht/basis/lijsten.ts';

export type DatumStand = string | null | undefined;

export type OnderdeelStand = {
  readonly sleutel: string;
  readonly tekst: string;
  readonly categorie: KlachtCategorie | null;
};

/** The intake as it stands in the form. */
export type IntakeStand = {
  readonly ontvangstdatum: DatumStand;
  readonly kanaal: KlachtKanaal | null;
  readonly vorm: 'schriftelijk' | 'mondeling';
  readonly opSchriftOp: DatumStand;
  readonly regeling: KlachtRegeling;
  readonly kopieDoorgezonden: boolean;
  readonly klager: Intake['klager'];
  readonly datumGedraging: DatumStand;
  readonly omschrijving: string;
  readonly wijkId: string | null;
  readonly teamId: string | null;
  readonly beklaagden: readonly string[];
  readonly onderdelen: readonly OnderdeelStand[];
};

/** What each part of the form gets. */
export type IntakeDeel = {
  readonly stand: IntakeStand;
  readonly zet: (deel: Partial<IntakeStand>) => void;
  readonly fouten: IntakeFouten;
  readonly toonFouten: boolean;
  readonly vandaag: string;
};

let volgnummer = 0;

export function leegOnderdeel(): OnderdeelStand {
  volgnummer += 1;
  return { sleutel: `onderdeel-${String(volgnummer)}`, tekst: '', categorie: null };
}

export function legeIntake(vandaag: string): IntakeStand {
  return {
    ontvangstdatum: vandaag,
    kanaal: null,
    vorm: 'schriftelijk',
    opSchriftOp: null,
    regeling: 'awb',
    kopieDoorgezonden: false,
    klager: { naam: '', adres: '', bereikbaarheid: '', gemachtigde: '' },
    datumGedraging: null,
    omschrijving: '',
    wijkId: null,
    teamId: null,
    beklaagden: [],
    onderdelen: [leegOnderdeel()],
  };
}

/** What came by phone or at the desk is oral until it stands on paper; the rest is written (domein §4.1, 9:4). */
export function vormVan(kanaal: KlachtKanaal): IntakeStand['vorm'] {
  return kanaal === 'telefoon' || kanaal === 'balie' ? 'mondeling' : 'schriftelijk';
}

/** The form a draft left behind. */
export function uitConcept(gegevens: ConceptGegevens, vandaag: string): IntakeStand {
  const leeg = legeIntake(vandaag);
  const onderdelen = (gegevens.onderdelen ?? []).map(({ tekst, categorie }) => ({
    ...leegOnderdeel(),
    tekst,
    categorie,
  }));
  return {
    ontvangstdatum: gegevens.ontvangstdatum ?? undefined,
    kanaal: gegevens.kanaal ?? null,
    vorm: gegevens.vorm ?? leeg.vorm,
    opSchriftOp: gegevens.opSchriftOp ?? null,
    regeling: gegevens.regeling ?? leeg.regeling,
    kopieDoorgezonden: gegevens.kopieDoorgezonden ?? false,
    klager: { ...leeg.klager, ...gegevens.klager },
    datumGedraging: gegevens.datumGedraging ?? null,
    omschrijving: gegevens.omschrijving ?? '',
    wijkId: gegevens.wijkId ?? null,
    teamId: gegevens.teamId ?? null,
    beklaagden: gegevens.beklaagden ?? [],
    onderdelen: onderdelen.length === 0 ? leeg.onderdelen : onderdelen,
  };
}

export function naarConcept(stand: IntakeStand): ConceptGegevens {
  return {
    ...stand,
    ontvangstdatum: stand.ontvangstdatum ?? null,
    opSchriftOp: stand.opSchriftOp ?? null,
    datumGedraging: stand.datumGedraging ?? null,
    beklaagden: [...stand.beklaagden],
    onderdelen: stand.onderdelen.map(({ tekst, categorie }) => ({ tekst, categorie })),
  };
}

export type IntakeFouten = Readonly<Record<string, string>>;

/** What keeps the form from being sent at all; the core checks the rest (Awb 9:4). */
export function controleer(stand: IntakeStand): IntakeFouten {
  const fouten: Record<string, string> = {};
  if (typeof stand.ontvangstdatum !== 'string')
    fouten.ontvangstdatum = 'Vul de datum in waarop de klacht binnenkwam.';
  if (stand.kanaal === null) fouten.kanaal = 'Kies hoe de klacht binnenkwam.';
  if (stand.datumGedraging === undefined)
    fouten.datumGedraging = 'Vul een bestaande datum in, of laat het veld leeg.';
  if (stand.vorm === 'mondeling' && stand.opSchriftOp === undefined)
    fouten.opSchriftOp = 'Vul een bestaande datum in, of laat het veld leeg.';
  if (stand.teamId === null && stand.wijkId === null) fouten.teamId = 'Kies een wijk of een team.';
  if (stand.omschrijving.trim() === '')
    fouten.omschrijving = 'Omschrijf de gedraging waarover de klacht gaat.';
  stand.onderdelen.forEach(({ tekst, categorie }, index) => {
    const plek = `onderdelen.${String(index)}`;
    if (isLeegOnderdeel(stand, index)) return;
    if (tekst.trim().length < 3) fouten[`${plek}.tekst`] = 'Omschrijf waar dit onderdeel over gaat.';
    if (categorie === null) fouten[`${plek}.categorie`] = 'Kies een categorie.';
  });
  const schriftelijk = stand.vorm === 'schriftelijk' || typeof stand.opSchriftOp === 'string';
  if (schriftelijk && stand.klager.naam.trim() === '')
    fouten['klager.naam'] = 'Vul de naam van de klager in (Awb 9:4 lid 2).';
  if (schriftelijk && stand.klager.adres.trim() === '')
    fouten['klager.adres'] = 'Vul het adres van de klager in (Awb 9:4 lid 2).';
  return fouten;
}

function isLeegOnderdeel({ onderdelen }: IntakeStand, index: number): boolean {
  const onderdeel = onderdelen[index];
  return onderdeel !== undefined && onderdeel.tekst.trim() === '' && onderdeel.categorie === null;
}

/** The complaint as the core registers it; null while something essential is missing. */
export function naarIntake(stand: IntakeStand): Intake | null {
  const { ontvangstdatum, kanaal, datumGedraging, opSchriftOp } = stand;
  if (typeof ontvangstdatum !== 'string' || kanaal === null) return null;
  if (datumGedraging === undefined || opSchriftOp === undefined) return null;
  return {
    ...stand,
    ontvangstdatum,
    kanaal,
    datumGedraging,
    opSchriftOp: stand.vorm === 'mondeling' ? opSchriftOp : null,
    blijvendBewaren: false,
    bewaarReden: '',
    beklaagden: [...stand.beklaagden],
    betrokkenen: [],
    onderdelen: stand.onderdelen.flatMap(({ tekst, categorie }) =>
      categorie === null ? [] : [{ tekst, categorie }],
    ),
  };
}
