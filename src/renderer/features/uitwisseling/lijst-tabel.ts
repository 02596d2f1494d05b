import { cellAddress } from '../../../shared/domain/import/cel-adres.ts';
import {
  type Datumvolgorde,
  type GelezenVolgorde,
  leesVolgorde,
} from '../../../shared/domain/import/datums.ts';
import {
  type Herkenning,
  herkenKolommen,
  type Kolomgeheugen,
} from '../../../shared/domain/import/kolommen.ts';
import type { ImportVeld } from '../../../shared/domain/import/koppen.ts';
import { zoekvorm } from '../../../shared/domain/tekst/zoeknaam.ts';
import { datumNl, plusDagen } from '../../../shared/domain/tijd/datum.ts';
import type { Blad, LeesbaarBlad } from './lezen/blad.ts';
import type { Importregel } from './uitwisseling.queries.ts';

/** A list as it is pointed out and checked: the lines of one sheet, or of several that look the same. */

export type Regel = {
  readonly nr: number;
  /** Only where the list has several sheets. */
  readonly plaats?: { readonly blad: string; readonly regel: number };
  readonly cellen: readonly string[];
  readonly kinds: string;
  readonly verborgen: boolean;
  readonly notes: readonly string[];
  readonly fout?: string;
  readonly date1904: boolean;
};

export type Tabel = {
  readonly herkend: Herkenning;
  readonly hiddenColumns: readonly number[];
  readonly regels: readonly Regel[];
  readonly stray: readonly string[];
  /** Index of the column that says which sheet a line is from; null = there is one sheet. */
  readonly bladKolom: number | null;
};

export const BLAD_KOP = 'Blad';

function readRegels(blad: LeesbaarBlad, kopregel: number): Regel[] {
  const verborgen = new Set(blad.verborgen);
  return blad.rijen.slice(kopregel + 1).map((cellen, at): Regel => {
    const i = at + kopregel + 1;
    const fout = blad.broken.get(i);
    return {
      ...{ nr: i + 1, cellen, kinds: blad.kinds[i] ?? '', verborgen: verborgen.has(i) },
      ...{ notes: blad.notes.get(i) ?? [], date1904: blad.date1904 },
      ...(fout === undefined ? {} : { fout }),
    };
  });
}

/** One sheet as a list. */
function maakEnkel(blad: LeesbaarBlad, geheugen: Kolomgeheugen): Tabel {
  const { hiddenColumns, stray } = blad;
  const herkend = herkenKolommen(blad.rijen, { geheugen, verborgen: hiddenColumns });
  const regels = readRegels(blad, herkend.kopregel);
  return { herkend, hiddenColumns, regels, stray, bladKolom: null };
}

/** Sheets with the same headers as one list, with the name of the sheet as its last column. */
export function maakTabel(bladen: readonly LeesbaarBlad[], geheugen: Kolomgeheugen): Tabel | null {
  const tabellen = bladen.map((blad) => ({ blad, tabel: maakEnkel(blad, geheugen) }));
  const [eerste] = tabellen;
  if (eerste === undefined || tabellen.length === 1) return eerste?.tabel ?? null;
  const { herkend, hiddenColumns } = eerste.tabel;
  const bladKolom = Math.max(...tabellen.map(({ tabel }) => tabel.herkend.koppen.length));
  const naast = (cellen: readonly string[], tekst: string) => [
    ...Array.from({ length: bladKolom }, (_, i) => cellen[i] ?? ''),
    tekst,
  ];
  const alle = tabellen.flatMap(({ blad, tabel }) =>
    tabel.regels.map((regel) => ({
      ...regel,
      plaats: { blad: blad.naam, regel: regel.nr },
      cellen: regel.cellen.some((cel) => cel.trim() !== '') ? naast(regel.cellen, blad.naam) : [],
    })),
  );
  return {
    herkend: {
      ...herkend,
      koppen: naast(herkend.koppen, BLAD_KOP),
      velden: [...Array.from({ length: bladKolom }, (_, i) => herkend.velden[i] ?? null), null],
    },
    hiddenColumns,
    regels: alle.map((regel, i) => ({ ...regel, nr: i + 1 })),
    stray: tabellen.flatMap(({ blad, tabel }) => tabel.stray.map((cel) => `${cel} van blad ${blad.naam}`)),
    bladKolom,
  };
}

