import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { datumNl } from '../../../shared/domain/datum.ts';
import { TEAM_SOORT_LABEL } from '../../../shared/domain/labels.ts';
import type { Team } from '../../../shared/domain/planning.ts';
import { ContextMenu, type MenuRegel } from '../../components/context-menu.tsx';
import { LegeToestand } from '../../components/toestand.tsx';
import { gebiedNaam, indelingOp } from '../../lib/indeling.ts';
import { planbordPad } from '../../lib/plek.ts';
import type { BeheerGegevens } from './beheer-gegevens.ts';
import { NieuwGebied } from './nieuw-gebied.tsx';
import { NieuwTeam } from './nieuw-team.tsx';
import { TeamWijzigen, type TeamActie } from './team-wijzigen.tsx';
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
          <th scope="col">
            <span className="alleen-voorlezen">Acties</span>
          </th>
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
            <td className="tabel__actie">
              <TeamMenu team={team} vandaag={vandaag} />
            </td>
          </tr>
        ))}
        {teams.length === 0 ? (
          <tr>
            <td colSpan={4} className="zacht">
              Nog geen teams
            </td>
          </tr>
        ) : null}
      </tbody>
    </table>
  );
}

function TeamMenu({ team, vandaag }: { readonly team: Team; readonly vandaag: string }) {
  const [punt, zetPunt] = useState<{ x: number; y: number } | null>(null);
  const [actie, zetActie] = useState<TeamActie | null>(null);
  const regel = (soort: TeamActie, label: string): MenuRegel => ({
    soort: 'actie',
    label,
    doe: () => zetActie(soort),
  });
  const regels = [
    regel('naam', 'Andere naam vanaf…'),
    regel('contact', 'Contact en inlooptijden…'),
    ...(team.soort === 'wijkteam' ? [regel('gebied', 'Ander gebied vanaf…')] : []),
  ];
  return (
    <>
      <Button
        size="small"
        aria-haspopup="menu"
        aria-label={`Team ${team.naam} wijzigen`}
        onClick={(klik) => {
          const vak = klik.currentTarget.getBoundingClientRect();
          zetPunt({ x: vak.left, y: vak.bottom + 2 });
        }}
      >
        Wijzigen ▾
      </Button>
      {punt === null ? null : (
        <ContextMenu
          label={`Team ${team.naam} wijzigen`}
          regels={regels}
          punt={punt}
          onSluit={() => zetPunt(null)}
        />
      )}
      {actie === null ? null : (
        <TeamWijzigen teamId={team.id} {...{ actie, vandaag }} onSluit={() => zetActie(null)} />
      )}
    </>
  );
}
