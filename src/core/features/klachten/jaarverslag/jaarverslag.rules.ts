import type { VerslagJaar, VerslagTable } from '../../../../shared/contract/klachten/jaarverslag.ts';
import {
  AFDOENINGEN,
  type Afdoening,
  KLACHT_CATEGORIEEN,
  KLACHT_VORMEN,
  type KlachtCategorie,
  type KlachtForm,
  OORDELEN,
  type Oordeel,
  TERMIJN_UITKOMSTEN,
  type TermijnUitkomst,
} from '../../../../shared/domain/klacht/basis/lists.ts';
import { aandeelGegrond } from '../../../../shared/domain/klacht/basis/oordeel.ts';
import type { ClosedList } from '../../../../shared/domain/lijst/closed-list.ts';
import { dagenBetween, jaarOf } from '../../../../shared/domain/tijd/datum.ts';
import { shield, shieldAlone, visible } from './onderdrukking.rules.ts';

/** The figures of the klachtenjaarverslag (Awb 9:12a, domein §6) from one fact per complaint; no names go in. */

/** What the statistics know of a complaint, also after it was destroyed. */
export type Verslagfeit = {
  readonly ontvangen: string;
  readonly vorm: KlachtForm;
  readonly wijkId: string | null;
  readonly categorieen: readonly KlachtCategorie[];
  readonly afdoening: Afdoening | null;
  readonly afgedaanOp: string | null;
  /** Of the whole complaint; null where there is none. */
  readonly oordeel: Oordeel | null;
  /** Null while it is open. */
  readonly termijn: TermijnUitkomst | null;
  /** Registered, and no complaint (a decision, general policy, a melding): counted apart. */
  readonly isGeenKlacht: boolean;
};

export type Wijk = { readonly id: string; readonly naam: string };

type Format = Pick<VerslagTable, 'soort' | 'titel' | 'definitie'>;

function table(
  format: Format,
  rows: readonly (readonly [sleutel: string, label: string, aantal: number])[],
  minimum: number,
  totalVisible = true,
): VerslagTable {
  const { cellen, totaal } = shield(
    rows.map(([, , aantal]) => aantal),
    minimum,
    totalVisible,
  );
  return {
    ...format,
    rijen: rows.flatMap(([sleutel, label], i) => {
      const cel = cellen[i];
      return cel === undefined ? [] : [{ sleutel, label, cel }];
    }),
    totaal,
  };
}

/** One row per value of a closed list, in its words and its order. */
const perValue = <V extends string>(
  list: ClosedList<V>,
  aantal: (value: V) => number,
): (readonly [sleutel: string, label: string, aantal: number])[] =>
  list.values.map((value) => [value, list.labels[value], aantal(value)]);

function rowOf(table: VerslagTable | undefined, key: Afdoening | TermijnUitkomst | Oordeel) {
  return table?.rijen.find((row) => row.sleutel === key);
}

const count = <T>(list: readonly T[], waar: (value: T) => boolean): number => list.filter(waar).length;

function formTable(feiten: readonly Verslagfeit[], minimum: number): VerslagTable {
  return table(
    {
      soort: 'vorm',
      titel: 'Ontvangen klachten',
      definitie: 'Klachten met een ontvangstdatum in dit jaar, naar hoe ze binnenkwamen.',
    },
    perValue(KLACHT_VORMEN, (form) => count(feiten, (f) => f.vorm === form)),
    minimum,
  );
}

function ontvangenTables(
  feiten: readonly Verslagfeit[],
  wijken: readonly Wijk[],
  minimum: number,
): VerslagTable[] {
  const zonderWijk = count(feiten, (f) => !wijken.some((wijk) => wijk.id === f.wijkId));
  const categorieen = feiten.flatMap((f) => f.categorieen);
  return [
    table(
      {
        soort: 'wijk',
        titel: 'Ontvangen klachten per wijk',
        definitie: 'De wijk waar de gedraging speelde. Klachten die niet over één wijk gaan, staan apart.',
      },
      [
        ...wijken.map((wijk) => [wijk.id, wijk.naam, count(feiten, (f) => f.wijkId === wijk.id)] as const),
        ['geen', 'Niet één wijk', zonderWijk],
      ],
      minimum,
    ),
    table(
      {
        soort: 'categorie',
        titel: 'Klachtonderdelen per onderwerp',
        definitie: 'Een klacht kan uit meer onderdelen bestaan; elk onderdeel telt één keer.',
      },
      perValue(KLACHT_CATEGORIEEN, (categorie) => count(categorieen, (c) => c === categorie)),
      minimum,
    ),
  ];
}

/** Only the total of a table, where its cells would settle those of another one. */
function alleenTotal(vol: VerslagTable): VerslagTable {
  return { ...vol, rijen: vol.rijen.map((row) => ({ ...row, cel: { soort: 'afgeschermd' } })) };
}

/**
 * Every complaint without a term was oral, so this table and that of the receipts tell about each other. Unless
 * both numbers are shown only the total of this one is.
 */