const isLeesbaar = (blad: Blad): blad is LeesbaarBlad => blad.soort === 'blad';

/** Sheets that are lists of the same columns as the first that is one; hidden sheets stand apart. */
export function zoekZelfde(bladen: readonly Blad[]): LeesbaarBlad[] {
  const lijsten = bladen
    .filter(isLeesbaar)
    .filter((blad) => !blad.verborgenBlad)
    .map((blad) => ({ blad, herkend: herkenKolommen(blad.rijen) }))
    .filter(({ herkend }) => herkend.kopregel >= 0);
  const sleutel = ({ koppen }: Herkenning) => koppen.map(zoekvorm).join('|').replace(/\|+$/u, '');
  const [eerste] = lijsten;
  if (eerste === undefined) return [];
  return lijsten
    .filter(({ herkend }) => sleutel(herkend) === sleutel(eerste.herkend))
    .map(({ blad }) => blad);
}

/** What the names of the sheets are: teams, organisaties, or nothing that is known. */
export function bladVeld(
  tabel: Tabel,
  velden: readonly (ImportVeld | null)[],
  bekend: { readonly teams: readonly string[]; readonly organisaties: readonly string[] },
): ImportVeld | null {
  const namen = new Set(tabel.regels.flatMap(({ plaats }) => (plaats === undefined ? [] : [plaats.blad])));
  const alle = (lijst: readonly string[]) => {
    const vormen = new Set(lijst.map(zoekvorm));
    const kort = (naam: string) => naam.replace(/^(?:wijk(?:ondersteunings)?team|wot|team)\s+/iu, '');
    const raak = [...namen].filter((naam) => vormen.has(zoekvorm(naam)) || vormen.has(zoekvorm(kort(naam))));
    return namen.size > 0 && raak.length * 2 >= namen.size;
  };
  if (!velden.includes('team') && alle(bekend.teams)) return 'team';
  return !velden.includes('organisatie') && alle(bekend.organisaties) ? 'organisatie' : null;
}

const DATUMVELDEN: readonly ImportVeld[] = ['begin', 'eind'];

function* datumCellen(regels: readonly Regel[], velden: readonly (ImportVeld | null)[]) {
  for (const [kolom, veld] of velden.entries()) {
    if (veld === null || !DATUMVELDEN.includes(veld)) continue;
    for (const regel of regels) yield { regel, kolom, veld, cel: regel.cellen[kolom]?.trim() ?? '' };
  }
}

/** The order of day and month that the dates of the list show; what Excel holds as a date shows nothing. */
export function volgordeVan(
  regels: readonly Regel[],
  velden: readonly (ImportVeld | null)[],
): GelezenVolgorde {
  return leesVolgorde(
    datumCellen(regels, velden)
      .filter(({ regel, kolom }) => regel.kinds[kolom] !== 'd')
      .map(({ cel }) => cel),
  );
}

/** A number that counts days from 1904, as the day it means; null = it is no such number. */
function van1904({ date1904, kinds }: Regel, kolom: number, cel: string): string | null {
  if (!date1904 || kinds[kolom] !== 'n' || !/^\d{5}$/u.test(cel)) return null;
  return plusDagen('1904-01-01', Number(cel));
}

const ISO_VAN_CEL = /^(\d{2})-(\d{2})-(\d{4})/u;

