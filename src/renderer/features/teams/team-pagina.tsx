import { TEAM_SOORTEN } from '../../../shared/domain/planning/lijsten.ts';
import '../../components/tabel/tabel.css';
import '../../parts/beheer.css';
import { Button } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { TeamBeeld } from '../../../shared/contract/teams.ts';
import { urenMetEenheid } from '../../../shared/domain/tekst/getal.ts';
import { datumNl } from '../../../shared/domain/tijd/datum.ts';
import { Deel, Delen, Kern } from '../../components/deel.tsx';
import { Pagina } from '../../components/pagina.tsx';
import { gebiedNaam } from '../../data/indeling.ts';
import { useStatus } from '../../data/planbord-data.ts';
import { planbordPad } from '../../data/plek.ts';
import { bestaansTekst, PaginaMet, TERUG } from './kop.tsx';
import { ContactDeel, GebiedDeel, TeamNamenDeel } from './team-delen.tsx';
import { TeamEindeDialoog } from './team-einde.tsx';
import { TeamFormatie } from './team-formatie.tsx';
import { TeamMensen } from './team-mensen.tsx';
import { teamQueries } from './teams.queries.ts';

/** `#/beheer/teams/:id`: everything of one team, and every change of it. */
export function TeamPagina() {
  const { id = '' } = useParams();
  const vandaag = useStatus().data?.vandaag;
  const vraag = useQuery({
    ...teamQueries.team(id, vandaag ?? ''),
    enabled: vandaag !== undefined,
    placeholderData: (vorige) => (vorige?.regel.id === id ? vorige : undefined),
  });
  return (
    <PaginaMet titel="Team" vraag={vraag}>
      {(beeld) => (vandaag === undefined ? null : <Inhoud key={id} beeld={beeld} vandaag={vandaag} />)}
    </PaginaMet>
  );
}

type Props = { readonly beeld: TeamBeeld; readonly vandaag: string };

function Inhoud({ beeld, vandaag }: Props) {
  const navigeer = useNavigate();
  const [einde, zetEinde] = useState(false);
  const { regel, peildatum } = beeld;
  const bestaat = bestaansTekst(regel, vandaag);
  const bereik = { soort: 'team', id: regel.id } as const;
  const papier = new URLSearchParams({ rapport: 'teamoverzicht', team: regel.id, peildatum });
  return (
    <Pagina
      titel={`Team ${regel.naam}`}
      sub={
        <>
          {TEAM_SOORTEN.labels[regel.soort]}{' '}
          {bestaat === null ? null : <span className="tag">{bestaat}</span>}
        </>
      }
      acties={
        <>
          <Button onClick={() => void navigeer(planbordPad({ bereik, van: peildatum }))}>
            Op het planbord
          </Button>
          <Button onClick={() => void navigeer(`/overzichten?${papier.toString()}`)}>
            Teamoverzicht afdrukken…
          </Button>
          {regel.geldigTot === null ? <Button onClick={() => zetEinde(true)}>Team beëindigen…</Button> : null}
        </>
      }
    >
      {TERUG}
      <Feiten beeld={beeld} />
      <Delen>
        <Deel titel="Namen">
          <TeamNamenDeel {...{ beeld, vandaag }} />
        </Deel>
        {regel.soort === 'wijkteam' ? (
          <Deel titel="Gebied en wijk">
            <GebiedDeel {...{ beeld, vandaag }} />
          </Deel>
        ) : null}
      </Delen>
      <Deel titel="Contact en inlooptijden">
        <ContactDeel {...{ beeld, vandaag }} />
      </Deel>
      <Deel titel="Formatie">
        <TeamFormatie beeld={beeld} vandaag={vandaag} />
      </Deel>
      <Deel titel={`Medewerkers op ${datumNl(peildatum)}`}>
        <TeamMensen teamId={regel.id} peildatum={peildatum} />
      </Deel>
      {einde ? <TeamEindeDialoog team={regel} vandaag={vandaag} onSluit={() => zetEinde(false)} /> : null}
    </Pagina>
  );
}

function Feiten({ beeld: { regel, peildatum } }: { readonly beeld: TeamBeeld }) {
  return (
    <Kern
      label={`Stand op ${datumNl(peildatum)}`}
      feiten={[
        ...(regel.gebiedId === null
          ? []
          : [
              [
                'Gebied',
                <a key="gebied" href={`#/beheer/gebieden/${regel.gebiedId}`}>
                  {gebiedNaam({ naam: regel.gebied ?? '' })}
                </a>,
              ] as const,
            ]),
        ...(regel.wijk === null ? [] : [['Wijk', regel.wijk] as const]),
        ['Medewerkers', regel.aantal],
        ['Ingezet', `${urenMetEenheid(regel.minutenPerWeek)} per week`],
        ['Telefoon', regel.telefoon || 'niet ingevuld'],
        ['Bestaat sinds', datumNl(regel.geldigVan)],
      ]}
    />
  );
}
