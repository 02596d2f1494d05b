import { useQuery } from '@tanstack/react-query';
import { dagAfter } from '../../../../shared/domain/tijd/datum.ts';
import { DatumField } from '../../../components/field/datum-field.tsx';
import { typed, useValues } from '../../../data/form.ts';
import { usePreviewForm } from '../../../data/preview-form.ts';
import { PreviewDialog } from '../../../parts/gevolg/preview-dialog.tsx';
import { organisatieOpdrachten, organisatieQueries } from '../organisaties.queries.ts';

type Props = {
  readonly detacheringIds: readonly string[];
  /** Whose, for the title. */
  readonly wie: string;
  /** Last day they run to now: what is proposed is a year later. */
  readonly voorstel: string;
  readonly onClose: () => void;
};

/** A later end for one or several detacheringen, in one opdracht. */
export function VerlengDialog({ detacheringIds, wie, voorstel, onClose }: Props) {
  const values = useValues({ tm: typed<string | null>(voorstel) });
  const { tm } = values.waarden;
  const invoer =
    tm === undefined
      ? null
      : { soort: 'verlengen' as const, detacheringIds: [...detacheringIds], tot: dagAfter(tm) };
  const { veld, ...form } = usePreviewForm({
    values,
    invoer,
    vraag: useQuery(organisatieQueries.wijzigVoorbeeld(invoer)),
    opdracht: organisatieOpdrachten.wijzigDetachering,
    done: onClose,
  });
  return (
    <PreviewDialog
      titel={`Verlengen: ${wie}`}
      vorm={form}
      gevolg={form.voorbeeld}
      velden={['tot']}
      onClose={onClose}
    >
      <div className="velden">
        <DatumField
          label="Verlengen t/m"
          hint="De laatste dag. Leeg = zonder einde."
          optioneel
          eerste
          rand="einde"
          {...veld('tm', 'tot')}
        />
      </div>
    </PreviewDialog>
  );
}
