import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { WijkLine } from '../../../shared/contract/gebieden.ts';
import { periodeNl } from '../../../shared/domain/tijd/datum.ts';
import { RightButton } from '../../components/right-button.tsx';
import { DataTable } from '../../components/table/data-table.tsx';
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
      <DataTable
        titel="Wijken"
        rijen={wijken}
        sleutel={({ id }) => id}
        kolommen={[
          { kop: 'Wijk', cel: (wijk) => <Namen {...wijk} /> },
          {
            kop: 'Team',
            cel: ({ teamId, team }) =>
              teamId === null ? 'geen team' : <a href={`#/beheer/teams/${teamId}`}>Team {team}</a>,
          },
          { kop: 'Gebied', cel: ({ gebied }) => (gebied === null ? '–' : gebiedNaam({ naam: gebied })) },
        ]}
        acties={(wijk) => (
          <RightButton
            call="teams.hernoemWijk"
            size="small"
            aria-label={`Nieuwe naam voor wijk ${wijk.naam}`}
            onClick={() => setOpen(wijk)}
          >
            Nieuwe naam vanaf…
          </RightButton>
        )}
      />
      {open === null ? null : (
        <NaamDialog
          wat={`wijk ${open.naam}`}
          id={open.id}
          opdracht={teamOpdrachten.hernoemWijk}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}

function Namen({ naam, namen }: WijkLine) {
  return (
    <>
      {naam}
      {namen
        .filter((row) => row.naam !== naam)
        .map((row) => (
          <p className="zacht" key={row.id}>
            {row.naam}: {periodeNl(row.geldigVan, row.geldigTot)}
          </p>
        ))}
    </>
  );
}
