import type { ReactNode } from 'react';
import type { Periode } from '../../shared/domain/tijd/periode.ts';
import { DataTable, periodeColumn } from '../components/table/data-table.tsx';

type Line = Periode & { readonly id: string; readonly naam: ReactNode };

type Props = {
  /** What stands in the first column: "Naam", "Gebied". */
  readonly kop: string;
  readonly regels: readonly Line[];
  readonly vandaag: string;
  /** More rows below the dated ones. */
  readonly children?: ReactNode;
};

/** What held when, newest first, with the one of now marked. */
export function NamenTable({ kop, regels, vandaag, children }: Props) {
  return (
    <DataTable
      rijen={regels.toSorted((a, b) => b.geldigVan.localeCompare(a.geldigVan))}
      sleutel={({ id }) => id}
      kolommen={[{ kop, cel: ({ naam }) => naam }, periodeColumn(vandaag)]}
    >
      {children}
    </DataTable>
  );
}
