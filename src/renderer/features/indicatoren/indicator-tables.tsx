import type { Indicatoren } from '../../../shared/contract/indicatoren.ts';
import { INDICATOREN, type IndicatorSleutel } from '../../../shared/domain/indicator/indicatoren.ts';
import { type IndicatorTabel, tabellenVoor } from '../../../shared/rapport/indicator-tabellen.ts';

type Props = { readonly data: Indicatoren; readonly sleutel: IndicatorSleutel };

/** What stands behind the number, as tables of the whole city. */
export function IndicatorTables({ data, sleutel }: Props) {
  return tabellenVoor(data, sleutel, INDICATOREN[sleutel].groep).map((tabel) => (
    <Tabel key={tabel.titel} tabel={tabel} />
  ));
}

function Tabel({ tabel: { titel, uitleg, kolommen, rijen } }: { readonly tabel: IndicatorTabel }) {
  return (
    <section aria-label={titel}>
      <h2>{titel}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard */}
      <section className="tabel__rol" aria-label={`Tabel: ${titel}`} tabIndex={0}>
        <table className="tabel">
          <thead>
            <tr>
              {kolommen.map((kop, i) => (
                <th key={kop} scope="col" className={i === 0 ? undefined : 'tabel__getal'}>
                  {kop}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rijen.map(([naam = '', ...cellen]) => (
              <tr key={naam}>
                <th scope="row">{naam}</th>
                {cellen.map((cel, i) => (
                  <td key={kolommen[i + 1]} className="tabel__getal">
                    {cel}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {uitleg === '' ? null : <p className="zacht">{uitleg}</p>}
    </section>
  );
}
