import { IMPORT_VELD_LABEL, IMPORT_VELDEN, type ImportVeld } from '../../../shared/domain/import/koppen.ts';
import { type Regel, regelNaam } from './lijst-tabel.ts';

type Props = {
  readonly koppen: readonly string[];
  readonly velden: readonly (ImportVeld | null)[];
  readonly hiddenColumns: readonly number[];
  readonly regels: readonly Regel[];
  readonly onKies: (kolom: number, veld: ImportVeld | null) => void;
};

const VOORBEELD = 6;

/** The first lines, with a choice above each column. */
export function KolomTabel({ koppen, velden, hiddenColumns, regels, onKies }: Props) {
  const kolommen = koppen.map((kop, i) => ({
    ...{ i, kop: kop === '' ? `Kolom ${i + 1}` : kop },
    verborgen: hiddenColumns.includes(i),
  }));
  const voorbeeld = regels
    .filter(({ cellen }) => cellen.some((cel) => cel.trim() !== ''))
    .slice(0, VOORBEELD);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, also by keyboard
    <section className="tabel__rol" aria-label="Kolommen van de lijst" tabIndex={0}>
      <table className="tabel import__kolommen">
        <thead>
          <tr>
            <th scope="col">Regel</th>
            {kolommen.map(({ kop, i, verborgen }) => (
              <th key={`kop-${String(i)}`} scope="col">
                <div>{verborgen ? `${kop} (verborgen)` : kop}</div>
                <select
                  aria-label={`Wat staat in ${kop}`}
                  value={velden[i] ?? ''}
                  onChange={(keuze) =>
                    onKies(i, IMPORT_VELDEN.find((veld) => veld === keuze.target.value) ?? null)
                  }
                >
                  <option value="">niet gebruiken</option>
                  {IMPORT_VELDEN.map((veld) => (
                    <option key={veld} value={veld}>
                      {IMPORT_VELD_LABEL[veld]}
                    </option>
                  ))}
                </select>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {voorbeeld.map((regel) => (
            <tr key={regel.nr}>
              <th scope="row" className="zacht">
                {regelNaam(regel)}
              </th>
              {kolommen.map(({ i }) => (
                <td key={`cel-${String(i)}`} className={velden[i] === null ? 'zacht' : ''}>
                  {regel.cellen[i] ?? ''}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
