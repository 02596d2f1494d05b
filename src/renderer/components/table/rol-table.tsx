import './table.css';
import type { ReactNode } from 'react';

export type Kolomkop = {
  readonly kop: string;
  /** Figures stand to the right. */
  readonly getal?: boolean;
  /** Only read aloud: what a column of buttons or boxes is for. */
  readonly stil?: boolean;
  readonly className?: string;
  /** Instead of the word. */
  readonly inhoud?: ReactNode;
};

type Props = {
  /** Name of the region, read aloud. */
  readonly naam: string;
  readonly koppen: readonly Kolomkop[];
  readonly className?: string;
  /** One or more `tbody`. */
  readonly children: ReactNode;
};

/** A table that scrolls sideways inside its own region when the page is narrow. */
export function RolTable({ naam, koppen, className, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard
    <section className="tabel__rol" aria-label={naam} tabIndex={0}>
      <table className={className === undefined ? 'tabel' : `tabel ${className}`}>
        <thead>
          <tr>
            {koppen.map(({ kop, getal = false, stil = false, className: own = '', inhoud = kop }) => (
              <th key={kop} scope="col" className={getal ? `tabel__getal ${own}` : own}>
                {stil ? <span className="alleen-voorlezen">{kop}</span> : inhoud}
              </th>
            ))}
          </tr>
        </thead>
        {children}
      </table>
    </section>
  );
}
