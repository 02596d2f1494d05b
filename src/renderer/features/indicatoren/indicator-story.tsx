import '../../components/part.css';
import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import type { Indicatoren, IndicatorRegel } from '../../../shared/contract/indicatoren.ts';
import {
  INDICATOREN,
  type IndicatorSleutel,
  RICHTINGEN,
} from '../../../shared/domain/indicator/indicatoren.ts';
import {
  getalText,
  isGehaald,
  streefText,
  verschilText,
  waardeText,
} from '../../../shared/domain/indicator/tekst.ts';
import { aantalText } from '../../../shared/domain/tekst/number.ts';
import { datumNl } from '../../../shared/domain/tijd/datum.ts';
import { RightButton } from '../../components/right-button.tsx';
import { DataTable } from '../../components/table/data-table.tsx';
import type { IndicatorChoice } from './indicator-choice.ts';
import { IndicatorRows } from './indicator-rows.tsx';
import { IndicatorTables } from './indicator-tables.tsx';
import { waardeVoor } from './indicator-value.ts';
import { vergelijkOptions, zetStreefwaardeOptions } from './indicatoren.queries.ts';
import { periodeNaam, plusPeriode } from './period.ts';
import { StreefwaardeDialog } from './streefwaarde-dialog.tsx';
import { TrendChart } from './trend-chart.tsx';

/** Periods in the chart, this one included. */
const PERIODEN = 5;

type Props = {
  readonly data: Indicatoren;
  readonly choice: IndicatorChoice;
  readonly sleutel: IndicatorSleutel;
  readonly vandaag: string;
};

/** Everything of one indicator: what it is, how it goes, per wot, and the rows behind it. */
export function IndicatorStory({ data, choice, sleutel, vandaag }: Props) {
  const [isSetting, setSetting] = useState(false);
  const regel = data.indicatoren.find((row) => row.sleutel === sleutel);
  if (regel === undefined) return null;
  const eenheid = data.eenheden.find(({ id }) => id === choice.eenheid) ?? data.eenheden[0];
  const voor =
    eenheid === undefined ? '' : eenheid.soort === 'gebied' ? `gebied ${eenheid.naam}` : eenheid.naam;
  return (
    <div className="indicator">
      <p>
        <a href={choice.path({ indicator: '' })}>‹ Alle indicatoren</a>
      </p>
      <section aria-labelledby="indicator-naam">
        <h2 id="indicator-naam">
          {INDICATOREN[sleutel].label}, {voor === 'Hele stad' ? 'hele stad' : voor}
        </h2>
        <Facts {...{ data, choice, regel }} />
        {INDICATOREN[sleutel].streefwaarde === null ? null : (
          <p>
            <RightButton call={zetStreefwaardeOptions} onClick={() => setSetting(true)}>
              Streefwaarde wijzigen…
            </RightButton>
          </p>
        )}
        {isSetting ? <StreefwaardeDialog {...{ regel, vandaag }} onClose={() => setSetting(false)} /> : null}
      </section>
      <Trend {...{ data, choice, regel, voor }} />
      <PerEenheid {...{ data, choice, regel }} />
      <IndicatorTables {...{ data, sleutel }} />
      <IndicatorRows {...{ data, sleutel }} voor={choice.eenheid} />
    </div>
  );
}

type RegelProps = Pick<Props, 'data' | 'choice'> & { readonly regel: IndicatorRegel };

