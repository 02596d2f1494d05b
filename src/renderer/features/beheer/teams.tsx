import { Button } from '@fluentui/react-components';
import { datumNl } from '../../../shared/domain/datum.ts';
import { TEAM_SOORT_LABEL } from '../../../shared/domain/labels.ts';
import type { Team } from '../../../shared/domain/planning.ts';
import { LegeToestand } from '../../components/toestand.tsx';
import { gebiedNaam, indelingOp } from '../../lib/indeling.ts';
import { planbordPad } from '../../lib/plek.ts';
import type { BeheerGegevens } from './beheer-gegevens.ts';
import { NieuwGebied } from './nieuw-gebied.tsx';
import { NieuwTeam } from './nieuw-team.tsx';
import { useNieuw } from './nieuw.ts';

/** Gebieden with their teams on today's date. */
export function Teams({ gegevens, vandaag }: BeheerGegevens) {
  const [nieuw, zetNieuw] = useNieuw(['gebied', 'team']);
  const { gebieden, stadsbreed } = indelingOp(gegevens, vandaag);
  const sluit = () => zetNieuw(null);
  return (
    <>
      <div className="beheer__acties">
        <Button onClick={() => zetNieuw('gebied')}>Nieuw gebied…</Button>
        <Button onClick={() => zetNieuw('team')}>Nieuw team…</Button>
      </div>
      {gebieden.length === 0 && stadsbreed.length === 0 ? (
        <LegeToestand titel="Er is nog geen gebied">
          Maak eerst een gebied. Daarna kunt u er wijkteams in zetten.
        </LegeToestand>
      ) : null}
      {gebieden.map(({ gebied, teams }) => (
        <TeamTabel key={gebied.id} titel={gebiedNaam(gebied)} teams={teams} vandaag={vandaag} />
      ))}
      {stadsbreed.length === 0 ? null : (
        <TeamTabel titel="Stadsbrede teams" teams={stadsbreed} vandaag={vandaag} />
      )}
      {nieuw === 'gebied' ? <NieuwGebied vandaag={vandaag} onSluit={sluit} /> : null}
      {nieuw === 'team' ? (
        <NieuwTeam gebieden={gebieden.map((rij) => rij.gebied)} vandaag={vandaag} onSluit={sluit} />
      ) : null}
    </>
  );
}

type TabelProps = { readonly titel: string; readonly teams: readonly Team[]; readonly vandaag: string };

function TeamTabel({ titel, teams, vandaag }: TabelProps) {
  return (
    <table className="tabel">
      <caption>
        {titel} <span className="tag">{teams.length === 1 ? '1 team' : `${String(teams.length)} teams`}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">Team</th>
          <th scope="col">Soort</th>
          <th scope="col">Sinds</th>
        </tr>
      </thead>
      <tbody>
        {teams.map((team) => (
          <tr key={team.id}>
            <th scope="row">
              <a href={`#${planbordPad({ bereik: { soort: 'team', id: team.id }, van: vandaag })}`}>
                {team.naam}
              </a>
            </th>
            <td>{TEAM_SOORT_LABEL[team.soort]}</td>
            <td className="cijfers">{datumNl(team.geldigVan)}</td>
          </tr>
        ))}
        {teams.length === 0 ? (
          <tr>
            <td colSpan={3} className="zacht">
              Nog geen teams
            </td>
          </tr>
        ) : null}
      </tbody>
    </table>
  );
}
