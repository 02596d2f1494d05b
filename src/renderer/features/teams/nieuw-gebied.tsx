import { useState } from 'react';
import { useNavigate } from 'react-router';
import { VormDialoog } from '../../components/dialoog/vorm-dialoog.tsx';
import { DatumVeld } from '../../components/veld/datum-veld.tsx';
import { TekstVeld } from '../../components/veld/veld.tsx';
import { useVorm } from '../../data/vorm.ts';
import { teamOpdrachten } from './teams.queries.ts';

type Props = { readonly vandaag: string; readonly onSluit: () => void };

export function NieuwGebied({ vandaag, onSluit }: Props) {
  const navigeer = useNavigate();
  const [naam, zetNaam] = useState('');
  const [van, zetVan] = useState<string | null | undefined>(vandaag);
  const vorm = useVorm(teamOpdrachten.nieuwGebied, {
    invoer: () => (naam.trim() === '' || typeof van !== 'string' ? null : { naam, van }),
    // The gebied is where its first team and manager are added.
    klaar: ({ id }) => void navigeer(`/beheer/gebieden/${id}`),
  });
  const { toonFouten, velden } = vorm;
  return (
    <VormDialoog titel="Nieuw gebied" knop="Gebied maken" vorm={vorm} onSluit={onSluit}>
      <TekstVeld
        label="Naam"
        hint="Bijvoorbeeld Noord."
        verplicht
        waarde={naam}
        onWijzig={zetNaam}
        maxLengte={80}
        leegMelding="Vul een naam in voor het gebied."
        toonFouten={toonFouten}
        melding={velden.naam}
      />
      <DatumVeld
        label="Bestaat vanaf"
        verplicht
        waarde={van}
        onWijzig={zetVan}
        vandaag={vandaag}
        toonFouten={toonFouten}
        melding={velden.van}
      />
    </VormDialoog>
  );
}