function Facts({ data, choice, regel }: RegelProps) {
  const { definitie, bron, eenheid, richting } = INDICATOREN[regel.sleutel];
  const waarde = waardeVoor(data, regel, choice.eenheid);
  const gehaald = isGehaald(waarde, regel.streefwaarde, richting);
  const n = waarde?.soort === 'gemeten' ? waarde.n : null;
  const facts: readonly (readonly [string, string])[] = [
    ['Waarde', waarde === undefined ? 'Alleen voor de hele stad' : waardeText(waarde, eenheid)],
    ...(n === null ? [] : [['Geteld over', aantalText(n)] as const]),
    [
      'Streefwaarde',
      regel.streefwaarde === null
        ? 'Geen vastgesteld'
        : `${streefText(regel.streefwaarde, eenheid, richting)}${gehaald === null ? '' : gehaald ? ', gehaald' : ', niet gehaald'} (vanaf ${datumNl(regel.streefwaarde.geldigVan)}${regel.streefwaarde.bron === '' ? '' : `, ${regel.streefwaarde.bron}`})`,
    ],
    ['Richting', RICHTINGEN.labels[richting]],
    ['Definitie', definitie],
    ['Bron van de regel', bron],
    ['Laatst gemeten', regel.laatst === null ? 'Nooit' : datumNl(regel.laatst)],
    ...(regel.opmerking === '' ? [] : [['Opmerking', regel.opmerking] as const]),
  ];
  return (
    <dl className="indicator__feiten">
      {facts.map(([naam, tekst]) => (
        <div key={naam} className="indicator__feit">
          <dt>{naam}</dt>
          <dd>{tekst}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The last periods as bars, and the same as a table. */
function Trend({ data, choice, regel, voor }: RegelProps & { readonly voor: string }) {
  const { label, eenheid } = INDICATOREN[regel.sleutel];
  const perioden = Array.from({ length: PERIODEN - 1 }, (_, i) =>
    plusPeriode(choice.periode, i + 1 - PERIODEN),
  );
  const vragen = useQueries({ queries: perioden.map(vergelijkOptions) });
  const punten = [
    ...perioden.map((periode, i) => {
      const toen = vragen[i]?.data;
      const own = toen?.indicatoren.find(({ sleutel }) => sleutel === regel.sleutel);
      return {
        naam: periodeNaam(periode),
        waarde: toen === undefined || own === undefined ? undefined : waardeVoor(toen, own, choice.eenheid),
      };
    }),
    { naam: periodeNaam(choice.periode), waarde: waardeVoor(data, regel, choice.eenheid) },
  ];
  const kort = (naam: string) => naam.replace('e kwartaal ', 'e kw. ');
  if (vragen.some(({ isPending }) => isPending)) return <div className="indicator__wacht" />;
  return (
    <section aria-labelledby="indicator-trend">
      <h2 id="indicator-trend">Verloop</h2>
      <TrendChart
        punten={punten.map(({ naam, waarde }) => ({ naam: kort(naam), waarde }))}
        eenheid={eenheid}
        doel={regel.streefwaarde?.waarde ?? null}
        omschrijving={`${label} van ${voor}, ${String(PERIODEN)} perioden; de tabel hieronder zegt hetzelfde.`}
      />
      <DataTable
        naam={`Verloop van ${label}`}
        rijen={punten.map((punt, i) => ({ ...punt, eerder: punten[i - 1]?.waarde }))}
        sleutel={({ naam }) => naam}
        kolommen={[
          { kop: 'Periode', cel: ({ naam }) => naam },
          { kop: 'Waarde', getal: true, cel: ({ waarde }) => waardeText(waarde, eenheid) },
          {
            kop: 'Verschil',
            getal: true,
            cel: ({ waarde, eerder }) => verschilText(waarde, eerder, eenheid),
          },
        ]}
      />
    </section>
  );
}

/** The city, each gebied and each team. */
function PerEenheid({ data, choice, regel }: RegelProps) {
  const { eenheid, value } = INDICATOREN[regel.sleutel];
  if (value === null) return null;
  const rijen = data.eenheden.map((row, i) => ({ ...row, waarde: regel.waarden[i] }));
  return (
    <section aria-labelledby="indicator-eenheden">
      <h2 id="indicator-eenheden">Per gebied en team</h2>
      <DataTable
        naam="Per gebied en team"
        rijen={rijen}
        sleutel={({ id }) => id}
        kolommen={[
          {
            kop: 'Voor',
            cel: ({ id, naam, soort }) => (
              <a href={choice.path({ voor: id })}>{soort === 'gebied' ? `Gebied ${naam}` : naam}</a>
            ),
          },
          {
            kop: 'Waarde',
            getal: true,
            cel: ({ waarde }) =>
              waarde?.soort === 'gemeten' ? getalText(waarde.waarde, eenheid) : waardeText(waarde, eenheid),
          },
          {
            kop: 'n',
            getal: true,
            cel: ({ waarde }) =>
              waarde?.soort === 'gemeten' && waarde.n !== null ? aantalText(waarde.n) : '–',
          },
        ]}
      />
    </section>
  );
}
