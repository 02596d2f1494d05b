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
        <table className="papier-tabel">
          <caption>Medewerkers van {organisatie.naam}</caption>
          <thead>
            <tr>
              <th scope="col">Naam</th>
              <th scope="col">Functie</th>
              <th scope="col">Team</th>
              <th scope="col" className="getal">
                Uren
              </th>
              <th scope="col" className="getal">
                Fte
              </th>
              <th scope="col">Detachering</th>
            </tr>
          </thead>
          <tbody>
            {regels.map((line, i) => (
              <tr key={`${line.medewerkerId}-${String(i)}`}>
                <th scope="row">{line.naam}</th>
                <td>{line.functie}</td>
                <td>{line.teams || '–'}</td>
                <td className="getal">{urenText(line.minutenPerWeek)}</td>
                <td className="getal">{fteText(line.fte)}</td>
                <td>
                  {tmNl(line.detacheringTot)}
                  {line.aflopend ? <strong>, loopt af</strong> : null}
                </td>
              </tr>
            ))}
            <tr className="totaal">
              <th scope="row" colSpan={3}>
                Totaal: {aantalText(totaal.aantal)} {totaal.aantal === 1 ? 'medewerker' : 'medewerkers'}
                {overzicht.aflopend === 0 ? '' : `, ${aantalText(overzicht.aflopend)} aflopend`}
              </th>
              <td className="getal">{urenText(totaal.minutenPerWeek)}</td>
              <td className="getal">{fteText(totaal.fte)}</td>
              <td />
            </tr>
          </tbody>
        </table>
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
      <table className="papier-tabel">
        <caption>Afgesproken en geleverd (verleningsgraad)</caption>
        <thead>
          <tr>
            <th scope="col">Kenmerk</th>
            <th scope="col">Periode</th>
            <th scope="col" className="getal">
              Afspraak
            </th>
            <th scope="col">Realisatie</th>
            <th scope="col">Prognose</th>
            <th scope="col" className="getal">
              Bedrag
            </th>
          </tr>
        </thead>
        <tbody>
          {overzicht.afspraken.map((afspraak) => (
            <tr key={afspraak.id}>
              <th scope="row">{afspraak.kenmerk || '–'}</th>
              <td>{periodeNl(afspraak.geldigVan, afspraak.geldigTot)}</td>
              <td className="getal">
                {fteText(afspraak.fte)} fte ({urenText(afspraak.minutenPerWeek)} u)
              </td>
              <td>{levering(afspraak.realisatie)}</td>
              <td>{levering(afspraak.prognose)}</td>
              <td className="getal">{bedragCell(afspraak)}</td>
            </tr>
          ))}
        </tbody>
      </table>
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
