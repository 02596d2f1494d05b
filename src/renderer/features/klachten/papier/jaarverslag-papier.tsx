import type { Jaarverslag, VerslagTable } from '../../../../shared/contract/klachten/jaarverslag.ts';
import { datumNl } from '../../../../shared/domain/tijd/datum.ts';
import { dagOfMoment } from '../../../../shared/domain/tijd/moment.ts';
import { klachtenjaarverslag } from '../../../../shared/rapport/klachtenjaarverslag.ts';
import { PapierHeader } from '../../../parts/print/papier-header.tsx';
import { Print, type PrintProps } from '../../../parts/print/print.tsx';
import { verslagQueries } from '../jaarverslag/jaarverslag.queries.ts';
import { JaarverslagCijfers } from './jaarverslag-figures.tsx';
import { JaarverslagTrend } from './jaarverslag-trend.tsx';
import { hasAfscherming } from './jaarverslag-values.ts';
import './klacht-papier.css';

type Props = { readonly verslag: Jaarverslag; readonly title: string; readonly demo: boolean };

function Own({ tekst, leeg }: { readonly tekst: string; readonly leeg: string }) {
  return tekst === '' ? (
    <p>
      <em>{leeg}</em>
    </p>
  ) : (
    <p className="papier-tekst">{tekst}</p>
  );
}

function Inleiding({ verslag }: { readonly verslag: Jaarverslag }) {
  return (
    <section>
      <h2>1. Inleiding</h2>
      {verslag.teksten.inleiding === '' ? null : <p className="papier-tekst">{verslag.teksten.inleiding}</p>}
      <p>
        Een klacht gaat over hoe iemand die onder de verantwoordelijkheid van de gemeente werkt, zich heeft
        gedragen. Dat geldt ook voor medewerkers van andere organisaties die in een wijkteam voor de gemeente
        werken (artikel 9:1 van de Algemene wet bestuursrecht, Awb). Dit verslag gaat over de klachten over de
        WijkOndersteuningsTeams in {verslag.jaar}. De gemeente maakt dit ieder jaar bekend (artikel 9:12a
        Awb).
      </p>
    </section>
  );
}

function Procedure() {
  return (
    <section>
      <h2>2. Hoe behandelt de gemeente een klacht?</h2>
      <ul>
        <li>Wie een klacht heeft, krijgt een ontvangstbevestiging (artikel 9:6 Awb).</li>
        <li>
          Vaak lukt het om samen een oplossing te vinden. Is de klager tevreden, dan is de klacht klaar
          (artikel 9:5 Awb).
        </li>
        <li>Anders onderzoekt iemand die er niet bij betrokken was de klacht (artikel 9:7 Awb).</li>
        <li>De klager en degene over wie de klacht gaat kunnen hun verhaal doen (artikel 9:10 Awb).</li>
        <li>
          De klager krijgt binnen zes weken antwoord, of binnen tien weken als een commissie adviseert. Dat
          kan één keer vier weken later worden (artikel 9:11 Awb).
        </li>
        <li>In het antwoord staan de bevindingen, het oordeel en de conclusies (artikel 9:12 Awb).</li>
      </ul>
    </section>
  );
}

function Ombudsman({ verslag }: { readonly verslag: Jaarverslag }) {
  const { ombudsman } = verslag;
  const waar = [ombudsman?.adres, ombudsman?.website].filter(Boolean).join(', ');
  return (
    <section className="papier-blok">
      <h2>3. De ombudsman</h2>
      <p>
        {ombudsman === null
          ? 'Wie niet tevreden is over de behandeling of de uitkomst, kan binnen een jaar naar de ombudsman (artikel 9:18 en 9:24 Awb).'
          : `Wie niet tevreden is over de behandeling of de uitkomst, kan binnen een jaar naar de ombudsman: ${ombudsman.naam}${waar === '' ? '' : ` (${waar})`} (artikel 9:18 en 9:24 Awb).`}
      </p>
    </section>
  );
}

