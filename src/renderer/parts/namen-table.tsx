import type { ReactNode } from 'react';
import type { Periode } from '../../shared/domain/tijd/periode.ts';
import { DataTable, periodeColumn } from '../components/table/data-table.tsx';
import { useToday } from '../lib/today.ts';

type Line = Periode & { readonly id: string; readonly naam: ReactNode };

type Props = {
  /** What stands in the first column: "Naam", "Gebied". */
  readonly kop: string;
  readonly regels: readonly Line[];
  /** More rows below the dated ones. */
  readonly children?: ReactNode;
};

/** What held when, newest first, with the one of now marked. */
export function NamenTable({ kop, regels, children }: Props) {
  const vandaag = useToday();
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
