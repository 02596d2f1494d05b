import { useState } from 'react';
import type { OrganisatieBeeld } from '../../../../shared/contract/organisaties.ts';
import { ORGANISATIE_SOORTEN } from '../../../../shared/domain/organisatie/lijsten.ts';
import { VormDialoog } from '../../../components/dialoog/vorm-dialoog.tsx';
import { KeuzeVeld, TekstVeld } from '../../../components/veld/veld.tsx';
import { useVorm } from '../../../data/vorm.ts';
import { organisatieOpdrachten } from '../organisaties.queries.ts';

type Props = { readonly beeld: OrganisatieBeeld; readonly onSluit: () => void };

/** Kind and contact of an organisation. */
export function GegevensDialoog({ beeld, onSluit }: Props) {
  const { contactpersoon, telefoon, email, regel } = beeld;
  const [waarden, zetWaarden] = useState({
    soort: regel.soort,
    contactpersoon,
    telefoon,
    email,
  });
  const zet = (deel: Partial<typeof waarden>) => zetWaarden((vorige) => ({ ...vorige, ...deel }));
  const vorm = useVorm(organisatieOpdrachten.wijzigOrganisatie, {
    invoer: () => ({ id: regel.id, ...waarden }),
    klaar: onSluit,
  });
  const { velden } = vorm;
  return (
    <VormDialoog titel={`Gegevens van ${regel.naam}`} knop="Opslaan" vorm={vorm} onSluit={onSluit}>
      <KeuzeVeld
        label="Soort"
        waarde={waarden.soort}
        keuzes={ORGANISATIE_SOORTEN.options}
        onWijzig={(tekst) => zet({ soort: ORGANISATIE_SOORTEN.find(tekst) ?? waarden.soort })}
        melding={velden.soort}
      />
      <TekstVeld
        label="Contactpersoon"
        waarde={waarden.contactpersoon}
        onWijzig={(waarde) => zet({ contactpersoon: waarde })}
        maxLengte={80}
        melding={velden.contactpersoon}
      />
      <TekstVeld
        label="Telefoon"
        waarde={waarden.telefoon}
        onWijzig={(waarde) => zet({ telefoon: waarde })}
        maxLengte={40}
        melding={velden.telefoon}
      />
      <TekstVeld
        label="E-mail"
        waarde={waarden.email}
        onWijzig={(waarde) => zet({ email: waarde })}
        maxLengte={120}
        melding={velden.email}
      />
    </VormDialoog>
  );
}
