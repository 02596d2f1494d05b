import { TEAM_SOORTEN } from '../../../shared/domain/planning/lists.ts';
import '../../components/table/table.css';
import '../../parts/beheer.css';
import { Button } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { TeamView } from '../../../shared/contract/teams.ts';
import { urenWithEenheid } from '../../../shared/domain/tekst/number.ts';
import { datumNl } from '../../../shared/domain/tijd/datum.ts';
import { Page } from '../../components/page.tsx';
import { Kern, Part, Parts } from '../../components/part.tsx';
import { RecordPage } from '../../components/record-state.tsx';
import { RightButton } from '../../components/right-button.tsx';
import { gebiedNaam } from '../../data/indeling.ts';
import { planbordPath } from '../../data/place.ts';
import { useStatus } from '../../data/planbord-data.ts';
import { useMag } from '../../data/rechten.ts';
import { BeginDialog } from '../../parts/begin/begin-dialog.tsx';
import { BACK, bestaansText, TO_LIST } from './header.tsx';
import { TeamEindeDialog } from './team-einde.tsx';
import { TeamFormatie } from './team-formatie.tsx';
import { TeamMensen } from './team-people.tsx';
import { ContactSection, GebiedSection, TeamNamenSection } from './team-sections.tsx';
import { teamQueries } from './teams.queries.ts';

/** `#/beheer/teams/:id`: everything of one team, and every change of it. */
export function TeamPage() {
  const { id = '' } = useParams();
  const vandaag = useStatus().data?.vandaag;
  const vraag = useQuery({
    ...teamQueries.team(id, vandaag ?? ''),
    enabled: vandaag !== undefined,
    placeholderData: (previous) => (previous?.regel.id === id ? previous : undefined),
  });
  return (
    <RecordPage titel="Team" wat="Dit team" vraag={vraag} {...TO_LIST}>
      {(view) => (vandaag === undefined ? null : <Content key={id} beeld={view} vandaag={vandaag} />)}
    </RecordPage>
  );
}

type Props = { readonly beeld: TeamView; readonly vandaag: string };

function Content({ beeld, vandaag }: Props) {
  const navigate = useNavigate();
  const [open, setOpen] = useState<'begin' | 'einde' | null>(null);
  const mag = useMag('inrichten');
  const { regel, peildatum } = beeld;
  const bestaat = bestaansText(regel, vandaag);
  const bereik = { soort: 'team', id: regel.id } as const;
  const papier = new URLSearchParams({ rapport: 'teamoverzicht', team: regel.id, peildatum });
  return (
    <Page
      titel={`Team ${regel.naam}`}
      sub={
        <>
          {TEAM_SOORTEN.labels[regel.soort]}{' '}
          {bestaat === null ? null : <span className="tag">{bestaat}</span>}
        </>
      }
      acties={
        <>
          <Button onClick={() => void navigate(planbordPath({ bereik, van: peildatum }))}>
            Op het planbord
          </Button>
          <Button onClick={() => void navigate(`/overzichten?${papier.toString()}`)}>
            Teamoverzicht afdrukken…
          </Button>
          {mag ? <Button onClick={() => setOpen('begin')}>Begindatum verbeteren…</Button> : null}
          {regel.geldigTot === null ? (
            <RightButton call="teams.beeindigTeam" onClick={() => setOpen('einde')}>
              Team beëindigen…
            </RightButton>
          ) : null}
        </>
      }
    >
      {BACK}
      <Feiten beeld={beeld} />
      <Parts>
        <Part titel="Namen">
          <TeamNamenSection {...{ beeld }} />
        </Part>
        {regel.soort === 'wijkteam' ? (
          <Part titel="Gebied en wijk">
            <GebiedSection {...{ beeld }} />
          </Part>
        ) : null}
      </Parts>
      <Part titel="Contact en inlooptijden">
        <ContactSection {...{ beeld, vandaag }} />
      </Part>
      <Part titel="Formatie">
        <TeamFormatie beeld={beeld} />
      </Part>
      <Part titel={`Medewerkers op ${datumNl(peildatum)}`}>
        <TeamMensen teamId={regel.id} peildatum={peildatum} />
      </Part>
      {open === 'begin' ? (
        <BeginDialog
          subject={{ soort: 'team', id: regel.id, naam: `team ${regel.naam}`, geldigVan: regel.geldigVan }}
          onClose={() => setOpen(null)}
        />
      ) : null}
      {open === 'einde' ? (
        <TeamEindeDialog team={regel} vandaag={vandaag} onClose={() => setOpen(null)} />
      ) : null}
    </Page>
  );
}

function Feiten({ beeld: { regel, peildatum } }: { readonly beeld: TeamView }) {
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
        ['Ingezet', `${urenWithEenheid(regel.minutenPerWeek)} per week`],
        ['Telefoon', regel.telefoon || 'niet ingevuld'],
        ['Bestaat sinds', datumNl(regel.geldigVan)],
      ]}
    />
  );
}
