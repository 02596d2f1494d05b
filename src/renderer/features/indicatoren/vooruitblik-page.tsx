import './vooruitblik.css';
import '../../components/part.css';
import { Button } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Prognose } from '../../../shared/contract/indicatoren.ts';
import { aantalText, numberText, procentText } from '../../../shared/domain/tekst/number.ts';
import { weekLabel } from '../../../shared/domain/tijd/week.ts';
import { Page } from '../../components/page.tsx';
import { DataTable } from '../../components/table/data-table.tsx';
import { EmptyState, QueryState } from '../../components/toestand.tsx';
import { prognoseOptions } from '../../data/prognose.ts';

type Team = Prognose['teams'][number];
type Rij = Omit<Team, 'teamId' | 'gebiedId' | 'terugblik'>;

/** Each gebied with its teams as one, then the teams. */
const rijenOf = ({ gebieden, teams }: Prognose): readonly Rij[] => [
  ...gebieden.map(({ naam, ...row }) => ({ ...row, naam: `Gebied ${naam}` })),
  ...teams,
];

/** Weeks of which the table has a column. */
const STAPPEN = [0, 3, 7, 12, 25] as const;

/** `#/indicatoren/vooruitblik`: how many will wait, and what the inflow asks in the long run. */
export function VooruitblikPage() {
  const [terug, setTerug] = useState(false);
  const vraag = useQuery(prognoseOptions(false));
  const metTerugblik = useQuery({ ...prognoseOptions(true), enabled: terug });
  const data = terug ? (metTerugblik.data ?? vraag.data) : vraag.data;
  return (
    <Page
      titel="Vooruitblik op de wachtlijst"
      sub="Een verwachting, geen planning: 26 weken vooruit."
      acties={<a href="#/indicatoren">Indicatoren</a>}
    >
      {data === undefined ? (
        <QueryState vraag={vraag} wat="Vooruitblik" />
      ) : data.teams.length === 0 ? (
        <EmptyState titel="Er is te weinig bekend">
          Een vooruitblik heeft een jaar trajecten nodig: aanmeldingen en afrondingen van elke week.
        </EmptyState>
      ) : (
        <div className="vooruitblik">
          <Wachtlijst data={data} />
          <Structureel rijen={rijenOf(data)} />
          {terug ? (
            metTerugblik.data === undefined ? (
              <QueryState vraag={metTerugblik} wat="Terugblik" />
            ) : (
              <Terugblik data={metTerugblik.data} />
            )
          ) : (
            <p>
              <Button onClick={() => setTerug(true)}>Toets aan het afgelopen jaar</Button>
            </p>
          )}
          <Aannamen />
        </div>
      )}
    </Page>
  );
}

const wachttijdText = (weken: number | null): string =>
  weken === null ? 'niet te bepalen' : `${numberText(weken, 1)} weken`;

/** Expected, and the band in which it stays in eight of ten cases. */
function Wachtlijst({ data }: { readonly data: Prognose }) {
  const { maandagen } = data;
  return (
    <section aria-labelledby="vooruitblik-wacht">
      <h2 id="vooruitblik-wacht">Wachtenden aan het eind van de week</h2>
      <p className="zacht">
        Verwacht, met daaronder tussen welke aantallen het in acht van de tien gevallen blijft.
      </p>
      <DataTable
        rol
        naam="Wachtenden per team en week"
        rijen={rijenOf(data)}
        sleutel={({ naam }) => naam}
        kolommen={[
          { kop: 'Team', cel: ({ naam }) => naam },
          { kop: 'Nu', getal: true, cel: ({ wachtend }) => aantalText(wachtend) },
          ...STAPPEN.map((k) => ({
            kop: weekLabel(maandagen[k] ?? ''),
            getal: true,
            cel: (team: Rij) => <Band team={team} week={k} />,
          })),
          {
            kop: 'Wachttijd boven 4 weken',
            cel: ({ overVierWeken }) => (
              <span className={overVierWeken === null ? undefined : 'vooruitblik__let-op'}>
                {overVierWeken === null
                  ? 'niet verwacht'
                  : overVierWeken === 0
                    ? '! nu al'
                    : `! vanaf ${weekLabel(maandagen[overVierWeken] ?? '')}`}
              </span>
            ),
          },
        ]}
      />
    </section>
  );
}

