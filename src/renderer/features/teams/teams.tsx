import { Button } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { GebiedRegel } from '../../../shared/contract/gebieden.ts';
import type { EldersRegel, TeamRegel } from '../../../shared/contract/teams.ts';
import { urenTekst } from '../../../shared/domain/tekst/getal.ts';
import { datumNl } from '../../../shared/domain/tijd/datum.ts';
import { isGeldigOp } from '../../../shared/domain/tijd/periode.ts';
import { FoutToestand, LaadToestand, LegeToestand } from '../../components/toestand.tsx';
import type { BeheerGegevens } from '../../data/beheer-gegevens.ts';
import { gebiedNaam } from '../../data/indeling.ts';
import { useNieuw } from '../../lib/nieuw.ts';
import { leesFout } from '../../lib/report-error.ts';
import { bestaansTekst } from './kop.tsx';
import { NieuwGebied } from './nieuw-gebied.tsx';
import { NieuwTeam } from './nieuw-team.tsx';
import { teamQueries } from './teams.queries.ts';
import { Wijken } from './wijken.tsx';

/** Gebieden with their teams on today's date; a name leads to everything of it. */
export function Teams({ vandaag }: BeheerGegevens) {
  const [nieuw, zetNieuw] = useNieuw(['gebied', 'team']);
  const vraag = useQuery(teamQueries.teams(vandaag));
  if (vraag.isError)
    return <FoutToestand tekst={leesFout(vraag.error).tekst} onOpnieuw={() => void vraag.refetch()} />;
  if (vraag.data === undefined) return <LaadToestand wat="Gebieden en teams" />;
  const { gebieden, teams, elders } = vraag.data;
  const stadsbreed = teams.filter((team) => team.gebiedId === null);
  const sluit = () => zetNieuw(null);
  return (
    <>
      <div className="beheer__acties">
        <Button onClick={() => zetNieuw('gebied')}>Nieuw gebied…</Button>
        <Button onClick={() => zetNieuw('team')}>Nieuw team…</Button>
      </div>
      {gebieden.length === 0 && teams.length === 0 && elders.length === 0 ? (
        <LegeToestand titel="Er is nog geen gebied">
          Maak eerst een gebied. Daarna kunt u er wijkteams en gebiedsmanagers in zetten.
        </LegeToestand>
      ) : null}
      {gebieden.map((gebied) => (
        <TeamTabel
          key={gebied.id}
          kop={<GebiedKop gebied={gebied} vandaag={vandaag} />}
          teams={teams.filter((team) => team.gebiedId === gebied.id)}
        />
      ))}
      {stadsbreed.length === 0 ? null : <TeamTabel kop="Stadsbrede teams" teams={stadsbreed} />}
      <Elders regels={elders} vandaag={vandaag} />
      <Wijken vandaag={vandaag} />
      {nieuw === 'gebied' ? <NieuwGebied vandaag={vandaag} onSluit={sluit} /> : null}
      {nieuw === 'team' ? (
        <NieuwTeam gebieden={gebieden} van={vandaag} vandaag={vandaag} onSluit={sluit} />
      ) : null}
    </>
  );
}

function GebiedKop({ gebied, vandaag }: { readonly gebied: GebiedRegel; readonly vandaag: string }) {
  const nu = gebied.gebiedsmanagers.filter((rij) => isGeldigOp(rij, vandaag));
  return (
    <>
      <a href={`#/beheer/gebieden/${gebied.id}`}>{gebiedNaam(gebied)}</a>{' '}
      <span className="beheer__managers zacht">
        {nu.length === 0
          ? 'geen gebiedsmanager'
          : `${nu.length === 1 ? 'gebiedsmanager' : 'gebiedsmanagers'} ${nu.map((rij) => rij.naam).join(' · ')}`}
      </span>
    </>
  );
}

function TeamTabel({ kop, teams }: { readonly kop: ReactNode; readonly teams: readonly TeamRegel[] }) {
  return (
    <table className="tabel teams__tabel">
      <caption>{kop}</caption>
      <thead>
        <tr>
          <th scope="col">Team</th>
          <th scope="col">Telefoon</th>
          <th scope="col" className="tabel__getal">
            Mensen
          </th>
          <th scope="col" className="tabel__getal">
            Uren
          </th>
          <th scope="col">Sinds</th>
        </tr>
      </thead>
      <tbody>
        {teams.map((team) => (
          <tr key={team.id}>
            <th scope="row">
              <a href={`#/beheer/teams/${team.id}`}>{team.naam}</a>
            </th>
            <td>{team.telefoon || '–'}</td>
            <td className="tabel__getal">{team.aantal}</td>
            <td className="tabel__getal">{urenTekst(team.minutenPerWeek)}</td>
            <td className="tabel__datum">{datumNl(team.geldigVan)}</td>
          </tr>
        ))}
        {teams.length === 0 ? (
          <tr>
            <td colSpan={5} className="zacht">
              Nog geen teams
            </td>
          </tr>
        ) : null}
      </tbody>
    </table>
  );
}

/** What has stopped and what is still to begin: it stays within reach. */
function Elders({ regels, vandaag }: { readonly regels: readonly EldersRegel[]; readonly vandaag: string }) {
  if (regels.length === 0) return null;
  return (
    <table className="tabel">
      <caption>Gestopt, of nog niet begonnen</caption>
      <tbody>
        {regels.map((regel) => (
          <tr key={regel.id}>
            <th scope="row">
              {regel.soort === 'gebied' ? (
                <a href={`#/beheer/gebieden/${regel.id}`}>{gebiedNaam(regel)}</a>
              ) : (
                <a href={`#/beheer/teams/${regel.id}`}>Team {regel.naam}</a>
              )}
            </th>
            <td className="cijfers">{bestaansTekst(regel, vandaag)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
