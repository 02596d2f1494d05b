import './table.css';
import type { ReactNode } from 'react';
import { periodeNl } from '../../../shared/domain/tijd/datum.ts';
import { isGeldigOn, type Periode } from '../../../shared/domain/tijd/periode.ts';

export type Kolomkop = {
  readonly kop: string;
  /** Figures stand to the right. */
  readonly getal?: boolean;
  /** Only read aloud: what a column of buttons or boxes is for. */
  readonly stil?: boolean;
  /** Instead of the word. */
  readonly inhoud?: ReactNode;
  readonly kopClass?: string;
};

/** A column as one value: its head, and what stands there for a row. */
export type Column<R> = Kolomkop & {
  readonly cel: (row: R) => ReactNode;
  /** Of its cells. */
  readonly className?: string | ((row: R) => string);
};

const GETAL = { scherm: 'tabel__getal', papier: 'getal' } as const;
type Soort = keyof typeof GETAL;

const classes = (...names: readonly (string | false | undefined)[]) => names.filter(Boolean).join(' ');

function Heads({ koppen, soort }: { readonly koppen: readonly Kolomkop[]; readonly soort: Soort }) {
  return (
    <thead>
      <tr>
        {koppen.map(({ kop, getal = false, stil = false, kopClass, inhoud = kop }) => (
          <th key={kop} scope="col" className={classes(getal && GETAL[soort], kopClass)}>
            {stil ? <span className="alleen-voorlezen">{kop}</span> : inhoud}
          </th>
        ))}
      </tr>
    </thead>
  );
}

type RolProps = {
  /** Name of the region, read aloud. */
  readonly naam: string;
  readonly koppen: readonly Kolomkop[];
  readonly className?: string | undefined;
  /** One or more `tbody`. */
  readonly children: ReactNode;
};

/** A table that scrolls sideways inside its own region when the page is narrow. */
export function RolTable({ naam, koppen, className, children }: RolProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard
    <section className="tabel__rol" aria-label={naam} tabIndex={0}>
      <table className={classes('tabel', className)}>
        <Heads koppen={koppen} soort="scherm" />
        {children}
      </table>
    </section>
  );
}

const ACTIES = { kop: 'Acties', stil: true, className: 'tabel__actie' } as const;

type DataProps<R> = {
  readonly rijen: readonly R[];
  readonly sleutel: (row: R) => string;
  /** The first one names the row; null: not now. */
  readonly kolommen: readonly (Column<R> | null)[];
  /** Name of the table, above it. */
  readonly titel?: ReactNode;
  /** Name of the table, only read aloud. */
  readonly naam?: string;
  /** Scrolls sideways inside its own region (named by `naam`) when the page is narrow. */
  readonly rol?: boolean;
  readonly papier?: boolean;
  readonly rijClass?: (row: R) => string | undefined;
  readonly className?: string;
  /** The buttons of a row. */
  readonly acties?: (row: R) => ReactNode;
  /** Rows below those of `rijen`. */
  readonly children?: ReactNode;
};

/** A plain table of rows, made from its columns. */
export function DataTable<R>(props: DataProps<R>) {
  const { rijen, sleutel, titel, naam, rol = false, papier = false, className, children } = props;
  const soort = papier ? 'papier' : 'scherm';
  const last: Column<R> | null = props.acties === undefined ? null : { ...ACTIES, cel: props.acties };
  const kolommen = [...props.kolommen, last].filter((column) => column !== null);
  const body = (
    <tbody>
      {rijen.map((row) => (
        <tr key={sleutel(row)} className={props.rijClass?.(row)}>
          {kolommen.map(({ kop, cel, getal = false, className: own }, i) => {
            const Cell = i === 0 ? 'th' : 'td';
            const ownClass = typeof own === 'function' ? own(row) : own;
            return (
              <Cell
                key={kop}
                {...(i === 0 ? { scope: 'row' } : {})}
                className={classes(getal && GETAL[soort], ownClass)}
              >
                {cel(row)}
              </Cell>
            );
          })}
        </tr>
      ))}
      {children}
    </tbody>
  );
  if (rol) {
    return (
      <RolTable naam={naam ?? ''} koppen={kolommen} className={className}>
        {body}
      </RolTable>
    );
  }
  return (
    <table className={classes(papier ? 'papier-tabel' : 'tabel', className)}>
      {titel === undefined ? null : <caption>{titel}</caption>}
      {naam === undefined ? null : <caption className="alleen-voorlezen">{naam}</caption>}
      <Heads koppen={kolommen} soort={soort} />
      {body}
    </table>
  );
}

/** The period of a row, with a mark at the one in which the day lies. */
export function periodeColumn<R extends Periode>(dag: string): Column<R> {
  return {
    kop: 'Periode',
    className: 'cijfers',
    cel: (row) => (
      <>
        {periodeNl(row.geldigVan, row.geldigTot)}{' '}
        {isGeldigOn(row, dag) ? <span className="tag">nu</span> : null}
      </>
    ),
  };
}
