import { useState } from 'react';
import { VormDialoog } from '../components/dialoog/vorm-dialoog.tsx';
import { VanafVeld } from '../components/veld/vanaf-veld.tsx';
import { TekstVeld } from '../components/veld/veld.tsx';
import type { OpdrachtOpties } from '../data/opdracht.ts';
import { useVorm } from '../data/vorm.ts';

type Props = {
  /** "team Oost", "gebied Noord", "wijk Oost": whose name it is. */
  readonly wat: string;
  readonly id: string;
  readonly opdracht: OpdrachtOpties<{ id: string; naam: string; van: string }, unknown>;
  readonly vandaag: string;
  readonly onSluit: () => void;
};

/** Another name from a date on. */
export function NaamDialoog({ wat, id, opdracht, vandaag, onSluit }: Props) {
  const [naam, zetNaam] = useState('');
  const [van, zetVan] = useState<string | null | undefined>(vandaag);
  const vorm = useVorm(opdracht, {
    invoer: () => (naam.trim() === '' || typeof van !== 'string' ? null : { id, naam, van }),
    klaar: onSluit,
  });
  const { toonFouten, velden } = vorm;
  return (
    <VormDialoog titel={`Nieuwe naam voor ${wat}`} knop="Opslaan" vorm={vorm} onSluit={onSluit}>
      <TekstVeld
        label="Nieuwe naam"
        verplicht
        waarde={naam}
        onWijzig={zetNaam}
        maxLengte={80}
        leegMelding="Vul de nieuwe naam in."
        toonFouten={toonFouten}
        melding={velden.naam}
      />
      <VanafVeld waarde={van} onWijzig={zetVan} {...{ vandaag, toonFouten }} melding={velden.van} />
    </VormDialoog>
  );
}
