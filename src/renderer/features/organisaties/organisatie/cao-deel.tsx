import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { OrganisatieBeeld } from '../../../../shared/contract/organisaties.ts';
import { CAOS } from '../../../../shared/domain/planning/lijsten.ts';
import { VormDialoog } from '../../../components/dialoog/vorm-dialoog.tsx';
import { VanafVeld } from '../../../components/veld/vanaf-veld.tsx';
import { KeuzeVeld } from '../../../components/veld/veld.tsx';
import { useVorm } from '../../../data/vorm.ts';
import { NamenTabel } from '../../../parts/namen-tabel.tsx';
import { organisatieOpdrachten } from '../organisaties.queries.ts';

type Props = { readonly beeld: OrganisatieBeeld; readonly vandaag: string };

/** Which cao held when: it decides on which holidays people are off. */
export function CaoDeel({ beeld, vandaag }: Props) {
  const [open, zetOpen] = useState(false);
  return (
    <>
      <NamenTabel
        kop="Cao"
        regels={beeld.caos.map((rij) => ({ ...rij, id: rij.geldigVan, naam: CAOS.labels[rij.cao] }))}
        vandaag={vandaag}
      />
      <div className="rij-acties">
        <Button size="small" onClick={() => zetOpen(true)}>
          Andere cao vanaf…
        </Button>
      </div>
      {open ? <CaoDialoog {...{ beeld, vandaag }} onSluit={() => zetOpen(false)} /> : null}
    </>
  );
}

function CaoDialoog({ beeld, vandaag, onSluit }: Props & { readonly onSluit: () => void }) {
  const [cao, zetCao] = useState(beeld.regel.cao);
  const [van, zetVan] = useState<string | null | undefined>(vandaag);
  const vorm = useVorm(organisatieOpdrachten.zetCao, {
    invoer: () => (typeof van === 'string' ? { id: beeld.regel.id, cao, van } : null),
    klaar: onSluit,
  });
  const { toonFouten, velden } = vorm;
  return (
    <VormDialoog titel={`Cao van ${beeld.regel.naam}`} knop="Opslaan" vorm={vorm} onSluit={onSluit}>
      <KeuzeVeld
        label="Cao"
        hint="Bepaalt op welke feestdagen medewerkers vrij zijn."
        waarde={cao}
        keuzes={CAOS.options}
        onWijzig={(tekst) => zetCao(CAOS.find(tekst) ?? cao)}
        melding={velden.cao}
      />
      <VanafVeld waarde={van} onWijzig={zetVan} {...{ vandaag, toonFouten }} melding={velden.van} />
    </VormDialoog>
  );
}
