import type { Column } from '../../../../shared/domain/tijd/week.ts';
import type { GridColumn } from '../../../components/grid/grid-types.ts';
import { type BordRow, columnKey } from '../rows/bord-types.ts';
import type { Groepering } from '../rows/display.ts';
import { columnHeader, columnSentence } from '../rows/views.ts';

const VAST = { rek: null, vast: true, kopTip: '', kopKlasse: 'grid-kop-links' } as const;

const VASTE_COLUMNS: readonly GridColumn<BordRow>[] = [
  {
    ...VAST,
    soort: 'boom',
    sleutel: 'naam',
    kop: 'Team / medewerker',
    breedte: 144,
    view: (row) => row.naam,
  },
  {
    ...VAST,
    soort: 'cel',
    sleutel: 'organisatie',
    kop: 'Organisatie',
    breedte: 70,
    view: (row) => row.organisatie,
  },
  {
    ...VAST,
    soort: 'cel',
    sleutel: 'specialisme',
    kop: 'Hoofd-\nspec.',
    breedte: 64,
    kopTip: 'Hoofdspecialisme',
    view: (row) => row.specialisme,
  },
  {
    ...VAST,
    soort: 'cel',
    sleutel: 'uren',
    kop: 'Uren',
    breedte: 36,
    kopKlasse: '',
    kopTip: 'Contracturen per week',
    view: (row) => row.uren,
  },
  {
    ...VAST,
    soort: 'cel',
    sleutel: 'skj',
    kop: 'SKJ',
    breedte: 30,
    kopKlasse: '',
    kopTip: 'Geldige SKJ-registratie',
    view: (row) => row.skj,
  },
];

const WIDTH = { weken: 41, breder: 58 } as const;

type ColumnVraag = {
  readonly kolommen: readonly Column[];
  readonly vandaag: string;
  readonly groeperen: Groepering;
  /** Little room (also: 200 % zoom): only name and hours stay in place, the rest comes after the weeks. */
  readonly smal: boolean;
};

const ALTIJD_VAST: readonly string[] = ['naam', 'uren'];

export function gridColumns({ kolommen, vandaag, groeperen, smal }: ColumnVraag): GridColumn<BordRow>[] {
  const perWeek = kolommen.every((column) => column.maandagen.length === 1);
  const breedte = perWeek ? WIDTH.weken : WIDTH.breder;
  const vaste = VASTE_COLUMNS.map((column) =>
    groeperen === 'organisatie' && column.sleutel === 'organisatie' ? { ...column, kop: 'Team' } : column,
  );
  const blijft = (column: GridColumn<BordRow>) => !smal || ALTIJD_VAST.includes(column.sleutel);
  return [
    ...vaste.filter(blijft),
    ...kolommen.map((column, i): GridColumn<BordRow> => {
      const current = column.van <= vandaag && vandaag < column.tot;
      return {
        soort: 'cel',
        sleutel: columnKey(i),
        kop: columnHeader(column.label, column.sublabel),
        kopTip: `${columnSentence(column)}, ${column.sleutel.slice(0, 4)}${current ? ' · nu' : ''}`,
        kopKlasse: current ? 'grid-kop-nu' : '',
        breedte,
        rek: 1,
        vast: false,
        view: (row) => row.cell(i),
      };
    }),
    ...vaste.filter((column) => !blijft(column)).map((column) => ({ ...column, vast: false })),
  ];
}
