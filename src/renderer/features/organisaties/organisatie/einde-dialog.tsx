import { useQuery } from '@tanstack/react-query';
import type { OrganisatieView } from '../../../../shared/contract/organisaties.ts';
import { DatumField } from '../../../components/field/datum-field.tsx';
import { typed, useValues } from '../../../data/form.ts';
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
  const values = useValues({ per: typed(vandaag) });
  const { per } = values.waarden;
  const invoer = per === undefined ? null : { organisatieId: beeld.regel.id, per };
  const { veld, ...form } = usePreviewForm({
    values,
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
          {...veld('per')}
        />
      </div>
    </PreviewDialog>
  );
}
