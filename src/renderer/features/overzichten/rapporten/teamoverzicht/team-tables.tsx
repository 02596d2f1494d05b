import { skjErnst, skjText } from '../../../../../shared/domain/registratie/skj.ts';
import { fteText, numberText, urenVast } from '../../../../../shared/domain/tekst/number.ts';
import { datumNl } from '../../../../../shared/domain/tijd/datum.ts';
import type { InternTeamoverzicht } from '../../../../../shared/rapport/teamoverzicht.ts';
import { Dates } from '../../../../components/dates.tsx';
import { DataTable } from '../../../../components/table/data-table.tsx';
import { textOrDash } from '../../values.ts';

type Props = { readonly overzicht: InternTeamoverzicht };
type Line = InternTeamoverzicht['regels'][number];

const DAGEN = ['ma', 'di', 'wo', 'do', 'vr'] as const;

function Skj({ skj }: { readonly skj: Line['skj'] }) {
  if (skj.soort === 'niet-nodig') return '–';
  const text = <Dates text={skjText(skj)} />;
  return skjErnst(skj) === 'goed' ? text : <strong>{text}</strong>;
}

function afwezigText(afwezig: NonNullable<Line['afwezig']>): string {
  return afwezig.tm === null ? 'afwezig, einde niet bekend' : `afwezig t/m ${datumNl(afwezig.tm)}`;
}

function Teamrij({ regel }: { readonly regel: Line }) {
  return (
    <tr>
      <th scope="row">
        {regel.naam}
        {regel.afwezig ? (
          <span className="onderregel">
            <Dates text={afwezigText(regel.afwezig)} />
          </span>
        ) : null}
        {regel.hoofdteam ? null : <span className="onderregel">hoofdteam elders</span>}
      </th>
      <td>{regel.functie}</td>
      <td>{regel.organisatie}</td>
      <td>{regel.specialismen.length === 0 ? '–' : regel.specialismen.join(', ')}</td>
      <td className="getal">{urenVast(regel.minutenPerWeek)}</td>
      <td className="getal">{fteText(regel.fte)}</td>
      {DAGEN.map((dag, i) => (
        <td className="dag" key={dag}>
          {regel.werkdagen[i] ? (
            <span role="img" aria-label="werkt">
              ●
            </span>
          ) : null}
        </td>
      ))}
      <td className="vast">{textOrDash(regel.werktelefoon)}</td>
      <td>{regel.taken.length === 0 ? '–' : regel.taken.join(', ')}</td>
      <td>
        <Skj skj={regel.skj} />
      </td>
    </tr>
  );
}

/** Everybody with hours in the team; the head repeats on each page and no row is cut. */
export function Teamtabel({ overzicht }: Props) {
  const { regels, totaal } = overzicht;
  if (regels.length === 0) return <p>In dit team werkt op de peildatum niemand.</p>;
  return (
    <table className="papier-tabel papier-tabel--team">
      <caption>Medewerkers van team {overzicht.team.naam}</caption>
      <colgroup>
        {['naam', 'functie', 'organisatie', 'specialisme', 'uren', 'fte'].map((column) => (
          <col key={column} className={`kolom-${column}`} />
        ))}
        {DAGEN.map((dag) => (
          <col key={dag} className="kolom-dag" />
        ))}
        <col className="kolom-telefoon" />
        <col className="kolom-taken" />
        <col className="kolom-skj" />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">Naam</th>
          <th scope="col">Functie</th>
          <th scope="col">Organisatie</th>
          <th scope="col">Specialisme</th>
          <th scope="col" className="getal">
            Uren
          </th>
          <th scope="col" className="getal">
            Fte
          </th>
          {DAGEN.map((dag) => (
            <th scope="col" className="dag" key={dag}>
              {dag}
            </th>
          ))}
          <th scope="col">Werktelefoon</th>
          <th scope="col">Taken</th>
          <th scope="col">SKJ</th>
        </tr>
      </thead>
      <tbody>
        {regels.map((line) => (
          <Teamrij key={line.medewerkerId} regel={line} />
        ))}
        <tr className="totaal">
          <th scope="row" colSpan={4}>
            Totaal: {numberText(totaal.aantal, 0)} {totaal.aantal === 1 ? 'medewerker' : 'medewerkers'} met
            dit hoofdteam
          </th>
          <td className="getal">{urenVast(totaal.minutenPerWeek)}</td>
          <td className="getal">{fteText(totaal.fte)}</td>
          <td colSpan={8} />
        </tr>
      </tbody>
    </table>
  );
}

export function PerSpecialisme({ overzicht }: Props) {
  if (overzicht.perSpecialisme.length === 0) return null;
  return (
    <section>
      <h2>Per hoofdspecialisme</h2>
      <DataTable
        papier
        className="papier-tabel--cijfers"
        titel="Aantal, uren en fte per hoofdspecialisme"
        rijen={[...overzicht.perSpecialisme, { specialisme: null, ...overzicht.totaal }]}
        sleutel={({ specialisme }) => specialisme ?? 'totaal'}
        rijClass={({ specialisme }) => (specialisme === null ? 'totaal' : undefined)}
        kolommen={[
          { kop: 'Specialisme', cel: ({ specialisme }) => specialisme ?? 'Totaal' },
          { kop: 'Aantal', cel: ({ aantal }) => numberText(aantal, 0) },
          { kop: 'Uren', cel: ({ minutenPerWeek }) => urenVast(minutenPerWeek) },
          { kop: 'Fte', cel: ({ fte }) => fteText(fte) },
        ]}
      />
    </section>
  );
}

export function Vacatures({ overzicht }: Props) {
  return (
    <section>
      <h2>Vacatures</h2>
      {overzicht.vacatures.length === 0 ? (
        <p>Geen open vacatures op de peildatum.</p>
      ) : (
        <DataTable
          papier
          titel="Open vacatures; ze tellen niet mee in de uren hierboven"
          rijen={overzicht.vacatures}
          sleutel={({ functie, specialisme, gewensteStart, minutenPerWeek }) =>
            `${functie}|${specialisme}|${gewensteStart}|${minutenPerWeek}`
          }
          kolommen={[
            { kop: 'Functie', cel: ({ functie }) => functie },
            { kop: 'Specialisme', cel: ({ specialisme }) => specialisme ?? '–' },
            { kop: 'Uren', getal: true, cel: ({ minutenPerWeek }) => urenVast(minutenPerWeek) },
            { kop: 'Gewenste start', cel: ({ gewensteStart }) => datumNl(gewensteStart) },
            { kop: 'Status', cel: ({ status }) => status },
          ]}
        />
      )}
    </section>
  );
}
