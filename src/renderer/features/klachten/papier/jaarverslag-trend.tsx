import { useMemo } from 'react';
import type { VerslagJaar, VerslagTable } from '../../../../shared/contract/klachten/jaarverslag.ts';
import { numberText } from '../../../../shared/domain/tekst/number.ts';
import { StaafChart } from '../../../components/chart/staaf-chart.tsx';
import {
  AFGESCHERMD,
  cellOf,
  cellText,
  cellValue,
  countText,
  dagenText,
  opsomming,
  partText,
  trendParts,
  trendRows,
} from './jaarverslag-values.ts';

type Props = { readonly trend: readonly VerslagJaar[] };

const geheel = (value: number): string => (Number.isInteger(value) ? numberText(value, 0) : '');

const KERN: readonly { readonly label: string; readonly value: (jaar: VerslagJaar) => string }[] = [
  { label: 'Ontvangen', value: (jaar) => numberText(jaar.ontvangen, 0) },
  { label: 'Afgedaan', value: (jaar) => numberText(jaar.afgedaan, 0) },
  { label: 'Gemiddeld aantal dagen', value: (jaar) => dagenText(jaar.gemiddeldeDagen) },
  { label: 'Gegrond of deels gegrond', value: (jaar) => partText(jaar.gegrondOfDeels) },
  { label: 'Geen oordeel', value: (jaar) => countText(jaar.geenOordeel) },
];

const PER_JAAR: readonly { readonly soort: VerslagTable['soort']; readonly titel: string }[] = [
  { soort: 'categorie', titel: 'Onderwerp per jaar' },
  { soort: 'afdoening', titel: 'Wijze van afdoening per jaar' },
  { soort: 'termijn', titel: 'Termijn per jaar' },
];

function Table(props: {
  readonly titel: string;
  readonly jaren: readonly number[];
  readonly rijen: readonly { readonly label: string; readonly waarden: readonly string[] }[];
}) {
  const { titel, jaren, rijen } = props;
  return (
    <table className="papier-tabel papier-tabel--cijfers">
      <caption>{titel}</caption>
      <thead>
        <tr>
          <th scope="col">Wat</th>
          {jaren.map((jaar) => (
            <th scope="col" key={jaar}>
              {jaar}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rijen.map(({ label, waarden }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {waarden.map((value, i) => (
              <td key={jaren[i]}>{value}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function OntvangenChart({ trend }: Props) {
  const categorieen = useMemo(() => trend.map(({ jaar }) => String(jaar)), [trend]);
  const series = useMemo(
    () => [
      { label: 'Ontvangen', vulling: 'vlak' as const, waarden: trend.map(({ ontvangen }) => ontvangen) },
      { label: 'Afgedaan', vulling: 'arcering' as const, waarden: trend.map(({ afgedaan }) => afgedaan) },
    ],
    [trend],
  );
  return (
    <StaafChart
      omschrijving={`Staafdiagram van ontvangen en afgedane klachten per jaar. ${trend.map((j) => `${j.jaar}: ${j.ontvangen} ontvangen, ${j.afgedaan} afgedaan`).join('. ')}.`}
      categorieen={categorieen}
      reeksen={series}
      asTitel="aantal klachten"
      showValue={geheel}
      geenWaarde="afgeschermd"
      breedte={688}
      hoogte={190}
    />
  );
}

function CategorieChart({ cijfers }: { readonly cijfers: VerslagJaar }) {
  const parts = useMemo(() => trendParts([cijfers], 'categorie'), [cijfers]);
  const labels = useMemo(() => parts.map(({ label }) => label), [parts]);
  const cells = useMemo(
    () => parts.map(({ sleutel }) => cellOf(cijfers, 'categorie', sleutel)),
    [parts, cijfers],
  );
  const series = useMemo(
    () => [{ label: `Klachten in ${cijfers.jaar}`, vulling: 'vlak' as const, waarden: cells.map(cellValue) }],
    [cells, cijfers],
  );
  // Nothing to see in a chart without a single bar; the table says it all.
  if (cells.every((cell) => cell.soort === 'afgeschermd' || cell.waarde === 0)) return null;
  return (
    <div className="papier-blok">
      <h3>Onderwerpen in {cijfers.jaar}</h3>
      <StaafChart
        omschrijving={`Staafdiagram van klachten per onderwerp in ${cijfers.jaar}. ${labels.map((label, i) => `${label}: ${cells[i] === undefined ? '' : cellText(cells[i])}`).join('. ')}.`}
        categorieen={labels}
        reeksen={series}
        asTitel="aantal"
        showValue={geheel}
        geenWaarde={AFGESCHERMD}
        breedte={688}
        hoogte={190}
      />
    </div>
  );
}

function PerJaar({ trend, soort, titel }: Props & (typeof PER_JAAR)[number]) {
  const { rijen, zonder } = trendRows(trend, soort);
  return (
    <div className="papier-blok">
      {rijen.length === 0 ? (
        <p>{titel}: in geen van deze jaren groot genoeg om te tonen.*</p>
      ) : (
        <>
          <Table
            titel={titel}
            jaren={trend.map(({ jaar }) => jaar)}
            rijen={rijen.map(({ label, cellen }) => ({ label, waarden: cellen.map(cellText) }))}
          />
          {zonder.length === 0 ? null : (
            <p className="papier-rekenwijze">
              In geen van deze jaren genoeg om te tonen, of geen enkele: {opsomming(zonder)}.*
            </p>
          )}
        </>
      )}
    </div>
  );
}

/** Up to five years beside each other, as charts with their tables. */
export function JaarverslagTrend({ trend }: Props) {
  const cijfers = trend.at(-1);
  if (cijfers === undefined) return null;
  return (
    <>
      <div className="papier-blok">
        <h3>Per jaar</h3>
        <OntvangenChart trend={trend} />
        <Table
          titel="Kern per jaar"
          jaren={trend.map(({ jaar }) => jaar)}
          rijen={KERN.map(({ label, value }) => ({ label, waarden: trend.map(value) }))}
        />
      </div>
      <CategorieChart cijfers={cijfers} />
      {PER_JAAR.map((table) => (
        <PerJaar key={table.soort} trend={trend} {...table} />
      ))}
    </>
  );
}
