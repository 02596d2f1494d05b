import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { GebiedLine } from '../../../shared/contract/gebieden.ts';
import { gebiedNaam } from '../../data/indeling.ts';
import { EindeDialog, EindeGevolg } from './einde-dialog.tsx';
import { teamOpdrachten, teamQueries } from './teams.queries.ts';

type Props = { readonly gebied: GebiedLine; readonly vandaag: string; readonly onClose: () => void };

/** Ends a gebied: no team may lose its gebied by it. */
export function GebiedEindeDialog({ gebied, vandaag, onClose }: Props) {
  const [per, setPer] = useState<string | null>(null);
  const { data } = useQuery({
    ...teamQueries.gebiedEinde(gebied.id, per ?? vandaag),
    enabled: per !== null,
  });
  return (
    <EindeDialog
      titel={`${gebiedNaam(gebied)} beëindigen`}
      wat="het gebied"
      id={gebied.id}
      vandaag={vandaag}
      opdracht={teamOpdrachten.beeindigGebied}
      mag={data?.mag ?? false}
      onPer={setPer}
      onClose={onClose}
      voorbeeld={
        data === undefined ? null : (
          <EindeGevolg
            knelt="Er horen dan nog teams bij dit gebied. Kies eerst een ander gebied voor:"
            beeld={{
              ...data,
              waarschuwingen: [],
              inDeWeg: (
                <ul>
                  {data.teams.map(({ teamId, naam }) => (
                    <li key={teamId}>
                      <a href={`#/beheer/teams/${teamId}`}>Team {naam}</a>
                    </li>
                  ))}
                </ul>
              ),
            }}
          />
        )
      }
    />
  );
}
