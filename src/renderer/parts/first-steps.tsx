import './first-steps.css';
import { OnlyFor } from '../components/may.tsx';
import type { CallName } from '../lib/rights.ts';

type Stap = 'gebied' | 'team' | 'organisatie' | 'medewerker';

const STAPPEN: readonly {
  stap: Stap;
  titel: string;
  uitleg: string;
  knop: string;
  pad: string;
  call: CallName;
}[] = [
  {
    stap: 'gebied',
    titel: 'Een gebied',
    uitleg: 'Een gebied is een groep wijkteams die samen worden gepland.',
    knop: 'Gebied maken',
    pad: '#/beheer/teams?nieuw=gebied',
    call: 'teams.nieuwGebied',
  },
  {
    stap: 'team',
    titel: 'Een team',
    uitleg: 'Een wijkteam hoort bij een gebied; een stadsbreed team bij de hele stad.',
    knop: 'Team maken',
    pad: '#/beheer/teams?nieuw=team',
    call: 'teams.nieuwTeam',
  },
  {
    stap: 'organisatie',
    titel: 'Een organisatie',
    uitleg: 'De moederorganisatie die medewerkers levert. Haar cao bepaalt de feestdagen.',
    knop: 'Organisatie maken',
    pad: '#/beheer/organisaties?nieuw=organisatie',
    call: 'organisaties.nieuweOrganisatie',
  },
  {
    stap: 'medewerker',
    titel: 'Een medewerker',
    uitleg: 'Met contracturen en een team. Daarna staat de eerste rij op het planbord.',
    knop: 'Medewerker toevoegen',
    pad: '#/beheer/medewerker',
    call: 'capaciteit.nieuweMedewerker',
  },
];

/** Leads an empty administratie to its first row, one step at a time. */
export function FirstSteps({ stap }: { readonly stap: Stap }) {
  const current = STAPPEN.findIndex((row) => row.stap === stap);
  return (
    <section className="stappen" aria-labelledby="stappen-titel">
      <h2 id="stappen-titel">In vier stappen naar een gevuld planbord</h2>
      <ol>
        {STAPPEN.map((row, i) => (
          <li key={row.stap} className="stappen__stap" aria-current={i === current ? 'step' : undefined}>
            <span className="stappen__teken" aria-hidden="true">
              {i < current ? '✓' : i + 1}
            </span>
            <div>
              <h3>
                {row.titel}
                {i < current ? <span className="alleen-voorlezen"> (klaar)</span> : null}
              </h3>
              <p className="zacht">{row.uitleg}</p>
              {i === current ? (
                <OnlyFor call={row.call}>
                  <a className="stappen__knop" href={row.pad}>
                    {row.knop}
                  </a>
                </OnlyFor>
              ) : null}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
