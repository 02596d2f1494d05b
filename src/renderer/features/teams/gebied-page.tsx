import '../../components/table/table.css';
import '../../parts/beheer.css';
import { Button } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { GebiedView, ManagerLine } from '../../../shared/contract/gebieden.ts';
import { datumNl } from '../../../shared/domain/tijd/datum.ts';
import { isGeldigOn } from '../../../shared/domain/tijd/periode.ts';
import { Page } from '../../components/page.tsx';
import { Kern, Part, Parts } from '../../components/part.tsx';
import { RecordPage } from '../../components/record-state.tsx';
import { RightButton } from '../../components/right-button.tsx';
import { DataTable, periodeColumn } from '../../components/table/data-table.tsx';
import { gebiedNaam } from '../../data/indeling.ts';
import { planbordPath } from '../../data/place.ts';
import { useStatus } from '../../data/planbord-data.ts';
import { useMag } from '../../data/rechten.ts';
import { BeginDialog } from '../../parts/begin/begin-dialog.tsx';
import { NaamDialog } from '../../parts/naam-dialog.tsx';
import { NamenTable } from '../../parts/namen-table.tsx';
import { GebiedEindeDialog } from './gebied-einde.tsx';
import { BACK, bestaansText, TO_LIST } from './header.tsx';
import { ManagerDialog } from './manager-dialog.tsx';
import { NewTeam } from './new-team.tsx';
import { teamOpdrachten, teamQueries } from './teams.queries.ts';

/** `#/beheer/gebieden/:id`: one gebied with its names, managers and teams. */
export function GebiedPage() {
  const { id = '' } = useParams();
  const vandaag = useStatus().data?.vandaag;
  const vraag = useQuery({
    ...teamQueries.gebied(id, vandaag ?? ''),
    enabled: vandaag !== undefined,
    placeholderData: (previous) => (previous?.regel.id === id ? previous : undefined),
  });
  return (
    <RecordPage titel="Gebied" wat="Dit gebied" vraag={vraag} {...TO_LIST}>
      {(view) => (vandaag === undefined ? null : <Content key={id} beeld={view} vandaag={vandaag} />)}
    </RecordPage>
  );
}

type Props = { readonly beeld: GebiedView; readonly vandaag: string };

function Content({ beeld, vandaag }: Props) {
  const [open, setOpen] = useState<'naam' | 'team' | 'begin' | 'einde' | null>(null);
  const { regel, namen, peildatum } = beeld;
  const bestaat = bestaansText(regel, vandaag);
  const sluit = () => setOpen(null);
  return (
    <Page
      titel={gebiedNaam(regel)}
      sub={bestaat === null ? undefined : <span className="tag">{bestaat}</span>}
      acties={<Actions beeld={beeld} onBegin={() => setOpen('begin')} onEnd={() => setOpen('einde')} />}
    >
      {BACK}
      <Kern
        label={`Stand op ${datumNl(peildatum)}`}
        feiten={[
          ['Code', regel.code],
          ['Teams', regel.teamIds.length],
          ['Gebiedsmanagers', regel.gebiedsmanagers.filter((row) => isGeldigOn(row, peildatum)).length],
          ['Bestaat sinds', datumNl(regel.geldigVan)],
        ]}
      />
      <Part titel="Gebiedsmanagers">
        <Managers {...{ beeld, vandaag }} />
      </Part>
      <Parts>
        <Part titel="Teams">
          <TeamsOf {...{ beeld }} onAdd={() => setOpen('team')} />
        </Part>
        <Part titel="Namen">
          <NamenTable kop="Naam" regels={namen} />
          <div className="rij-acties">
            <RightButton call="teams.hernoemGebied" size="small" onClick={() => setOpen('naam')}>
              Nieuwe naam vanaf…
            </RightButton>
          </div>
        </Part>
      </Parts>
      {open === 'naam' ? (
        <NaamDialog
          wat={gebiedNaam(regel)}
          id={regel.id}
          opdracht={teamOpdrachten.hernoemGebied}
          onClose={sluit}
        />
      ) : null}
      {open === 'team' ? (
        <NewTeam
          gebieden={[regel]}
          // Its first team was there when the gebied began, as far as is known.
          van={beeld.teams.length === 0 ? regel.geldigVan : peildatum}
          ongeveer={beeld.teams.length === 0 && regel.geldigVan < vandaag}
          vandaag={vandaag}
          onClose={sluit}
        />
      ) : null}
      {open === 'begin' ? (
        <BeginDialog
          subject={{ soort: 'gebied', id: regel.id, naam: gebiedNaam(regel), geldigVan: regel.geldigVan }}
          onClose={sluit}
        />
      ) : null}
      {open === 'einde' ? <GebiedEindeDialog gebied={regel} vandaag={vandaag} onClose={sluit} /> : null}
    </Page>
  );
}

