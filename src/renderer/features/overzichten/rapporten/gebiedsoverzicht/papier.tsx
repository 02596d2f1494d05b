import { datumNl } from '../../../../../shared/domain/tijd/datum.ts';
import { type Gebiedsoverzicht, gebiedsoverzicht } from '../../../../../shared/rapport/gebiedsoverzicht.ts';
import { PapierHeader, Verantwoording } from '../../../../parts/print/papier-header.tsx';
import { Print, type PrintProps } from '../../../../parts/print/print.tsx';
import { overzichtQueries } from '../../overzichten.queries.ts';
import { CijferTable } from './cijfer-table.tsx';
import { conclusieText } from './conclusie-text.ts';
import { Trend } from './trend.tsx';
import { VraagAndCapaciteit } from './vraag-en-capaciteit.tsx';

type Props = { readonly overzicht: Gebiedsoverzicht; readonly title: string };

const BEGRIPPEN = [
  ['Bruto', 'alle uren inzet in het team, hoogstens de contracturen van ieder.'],
  ['Netto', 'bruto min feestdagen, verlof en ziekte, gerekend met het normdeel van een heel jaar.'],
  [
    'Casuïstiek',
    'bruto uren voor hulp aan gezinnen en inwoners; dus zonder seniortaken, inloop, school en projecten.',
  ],
  ['Cliëntgebonden', 'het deel van de netto-uren casuïstiek voor contact, reistijd en registratie.'],
  ['Vraag', 'open trajecten × uren per week van hun zwaarte.'],
  ['Bezettingsgraad', 'vraag gedeeld door cliëntgebonden uren. Van het gebied: eerst optellen, dan delen.'],
  ['Saldo', 'cliëntgebonden uren min vraag; in fte omgerekend naar contracten. + is ruimte, − is tekort.'],
  [
    'Inzetbaar',
    'deel van de bruto-uren dat op de peildatum niet afwezig is (alleen afwezigheid met akkoord).',
  ],
  ['Medewerkers', 'wie het team als hoofdteam heeft: het team met de meeste uren op de peildatum.'],
  ['Vacatures', 'open uren; ze tellen niet mee in de capaciteit.'],
  [
    'SKJ verloopt',
    'medewerkers met een jeugdspecialisme van wie de SKJ-registratie ontbreekt, verlopen is of binnenkort verloopt.',
  ],
] as const;

const AFKORTINGEN = [
  ['fte', 'voltijdbaan (36 uur, tenzij anders ingesteld)'],
  ['SKJ', 'Stichting Kwaliteitsregister Jeugd'],
  ['n.v.t.', 'niet van toepassing: er zijn geen cliëntgebonden uren'],
  ['geen gegevens', 'niet gemeten; dat is iets anders dan 0'],
] as const;

function Conclusies({ teams }: { readonly teams: Gebiedsoverzicht['teams'] }) {
  return (
    <section>
      <h2>Conclusie per team</h2>
      <table className="papier-tabel">
        <caption>Conclusie per team, zoals geldig op de peildatum</caption>
        <thead>
          <tr>
            <th scope="col" className="kolom-team">
              Team
            </th>
            <th scope="col">Conclusie</th>
          </tr>
        </thead>
        <tbody>
          {teams.map((team) => (
            <tr key={team.teamId}>
              <th scope="row">{team.naam}</th>
              <td>
                {team.conclusie?.tekst ?? <em>nog geen conclusie</em>}
                {team.conclusie === null ? null : (
                  <span className="klein papier-deels">{conclusieText(team)}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The gebiedsoverzicht as it stands on paper: first the answer, then every figure behind it. */
function GebiedsoverzichtPapier({ overzicht, title }: Props) {
  const { gebied, teams } = overzicht;
  return (
    <article className="papier papier--gebied">
      <PapierHeader
        titel={title}
        ondertitel={`Peildatum ${datumNl(overzicht.peildatum)} · gebiedsmanagers: ${
          gebied.gebiedsmanagers.length === 0 ? 'geen' : gebied.gebiedsmanagers.join(', ')
        }`}
        demo={overzicht.demo}
      />
      {teams.length === 0 ? (
        <p>In dit gebied zijn op de peildatum geen teams.</p>
      ) : (
        <>
          <p className="papier-advies">
            <strong>Advies:</strong> {overzicht.advies}
          </p>
          <VraagAndCapaciteit overzicht={overzicht} />
          <Conclusies teams={teams} />
          <CijferTable overzicht={overzicht} />
          <Trend trend={overzicht.trend} />
        </>
      )}
      <section className="papier-rekenwijze">
        <h2>Zo is gerekend</h2>
        <ul>
          {overzicht.rekenwijze.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <Verantwoording
        begrippen={BEGRIPPEN}
        afkortingen={AFKORTINGEN}
        bron={`planning en werkvoorraad in Gebiedsplanner, stand op ${datumNl(overzicht.peildatum)}.`}
      />
    </article>
  );
}

export function GebiedsoverzichtPrint({ search }: PrintProps) {
  return (
    <Print
      rapport={gebiedsoverzicht}
      search={search}
      read={(input) => overzichtQueries.gebiedsoverzicht.queryOptions({ input })}
      draw={({ data, title }) => <GebiedsoverzichtPapier overzicht={data} title={title} />}
    />
  );
}
