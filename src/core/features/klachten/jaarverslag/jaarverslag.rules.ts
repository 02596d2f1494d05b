import type { VerslagJaar, VerslagTabel } from '../../../../shared/contract/klachten/jaarverslag.ts';
import {
  AFDOENINGEN,
  type Afdoening,
  KLACHT_CATEGORIEEN,
  KLACHT_VORMEN,
  type KlachtCategorie,
  type KlachtVorm,
  OORDELEN,
  type Oordeel,
  TERMIJN_UITKOMSTEN,
  type TermijnUitkomst,
} from '../../../../shared/domain/klacht/basis/lijsten.ts';
import type { ClosedList } from '../../../../shared/domain/lijst/closed-list.ts';
import { dagenTussen, jaarVan } from '../../../../shared/domain/tijd/datum.ts';
import { schermAf, zichtbaar } from './onderdrukking.rules.ts';

/** The figures of the klachtenjaarverslag (Awb 9:12a, domein §6) from one fact per complaint; no names go in. */

/** What the statistics know of a complaint, also after it was destroyed. */
export type Verslagfeit = {
  readonly ontvangen: string;
  readonly vorm: KlachtVorm;
  readonly wijkId: string | null;
  readonly categorieen: readonly KlachtCategorie[];
  readonly afdoening: Afdoening | null;
  readonly afgedaanOp: string | null;
  /** Of the whole complaint; null where there is none. */
  readonly oordeel: Oordeel | null;
  /** Null while it is open. */
  readonly termijn: TermijnUitkomst | null;
};

export type Wijk = { readonly id: string; readonly naam: string };

type Opmaak = Pick<VerslagTabel, 'soort' | 'titel' | 'definitie'>;

function tabel(
  opmaak: Opmaak,
  rijen: readonly (readonly [sleutel: string, label: string, aantal: number])[],
  minimum: number,
  totaalZichtbaar = true,
): VerslagTabel {
  const { cellen, totaal } = schermAf(
    rijen.map(([, , aantal]) => aantal),
    minimum,
    totaalZichtbaar,
  );
  return {
    ...opmaak,
    rijen: rijen.flatMap(([sleutel, label], i) => {
      const cel = cellen[i];
      return cel === undefined ? [] : [{ sleutel, label, cel }];
    }),
    totaal,
  };
}

/** One row per value of a closed list, in its words and its order. */
const perWaarde = <V extends string>(
  lijst: ClosedList<V>,
  aantal: (waarde: V) => number,
): (readonly [sleutel: string, label: string, aantal: number])[] =>
  lijst.values.map((waarde) => [waarde, lijst.labels[waarde], aantal(waarde)]);

function rijVan(tabel: VerslagTabel | undefined, sleutel: Afdoening | TermijnUitkomst | Oordeel) {
  return tabel?.rijen.find((rij) => rij.sleutel === sleutel);
}

const tel = <T>(lijst: readonly T[], waar: (waarde: T) => boolean): number => lijst.filter(waar).length;

function vormTabel(feiten: readonly Verslagfeit[], minimum: number): VerslagTabel {
  return tabel(
    {
      soort: 'vorm',
      titel: 'Ontvangen klachten',
      definitie: 'Klachten met een ontvangstdatum in dit jaar, naar hoe ze binnenkwamen.',
    },
    perWaarde(KLACHT_VORMEN, (vorm) => tel(feiten, (f) => f.vorm === vorm)),
    minimum,
  );
}

function ontvangenTabellen(
  feiten: readonly Verslagfeit[],
  wijken: readonly Wijk[],
  minimum: number,
): VerslagTabel[] {
  const zonderWijk = tel(feiten, (f) => !wijken.some((wijk) => wijk.id === f.wijkId));
  const categorieen = feiten.flatMap((f) => f.categorieen);
  return [
    tabel(
      {
        soort: 'wijk',
        titel: 'Ontvangen klachten per wijk',
        definitie: 'De wijk waar de gedraging speelde. Klachten die niet over één wijk gaan, staan apart.',
      },
      [
        ...wijken.map((wijk) => [wijk.id, wijk.naam, tel(feiten, (f) => f.wijkId === wijk.id)] as const),
        ['geen', 'Niet één wijk', zonderWijk],
      ],
      minimum,
    ),
    tabel(
      {
        soort: 'categorie',
        titel: 'Klachtonderdelen per onderwerp',
        definitie: 'Een klacht kan uit meer onderdelen bestaan; elk onderdeel telt één keer.',
      },
      perWaarde(KLACHT_CATEGORIEEN, (categorie) => tel(categorieen, (c) => c === categorie)),
      minimum,
    ),
  ];
}

/** Only the total of a table, where its cells would settle those of another one. */
function alleenTotaal(vol: VerslagTabel): VerslagTabel {
  return { ...vol, rijen: vol.rijen.map((rij) => ({ ...rij, cel: { soort: 'afgeschermd' } })) };
}

