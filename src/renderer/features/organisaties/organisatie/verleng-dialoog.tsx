import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { plusDagen } from '../../../../shared/domain/tijd/datum.ts';
import { DatumVeld } from '../../../components/veld/datum-veld.tsx';
import { useVoorbeeldVorm } from '../../../data/voorbeeld-vorm.ts';
import { VoorbeeldDialoog } from '../../../parts/gevolg/voorbeeld-dialoog.tsx';
import { organisatieOpdrachten, organisatieQueries } from '../organisaties.queries.ts';

type Props = {
  readonly detacheringIds: readonly string[];
  /** Whose, for the title. */
  readonly wie: string;
  /** Last day they run to now: what is proposed is a year later. */
  readonly voorstel: string;
  readonly vandaag: string;
  readonly onSluit: () => void;
};

/** A later end for one or several detacheringen, in one opdracht. */
export function VerlengDialoog({ detacheringIds, wie, voorstel, vandaag, onSluit }: Props) {
  const [tm, zetTm] = useState<string | null | undefined>(voorstel);
  const invoer =
    tm === undefined
      ? null
      : {
          soort: 'verlengen' as const,
          detacheringIds: [...detacheringIds],
          tot: tm === null ? null : plusDagen(tm, 1),
        };
  const vorm = useVoorbeeldVorm({
    invoer,
    vraag: useQuery(organisatieQueries.wijzigVoorbeeld(invoer)),
    opdracht: organisatieOpdrachten.wijzigDetachering,
    klaar: onSluit,
  });
  return (
    <VoorbeeldDialoog
      titel={`Verlengen: ${wie}`}
      vorm={vorm}
      gevolg={vorm.voorbeeld}
      velden={['tot']}
      onSluit={onSluit}
    >
      <div className="velden">
        <DatumVeld
          label="Verlengen t/m"
          hint="De laatste dag. Leeg = zonder einde."
          optioneel
          eerste
          waarde={tm}
          onWijzig={zetTm}
          vandaag={vandaag}
          toonFouten={vorm.toonFouten}
          melding={vorm.velden.tot}
        />
      </div>
    </VoorbeeldDialoog>
  );
}