function termijnTable(feiten: readonly Verslagfeit[], minimum: number, form: VerslagTable): VerslagTable {
  const vol = table(
    {
      soort: 'termijn',
      titel: 'Afhandeling binnen de termijn',
      definitie:
        'Vergeleken met de wettelijke termijn van Awb 9:11, of 9:8 als de klacht niet in behandeling kwam.',
    },
    perValue(TERMIJN_UITKOMSTEN, (uitkomst) => count(feiten, (f) => f.termijn === uitkomst)),
    minimum,
  );
  if (!feiten.some((f) => f.termijn === 'geen-termijn')) return vol;
  const zonder = rowOf(vol, 'geen-termijn');
  const isKnown = [...form.rijen, zonder].every((row) => row?.cel.soort === 'getal');
  return isKnown ? vol : alleenTotal(vol);
}

function afgedaanTables(feiten: readonly Verslagfeit[], minimum: number, form: VerslagTable): VerslagTable[] {
  const afdoening = table(
    {
      soort: 'afdoening',
      titel: 'Wijze van afdoening',
      definitie: 'Klachten die in dit jaar zijn afgedaan, ook als ze eerder zijn ontvangen.',
    },
    perValue(AFDOENINGEN, (soort) => count(feiten, (f) => f.afdoening === soort)),
    minimum,
  );
  // The total of the oordelen is a cell of the table above: hidden there, it is hidden here, parts and all.
  const metOordeelVisible = visible(rowOf(afdoening, 'afgehandeld')?.cel) !== null;
  const beoordeeld = feiten.filter((f) => f.afdoening === 'afgehandeld');
  return [
    afdoening,
    table(
      {
        soort: 'oordeel',
        titel: 'Oordeel',
        definitie: 'Het oordeel over de hele klacht, van de klachten die met een oordeel zijn afgehandeld.',
      },
      perValue(OORDELEN, (oordeel) => count(beoordeeld, (f) => (f.oordeel ?? 'geen-oordeel') === oordeel)),
      minimum,
      metOordeelVisible,
    ),
    termijnTable(feiten, minimum, form),
  ];
}

/** The share of gegrond from the cells as they are shown, with what stands beside it. */
function aandelen(
  oordelen: VerslagTable | undefined,
): Pick<VerslagJaar, 'gegrond' | 'gegrondOfDeels' | 'geenOordeel'> {
  const cell = (oordeel: Oordeel): number | null => visible(rowOf(oordelen, oordeel)?.cel);
  const aandeel = aandeelGegrond({
    gegrond: cell('gegrond'),
    'deels-gegrond': cell('deels-gegrond'),
    ongegrond: cell('ongegrond'),
    'geen-oordeel': cell('geen-oordeel'),
  });
  return {
    gegrond: aandeel?.gegrond ?? null,
    gegrondOfDeels: aandeel?.gegrondOfDeels ?? null,
    geenOordeel: cell('geen-oordeel'),
  };
}

/** Mean days from receipt to the end; of a few complaints it would say how long one took. */
function gemiddeldeDagen(afgedaan: readonly Verslagfeit[], minimum: number): number | null {
  if (afgedaan.length < Math.max(minimum, 1)) return null;
  const dagen = afgedaan.flatMap((f) =>
    f.afgedaanOp === null ? [] : [dagenBetween(f.ontvangen, f.afgedaanOp)],
  );
  return dagen.reduce((a, b) => a + b, 0) / dagen.length;
}

/**
 * The figures of one year up to and including `totEnMet` (31 December, or today while the year runs).
 * The totals for the municipality as a whole are always published; every other cell follows the minimum.
 */
export function verslagJaar(
  jaar: number,
  totEnMet: string,
  all: readonly Verslagfeit[],
  { wijken, minimum }: { readonly wijken: readonly Wijk[]; readonly minimum: number },
): VerslagJaar {
  const begin = `${jaar}-01-01`;
  const binnen = all.filter((f) => f.ontvangen <= totEnMet);
  const feiten = binnen.filter((f) => !f.isGeenKlacht);
  const geenKlacht = count(binnen, (f) => f.isGeenKlacht && jaarOf(f.ontvangen) === jaar);
  const ontvangen = feiten.filter((f) => jaarOf(f.ontvangen) === jaar);
  const isAfgedaan = (f: Verslagfeit, voor: string): boolean => f.afgedaanOp !== null && f.afgedaanOp < voor;
  const afgedaan = feiten.filter(
    (f) => f.afgedaanOp !== null && f.afgedaanOp >= begin && f.afgedaanOp <= totEnMet,
  );
  const form = formTable(ontvangen, minimum);
  const tabellen = [
    form,
    ...ontvangenTables(ontvangen, wijken, minimum),
    ...afgedaanTables(afgedaan, minimum, form),
  ];
  const meegenomen = count(feiten, (f) => f.ontvangen < begin && !isAfgedaan(f, begin));
  return {
    jaar,
    ontvangen: ontvangen.length,
    meegenomen,
    afgedaan: afgedaan.length,
    open: meegenomen + ontvangen.length - afgedaan.length,
    tabellen,
    geenKlacht: shieldAlone(geenKlacht, minimum),
    gemiddeldeDagen: gemiddeldeDagen(afgedaan, minimum),
    ...aandelen(tabellen.find(({ soort }) => soort === 'oordeel')),
  };
}
