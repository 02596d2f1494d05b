import { useMemo, useState } from 'react';
import type { MedewerkerLine } from '../../../../shared/contract/medewerkers.ts';
import { DataGrid } from '../../../components/grid/data-grid.tsx';
import type { CellView, GridColumn, GridRange, GridRow } from '../../../components/grid/grid-types.ts';
import { RangeLine } from '../../../components/grid/range/range-line.tsx';
import type { CellAmount } from '../../../components/grid/range/range-sum.ts';
import { shownNumber } from '../../../components/grid/range/shown-number.ts';
import { createStore } from '../../../lib/store.ts';
import { createRank, LIST_FIELDS, type ListField, type Rank, selectedFields } from './list-fields.ts';
import type { Sorting } from './list-state.ts';

type Row = GridRow & { readonly regel: MedewerkerLine };

const ROW = {
  hoogte: 28,
  klasse: 'lijst__rij',
  niveau: 0,
  open: null,
  kiesbaar: false,
  sleepbaar: false,
  heeftMenu: false,
  naamBreed: false,
} as const;

const rows = new WeakMap<MedewerkerLine, Row>();

/** One and the same row for a person as long as nothing of them changes: the grid keeps what it made of it. */
function rowOf(regel: MedewerkerLine): Row {
  const eerder = rows.get(regel);
  if (eerder !== undefined) return eerder;
  const row: Row = { ...ROW, id: regel.id, omschrijving: regel.naam, regel };
  rows.set(regel, row);
  return row;
}

function column(field: ListField, rank: Rank, sorting: Sorting, narrow: boolean): GridColumn<Row> {
  const view = ({ regel }: Row): CellView => {
    const tekst = field.text(regel);
    const links = field.getal ? '' : 'grid-cel--links';
    return {
      tekst,
      klasse: `${links} ${field.klasse?.(regel) ?? ''}`,
      tip: field.getal ? '' : tekst,
      spraak: '',
    };
  };
  return {
    soort: 'cel',
    sleutel: field.sleutel,
    kop: field.kop,
    kopTip: '',
    kopKlasse: field.getal ? '' : 'grid-kop-links lijst__kop',
    breedte: field.breedte,
    rek: field.rek,
    vast: field.sleutel === 'naam' && !narrow,
    view,
    sortering: {
      compare: (a, b) => rank(field, a.regel) - rank(field, b.regel),
      richting: sorting.kolom === field.sleutel ? sorting.richting : null,
    },
  };
}

/** Hours and fte of the selected people are added up; other columns are not. */
function amountOf({ regel }: Row, column: string): CellAmount | null {
  const field = LIST_FIELDS.find(({ sleutel }) => sleutel === column);
  const value = field?.getal === true ? shownNumber(field.text(regel)) : null;
  if (value === null) return null;
  return column === 'fte'
    ? { kind: column, unit: 'aantal', value }
    : { kind: column, unit: 'uren', value: value * 60 };
}

type Props = {
  /** All there are, before any filter. */
  readonly alle: readonly MedewerkerLine[];
  readonly regels: readonly MedewerkerLine[];
  readonly kolommen: readonly string[];
  readonly sortering: Sorting;
  readonly smal: boolean;
  readonly onSort: (sorting: Sorting) => void;
  readonly onOpen: (id: string) => void;
};

/** The list itself: arrow keys per cell, Enter or a click on the name opens the person. */
export function ListGrid({ alle, regels, kolommen, sortering, smal, onSort, onOpen }: Props) {
  const getoond = useMemo(() => regels.map(rowOf), [regels]);
  const rank = useMemo(() => createRank(alle), [alle]);
  const { kolom: op, richting } = sortering;
  const fields = useMemo(
    () => selectedFields(kolommen).map((field) => column(field, rank, { kolom: op, richting }, smal)),
    [kolommen, rank, op, richting, smal],
  );
  const [ranges] = useState(() => createStore<GridRange<Row> | null>(null));
  return (
    <div className="lijst">
      <RangeLine ranges={ranges} className="grid-telling cijfers" />
      <DataGrid<Row>
        label="Medewerkers"
        remember="medewerkers"
        rijen={getoond}
        kolommen={fields}
        handle={() => undefined}
        onToggle={() => undefined}
        onSelect={() => undefined}
        onFocus={() => undefined}
        onClick={(place) => {
          if (place.kolom === 'naam') onOpen(place.rij.id);
        }}
        onDoubleClick={(place) => onOpen(place.rij.id)}
        onKey={(key, place) => {
          if (key.key !== 'Enter') return false;
          onOpen(place.rij.id);
          return true;
        }}
        onMenu={() => undefined}
        dragDoel={() => null}
        onDrag={() => undefined}
        onSort={(naar, hoe) =>
          onSort(hoe === null ? { kolom: 'naam', richting: 'asc' } : { kolom: naar, richting: hoe })
        }
        ranges={ranges}
        cellAmount={amountOf}
        onDrawn={() => undefined}
      />
    </div>
  );
}