function Band({ team, week }: { readonly team: Rij; readonly week: number }) {
  const punt = team.weken[week];
  if (punt === undefined) return '–';
  return (
    <>
      {numberText(punt.wachtend, 0)}
      <span className="vooruitblik__band">
        {numberText(punt.laag, 0)}–{numberText(punt.hoog, 0)} · {wachttijdText(punt.wachttijd)}
      </span>
    </>
  );
}

function Structureel({ rijen }: { readonly rijen: readonly Rij[] }) {
  return (
    <section aria-labelledby="vooruitblik-structureel">
      <h2 id="vooruitblik-structureel">Wat de instroom op den duur vraagt</h2>
      <DataTable
        rol
        naam="Structurele behoefte per team"
        rijen={rijen}
        sleutel={({ naam }) => naam}
        kolommen={[
          { kop: 'Team', cel: ({ naam }) => naam },
          { kop: 'Instroom per week', getal: true, cel: ({ instroom }) => numberText(instroom, 1) },
          {
            kop: 'Behandelduur, weken',
            getal: true,
            cel: ({ doorloopWeken }) => numberText(doorloopWeken, 1),
          },
          { kop: 'Nodig, uren per week', getal: true, cel: ({ nodigeUren }) => numberText(nodigeUren, 1) },
          {
            kop: 'Er is, uren per week',
            getal: true,
            cel: ({ clientgebonden }) => numberText(clientgebonden, 1),
          },
          {
            kop: 'Hoogste instroom die past',
            getal: true,
            cel: ({ hoogsteInstroom }) => (hoogsteInstroom === null ? '–' : numberText(hoogsteInstroom, 1)),
          },
        ]}
      />
    </section>
  );
}

/** How wrong it would have been. */
function Terugblik({ data: { teams, terugblikWeken } }: { readonly data: Prognose }) {
  return (
    <section aria-labelledby="vooruitblik-terug">
      <h2 id="vooruitblik-terug">Hoe goed klopte het afgelopen jaar</h2>
      <p className="zacht">
        Steeds is {aantalText(terugblikWeken)} weken vooruit voorspeld met wat toen bekend was, en vergeleken
        met hoeveel mensen er werkelijk wachtten.
      </p>
      <DataTable
        naam="Terugblik per team"
        rijen={teams}
        sleutel={({ teamId }) => teamId}
        kolommen={[
          { kop: 'Team', cel: ({ naam }) => naam },
          {
            kop: 'Vergeleken',
            getal: true,
            cel: ({ terugblik }) => (terugblik === null ? '–' : aantalText(terugblik.n)),
          },
          {
            kop: 'Gemiddeld ernaast',
            getal: true,
            cel: ({ terugblik }) =>
              terugblik === null ? '–' : `${numberText(terugblik.afwijking, 1)} mensen`,
          },
          {
            kop: 'Binnen de band',
            getal: true,
            cel: ({ terugblik }) => (terugblik === null ? '–' : procentText(terugblik.binnenBand, 0)),
          },
        ]}
      />
    </section>
  );
}

function Aannamen() {
  return (
    <section aria-labelledby="vooruitblik-aannamen">
      <h2 id="vooruitblik-aannamen">Waar dit op rust</h2>
      <ul className="zacht">
        <li>
          Instroom: het gemiddelde van de laatste 52 weken; de band volgt uit hoe sterk weken verschilden.
        </li>
        <li>
          Capaciteit: de cliëntgebonden uren van het planbord in de normberekening, week voor week, helemaal
          te vullen.
        </li>
        <li>
          Elke week rondt een vast deel van de trajecten af: één gedeeld door de gemiddelde duur van intake
          tot afronding.
        </li>
        <li>
          Uren per traject: die van de zwaarte (Beheer, Instellingen); nieuwe trajecten krijgen de verdeling
          van nu.
        </li>
        <li>Wachttijd: wachtenden gedeeld door hoeveel er per week starten, over vier weken.</li>
      </ul>
    </section>
  );
}