/** A cell with a date as the core must read it, and what a person should know about it. */
function leesDatumCel(
  regel: Regel,
  kolom: number,
  cel: string,
  volgorde: Datumvolgorde,
): { readonly cel: string; readonly note: string | null } {
  const plek = cellAddress((regel.plaats?.regel ?? regel.nr) - 1, kolom);
  const dag = van1904(regel, kolom, cel);
  if (dag !== null) {
    return {
      cel: dag,
      note: `Cel ${plek}: het getal ${cel} is gelezen als ${datumNl(dag)}; dit bestand telt vanaf 1904.`,
    };
  }
  const vorm = regel.kinds[kolom] === 'd' && volgorde !== 'dmj' ? ISO_VAN_CEL.exec(cel) : null;
  if (vorm === null) return { cel, note: null };
  const [heel, dagNr = '', maand = '', jaar = ''] = vorm;
  const kanAnders = Number(dagNr) <= 12 && dagNr !== maand;
  return {
    cel: `${jaar}-${maand}-${dagNr}${cel.slice(heel.length)}`,
    note: kanAnders
      ? `Cel ${plek}: ${heel} is in Excel een datum, maar elders in de lijst staat de maand voorop. Klopt deze dag?`
      : null,
  };
}

/** The lines as they go to the core: dates that cannot be taken for another day, and what was read otherwise. */
export function maakImportregels(
  regels: readonly Regel[],
  velden: readonly (ImportVeld | null)[],
  volgorde: Datumvolgorde,
): Importregel[] {
  const kolommen = velden.flatMap((veld, i) => (veld !== null && DATUMVELDEN.includes(veld) ? [i] : []));
  return regels.map((regel) => {
    const { nr, plaats, fout } = regel;
    const cellen = [...regel.cellen];
    const opmerkingen = [...regel.notes];
    for (const kolom of kolommen) {
      const gelezen = leesDatumCel(regel, kolom, cellen[kolom]?.trim() ?? '', volgorde);
      if (gelezen.cel !== '') cellen[kolom] = gelezen.cel;
      if (gelezen.note !== null) opmerkingen.push(gelezen.note);
    }
    return {
      ...{ nr, cellen },
      ...(plaats === undefined ? {} : { plaats }),
      ...(fout === undefined ? {} : { fout }),
      ...(opmerkingen.length === 0 ? {} : { opmerkingen }),
    };
  });
}

/** What a line is called on screen: "3", or "Oost 3". */
export const regelNaam = ({ nr, plaats }: Pick<Regel, 'nr' | 'plaats'>): string =>
  plaats === undefined ? String(nr) : `${plaats.blad} ${plaats.regel}`;

/** The choice of a person for one column: a field goes to one column only. */
export function kiesVeld(
  velden: readonly (ImportVeld | null)[],
  kolom: number,
  veld: ImportVeld | null,
): (ImportVeld | null)[] {
  return velden.map((oud, i) => {
    if (i === kolom) return veld;
    return oud === veld ? null : oud;
  });
}

/** What is read in another way than it stands in the file, before anything is done with it. */
export function andersGelezen({ herkend, regels, stray, hiddenColumns }: Tabel): string[] {
  const verborgen = hiddenColumns.filter((i) => {
    const kop = herkend.koppen[i] ?? '';
    return (
      kop !== '' && herkend.velden[i] === null && herkend.opmerkingen.every((tekst) => !tekst.includes(kop))
    );
  });
  return [
    ...herkend.opmerkingen,
    ...(verborgen.length === 0
      ? []
      : [
          `In Excel verborgen en niet gebruikt: ${verborgen.map((i) => herkend.koppen[i] ?? '').join(', ')}.`,
        ]),
    ...stray.map((cel) => `Cel ${cel} staat ver buiten de lijst en doet niet mee.`),
    ...regels.flatMap((regel) => [
      ...(regel.fout === undefined ? [] : [`Regel ${regelNaam(regel)}: ${regel.fout}`]),
      ...regel.notes,
    ]),
  ];
}
