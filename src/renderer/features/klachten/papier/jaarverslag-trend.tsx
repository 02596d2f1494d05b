import { useMemo } from 'react';
import type { VerslagJaar, VerslagTabel } from '../../../../shared/contract/klachten/jaarverslag.ts';
import { getalTekst } from '../../../../shared/domain/tekst/getal.ts';
import { StaafGrafiek } from '../../../components/chart/staaf-grafiek.tsx';
import {
  AFGESCHERMD,
  celTekst,
  celVan,
  celWaarde,
  dagenTekst,
  deelTekst,
  opsomming,
  trendParts,
  trendRijen,
} from './jaarverslag-waarden.ts';

type Props = { readonly trend: readonly VerslagJaar[] };

const geheel = (waarde: number): string => (Number.isInteger(waarde) ? getalTekst(waarde, 0) : '');

const KERN: readonly { readonly label: string; readonly waarde: (jaar: VerslagJaar) => string }[] = [
  { label: 'Ontvangen', waarde: (jaar) => getalTekst(jaar.ontvangen, 0) },
  { label: 'Afgedaan', waarde: (jaar) => getalTekst(jaar.afgedaan, 0) },
  { label: 'Gemiddeld aantal dagen', waarde: (jaar) => dagenTekst(jaar.gemiddeldeDagen) },
  { label: 'Gegrond of deels gegrond', waarde: (jaar) => deelTekst(jaar.gegrondOfDeels) },
];

const PER_JAAR: readonly { readonly soort: VerslagTabel['soort']; readonly titel: string }[] = [
  { soort: 'categorie', titel: 'Onderwerp per jaar' },
  { soort: 'afdoening', titel: 'Wijze van afdoening per jaar' },
  { soort: 'termijn', titel: 'Termijn per jaar' },
];

function Tabel(props: {
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
            {waarden.map((waarde, i) => (
              <td key={jaren[i]}>{waarde}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function OntvangenGrafiek({ trend }: Props) {
  const categorieen = useMemo(() => trend.map(({ jaar }) => String(jaar)), [trend]);
  const reeksen = useMemo(
    () => [
      { label: 'Ontvangen', vulling: 'vlak' as const, waarden: trend.map(({ ontvangen }) => ontvangen) },
      { label: 'Afgedaan', vulling: 'arcering' as const, waarden: trend.map(({ afgedaan }) => afgedaan) },
    ],
    [trend],
  );
  return (
    <StaafGrafiek
      omschrijving={`Staafdiagram van ontvangen en afgedane klachten per jaar. ${trend.map((j) => `${j.jaar}: ${j.ontvangen} ontvangen, ${j.afgedaan} afgedaan`).join('. ')}.`}
      categorieen={categorieen}
      reeksen={reeksen}
      asTitel="aantal klachten"
      toonWaarde={geheel}
      geenWaarde="afgeschermd"
      breedte={688}
      hoogte={190}
    />
  );
}

function CategorieGrafiek({ cijfers }: { readonly cijfers: VerslagJaar }) {
  const delen = useMemo(() => trendParts([cijfers], 'categorie'), [cijfers]);
  const labels = useMemo(() => delen.map(({ label }) => label), [delen]);
  const cellen = useMemo(
    () => delen.map(({ sleutel }) => celVan(cijfers, 'categorie', sleutel)),
    [delen, cijfers],
  );
  const reeksen = useMemo(
    () => [
      { label: `Klachten in ${cijfers.jaar}`, vulling: 'vlak' as const, waarden: cellen.map(celWaarde) },
    ],
    [cellen, cijfers],
  );
  // Nothing to see in a chart without a single bar; the table says it all.
  if (cellen.every((cel) => cel.soort === 'afgeschermd' || cel.waarde === 0)) return null;
  return (
    <div className="papier-blok">
      <h3>Onderwerpen in {cijfers.jaar}</h3>
      <StaafGrafiek
        omschrijving={`Staafdiagram van klachten per onderwerp in ${cijfers.jaar}. ${labels.map((label, i) => `${label}: ${cellen[i] === undefined ? '' : celTekst(cellen[i])}`).join('. ')}.`}
        categorieen={labels}
        reeksen={reeksen}
        asTitel="aantal"
        toonWaarde={geheel}
        geenWaarde={AFGESCHERMD}
        breedte={688}
        hoogte={190}
      />
    </div>
  );
}

function PerJaar({ trend, soort, titel }: Props & (typeof PER_JAAR)[number]) {
  const { rijen, zonder } = trendRijen(trend, soort);
  return (
    <div className="papier-blok">
      {rijen.length === 0 ? (
        <p>{titel}: in geen van deze jaren groot genoeg om te tonen.*</p>
      ) : (
        <>
          <Tabel
            titel={titel}
            jaren={trend.map(({ jaar }) => jaar)}
            rijen={rijen.map(({ label, cellen }) => ({ label, waarden: cellen.map(celTekst) }))}
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
        <OntvangenGrafiek trend={trend} />
        <Tabel
          titel="Kern per jaar"
          jaren={trend.map(({ jaar }) => jaar)}
          rijen={KERN.map(({ label, waarde }) => ({ label, waarden: trend.map(waarde) }))}
        />
      </div>
      <CategorieGrafiek cijfers={cijfers} />
      {PER_JAAR.map((tabel) => (
        <PerJaar key={tabel.soort} trend={trend} {...tabel} />
      ))}
    </>
  );
}
