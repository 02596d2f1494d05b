import { useState } from 'react';
import type { FormatiePer } from '../../shared/domain/planning/maten.ts';
import { coreQuery } from '../lib/core-client.ts';
import { useMay } from '../lib/rights.ts';
import { useOpdracht } from './opdracht.ts';
import { teamRefusal, useOwnGebied } from './own-gebied.ts';

/** Begroot against bezet of every team on a day. */
export const formatieOptions = (vraag: { readonly peildatum: string; readonly per: FormatiePer }) =>
  coreQuery.overzichten.formatie.queryOptions({ input: vraag });

/** Typing in the formatie: whether one does, the decision it rests on, and the write of one cell. */
export function useFormatieEntry(per: FormatiePer, van: string) {
  const [aan, zetAan] = useState(false);
  const [bron, zetBron] = useState('');
  const own = useOwnGebied();
  const may = useMay('teams.zetFormatie');
  /** Whether the formatie of this team is this user's to write. */
  const mayTeam = (teamId: string) =>
    own === null || teamRefusal('teams.zetFormatie', [teamId], { geldigVan: van, geldigTot: null }) === null;
  const { run } = useOpdracht(coreQuery.teams.zetFormatie.mutationOptions());
  const zet = async (teamId: string, id: string | null, minutenPerWeek: number | null) => {
    const result = await run({
      teamId,
      functieId: per === 'functie' ? id : null,
      specialismeId: per === 'specialisme' ? id : null,
      ...{ minutenPerWeek, bron, van },
    });
    return result.soort === 'ok' ? null : (result.fout.velden[0]?.melding ?? result.fout.tekst);
  };
  return { aan: may && aan, zetAan, bron, zetBron, zet, mayTeam };
}
