import './papier.css';
import type { TeamView } from '../../../../../shared/contract/teams.ts';
import { datumNl } from '../../../../../shared/domain/tijd/datum.ts';
import { wijkkaart } from '../../../../../shared/rapport/wijkkaart.ts';
import { Print, type PrintProps } from '../../../../parts/print/print.tsx';
import { teamOptions } from '../../overzichten.queries.ts';

/** What people come for, in words that everybody knows. */
const VRAGEN = [
  'geld en schulden',
  'opvoeden en opgroeien',
  'zorg en gezondheid',
  'wonen',
  'werk en school',
  'ruzie of spanning thuis',
  'weinig mensen om u heen',
];

type Line = readonly [label: string, text: string];

/** How to reach the team; what is not known has no line. */
export function contactLines({ locatie, inlooptijden, telefoon, email, website }: TeamView['regel']): Line[] {
  const lines: Line[] = [
    ['Adres', locatie],
    ['Inloop', inlooptijden],
    ['Telefoon', telefoon],
    ['E-mail', email],
    ['Website', website],
  ];
  return lines.filter(([, text]) => text.trim() !== '');
}

type CardProps = {
  readonly team: TeamView;
  readonly peildatum: string;
  readonly formaat: string;
  readonly demo: boolean;
};

/** One side of paper, in B1 Dutch: who we are, what for, where. */
function Wijkkaart({ team: { regel }, peildatum, formaat, demo }: CardProps) {
  const contact = contactLines(regel);
  const waar = regel.wijk === null ? 'in de stad' : `in ${regel.wijk}`;
  return (
    <article className={`papier wijkkaart wijkkaart--${formaat.toLowerCase()}`}>
      <header className="wijkkaart__kop">
        <p>WijkOndersteuningsTeam</p>
        <h1>{regel.naam}</h1>
        {demo ? <p className="wijkkaart__demo">DEMO – fictieve gegevens</p> : null}
      </header>
      <p className="wijkkaart__intro">Hulp voor jong en oud {waar}. U mag bij ons komen met al uw vragen.</p>
      <section>
        <h2>Waarmee kunnen wij u helpen?</h2>
        <ul className="wijkkaart__vragen">
          {VRAGEN.map((vraag) => (
            <li key={vraag}>{vraag}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>Wat doen wij?</h2>
        <p>
          Wij luisteren naar u. Samen kijken we wat u zelf kunt doen, wie u kan helpen en welke hulp u nodig
          hebt. U krijgt één vaste medewerker. Die blijft u helpen, ook als er meer hulp komt.
        </p>
      </section>
      <section className="wijkkaart__contact">
        <h2>Kom langs of neem contact op</h2>
        {contact.length === 0 ? (
          <p>Vul eerst het adres en het telefoonnummer van dit team in, bij Beheer.</p>
        ) : (
          <dl>
            {contact.map(([label, text]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        )}
      </section>
      <p className="wijkkaart__nood">
        Bij nood: bel <strong>112</strong>
      </p>
      <footer className="wijkkaart__versie">Versie {datumNl(peildatum)}</footer>
    </article>
  );
}

export function WijkkaartPrint({ search }: PrintProps) {
  return (
    <Print
      rapport={wijkkaart}
      search={search}
      read={teamOptions}
      draw={({ data, parameters: { peildatum, formaat }, demo }) => (
        <Wijkkaart team={data} {...{ peildatum, formaat, demo }} />
      )}
    />
  );
}
