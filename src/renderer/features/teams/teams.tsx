import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { GebiedLine } from '../../../shared/contract/gebieden.ts';
import type { EldersLine, TeamLine } from '../../../shared/contract/teams.ts';
import { urenText } from '../../../shared/domain/tekst/number.ts';
import { datumNl } from '../../../shared/domain/tijd/datum.ts';
import { isGeldigOn } from '../../../shared/domain/tijd/periode.ts';
import { RightButton } from '../../components/right-button.tsx';
import { DataTable } from '../../components/table/data-table.tsx';
import { EmptyState, QueryState } from '../../components/toestand.tsx';
import type { BeheerGegevens } from '../../data/beheer-gegevens.ts';
import { gebiedNaam, nextStap } from '../../data/indeling.ts';
import { useNew } from '../../lib/new.ts';
import { earlyBegin } from '../../parts/begin/begin-field.tsx';
import { bestaansText } from './header.tsx';
import { NewGebied } from './new-gebied.tsx';
import { NewTeam } from './new-team.tsx';
import { teamQueries } from './teams.queries.ts';
import { Wijken } from './wijken.tsx';

/** Gebieden with their teams on today's date; a name leads to everything of it. */
export function Teams({ gegevens, vandaag }: BeheerGegevens) {
  const [nieuw, setNew] = useNew(['gebied', 'team']);
  const vraag = useQuery(teamQueries.teams(vandaag));
  if (vraag.isError || vraag.data === undefined) return <QueryState vraag={vraag} wat="Gebieden en teams" />;
  const { gebieden, teams, elders } = vraag.data;
  const stadsbreed = teams.filter((team) => team.gebiedId === null);
  const sluit = () => setNew(null);
  // While nobody works there yet, what is entered is what was there before.
  const ongeveer = nextStap(gegevens) !== null;
  return (
    <>
      <div className="beheer__acties">
        <RightButton call="teams.nieuwGebied" onClick={() => setNew('gebied')}>
          Nieuw gebied…
        </RightButton>
        <RightButton call="teams.nieuwTeam" onClick={() => setNew('team')}>
          Nieuw team…
        </RightButton>
      </div>
      {gebieden.length === 0 && teams.length === 0 && elders.length === 0 ? (
        <EmptyState titel="Er is nog geen gebied">
          Maak eerst een gebied. Daarna kunt u er wijkteams en gebiedsmanagers in zetten.
        </EmptyState>
      ) : null}
      {gebieden.map((gebied) => (
        <TeamTable
          key={gebied.id}
          kop={<GebiedHeader gebied={gebied} vandaag={vandaag} />}
          teams={teams.filter((team) => team.gebiedId === gebied.id)}
        />
      ))}
      {stadsbreed.length === 0 ? null : <TeamTable kop="Stadsbrede teams" teams={stadsbreed} />}
      <Elders regels={elders} vandaag={vandaag} />
      <Wijken vandaag={vandaag} />
      {nieuw === 'gebied' ? <NewGebied ongeveer={ongeveer} onClose={sluit} /> : null}
      {nieuw === 'team' ? (
        <NewTeam
          gebieden={gebieden}
          van={ongeveer ? earlyBegin(vandaag) : vandaag}
          ongeveer={ongeveer}
          vandaag={vandaag}
          onClose={sluit}
        />
      ) : null}
    </>
  );
}

function GebiedHeader({ gebied, vandaag }: { readonly gebied: GebiedLine; readonly vandaag: string }) {
  const current = gebied.gebiedsmanagers.filter((row) => isGeldigOn(row, vandaag));
  return (
    <>
      <a href={`#/beheer/gebieden/${gebied.id}`}>{gebiedNaam(gebied)}</a>{' '}
      <span className="beheer__managers zacht">
        {current.length === 0
          ? 'geen gebiedsmanager'
          : `${current.length === 1 ? 'gebiedsmanager' : 'gebiedsmanagers'} ${current.map((row) => row.naam).join(' · ')}`}
      </span>
    </>
  );
}

function TeamTable({ kop, teams }: { readonly kop: ReactNode; readonly teams: readonly TeamLine[] }) {
  return (
    <DataTable
      titel={kop}
      className="teams__tabel"
      rijen={teams}
      sleutel={({ id }) => id}
      kolommen={[
        { kop: 'Team', cel: ({ id, naam }) => <a href={`#/beheer/teams/${id}`}>{naam}</a> },
        { kop: 'Telefoon', cel: ({ telefoon }) => telefoon || '–' },
        { kop: 'Mensen', getal: true, cel: ({ aantal }) => aantal },
        { kop: 'Uren', getal: true, cel: ({ minutenPerWeek }) => urenText(minutenPerWeek) },
        { kop: 'Sinds', className: 'tabel__datum', cel: ({ geldigVan }) => datumNl(geldigVan) },
      ]}
    >
      {teams.length === 0 ? (
        <tr>
          <td colSpan={5} className="zacht">
            Nog geen teams
          </td>
        </tr>
      ) : null}
    </DataTable>
  );
}

/** What has stopped and what is still to begin: it stays within reach. */
function Elders({ regels, vandaag }: { readonly regels: readonly EldersLine[]; readonly vandaag: string }) {
  if (regels.length === 0) return null;
  return (
    <table className="tabel">
      <caption>Gestopt, of nog niet begonnen</caption>
      <tbody>
        {regels.map((line) => (
          <tr key={line.id}>
            <th scope="row">
              {line.soort === 'gebied' ? (
                <a href={`#/beheer/gebieden/${line.id}`}>{gebiedNaam(line)}</a>
              ) : (
                <a href={`#/beheer/teams/${line.id}`}>Team {line.naam}</a>
              )}
            </th>
            <td className="cijfers">{bestaansText(line, vandaag)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
