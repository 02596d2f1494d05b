/** Which column is what: by what somebody pointed out, by its header, and by what stands below it. */
import { type Cijfers, cijfersOf, past, teltLines } from './content.ts';
import { type Header, IMPORT_FIELD_LABEL, IMPORT_FIELDS, type ImportField } from './headers.ts';
import { isHeleNaam } from './naam.ts';

export type Column = {
  readonly kop: string;
  readonly gelezen: Header | null;
  /** What stands in the first lines; '' = empty. */
  readonly cellen: readonly string[];
  /** Excel does not show it. */
  readonly verborgen: boolean;
  /** What somebody pointed out; null = do not use it, undefined = nobody said. */
  readonly gekozen: ImportField | null | undefined;
};

type Choice = { readonly velden: (ImportField | null)[]; readonly opmerkingen: string[] };

const noem = ({ kop }: Column) => `“${kop}”`;

/** A column that may be a field; `past`: what stands below it can be read so. */
type Kandidaat = { readonly kolom: Column; readonly i: number; readonly kop: Header; readonly past: boolean };

/** The best first: what fits before what does not, what is seen before what is hidden, a sure header before another. */
function compareKandidaat(a: Kandidaat, b: Kandidaat): number {
  return (
    Number(b.past) - Number(a.past) ||
    Number(a.kolom.verborgen) - Number(b.kolom.verborgen) ||
    Number(b.kop.sterk) - Number(a.kop.sterk) ||
    (a.kop.veld === 'voornaam' ? a.kop.rang - b.kop.rang : 0) ||
    a.i - b.i
  );
}

const isGevuld = ({ cellen }: Column) => cellen.some((cell) => cell !== '');

/** Says which column lost, and that a hidden one was used. */
function nameChoice(field: ImportField, [selected, ...rest]: readonly Kandidaat[]): string[] {
  if (selected === undefined) return [];
  const label = IMPORT_FIELD_LABEL[field];
  const uit = selected.kolom.verborgen
    ? [`Kolom ${noem(selected.kolom)} is in Excel verborgen. Zij wordt gebruikt als ${label}.`]
    : [];
  for (const { kolom } of rest) {
    if (!isGevuld(kolom) || field === 'voornaam') continue;
    const hidden = kolom.verborgen ? ', die in Excel verborgen is,' : '';
    uit.push(`Kolom ${noem(kolom)}${hidden} kan ook ${label} zijn, maar wordt niet gebruikt.`);
  }
  return uit;
}

function kandidaten(columns: readonly Column[], opmerkingen: string[]): Kandidaat[] {
  return columns.flatMap((kolom, i): Kandidaat[] => {
    const { gelezen: kop, cellen, gekozen } = kolom;
    if (kop === null || gekozen !== undefined) return [];
    const content = past(kop.veld, cellen);
    if (!kop.sterk && content === false) return [];
    if (!kop.sterk && kop.veld === 'personeelsnummer' && teltLines(cellen)) {
      opmerkingen.push(`Kolom ${noem(kolom)} telt de regels en is niet gebruikt als personeelsnummer.`);
      return [];
    }
    return [{ kolom, i, kop, past: content !== false }];
  });
}

/** The field of every column, each field at most once, and what a person should know about it. */
export function selectFields(columns: readonly Column[]): Choice {
  const choice: Choice = { velden: columns.map(() => null), opmerkingen: [] };
  const gebruikt = new Set<ImportField>();
  columns.forEach(({ gekozen }, i) => {
    if (gekozen == null || gebruikt.has(gekozen)) return;
    gebruikt.add(gekozen);
    choice.velden[i] = gekozen;
  });
  const perField = Map.groupBy(kandidaten(columns, choice.opmerkingen), ({ kop }) => kop.veld);
  for (const field of IMPORT_FIELDS) {
    const op = [...(perField.get(field) ?? [])].sort(compareKandidaat);
    const [beste] = op;
    if (beste === undefined || gebruikt.has(field)) continue;
    choice.velden[beste.i] = field;
    choice.opmerkingen.push(...nameChoice(field, op));
  }
  toNamen(columns, choice);
  toUren(columns, choice);
  return choice;
}

