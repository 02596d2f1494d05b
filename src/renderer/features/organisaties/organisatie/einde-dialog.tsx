import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { OrganisatieView } from '../../../../shared/contract/organisaties.ts';
import { DatumField } from '../../../components/field/datum-field.tsx';
import { usePreviewForm } from '../../../data/preview-form.ts';
import { PreviewDialog } from '../../../parts/gevolg/preview-dialog.tsx';
import { organisatieOpdrachten, organisatieQueries } from '../organisaties.queries.ts';

type Props = {
  readonly beeld: OrganisatieView;
  readonly vandaag: string;
  readonly onClose: () => void;
};

/** The end of an organisation, with everything that ends with it. */
export function EindeDialog({ beeld, vandaag, onClose }: Props) {
  const [per, setPer] = useState<string | null | undefined>(vandaag);
  const invoer = typeof per === 'string' ? { organisatieId: beeld.regel.id, per } : null;
  const form = usePreviewForm({
    invoer,
    vraag: useQuery(organisatieQueries.eindeVoorbeeld(invoer)),
    opdracht: organisatieOpdrachten.beeindigOrganisatie,
    done: onClose,
  });
  return (
    <PreviewDialog
      titel={`${beeld.regel.naam} beëindigen`}
      vorm={form}
      gevolg={form.voorbeeld}
      velden={['per']}
      onClose={onClose}
    >
      <div className="velden">
        <DatumField
          label="Eindigt per"
          hint="De eerste dag zonder deze organisatie. Gaan medewerkers mee naar een andere? Kies dan Samenvoegen of Splitsen."
          verplicht
          waarde={per}
          onChange={setPer}
          vandaag={vandaag}
          toonFouten={form.toonFouten}
          melding={form.velden.per}
        />
      </div>
    </PreviewDialog>
  );
}
