import { Button } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Notice } from '../../../components/toestand.tsx';
import { mayPersonen } from '../../../data/klacht-toegang.ts';
import { type KlachtChoices, klachtenQueries } from '../basis/klachten.queries.ts';
import { IK, mayOwnWie } from './personen-for.ts';
import { WieDialog } from './wie-dialog.tsx';

/** Who can record it where one may not do so oneself. */
function whoSaysIt({ naamgenoten, anderen }: KlachtChoices['ik']): string {
  const waarom = naamgenoten.length > 1 ? 'Meer medewerkers heten zoals u. ' : '';
  const wie = anderen.length === 0 ? 'de administratie of een andere beheerder' : anderen.join(' of ');
  return `${waarom}Vraag ${wie} om vast te leggen wie u bent, met “Wie is wie…”.`;
}

/** Of whom it is not recorded which medewerker they are, by name, with the one step that mends it. */
export function WieNotice({ rollen }: { readonly rollen: readonly string[] }) {
  const keuzes = useQuery(klachtenQueries.keuzes()).data;
  const [first, setFirst] = useState<string | null>(null);
  if (keuzes === undefined) return null;
  const { ik } = keuzes;
  const anderen = keuzes.personen.filter(({ id, stand }) => stand === 'onbekend' && id !== ik.id);
  const mag = mayPersonen(rollen);
  return (
    <>
      {ik.stand === 'onbekend' ? (
        <Notice
          soort="let-op"
          acties={
            mayOwnWie(ik) ? (
              <Button size="small" onClick={() => setFirst(IK)}>
                Vastleggen wie u bent…
              </Button>
            ) : undefined
          }
        >
          Van u ({ik.naam}) is niet vastgelegd of u medewerker bent, en welke. Een klacht waarin iemand
          beklaagde of betrokkene is, ziet en behandelt u daarom nog niet: zij kan over u gaan (Awb 9:7).
          {mayOwnWie(ik) ? null : ` ${whoSaysIt(ik)}`}
        </Notice>
      ) : null}
      {anderen.length === 0 ? null : (
        <Notice
          soort="let-op"
          acties={
            mag ? (
              <Button size="small" onClick={() => setFirst(anderen[0]?.id ?? IK)}>
                Wie is wie…
              </Button>
            ) : undefined
          }
        >
          Niet vastgelegd is welke medewerker dit is: {anderen.map(({ naam }) => naam).join(', ')}. Zolang dat
          zo is, kan deze persoon geen klacht behandelen (Awb 9:7).
          {mag ? null : ' Vraag de administratie of de beheerder om dit vast te leggen.'}
        </Notice>
      )}
      {first === null ? null : (
        <WieDialog {...{ keuzes, first }} magAnderen={mag} onClose={() => setFirst(null)} />
      )}
    </>
  );
}