type Wissel = (van: ImportField, naar: ImportField | null, waarom: (column: string) => string) => void;

/** Gives a column another field, unless somebody pointed it out or that field is taken; and says why. */
function wisselaar(columns: readonly Column[], { velden, opmerkingen }: Choice): Wissel {
  return (van, naar, waarom) => {
    const i = velden.indexOf(van);
    const column = columns[i];
    if (column === undefined || column.gekozen !== undefined) return;
    if (naar !== null && velden.includes(naar)) return;
    velden[i] = naar;
    opmerkingen.push(waarom(noem(column)));
  };
}

function cellsOf(columns: readonly Column[], { velden }: Choice, field: ImportField): readonly string[] {
  return columns[velden.indexOf(field)]?.cellen ?? [];
}

/** "Naam" beside "Voornaam" is the surname, unless the whole name stands there; a "Medewerker" of digits is a number. */
function toNamen(columns: readonly Column[], choice: Choice): void {
  const wordt = wisselaar(columns, choice);
  const namen = cellsOf(columns, choice, 'naam');
  if (namen.length === 0) return;
  if (past('naam', namen) === false) {
    wordt(
      'naam',
      'personeelsnummer',
      (column) => `In kolom ${column} staan nummers: gelezen als personeelsnummer.`,
    );
    return;
  }
  const voornamen = cellsOf(columns, choice, 'voornaam');
  const samen = namen.flatMap((naam, i) =>
    naam === '' || (voornamen[i] ?? '') === '' ? [] : [isHeleNaam(naam, voornamen[i] ?? '')],
  );
  if (samen.length === 0) return;
  const heel = samen.filter(Boolean).length * 2 >= samen.length;
  if (heel) return;
  if (choice.velden.includes('achternaam')) {
    wordt(
      'naam',
      null,
      (column) => `Kolom ${column} wordt niet gebruikt: voornaam en achternaam staan apart.`,
    );
  } else {
    wordt(
      'naam',
      'achternaam',
      (column) => `Kolom ${column} staat naast de voornaam: gelezen als achternaam.`,
    );
  }
}

const isFactor = (header: string) => /factor|deeltijd|part-?time|^pt\b|^dt/iu.test(header.trim());

/** Hours of 0,5 and 1 are fte; fte of 24 and 36 are hours; fte of 66,67 and 100 are percents. */
function toUren(columns: readonly Column[], choice: Choice): void {
  const wordt = wisselaar(columns, choice);
  const uren: Cijfers | null = cijfersOf(cellsOf(columns, choice, 'uren'));
  const fte = cijfersOf(cellsOf(columns, choice, 'fte'));
  const procent = cijfersOf(cellsOf(columns, choice, 'procent'));
  if (uren !== null && uren.hoogste <= 1.2) {
    wordt('uren', 'fte', (column) => `In kolom ${column} staat nergens meer dan 1,2: gelezen als fte.`);
  } else if (fte !== null && fte.laagste > 2) {
    const header = columns[choice.velden.indexOf('fte')]?.kop ?? '';
    if (fte.hoogste > 40) {
      wordt(
        'fte',
        'procent',
        (column) =>
          `In kolom ${column} staan getallen tot ${fte.hoogste}: gelezen als percentage van voltijd.`,
      );
    } else if (isFactor(header)) {
      wordt(
        'fte',
        null,
        (column) => `In kolom ${column} kunnen uren of procenten staan. Kies zelf wat het is.`,
      );
    } else {
      wordt(
        'fte',
        'uren',
        (column) => `In kolom ${column} staan getallen van meer dan 2: gelezen als uren per week.`,
      );
    }
  }
  if (procent !== null && procent.hoogste <= 1.2) {
    const column = columns[choice.velden.indexOf('procent')];
    if (column === undefined || column.gekozen !== undefined) return;
    choice.opmerkingen.push(
      `In kolom ${noem(column)} staat nergens meer dan 1,2. Betekent 1 voltijd? Kies dan Fte voor deze kolom.`,
    );
  }
}
