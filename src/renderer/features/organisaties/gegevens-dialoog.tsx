import { useState } from 'react';
import type { OrganisatieBeeld } from '../../../shared/contract/organisaties.ts';
import { CAO_LABEL, CAOS } from '../../../shared/domain/labels.ts';
import { KeuzeVeld, TekstVeld } from '../../components/veld.tsx';
import { VormDialoog } from '../../components/vorm-dialoog.tsx';
import { useOpdracht } from '../../lib/opdracht.ts';
import { organisatieOpdrachten } from './organisaties.queries.ts';
import { ORGANISATIE_SOORT_LABEL, ORGANISATIE_SOORTEN } from './teksten.ts';

type Props = { readonly beeld: OrganisatieBeeld; readonly onSluit: () => void };

/** Kind, cao and contact of an organisation. */
export function GegevensDialoog({ beeld, onSluit }: Props) {
  const { contactpersoon, telefoon, email, regel } = beeld;
  const [vorm, zetVorm] = useState({ soort: regel.soort, cao: regel.cao, contactpersoon, telefoon, email });
  const { voerUit, bezig, velden } = useOpdracht(organisatieOpdrachten.wijzigOrganisatie);
  const zet = (deel: Partial<typeof vorm>) => zetVorm((vorige) => ({ ...vorige, ...deel }));
  const verstuur = async () => {
    if ((await voerUit({ id: regel.id, ...vorm })).soort === 'ok') onSluit();
  };
  return (
    <VormDialoog
      titel={`Gegevens van ${regel.naam}`}
      knop="Opslaan"
      bezig={bezig}
      onVerstuur={() => void verstuur()}
      onSluit={onSluit}
    >
      <KeuzeVeld
        label="Soort"
        waarde={vorm.soort}
        keuzes={ORGANISATIE_SOORTEN.map((waarde) => ({ waarde, label: ORGANISATIE_SOORT_LABEL[waarde] }))}
        onWijzig={(tekst) => zet({ soort: ORGANISATIE_SOORTEN.find((een) => een === tekst) ?? vorm.soort })}
        melding={velden.soort}
      />
      <KeuzeVeld
        label="Cao"
        hint="Bepaalt op welke feestdagen medewerkers vrij zijn."
        waarde={vorm.cao}
        keuzes={CAOS.map((waarde) => ({ waarde, label: CAO_LABEL[waarde] }))}
        onWijzig={(tekst) => zet({ cao: CAOS.find((een) => een === tekst) ?? vorm.cao })}
        melding={velden.cao}
      />
      <TekstVeld
        label="Contactpersoon"
        waarde={vorm.contactpersoon}
        onWijzig={(waarde) => zet({ contactpersoon: waarde })}
        maxLengte={80}
        melding={velden.contactpersoon}
      />
      <TekstVeld
        label="Telefoon"
        waarde={vorm.telefoon}
        onWijzig={(waarde) => zet({ telefoon: waarde })}
        maxLengte={40}
        melding={velden.telefoon}
      />
      <TekstVeld
        label="E-mail"
        waarde={vorm.email}
        onWijzig={(waarde) => zet({ email: waarde })}
        maxLengte={120}
        melding={velden.email}
      />
    </VormDialoog>
  );
}
