import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { OrganisatieBeeld } from '../../../../shared/contract/organisaties.ts';
import { DatumVeld } from '../../../components/veld/datum-veld.tsx';
import { useVoorbeeldVorm } from '../../../data/voorbeeld-vorm.ts';
import { VoorbeeldDialoog } from '../../../parts/gevolg/voorbeeld-dialoog.tsx';
import { organisatieOpdrachten, organisatieQueries } from '../organisaties.queries.ts';

type Props = {
  readonly beeld: OrganisatieBeeld;
  readonly vandaag: string;
  readonly onSluit: () => void;
};

/** The end of an organisation, with everything that ends with it. */
export function EindeDialoog({ beeld, vandaag, onSluit }: Props) {
  const [per, zetPer] = useState<string | null | undefined>(vandaag);
  const invoer = typeof per === 'string' ? { organisatieId: beeld.regel.id, per } : null;
  const vorm = useVoorbeeldVorm({
    invoer,
    vraag: useQuery(organisatieQueries.eindeVoorbeeld(invoer)),
    opdracht: organisatieOpdrachten.beeindigOrganisatie,
    klaar: onSluit,
  });
  return (
    <VoorbeeldDialoog
      titel={`${beeld.regel.naam} beëindigen`}
      vorm={vorm}
      gevolg={vorm.voorbeeld}
      velden={['per']}
      onSluit={onSluit}
    >
      <div className="velden">
        <DatumVeld
          label="Eindigt per"
          hint="De eerste dag zonder deze organisatie. Gaan medewerkers mee naar een andere? Kies dan Samenvoegen of Splitsen."
          verplicht
          waarde={per}
          onWijzig={zetPer}
          vandaag={vandaag}
          toonFouten={vorm.toonFouten}
          melding={vorm.velden.per}
        />
      </div>
    </VoorbeeldDialoog>
  );
}
