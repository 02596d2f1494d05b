import './table.css';
import { Button } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';

type Props<R> = {
  readonly rijen: readonly R[];
  /** What stands there when there are none. */
  readonly leeg: string;
  readonly koppen: readonly string[];
  /** The cells of a row, the first one a `th`. */
  readonly cells: (row: R) => ReactNode;
  /** Of which row the button is, read aloud: "Verlof 01-03-2021 t/m 05-03-2021". */
  readonly naam: (row: R) => string;
  /** "Nieuwe registratie…". */
  readonly nieuw: string;
  /** Whether this user adds rows; absent: yes. */
  readonly mag?: boolean;
  /** Whether this user changes a row; absent: yes. */
  readonly magRij?: (row: R) => boolean;
  /** The form of a row, or of a new one (null). */
  readonly dialog: (row: R | null, sluit: () => void) => ReactNode;
};

/** Rows under each other, each changed in a dialog, and a button that makes a new one. */
export function RowsSection<R extends { readonly id: string }>(props: Props<R>) {
  const { rijen, leeg, koppen, cells, naam, nieuw, dialog, mag = true, magRij = () => true } = props;
  const [open, setOpen] = useState<R | 'nieuw' | null>(null);
  return (
    <>
      {rijen.length === 0 ? (
        <p className="zacht">{leeg}</p>
      ) : (
        <table className="tabel">
          <thead>
            <tr>
              {koppen.map((header) => (
                <th key={header} scope="col">
                  {header}
                </th>
              ))}
              <th scope="col">
                <span className="alleen-voorlezen">Acties</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rijen.map((row) => (
              <tr key={row.id}>
                {cells(row)}
                <td className="tabel__actie">
                  {mag && magRij(row) ? (
                    <Button size="small" aria-label={`${naam(row)} wijzigen`} onClick={() => setOpen(row)}>
                      Wijzigen…
                    </Button>
                  ) : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {mag ? (
        <div className="rij-acties">
          <Button size="small" onClick={() => setOpen('nieuw')}>
            {nieuw}
          </Button>
        </div>
      ) : null}
      {open === null ? null : dialog(open === 'nieuw' ? null : open, () => setOpen(null))}
    </>
  );
}