function Afscherming({ verslag }: { readonly verslag: Jaarverslag }) {
  const { minimum } = verslag;
  return (
    <p className="papier-rekenwijze">
      {hasAfscherming(verslag)
        ? `* Aantallen onder ${minimum} tonen wij niet apart, zodat niemand te herkennen is. Soms geldt dat ook voor een aantal van ${minimum} of meer: anders zou het kleine aantal uit het totaal volgen.`
        : `Aantallen onder ${minimum} worden afgeschermd. In dit verslag was dat niet nodig.`}
    </p>
  );
}

/** The order of the tables in chapter 4 (domein §6). */
const TABLES: readonly VerslagTable['soort'][] = [
  'vorm',
  'wijk',
  'categorie',
  'afdoening',
  'oordeel',
  'termijn',
];

/** A report that was made final keeps its figures, and says what was corrected since. */
function Vastgesteld({ verslag: { vastgesteld } }: { readonly verslag: Jaarverslag }) {
  if (vastgesteld === null) return null;
  const { op, totalen, tabellen } = vastgesteld;
  const changes = [
    ...totalen.map(({ label, was, nu }) => `${label}: ${was} werd ${nu}`),
    ...tabellen.map((titel) => `Tabel “${titel}” zou nu anders zijn`),
  ];
  return (
    <p className="papier-rekenwijze">
      Vastgesteld op {datumNl(dagOfMoment(op))}: dit zijn de cijfers van die dag.{' '}
      {changes.length === 0
        ? 'Sindsdien is niets gecorrigeerd.'
        : `Sindsdien gecorrigeerd in het register: ${changes.join('; ')}.`}
    </p>
  );
}

/** Missing is not zero: of a year without data there is no figure at all. */
function Cijfers({ verslag }: { readonly verslag: Jaarverslag }) {
  const { jaar, cijfers, trend, registerVanaf, definitief } = verslag;
  if (cijfers === null)
    return (
      <p>
        <strong>Geen gegevens over {jaar}.</strong>{' '}
        {jaar < registerVanaf
          ? `Het klachtenregister begint in ${registerVanaf}.`
          : 'Dit jaar moet nog komen.'}
      </p>
    );
  return (
    <>
      <Vastgesteld verslag={verslag} />
      <Afscherming verslag={verslag} />
      <JaarverslagCijfers cijfers={cijfers} definitief={definitief} soorten={TABLES} />
      <JaarverslagTrend trend={trend} />
      {trend[0]?.jaar === registerVanaf && trend.length < 5 ? (
        <p className="papier-rekenwijze">
          Het klachtenregister begint in {registerVanaf}. Van eerdere jaren zijn er geen gegevens.
        </p>
      ) : null}
    </>
  );
}

/** The klachtenjaarverslag (Awb 9:12a): numbers without names, in the structure of domein §6. */
function JaarverslagPapier({ verslag, title, demo }: Props) {
  const { definitief, opgesteldOp, teksten } = verslag;
  return (
    <article className="papier papier-klacht papier-jaarverslag">
      <PapierHeader
        titel={title}
        ondertitel={`WijkOndersteuningsTeams${definitief ? '' : ` · voorlopig, stand op ${datumNl(opgesteldOp)}`}`}
        demo={demo}
      />
      <Inleiding verslag={verslag} />
      <Procedure />
      <Ombudsman verslag={verslag} />
      <section>
        <h2>4. De cijfers</h2>
        <Cijfers verslag={verslag} />
      </section>
      <section>
        <h2>5. Lessen en maatregelen</h2>
        <h3>Wat hebben wij geleerd?</h3>
        <Own tekst={teksten.lessen} leeg="Nog niet geschreven." />
        <h3>Wat doen wij daarmee?</h3>
        <Own tekst={teksten.maatregelen} leeg="Nog niet geschreven." />
      </section>
      <p className="papier-rekenwijze">
        <strong>Bron:</strong> het klachtenregister in Gebiedsplanner, stand op {datumNl(opgesteldOp)}. Dit
        verslag bevat geen namen.
      </p>
    </article>
  );
}

export function JaarverslagPrint({ search }: PrintProps) {
  return (
    <Print
      rapport={klachtenjaarverslag}
      search={search}
      read={({ jaar }) => verslagQueries.jaarverslag(jaar)}
      draw={({ data, title, demo }) => <JaarverslagPapier verslag={data} {...{ title, demo }} />}
    />
  );
}
