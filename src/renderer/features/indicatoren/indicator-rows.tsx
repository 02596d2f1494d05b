import { useQuery } from '@tanstack/react-query';
import type { Indicatoren } from '../../../shared/contract/indicatoren.ts';
import { INDICATOREN, type IndicatorSleutel } from '../../../shared/domain/indicator/indicatoren.ts';
import { aantalText } from '../../../shared/domain/tekst/number.ts';
import { datumNl } from '../../../shared/domain/tijd/datum.ts';
import { DataTable } from '../../components/table/data-table.tsx';
import { QueryState } from '../../components/toestand.tsx';
import { useMag } from '../../data/rechten.ts';
import { rijenOptions } from './indicatoren.queries.ts';

type Props = { readonly data: Indicatoren; readonly sleutel: IndicatorSleutel; readonly voor: string };

const dag = (datum: string | null): string => (datum === null ? '–' : datumNl(datum));

/** The trajecten behind the number: zaaknummers and days, no names. */
export function IndicatorRows({ data: { van, tot, geregistreerd }, sleutel, voor }: Props) {
  const options = rijenOptions({ sleutel, voor, van, tot });
  const may = useMag('trajectenZien');
  const isAsked = INDICATOREN[sleutel].rijen !== null && geregistreerd && may;
  const vraag = useQuery({ ...options, enabled: isAsked });
  if (!isAsked) return null;
  const { data } = vraag;
  return (
    <section aria-labelledby="indicator-rijen">
      <h2 id="indicator-rijen">Trajecten achter dit cijfer</h2>
      {data === undefined ? (
        <QueryState vraag={vraag} wat="Trajecten" />
      ) : (
        <>
          <p className="zacht">
            {data.totaal > data.rijen.length
              ? `De eerste ${aantalText(data.rijen.length)} van ${aantalText(data.totaal)} trajecten.`
              : `${aantalText(data.totaal)} ${data.totaal === 1 ? 'traject' : 'trajecten'}.`}
          </p>
          {data.rijen.length === 0 ? null : (
            <DataTable
              rol
              naam="Zaaknummers met datums"
              rijen={data.rijen}
              sleutel={({ zaaknummer }) => zaaknummer}
              kolommen={[
                { kop: 'Zaaknummer', cel: ({ zaaknummer }) => zaaknummer },
                { kop: 'Team', cel: ({ team }) => team },
                { kop: 'Aanmelding', cel: ({ aanmelddatum }) => datumNl(aanmelddatum) },
                { kop: 'Eerste contact', cel: ({ eersteContact }) => dag(eersteContact) },
                { kop: 'Intake', cel: ({ intake }) => dag(intake) },
                { kop: 'Afronding', cel: ({ afronding }) => dag(afronding) },
              ]}
            />
          )}
        </>
      )}
    </section>
  );
}
