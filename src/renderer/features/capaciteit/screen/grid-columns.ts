import type { Kalenderdag } from '../../../../shared/domain/planning/planning.ts';
import { datumKort, MAAND_KORT, plusDagen, WEEKDAG_KORT } from '../../../../shared/domain/tijd/datum.ts';
import { freeDag } from '../../../../shared/domain/tijd/kalender.ts';
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
    breedte: 182,
    view: (row) => row.naam,
  },
  {
    ...VAST,
    soort: 'cel',
    sleutel: 'organisatie',
    kop: 'Organisatie',
    breedte: 60,
    view: (row) => row.organisatie,
  },
  {
    ...VAST,
    soort: 'cel',
    sleutel: 'specialisme',
    kop: 'Hoofd-\nspec.',
    breedte: 60,
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
  readonly kalenderdagen: readonly Kalenderdag[];
};

const ALTIJD_VAST: readonly string[] = ['naam', 'uren'];

const monthOf = (column: Column): string => plusDagen(column.van, 3).slice(0, 7);

/** '2 mrt' where a month begins (by the Thursday of the week), else the date as it comes. */
function weekDate(column: Column, previous: Column | undefined): string {
  if (previous !== undefined && monthOf(column) === monthOf(previous)) return column.sublabel;
  const [, month = '', day = ''] = column.van.split('-');
  return `${String(Number(day))} ${MAAND_KORT[Number(month) - 1] ?? ''}`;
}

/** 'ma 6-4 Tweede Paasdag': working days of a week that are free for the municipality. */
function freeDays({ van }: Column, kalenderdagen: readonly Kalenderdag[]): string[] {
  return WEEKDAG_KORT.slice(0, 5).flatMap((weekdag, i) => {
    const dag = plusDagen(van, i);
    const naam = freeDag(dag, { cao: 'gemeenten', kalenderdagen });
    return naam === null ? [] : [`${weekdag} ${datumKort(dag)} ${naam}`];
  });
}

/** The head of a week, month or quarter: where months begin, today, and which days are free. */
function headOf(column: Column, previous: Column | undefined, { vandaag, kalenderdagen }: ColumnVraag) {
  const isWeek = column.maandagen.length === 1;
  const current = column.van <= vandaag && vandaag < column.tot;
  const free = isWeek ? freeDays(column, kalenderdagen) : [];
  const newMonth = isWeek && previous !== undefined && monthOf(column) !== monthOf(previous);
  const tip = `${columnSentence(column)}, ${column.sleutel.slice(0, 4)}${current ? ' · nu' : ''}`;
  const classes = [
    current ? 'grid-kop-nu' : '',
    newMonth ? 'bord-kop-maand' : '',
    free.length > 0 ? 'bord-kop-feestdag' : '',
  ];
  return {
    kop: columnHeader(column.label, isWeek ? weekDate(column, previous) : column.sublabel),
    kopTip: [tip, ...free].join('\n'),
    kopKlasse: classes.filter((name) => name !== '').join(' '),
  };
}

export function gridColumns(vraag: ColumnVraag): GridColumn<BordRow>[] {
  const { kolommen, groeperen, smal } = vraag;
  const perWeek = kolommen.every((column) => column.maandagen.length === 1);
  const breedte = perWeek ? WIDTH.weken : WIDTH.breder;
  const vaste = VASTE_COLUMNS.map((column) =>
    groeperen === 'organisatie' && column.sleutel === 'organisatie' ? { ...column, kop: 'Team' } : column,
  );
  const blijft = (column: GridColumn<BordRow>) => !smal || ALTIJD_VAST.includes(column.sleutel);
  return [
    ...vaste.filter(blijft),
    ...kolommen.map(
      (column, i): GridColumn<BordRow> => ({
        soort: 'cel',
        sleutel: columnKey(i),
        ...headOf(column, kolommen[i - 1], vraag),
        breedte,
        rek: 1,
        vast: false,
        view: (row) => row.cell(i),
      }),
    ),
    ...vaste.filter((column) => !blijft(column)).map((column) => ({ ...column, vast: false })),
  ];
}
