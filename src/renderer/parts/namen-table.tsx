import type { ReactNode } from 'react';
import { periodeNl } from '../../shared/domain/tijd/datum.ts';
import { isGeldigOn } from '../../shared/domain/tijd/periode.ts';

type Line = {
  readonly id: string;
  readonly naam: ReactNode;
  readonly geldigVan: string;
  readonly geldigTot: string | null;
};

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
    <table className="tabel">
      <thead>
        <tr>
          <th scope="col">{kop}</th>
          <th scope="col">Periode</th>
        </tr>
      </thead>
      <tbody>
        {regels
          .toSorted((a, b) => b.geldigVan.localeCompare(a.geldigVan))
          .map((line) => (
            <tr key={line.id}>
              <th scope="row">{line.naam}</th>
              <td className="cijfers">
                {periodeNl(line.geldigVan, line.geldigTot)}{' '}
                {isGeldigOn(line, vandaag) ? <span className="tag">nu</span> : null}
              </td>
            </tr>
          ))}
        {children}
      </tbody>
    </table>
  );
}