type ActionsProps = {
  readonly beeld: GebiedView;
  readonly onBegin: () => void;
  readonly onEnd: () => void;
};

function Actions({ beeld, onBegin, onEnd }: ActionsProps) {
  const navigate = useNavigate();
  const mag = useMag('inrichten');
  const { regel, peildatum } = beeld;
  const bereik = { soort: 'gebied', id: regel.id } as const;
  const papier = new URLSearchParams({ rapport: 'gebiedsoverzicht', gebied: regel.id, peildatum });
  return (
    <>
      <Button onClick={() => void navigate(planbordPath({ bereik, van: peildatum }))}>Op het planbord</Button>
      <Button onClick={() => void navigate(`/overzichten?${papier.toString()}`)}>
        Gebiedsoverzicht afdrukken…
      </Button>
      {mag ? <Button onClick={onBegin}>Begindatum verbeteren…</Button> : null}
      {regel.geldigTot === null ? (
        <RightButton call="teams.beeindigGebied" onClick={onEnd}>
          Gebied beëindigen…
        </RightButton>
      ) : null}
    </>
  );
}

/** Teams through the time, those of now marked. */
function TeamsOf({ beeld, onAdd }: Pick<Props, 'beeld'> & { readonly onAdd: () => void }) {
  const { regel, teams } = beeld;
  return (
    <>
      {teams.length === 0 ? (
        <p className="zacht">Er hoort nog geen team bij dit gebied.</p>
      ) : (
        <NamenTable
          kop="Team"
          regels={teams.map((row) => ({
            ...row,
            naam: <a href={`#/beheer/teams/${row.teamId}`}>{row.naam}</a>,
          }))}
        />
      )}
      {regel.geldigTot === null ? (
        <div className="rij-acties">
          <RightButton call="teams.nieuwTeam" size="small" onClick={onAdd}>
            Nieuw team…
          </RightButton>
        </div>
      ) : null}
    </>
  );
}

/** Newest first: who is in function, who was, and who comes. */
function Managers({ beeld, vandaag }: Props) {
  const [open, setOpen] = useState<ManagerLine | 'nieuw' | null>(null);
  const { regel, gebiedsmanagers, peildatum } = beeld;
  const mensen = useQuery(teamQueries.medewerkers(peildatum)).data?.rijen;
  const niemand = mensen?.length === 0;
  return (
    <>
      {gebiedsmanagers.length === 0 ? (
        <p className="zacht">
          Dit gebied heeft nog geen gebiedsmanager.
          {niemand ? (
            <>
              {' '}
              Er is ook nog geen medewerker: <a href="#/beheer/medewerker">voeg die eerst toe</a>.
            </>
          ) : null}
        </p>
      ) : (
        <ManagerTable {...{ gebiedsmanagers, vandaag }} onOpen={setOpen} />
      )}
      {niemand ? null : (
        <div className="rij-acties">
          <RightButton call="teams.nieuweGebiedsmanager" size="small" onClick={() => setOpen('nieuw')}>
            Nieuwe gebiedsmanager…
          </RightButton>
        </div>
      )}
      {open === null ? null : (
        <ManagerDialog
          gebied={regel}
          manager={open === 'nieuw' ? null : open}
          vandaag={vandaag}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}

type TableProps = Pick<GebiedView, 'gebiedsmanagers'> & {
  readonly vandaag: string;
  readonly onOpen: (manager: ManagerLine) => void;
};

function ManagerTable({ gebiedsmanagers, vandaag, onOpen }: TableProps) {
  return (
    <DataTable
      rijen={gebiedsmanagers.toSorted((a, b) => b.geldigVan.localeCompare(a.geldigVan))}
      sleutel={({ id }) => id}
      kolommen={[
        {
          kop: 'Gebiedsmanager',
          cel: ({ medewerkerId, naam }) => <a href={`#/medewerkers/${medewerkerId}`}>{naam}</a>,
        },
        { kop: 'Vervanger', cel: ({ vervanger }) => vervanger ?? '–' },
        periodeColumn(vandaag),
      ]}
      acties={(row) => (
        <RightButton
          call="teams.wijzigGebiedsmanager"
          size="small"
          aria-label={`Gebiedsmanager ${row.naam} wijzigen`}
          onClick={() => onOpen(row)}
        >
          Wijzigen…
        </RightButton>
      )}
    />
  );
}