/**
 * Every complaint without a term was oral, so this table and that of the receipts tell about each other. Unless
 * both numbers are shown only the total of this one is.
 */
function termijnTabel(feiten: readonly Verslagfeit[], minimum: number, vorm: VerslagTabel): VerslagTabel {
  const vol = tabel(
    {
      soort: 'termijn',
      titel: 'Afhandeling binnen de termijn',
      definitie:
        'Vergeleken met de wettelijke termijn van Awb 9:11, of 9:8 als de klacht niet in behandeling kwam.',
    },
    perWaarde(TERMIJN_UITKOMSTEN, (uitkomst) => tel(feiten, (f) => f.termijn === uitkomst)),
    minimum,
  );
  if (!feiten.some((f) => f.termijn === 'geen-termijn')) return vol;
  const zonder = rijVan(vol, 'geen-termijn');
  const isBekend = [...vorm.rijen, zonder].every((rij) => rij?.cel.soort === 'getal');
  return isBekend ? vol : alleenTotaal(vol);
}

function afgedaanTabellen(
  feiten: readonly Verslagfeit[],
  minimum: number,
  vorm: VerslagTabel,
): VerslagTabel[] {
  const afdoening = tabel(
    {
      soort: 'afdoening',
      titel: 'Wijze van afdoening',
      definitie: 'Klachten die in dit jaar zijn afgedaan, ook als ze eerder zijn ontvangen.',
    },
    perWaarde(AFDOENINGEN, (soort) => tel(feiten, (f) => f.afdoening === soort)),
    minimum,
  );
  // The total of the oordelen is a cell of the table above: hidden there, it is hidden here, parts and all.
  const metOordeelZichtbaar = zichtbaar(rijVan(afdoening, 'afgehandeld')?.cel) !== null;
  const beoordeeld = feiten.filter((f) => f.afdoening === 'afgehandeld');
  return [
    afdoening,
    tabel(
      {
        soort: 'oordeel',
        titel: 'Oordeel',
        definitie: 'Het oordeel over de hele klacht, van de klachten die met een oordeel zijn afgehandeld.',
      },
      perWaarde(OORDELEN, (oordeel) => tel(beoordeeld, (f) => (f.oordeel ?? 'geen-oordeel') === oordeel)),
      minimum,
      metOordeelZichtbaar,
    ),
    termijnTabel(feiten, minimum, vorm),
  ];
}

/** Parts of the oordelen, only from cells that are shown: a percentage is a count in disguise. */
function aandelen(oordelen: VerslagTabel | undefined): Pick<VerslagJaar, 'gegrond' | 'gegrondOfDeels'> {
  const cel = (oordeel: Oordeel): number | null => zichtbaar(rijVan(oordelen, oordeel)?.cel);
  const totaal = zichtbaar(oordelen?.totaal);
  const gegrond = cel('gegrond');
  const deels = cel('deels-gegrond');
  if (totaal === null || totaal === 0) return { gegrond: null, gegrondOfDeels: null };
  return {
    gegrond: gegrond === null ? null : gegrond / totaal,
    gegrondOfDeels: gegrond === null || deels === null ? null : (gegrond + deels) / totaal,
  };
}

/** Mean days from receipt to the end; of a few complaints it would say how long one took. */
function gemiddeldeDagen(afgedaan: readonly Verslagfeit[], minimum: number): number | null {
  if (afgedaan.length < Math.max(minimum, 1)) return null;
  const dagen = afgedaan.flatMap((f) =>
    f.afgedaanOp === null ? [] : [dagenTussen(f.ontvangen, f.afgedaanOp)],
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
  alle: readonly Verslagfeit[],
  { wijken, minimum }: { readonly wijken: readonly Wijk[]; readonly minimum: number },
): VerslagJaar {
  const begin = `${jaar}-01-01`;
  const feiten = alle.filter((f) => f.ontvangen <= totEnMet);
  const ontvangen = feiten.filter((f) => jaarVan(f.ontvangen) === jaar);
  const isAfgedaan = (f: Verslagfeit, voor: string): boolean => f.afgedaanOp !== null && f.afgedaanOp < voor;
  const afgedaan = feiten.filter(
    (f) => f.afgedaanOp !== null && f.afgedaanOp >= begin && f.afgedaanOp <= totEnMet,
  );
  const vorm = vormTabel(ontvangen, minimum);
  const tabellen = [
    vorm,
    ...ontvangenTabellen(ontvangen, wijken, minimum),
    ...afgedaanTabellen(afgedaan, minimum, vorm),
  ];
  const meegenomen = tel(feiten, (f) => f.ontvangen < begin && !isAfgedaan(f, begin));
  return {
    jaar,
    ontvangen: ontvangen.length,
    meegenomen,
    afgedaan: afgedaan.length,
    open: meegenomen + ontvangen.length - afgedaan.length,
    tabellen,
    gemiddeldeDagen: gemiddeldeDagen(afgedaan, minimum),
    ...aandelen(tabellen.find(({ soort }) => soort === 'oordeel')),
  };
}
