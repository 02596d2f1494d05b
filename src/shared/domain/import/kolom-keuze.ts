/** Which column is what: by what somebody pointed out, by its header, and by what stands below it. */
import { type Cijfers, cijfersVan, past, teltRegels } from './inhoud.ts';
import { IMPORT_VELD_LABEL, IMPORT_VELDEN, type ImportVeld, type Kop } from './koppen.ts';
import { isHeleNaam } from './naam.ts';

export type Kolom = {
  readonly kop: string;
  readonly gelezen: Kop | null;
  /** What stands in the first lines; '' = empty. */
  readonly cellen: readonly string[];
  /** Excel does not show it. */
  readonly verborgen: boolean;
  /** What somebody pointed out; null = do not use it, undefined = nobody said. */
  readonly gekozen: ImportVeld | null | undefined;
};

type Keuze = { readonly velden: (ImportVeld | null)[]; readonly opmerkingen: string[] };

const noem = ({ kop }: Kolom) => `“${kop}”`;

/** A column that may be a field; `past`: what stands below it can be read so. */
type Kandidaat = { readonly kolom: Kolom; readonly i: number; readonly kop: Kop; readonly past: boolean };

/** The best first: what fits before what does not, what is seen before what is hidden, a sure header before another. */
function vergelijkKandidaat(a: Kandidaat, b: Kandidaat): number {
  return (
    Number(b.past) - Number(a.past) ||
    Number(a.kolom.verborgen) - Number(b.kolom.verborgen) ||
    Number(b.kop.sterk) - Number(a.kop.sterk) ||
    (a.kop.veld === 'voornaam' ? a.kop.rang - b.kop.rang : 0) ||
    a.i - b.i
  );
}

const isGevuld = ({ cellen }: Kolom) => cellen.some((cel) => cel !== '');

/** Says which column lost, and that a hidden one was used. */
function noemKeuze(veld: ImportVeld, [gekozen, ...rest]: readonly Kandidaat[]): string[] {
  if (gekozen === undefined) return [];
  const label = IMPORT_VELD_LABEL[veld];
  const uit = gekozen.kolom.verborgen
    ? [`Kolom ${noem(gekozen.kolom)} is in Excel verborgen. Zij wordt gebruikt als ${label}.`]
    : [];
  for (const { kolom } of rest) {
    if (!isGevuld(kolom) || veld === 'voornaam') continue;
    const verborgen = kolom.verborgen ? ', die in Excel verborgen is,' : '';
    uit.push(`Kolom ${noem(kolom)}${verborgen} kan ook ${label} zijn, maar wordt niet gebruikt.`);
  }
  return uit;
}

function kandidaten(kolommen: readonly Kolom[], opmerkingen: string[]): Kandidaat[] {
  return kolommen.flatMap((kolom, i): Kandidaat[] => {
    const { gelezen: kop, cellen, gekozen } = kolom;
    if (kop === null || gekozen !== undefined) return [];
    const inhoud = past(kop.veld, cellen);
    if (!kop.sterk && inhoud === false) return [];
    if (!kop.sterk && kop.veld === 'personeelsnummer' && teltRegels(cellen)) {
      opmerkingen.push(`Kolom ${noem(kolom)} telt de regels en is niet gebruikt als personeelsnummer.`);
      return [];
    }
    return [{ kolom, i, kop, past: inhoud !== false }];
  });
}

/** The field of every column, each field at most once, and what a person should know about it. */
export function kiesVelden(kolommen: readonly Kolom[]): Keuze {
  const keuze: Keuze = { velden: kolommen.map(() => null), opmerkingen: [] };
  const gebruikt = new Set<ImportVeld>();
  kolommen.forEach(({ gekozen }, i) => {
    if (gekozen == null || gebruikt.has(gekozen)) return;
    gebruikt.add(gekozen);
    keuze.velden[i] = gekozen;
  });
  const perVeld = Map.groupBy(kandidaten(kolommen, keuze.opmerkingen), ({ kop }) => kop.veld);
  for (const veld of IMPORT_VELDEN) {
    const op = [...(perVeld.get(veld) ?? [])].sort(vergelijkKandidaat);
    const [beste] = op;
    if (beste === undefined || gebruikt.has(veld)) continue;
    keuze.velden[beste.i] = veld;
    keuze.opmerkingen.push(...noemKeuze(veld, op));
  }
  naarNamen(kolommen, keuze);
  naarUren(kolommen, keuze);
  return keuze;
}

