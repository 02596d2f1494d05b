import { useState } from 'react';
import { DatumVeld } from '../../components/datum-veld.tsx';
import { TekstVeld } from '../../components/veld.tsx';
import { useOpdracht } from '../../lib/opdracht.ts';
import { beheerOpdrachten } from './beheer.queries.ts';
import { NieuwDialoog } from './nieuw-dialoog.tsx';

type Props = { readonly vandaag: string; readonly onSluit: () => void };

export function NieuwGebied({ vandaag, onSluit }: Props) {
  const [naam, zetNaam] = useState('');
  const [van, zetVan] = useState<string | null | undefined>(vandaag);
  const [toonFouten, zetToonFouten] = useState(false);
  const { voerUit, bezig, velden } = useOpdracht(beheerOpdrachten.nieuwGebied);
  const verstuur = async () => {
    zetToonFouten(true);
    if (naam.trim() === '' || typeof van !== 'string') return;
    const uitslag = await voerUit({ naam, van });
    if (uitslag.soort === 'ok') onSluit();
  };
  const leeg = toonFouten && naam.trim() === '' ? 'Vul een naam in voor het gebied.' : undefined;
  return (
    <NieuwDialoog
      titel="Nieuw gebied"
      knop="Gebied maken"
      bezig={bezig}
      onVerstuur={() => void verstuur()}
      onSluit={onSluit}
    >
      <TekstVeld
        label="Naam"
        hint="Bijvoorbeeld Noord."
        verplicht
        waarde={naam}
        onWijzig={zetNaam}
        maxLengte={80}
        melding={velden.naam ?? leeg}
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
    </NieuwDialoog>
  );
}
