import '../../components/tabel/tabel.css';
import '../../parts/beheer.css';
import { Button } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { GebiedBeeld, ManagerRegel } from '../../../shared/contract/gebieden.ts';
import { datumNl, periodeNl } from '../../../shared/domain/tijd/datum.ts';
import { isGeldigOp } from '../../../shared/domain/tijd/periode.ts';
import { Deel, Delen, Kern } from '../../components/deel.tsx';
import { Pagina } from '../../components/pagina.tsx';
import { gebiedNaam } from '../../data/indeling.ts';
import { useStatus } from '../../data/planbord-data.ts';
import { planbordPad } from '../../data/plek.ts';
import { NaamDialoog } from '../../parts/naam-dialoog.tsx';
import { NamenTabel } from '../../parts/namen-tabel.tsx';
import { GebiedEindeDialoog } from './gebied-einde.tsx';
import { bestaansTekst, PaginaMet, TERUG } from './kop.tsx';
import { ManagerDialoog } from './manager-dialoog.tsx';
import { NieuwTeam } from './nieuw-team.tsx';
import { teamOpdrachten, teamQueries } from './teams.queries.ts';

/** `#/beheer/gebieden/:id`: one gebied with its names, managers and teams. */
export function GebiedPagina() {
  const { id = '' } = useParams();
  const vandaag = useStatus().data?.vandaag;
  const vraag = useQuery({
    ...teamQueries.gebied(id, vandaag ?? ''),
    enabled: vandaag !== undefined,
    placeholderData: (vorige) => (vorige?.regel.id === id ? vorige : undefined),
  });
  return (
    <PaginaMet titel="Gebied" vraag={vraag}>
      {(beeld) => (vandaag === undefined ? null : <Inhoud key={id} beeld={beeld} vandaag={vandaag} />)}
    </PaginaMet>
  );
}

type Props = { readonly beeld: GebiedBeeld; readonly vandaag: string };

function Inhoud({ beeld, vandaag }: Props) {
  const [open, zetOpen] = useState<'naam' | 'team' | 'einde' | null>(null);
  const { regel, namen, peildatum } = beeld;
  const bestaat = bestaansTekst(regel, vandaag);
  const sluit = () => zetOpen(null);
  return (
    <Pagina
      titel={gebiedNaam(regel)}
      sub={bestaat === null ? undefined : <span className="tag">{bestaat}</span>}
      acties={<Acties beeld={beeld} onEinde={() => zetOpen('einde')} />}
    >
      {TERUG}
      <Kern
        label={`Stand op ${datumNl(peildatum)}`}
        feiten={[
          ['Code', regel.code],
          ['Teams', regel.teamIds.length],
          ['Gebiedsmanagers', regel.gebiedsmanagers.filter((rij) => isGeldigOp(rij, peildatum)).length],
          ['Bestaat sinds', datumNl(regel.geldigVan)],
        ]}
      />
      <Deel titel="Gebiedsmanagers">
        <Managers {...{ beeld, vandaag }} />
      </Deel>
      <Delen>
        <Deel titel="Teams">
          <TeamsVan {...{ beeld, vandaag }} onNieuw={() => zetOpen('team')} />
        </Deel>
        <Deel titel="Namen">
          <NamenTabel kop="Naam" regels={namen} vandaag={vandaag} />
          <div className="rij-acties">
            <Button size="small" onClick={() => zetOpen('naam')}>
              Nieuwe naam vanaf…
            </Button>
          </div>
        </Deel>
      </Delen>
      {open === 'naam' ? (
        <NaamDialoog
          wat={gebiedNaam(regel)}
          id={regel.id}
          opdracht={teamOpdrachten.hernoemGebied}
          vandaag={vandaag}
          onSluit={sluit}
        />
      ) : null}
      {open === 'team' ? (
        <NieuwTeam gebieden={[regel]} van={peildatum} vandaag={vandaag} onSluit={sluit} />
      ) : null}
      {open === 'einde' ? <GebiedEindeDialoog gebied={regel} vandaag={vandaag} onSluit={sluit} /> : null}
    </Pagina>
  );
}

