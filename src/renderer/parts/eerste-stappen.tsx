import './eerste-stappen.css';

type Stap = 'gebied' | 'team' | 'organisatie' | 'medewerker';

const STAPPEN: readonly { stap: Stap; titel: string; uitleg: string; knop: string; pad: string }[] = [
  {
    stap: 'gebied',
    titel: 'Een gebied',
    uitleg: 'Een gebied is een groep wijkteams die samen worden gepland.',
    knop: 'Gebied maken',
    pad: '#/beheer/teams?nieuw=gebied',
  },
  {
    stap: 'team',
    titel: 'Een team',
    uitleg: 'Een wijkteam hoort bij een gebied; een stadsbreed team bij de hele stad.',
    knop: 'Team maken',
    pad: '#/beheer/teams?nieuw=team',
  },
  {
    stap: 'organisatie',
    titel: 'Een organisatie',
    uitleg: 'De moederorganisatie die medewerkers levert. Haar cao bepaalt de feestdagen.',
    knop: 'Organisatie maken',
    pad: '#/beheer/organisaties?nieuw=organisatie',
  },
  {
    stap: 'medewerker',
    titel: 'Een medewerker',
    uitleg: 'Met contracturen en een team. Daarna staat de eerste rij op het planbord.',
    knop: 'Medewerker toevoegen',
    pad: '#/beheer/medewerker',
  },
];

/** Leads an empty administratie to its first row, one step at a time. */
export function EersteStappen({ stap }: { readonly stap: Stap }) {
  const nu = STAPPEN.findIndex((rij) => rij.stap === stap);
  return (
    <section className="stappen" aria-labelledby="stappen-titel">
      <h2 id="stappen-titel">In vier stappen naar een gevuld planbord</h2>
      <ol>
        {STAPPEN.map((rij, i) => (
          <li key={rij.stap} className="stappen__stap" aria-current={i === nu ? 'step' : undefined}>
            <span className="stappen__teken" aria-hidden="true">
              {i < nu ? '✓' : i + 1}
            </span>
            <div>
              <h3>
                {rij.titel}
                {i < nu ? <span className="alleen-voorlezen"> (klaar)</span> : null}
              </h3>
              <p className="zacht">{rij.uitleg}</p>
              {i === nu ? (
                <a className="stappen__knop" href={rij.pad}>
                  {rij.knop}
                </a>
              ) : null}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
