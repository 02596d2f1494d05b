import './tabel.css';
import { Button } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';

type Props<R> = {
  readonly rijen: readonly R[];
  /** What stands there when there are none. */
  readonly leeg: string;
  readonly koppen: readonly string[];
  /** The cells of a row, the first one a `th`. */
  readonly cellen: (rij: R) => ReactNode;
  /** Of which row the button is, read aloud: "Verlof 01-03-2021 t/m 05-03-2021". */
  readonly naam: (rij: R) => string;
  /** "Nieuwe registratie…". */
  readonly nieuw: string;
  /** The form of a row, or of a new one (null). */
  readonly dialoog: (rij: R | null, sluit: () => void) => ReactNode;
};

/** Rows under each other, each changed in a dialog, and a button that makes a new one. */
export function RijenDeel<R extends { readonly id: string }>(props: Props<R>) {
  const { rijen, leeg, koppen, cellen, naam, nieuw, dialoog } = props;
  const [open, zetOpen] = useState<R | 'nieuw' | null>(null);
  return (
    <>
      {rijen.length === 0 ? (
        <p className="zacht">{leeg}</p>
      ) : (
        <table className="tabel">
          <thead>
            <tr>
              {koppen.map((kop) => (
                <th key={kop} scope="col">
                  {kop}
                </th>
              ))}
              <th scope="col">
                <span className="alleen-voorlezen">Acties</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rijen.map((rij) => (
              <tr key={rij.id}>
                {cellen(rij)}
                <td className="tabel__actie">
                  <Button size="small" aria-label={`${naam(rij)} wijzigen`} onClick={() => zetOpen(rij)}>
                    Wijzigen…
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className="rij-acties">
        <Button size="small" onClick={() => zetOpen('nieuw')}>
          {nieuw}
        </Button>
      </div>
      {open === null ? null : dialoog(open === 'nieuw' ? null : open, () => zetOpen(null))}
    </>
  );
}
