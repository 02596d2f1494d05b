import { useState } from 'react';
import type { Knelpunt } from '../../../shared/domain/knelpunt/types.ts';
import { VormDialoog } from '../../components/dialoog/vorm-dialoog.tsx';
import { TekstVeld } from '../../components/veld/veld.tsx';

type Props = {
  readonly knelpunt: Knelpunt;
  readonly accepteer: (knelpunt: Knelpunt, reden: string) => Promise<string | null>;
  readonly onSluit: () => void;
};

/** Asks why a knelpunt may stay as it is. */
export function AccepteerDialoog({ knelpunt, accepteer, onSluit }: Props) {
  const [reden, zetReden] = useState('');
  const [melding, zetMelding] = useState<string | undefined>();
  const [bezig, zetBezig] = useState(false);
  const verstuur = async () => {
    zetBezig(true);
    const uitslag = await accepteer(knelpunt, reden);
    zetBezig(false);
    if (uitslag === null) onSluit();
    else zetMelding(uitslag);
  };
  return (
    <VormDialoog
      titel="Knelpunt accepteren"
      knop="Accepteren"
      vorm={{ bezig, verstuur: () => void verstuur() }}
      onSluit={onSluit}
    >
      <p>
        <strong>{knelpunt.titel}</strong>
        <br />
        {knelpunt.omschrijving}
      </p>
      <TekstVeld
        label="Waarom is dit goed zo?"
        hint="Het knelpunt blijft te vinden onder Geaccepteerd. Wordt het groter, dan komt het terug. Schrijf hier geen gegevens van cliënten."
        verplicht
        regels={3}
        maxLengte={500}
        waarde={reden}
        onWijzig={(tekst) => {
          zetReden(tekst);
          zetMelding(undefined);
        }}
        melding={melding}
      />
    </VormDialoog>
  );
}
