import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { OrganisatieView } from '../../../../shared/contract/organisaties.ts';
import { ConfirmDialog } from '../../../components/dialog/bevestig-dialog.tsx';
import { May } from '../../../components/may.tsx';
import type { MenuLine } from '../../../components/menu/context-menu.tsx';
import { MenuButton } from '../../../components/menu/menu-button.tsx';
import { RightButton } from '../../../components/right-button.tsx';
import { useOpdracht } from '../../../data/opdracht.ts';
import { useMag } from '../../../data/rechten.ts';
import { BeginDialog } from '../../../parts/begin/begin-dialog.tsx';
import { FusieDialog } from '../opvolging/fusie-dialog.tsx';
import { SplitsDialog } from '../opvolging/splits-dialog.tsx';
import { organisatieOpdrachten } from '../organisaties.queries.ts';
import { EindeDialog } from './einde-dialog.tsx';
import { GegevensDialog } from './gegevens-dialog.tsx';

type Open = 'begin' | 'gegevens' | 'samenvoegen' | 'splitsen' | 'beeindigen' | 'verwijderen';

type Props = {
  readonly beeld: OrganisatieView;
  readonly vandaag: string;
  readonly onPrint: () => void;
};

/** Everything one can do with an organisation as a whole. */
export function OrganisatieActions({ beeld, vandaag, onPrint }: Props) {
  const [open, setOpen] = useState<Open | null>(null);
  const hervat = useOpdracht(organisatieOpdrachten.hervat, { formulier: false });
  const { id, naam, geldigVan, geldigTot } = beeld.regel;
  const action = (label: string, run: () => void): MenuLine => ({ soort: 'actie', label, run });
  const sluit = () => setOpen(null);
  const mag = useMag('basisgegevens');
  return (
    <>
      <Button onClick={onPrint}>Overzicht afdrukken…</Button>
      <RightButton call="organisaties.wijzigOrganisatie" onClick={() => setOpen('gegevens')}>
        Gegevens wijzigen…
      </RightButton>
      <May call="detacheringen.fuseer">
        <MenuButton
          tekst="Meer"
          naam={`Meer acties voor ${beeld.regel.naam}`}
          regels={[
            action('Samenvoegen…', () => setOpen('samenvoegen')),
            action('Splitsen…', () => setOpen('splitsen')),
            geldigTot === null
              ? action('Beëindigen…', () => setOpen('beeindigen'))
              : action('Toch niet beëindigen', () => void hervat.run({ id })),
            ...(mag ? [action('Begindatum verbeteren…', () => setOpen('begin'))] : []),
            { soort: 'streep' },
            action('Verwijderen…', () => setOpen('verwijderen')),
          ]}
        />
      </May>
      {open === 'gegevens' ? <GegevensDialog beeld={beeld} onClose={sluit} /> : null}
      {open === 'samenvoegen' ? <FusieDialog vandaag={vandaag} vanId={id} onClose={sluit} /> : null}
      {open === 'splitsen' ? <SplitsDialog {...{ beeld, vandaag }} onClose={sluit} /> : null}
      {open === 'beeindigen' ? <EindeDialog {...{ beeld, vandaag }} onClose={sluit} /> : null}
      {open === 'begin' ? (
        <BeginDialog subject={{ soort: 'organisatie', id, naam, geldigVan }} onClose={sluit} />
      ) : null}
      {open === 'verwijderen' ? <Remove beeld={beeld} onClose={sluit} /> : null}
    </>
  );
}

/** Only for what was made by mistake; the core refuses while anything hangs on it, and says what. */
function Remove({ beeld, onClose }: { readonly beeld: OrganisatieView; readonly onClose: () => void }) {
  const navigate = useNavigate();
  const weg = useOpdracht(organisatieOpdrachten.verwijderOrganisatie, { formulier: false });
  const { id, naam } = beeld.regel;
  const remove = async () => {
    const result = await weg.run({ id });
    onClose();
    if (result.soort === 'ok') void navigate('/organisaties');
  };
  return (
    <ConfirmDialog
      titel={`${naam} verwijderen?`}
      knop="Verwijderen"
      bezig={weg.bezig}
      onConfirm={() => void remove()}
      onClose={onClose}
    >
      Verwijderen is voor een organisatie die per ongeluk is gemaakt. Het kan alleen als er niets bij staat:
      geen medewerkers, geen afspraken. Stopt de organisatie? Kies dan Beëindigen.
    </ConfirmDialog>
  );
}
