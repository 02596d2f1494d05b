import type { Realisatie } from '../../../../../shared/contract/base/afspraken.ts';
import { CAOS } from '../../../../../shared/domain/planning/lists.ts';
import {
  aantalText,
  fteText,
  numberText,
  procentText,
  urenText,
} from '../../../../../shared/domain/tekst/number.ts';
import { datumNl, periodeNl, tmNl } from '../../../../../shared/domain/tijd/datum.ts';
import {
  type OrganisatieOverzicht,
  organisatieoverzicht,
} from '../../../../../shared/rapport/organisatieoverzicht.ts';
import { DataTable } from '../../../../components/table/data-table.tsx';
import { PapierHeader } from '../../../../parts/print/papier-header.tsx';
import { Print, type PrintProps } from '../../../../parts/print/print.tsx';
import { overzichtQueries } from '../../overzichten.queries.ts';
import { Toelichting } from '../matrix/papier.tsx';

type Props = { readonly overzicht: OrganisatieOverzicht };

/** One organisation's people only: this paper goes to that organisation (domein §6). */
function OrganisatiePapier({ overzicht, title }: Props & { readonly title: string }) {
  const { organisatie, regels, totaal } = overzicht;
  const omvat = organisatie.omvat.length === 0 ? '' : ` · met ${organisatie.omvat.join(', ')}`;
  return (
    <article className="papier papier--organisatie">
      <PapierHeader
        titel={title}
        ondertitel={`Peildatum ${datumNl(overzicht.peildatum)} · indeling: ${overzicht.indeling} · cao ${CAOS.labels[organisatie.cao]}${omvat}`}
        demo={overzicht.demo}
      />
      {regels.length === 0 ? (
        <p>Op de peildatum werkt er niemand via deze organisatie.</p>
      ) : (
        <DataTable
          papier
          titel={`Medewerkers van ${organisatie.naam}`}
          rijen={regels}
          sleutel={(line) => `${line.medewerkerId}-${String(regels.indexOf(line))}`}
          kolommen={[
            { kop: 'Naam', cel: ({ naam }) => naam },
            { kop: 'Functie', cel: ({ functie }) => functie },
            { kop: 'Team', cel: ({ teams }) => teams || '–' },
            { kop: 'Uren', getal: true, cel: ({ minutenPerWeek }) => urenText(minutenPerWeek) },
            { kop: 'Fte', getal: true, cel: ({ fte }) => fteText(fte) },
            {
              kop: 'Detachering',
              cel: ({ detacheringTot, aflopend }) => (
                <>
                  {tmNl(detacheringTot)}
                  {aflopend ? <strong>, loopt af</strong> : null}
                </>
              ),
            },
          ]}
        >
          <tr className="totaal">
            <th scope="row" colSpan={3}>
              Totaal: {aantalText(totaal.aantal)} {totaal.aantal === 1 ? 'medewerker' : 'medewerkers'}
              {overzicht.aflopend === 0 ? '' : `, ${aantalText(overzicht.aflopend)} aflopend`}
            </th>
            <td className="getal">{urenText(totaal.minutenPerWeek)}</td>
            <td className="getal">{fteText(totaal.fte)}</td>
            <td />
          </tr>
        </DataTable>
      )}
      <Afspraken overzicht={overzicht} />
      <Toelichting regels={overzicht.definities} />
    </article>
  );
}

function levering(realisatie: Realisatie): string {
  if (realisatie.soort === 'nog-niet-begonnen') return 'nog niet begonnen';
  const { verleningsgraad, fte } = realisatie;
  return `${fteText(fte)} fte (${verleningsgraad === null ? 'n.v.t.' : procentText(verleningsgraad)})`;
}

function Afspraken({ overzicht }: Props) {
  if (overzicht.afspraken.length === 0) return null;
  return (
    <section>
      <h2>Afspraken</h2>
      <DataTable
        papier
        titel="Afgesproken en geleverd (verleningsgraad)"
        rijen={overzicht.afspraken}
        sleutel={({ id }) => id}
        kolommen={[
          { kop: 'Kenmerk', cel: ({ kenmerk }) => kenmerk || '–' },
          { kop: 'Periode', cel: ({ geldigVan, geldigTot }) => periodeNl(geldigVan, geldigTot) },
          {
            kop: 'Afspraak',
            getal: true,
            cel: ({ fte, minutenPerWeek }) => `${fteText(fte)} fte (${urenText(minutenPerWeek)} u)`,
          },
          { kop: 'Realisatie', cel: ({ realisatie }) => levering(realisatie) },
          { kop: 'Prognose', cel: ({ prognose }) => levering(prognose) },
          { kop: 'Bedrag', getal: true, cel: bedragCell },
        ]}
      />
    </section>
  );
}

function bedragCell({ bedragCenten, tarief }: OrganisatieOverzicht['afspraken'][number]): string {
  if (tarief.soort === 'verborgen') return 'niet zichtbaar';
  return bedragCenten === null ? 'tarief ontbreekt' : `€ ${numberText(bedragCenten / 100, 2)}`;
}

export function OrganisatieoverzichtPrint({ search }: PrintProps) {
  return (
    <Print
      rapport={organisatieoverzicht}
      search={search}
      read={(input) => overzichtQueries.perOrganisatie.queryOptions({ input })}
      draw={({ data, title }) => <OrganisatiePapier overzicht={data} title={title} />}
    />
  );
}
