import {
  IMPORT_FIELD_LABEL,
  IMPORT_FIELDS,
  type ImportField,
} from '../../../shared/domain/import/headers.ts';
import { type Line, lineNaam } from './list-table.ts';

type Props = {
  readonly koppen: readonly string[];
  readonly velden: readonly (ImportField | null)[];
  readonly hiddenColumns: readonly number[];
  readonly regels: readonly Line[];
  readonly onSelect: (column: number, field: ImportField | null) => void;
};

const PREVIEW = 6;

/** The first lines, with a choice above each column. */
export function ColumnTable({ koppen, velden, hiddenColumns, regels, onSelect }: Props) {
  const columns = koppen.map((header, i) => ({
    ...{ i, kop: header === '' ? `Kolom ${i + 1}` : header },
    verborgen: hiddenColumns.includes(i),
  }));
  const preview = regels.filter(({ cellen }) => cellen.some((cell) => cell.trim() !== '')).slice(0, PREVIEW);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, also by keyboard
    <section className="tabel__rol" aria-label="Kolommen van de lijst" tabIndex={0}>
      <table className="tabel import__kolommen">
        <thead>
          <tr>
            <th scope="col">Regel</th>
            {columns.map(({ kop, i, verborgen }) => (
              <th key={`kop-${String(i)}`} scope="col">
                <div>{verborgen ? `${kop} (verborgen)` : kop}</div>
                <select
                  aria-label={`Wat staat in ${kop}`}
                  value={velden[i] ?? ''}
                  onChange={(choice) =>
                    onSelect(i, IMPORT_FIELDS.find((field) => field === choice.target.value) ?? null)
                  }
                >
                  <option value="">niet gebruiken</option>
                  {IMPORT_FIELDS.map((field) => (
                    <option key={field} value={field}>
                      {IMPORT_FIELD_LABEL[field]}
                    </option>
                  ))}
                </select>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {preview.map((line) => (
            <tr key={line.nr}>
              <th scope="row" className="zacht">
                {lineNaam(line)}
              </th>
              {columns.map(({ i }) => (
                <td key={`cel-${String(i)}`} className={velden[i] === null ? 'zacht' : ''}>
                  {line.cellen[i] ?? ''}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