type Wissel = (van: ImportVeld, naar: ImportVeld | null, waarom: (kolom: string) => string) => void;

/** Gives a column another field, unless somebody pointed it out or that field is taken; and says why. */
function wisselaar(kolommen: readonly Kolom[], { velden, opmerkingen }: Keuze): Wissel {
  return (van, naar, waarom) => {
    const i = velden.indexOf(van);
    const kolom = kolommen[i];
    if (kolom === undefined || kolom.gekozen !== undefined) return;
    if (naar !== null && velden.includes(naar)) return;
    velden[i] = naar;
    opmerkingen.push(waarom(noem(kolom)));
  };
}

function cellenVan(kolommen: readonly Kolom[], { velden }: Keuze, veld: ImportVeld): readonly string[] {
  return kolommen[velden.indexOf(veld)]?.cellen ?? [];
}

/** "Naam" beside "Voornaam" is the surname, unless the whole name stands there; a "Medewerker" of digits is a number. */
function naarNamen(kolommen: readonly Kolom[], keuze: Keuze): void {
  const wordt = wisselaar(kolommen, keuze);
  const namen = cellenVan(kolommen, keuze, 'naam');
  if (namen.length === 0) return;
  if (past('naam', namen) === false) {
    wordt(
      'naam',
      'personeelsnummer',
      (kolom) => `In kolom ${kolom} staan nummers: gelezen als personeelsnummer.`,
    );
    return;
  }
  const voornamen = cellenVan(kolommen, keuze, 'voornaam');
  const samen = namen.flatMap((naam, i) =>
    naam === '' || (voornamen[i] ?? '') === '' ? [] : [isHeleNaam(naam, voornamen[i] ?? '')],
  );
  if (samen.length === 0) return;
  const heel = samen.filter(Boolean).length * 2 >= samen.length;
  if (heel) return;
  if (keuze.velden.includes('achternaam')) {
    wordt('naam', null, (kolom) => `Kolom ${kolom} wordt niet gebruikt: voornaam en achternaam staan apart.`);
  } else {
    wordt('naam', 'achternaam', (kolom) => `Kolom ${kolom} staat naast de voornaam: gelezen als achternaam.`);
  }
}

const isFactor = (kop: string) => /factor|deeltijd|part-?time|^pt\b|^dt/iu.test(kop.trim());

/** Hours of 0,5 and 1 are fte; fte of 24 and 36 are hours; fte of 66,67 and 100 are percents. */
function naarUren(kolommen: readonly Kolom[], keuze: Keuze): void {
  const wordt = wisselaar(kolommen, keuze);
  const uren: Cijfers | null = cijfersVan(cellenVan(kolommen, keuze, 'uren'));
  const fte = cijfersVan(cellenVan(kolommen, keuze, 'fte'));
  const procent = cijfersVan(cellenVan(kolommen, keuze, 'procent'));
  if (uren !== null && uren.hoogste <= 1.2) {
    wordt('uren', 'fte', (kolom) => `In kolom ${kolom} staat nergens meer dan 1,2: gelezen als fte.`);
  } else if (fte !== null && fte.laagste > 2) {
    const kop = kolommen[keuze.velden.indexOf('fte')]?.kop ?? '';
    if (fte.hoogste > 40) {
      wordt(
        'fte',
        'procent',
        (kolom) => `In kolom ${kolom} staan getallen tot ${fte.hoogste}: gelezen als percentage van voltijd.`,
      );
    } else if (isFactor(kop)) {
      wordt(
        'fte',
        null,
        (kolom) => `In kolom ${kolom} kunnen uren of procenten staan. Kies zelf wat het is.`,
      );
    } else {
      wordt(
        'fte',
        'uren',
        (kolom) => `In kolom ${kolom} staan getallen van meer dan 2: gelezen als uren per week.`,
      );
    }
  }
  if (procent !== null && procent.hoogste <= 1.2) {
    const kolom = kolommen[keuze.velden.indexOf('procent')];
    if (kolom === undefined || kolom.gekozen !== undefined) return;
    keuze.opmerkingen.push(
      `In kolom ${noem(kolom)} staat nergens meer dan 1,2. Betekent 1 voltijd? Kies dan Fte voor deze kolom.`,
    );
  }
}
