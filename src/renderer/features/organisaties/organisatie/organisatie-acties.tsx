import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { OrganisatieBeeld } from '../../../../shared/contract/organisaties.ts';
import { BevestigDialoog } from '../../../components/dialoog/bevestig-dialoog.tsx';
import type { MenuRegel } from '../../../components/menu/context-menu.tsx';
import { MenuKnop } from '../../../components/menu/menu-knop.tsx';
import { useOpdracht } from '../../../data/opdracht.ts';
import { FusieDialoog } from '../opvolging/fusie-dialoog.tsx';
import { SplitsDialoog } from '../opvolging/splits-dialoog.tsx';
import { organisatieOpdrachten } from '../organisaties.queries.ts';
import { EindeDialoog } from './einde-dialoog.tsx';
import { GegevensDialoog } from './gegevens-dialoog.tsx';

type Open = 'gegevens' | 'samenvoegen' | 'splitsen' | 'beeindigen' | 'verwijderen';

type Props = {
  readonly beeld: OrganisatieBeeld;
  readonly vandaag: string;
  readonly onAfdrukken: () => void;
};

/** Everything one can do with an organisation as a whole. */
export function OrganisatieActies({ beeld, vandaag, onAfdrukken }: Props) {
  const [open, zetOpen] = useState<Open | null>(null);
  const hervat = useOpdracht(organisatieOpdrachten.hervat, { formulier: false });
  const { id, geldigTot } = beeld.regel;
  const actie = (label: string, doe: () => void): MenuRegel => ({ soort: 'actie', label, doe });
  const sluit = () => zetOpen(null);
  return (
    <>
      <Button onClick={onAfdrukken}>Overzicht afdrukken…</Button>
      <Button onClick={() => zetOpen('gegevens')}>Gegevens wijzigen…</Button>
      <MenuKnop
        tekst="Meer"
        naam={`Meer acties voor ${beeld.regel.naam}`}
        regels={[
          actie('Samenvoegen…', () => zetOpen('samenvoegen')),
          actie('Splitsen…', () => zetOpen('splitsen')),
          geldigTot === null
            ? actie('Beëindigen…', () => zetOpen('beeindigen'))
            : actie('Toch niet beëindigen', () => void hervat.voerUit({ id })),
          { soort: 'streep' },
          actie('Verwijderen…', () => zetOpen('verwijderen')),
        ]}
      />
      {open === 'gegevens' ? <GegevensDialoog beeld={beeld} onSluit={sluit} /> : null}
      {open === 'samenvoegen' ? <FusieDialoog vandaag={vandaag} vanId={id} onSluit={sluit} /> : null}
      {open === 'splitsen' ? <SplitsDialoog {...{ beeld, vandaag }} onSluit={sluit} /> : null}
      {open === 'beeindigen' ? <EindeDialoog {...{ beeld, vandaag }} onSluit={sluit} /> : null}
      {open === 'verwijderen' ? <Verwijder beeld={beeld} onSluit={sluit} /> : null}
    </>
  );
}

/** Only for what was made by mistake; the core refuses while anything hangs on it, and says what. */
function Verwijder({ beeld, onSluit }: { readonly beeld: OrganisatieBeeld; readonly onSluit: () => void }) {
  const navigeer = useNavigate();
  const weg = useOpdracht(organisatieOpdrachten.verwijderOrganisatie, { formulier: false });
  const { id, naam } = beeld.regel;
  const verwijder = async () => {
    const uitslag = await weg.voerUit({ id });
    onSluit();
    if (uitslag.soort === 'ok') void navigeer('/organisaties');
  };
  return (
    <BevestigDialoog
      titel={`${naam} verwijderen?`}
      knop="Verwijderen"
      bezig={weg.bezig}
      onBevestig={() => void verwijder()}
      onSluit={onSluit}
    >
      Verwijderen is voor een organisatie die per ongeluk is gemaakt. Het kan alleen als er niets bij staat:
      geen medewerkers, geen afspraken. Stopt de organisatie? Kies dan Beëindigen.
    </BevestigDialoog>
  );
}
