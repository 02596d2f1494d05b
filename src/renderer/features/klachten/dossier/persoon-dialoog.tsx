import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { KLACHT_ROLLEN } from '../../../../shared/domain/klacht/basis/lijsten.ts';
import { VormDialoog } from '../../../components/dialoog/vorm-dialoog.tsx';
import { TekstVeld, VinkVeld } from '../../../components/veld/veld.tsx';
import { useVorm } from '../../../data/vorm.ts';
import { toonMelding } from '../../../lib/meldingen.ts';
import { klachtenOpdrachten, personenVerouderd } from '../basis/klachten.queries.ts';

const ROLLEN = ['klachtbehandelaar', 'gebiedsmanager'] as const;

/** Adds somebody who can handle complaints or lead an informal attempt. */
export function PersoonDialoog({ onSluit }: { readonly onSluit: () => void }) {
  const client = useQueryClient();
  const [naam, zetNaam] = useState('');
  const [rollen, zetRollen] = useState<readonly (typeof ROLLEN)[number][]>(['klachtbehandelaar']);
  const vorm = useVorm(klachtenOpdrachten.nieuwePersoon, {
    invoer: () => ({ naam, medewerkerId: null, rollen: [...rollen] }),
    klaar: () => {
      personenVerouderd(client);
      toonMelding({ soort: 'goed', tekst: `${naam} is toegevoegd en kan worden gekozen.` });
      onSluit();
    },
  });
  const { velden } = vorm;
  return (
    <VormDialoog titel="Persoon toevoegen" knop="Toevoegen" vorm={vorm} onSluit={onSluit}>
      <TekstVeld
        label="Naam"
        verplicht
        maxLengte={80}
        waarde={naam}
        onWijzig={zetNaam}
        melding={velden.naam}
        hint="Iemand die klachten behandelt of informeel probeert op te lossen."
      />
      <fieldset className="klacht-groep">
        <legend>Rol bij klachten</legend>
        {ROLLEN.map((rol) => (
          <VinkVeld
            key={rol}
            label={KLACHT_ROLLEN.labels[rol]}
            waarde={rollen.includes(rol)}
            onWijzig={(aan) => zetRollen(aan ? [...rollen, rol] : rollen.filter((ander) => ander !== rol))}
          />
        ))}
        {velden.rollen === undefined ? null : <p className="klacht-fout">{velden.rollen}</p>}
      </fieldset>
    </VormDialoog>
  );
}