function Acties({ beeld, onEinde }: { readonly beeld: GebiedBeeld; readonly onEinde: () => void }) {
  const navigeer = useNavigate();
  const { regel, peildatum } = beeld;
  const bereik = { soort: 'gebied', id: regel.id } as const;
  const papier = new URLSearchParams({ rapport: 'gebiedsoverzicht', gebied: regel.id, peildatum });
  return (
    <>
      <Button onClick={() => void navigeer(planbordPad({ bereik, van: peildatum }))}>Op het planbord</Button>
      <Button onClick={() => void navigeer(`/overzichten?${papier.toString()}`)}>
        Gebiedsoverzicht afdrukken…
      </Button>
      {regel.geldigTot === null ? <Button onClick={onEinde}>Gebied beëindigen…</Button> : null}
    </>
  );
}

/** Teams through the time, those of now marked. */
function TeamsVan({ beeld, vandaag, onNieuw }: Props & { readonly onNieuw: () => void }) {
  const { regel, teams } = beeld;
  return (
    <>
      {teams.length === 0 ? (
        <p className="zacht">Er hoort nog geen team bij dit gebied.</p>
      ) : (
        <NamenTabel
          kop="Team"
          vandaag={vandaag}
          regels={teams.map((rij) => ({
            ...rij,
            naam: <a href={`#/beheer/teams/${rij.teamId}`}>{rij.naam}</a>,
          }))}
        />
      )}
      {regel.geldigTot === null ? (
        <div className="rij-acties">
          <Button size="small" onClick={onNieuw}>
            Nieuw team…
          </Button>
        </div>
      ) : null}
    </>
  );
}

/** Newest first: who is in function, who was, and who comes. */
function Managers({ beeld, vandaag }: Props) {
  const [open, zetOpen] = useState<ManagerRegel | 'nieuw' | null>(null);
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
        <ManagerTabel {...{ gebiedsmanagers, vandaag }} onOpen={zetOpen} />
      )}
      {niemand ? null : (
        <div className="rij-acties">
          <Button size="small" onClick={() => zetOpen('nieuw')}>
            Nieuwe gebiedsmanager…
          </Button>
        </div>
      )}
      {open === null ? null : (
        <ManagerDialoog
          gebied={regel}
          manager={open === 'nieuw' ? null : open}
          vandaag={vandaag}
          onSluit={() => zetOpen(null)}
        />
      )}
    </>
  );
}

type TabelProps = Pick<GebiedBeeld, 'gebiedsmanagers'> & {
  readonly vandaag: string;
  readonly onOpen: (manager: ManagerRegel) => void;
};

function ManagerTabel({ gebiedsmanagers, vandaag, onOpen }: TabelProps) {
  return (
    <table className="tabel">
      <thead>
        <tr>
          <th scope="col">Gebiedsmanager</th>
          <th scope="col">Vervanger</th>
          <th scope="col">Periode</th>
          <th scope="col">
            <span className="alleen-voorlezen">Acties</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {gebiedsmanagers
          .toSorted((a, b) => b.geldigVan.localeCompare(a.geldigVan))
          .map((rij) => (
            <tr key={rij.id}>
              <th scope="row">
                <a href={`#/medewerkers/${rij.medewerkerId}`}>{rij.naam}</a>
              </th>
              <td>{rij.vervanger ?? '–'}</td>
              <td className="cijfers">
                {periodeNl(rij.geldigVan, rij.geldigTot)}{' '}
                {isGeldigOp(rij, vandaag) ? <span className="tag">nu</span> : null}
              </td>
              <td className="tabel__actie">
                <Button
                  size="small"
                  aria-label={`Gebiedsmanager ${rij.naam} wijzigen`}
                  onClick={() => onOpen(rij)}
                >
                  Wijzigen…
                </Button>
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
