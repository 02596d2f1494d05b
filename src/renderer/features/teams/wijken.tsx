import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { WijkLine } from '../../../shared/contract/gebieden.ts';
import { periodeNl } from '../../../shared/domain/tijd/datum.ts';
import { RightButton } from '../../components/right-button.tsx';
import { ErrorState } from '../../components/toestand.tsx';
import { gebiedNaam } from '../../data/indeling.ts';
import { leesFout } from '../../lib/report-error.ts';
import { NaamDialog } from '../../parts/naam-dialog.tsx';
import { teamOpdrachten, teamQueries } from './teams.queries.ts';

/** Wijken with the team that serves them; earlier names stand below the present one. */
export function Wijken({ vandaag }: { readonly vandaag: string }) {
  const [open, setOpen] = useState<WijkLine | null>(null);
  const vraag = useQuery(teamQueries.wijken(vandaag));
  if (vraag.isError)
    return <ErrorState tekst={leesFout(vraag.error).tekst} onRetry={() => void vraag.refetch()} />;
  const wijken = vraag.data ?? [];
  if (wijken.length === 0) return null;
  return (
    <>
      <table className="tabel">
        <caption>Wijken</caption>
        <thead>
          <tr>
            <th scope="col">Wijk</th>
            <th scope="col">Team</th>
            <th scope="col">Gebied</th>
            <th scope="col">
              <span className="alleen-voorlezen">Acties</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {wijken.map((wijk) => (
            <Wijk key={wijk.id} wijk={wijk} onRename={() => setOpen(wijk)} />
          ))}
        </tbody>
      </table>
      {open === null ? null : (
        <NaamDialog
          wat={`wijk ${open.naam}`}
          id={open.id}
          opdracht={teamOpdrachten.hernoemWijk}
          vandaag={vandaag}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}

function Wijk({ wijk, onRename }: { readonly wijk: WijkLine; readonly onRename: () => void }) {
  return (
    <tr>
      <th scope="row">
        {wijk.naam}
        {wijk.namen
          .filter((naam) => naam.naam !== wijk.naam)
          .map((naam) => (
            <p className="zacht" key={naam.id}>
              {naam.naam}: {periodeNl(naam.geldigVan, naam.geldigTot)}
            </p>
          ))}
      </th>
      <td>
        {wijk.teamId === null ? 'geen team' : <a href={`#/beheer/teams/${wijk.teamId}`}>Team {wijk.team}</a>}
      </td>
      <td>{wijk.gebied === null ? '–' : gebiedNaam({ naam: wijk.gebied })}</td>
      <td className="tabel__actie">
        <RightButton
          call="teams.hernoemWijk"
          size="small"
          aria-label={`Nieuwe naam voor wijk ${wijk.naam}`}
          onClick={onRename}
        >
          Nieuwe naam vanaf…
        </RightButton>
      </td>
    </tr>
  );
}
