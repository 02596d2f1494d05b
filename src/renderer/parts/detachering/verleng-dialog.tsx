import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { dagAfter } from '../../../shared/domain/tijd/datum.ts';
import { DatumField } from '../../components/field/datum-field.tsx';
import { typed, useValues } from '../../data/form.ts';
import { usePlanbordVandaag } from '../../data/planbord-data.ts';
import { usePreviewForm } from '../../data/preview-form.ts';
import { KnelpuntGevolg } from '../gevolg/knelpunt-gevolg.tsx';
import { PreviewDialog } from '../gevolg/preview-dialog.tsx';
import { detacheringOpdrachten, detacheringQueries } from './detachering.queries.ts';
import { withLaterEnd } from './later-end.ts';

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
    vraag: useQuery(detacheringQueries.voorbeeld(invoer)),
    opdracht: detacheringOpdrachten.wijzig,
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
      {form.voorbeeld === undefined || tm === undefined ? null : (
        <Knelpunten detacheringIds={detacheringIds} tot={dagAfter(tm)} />
      )}
    </PreviewDialog>
  );
}

/** The knelpunten that a later end solves and makes. */
function Knelpunten({
  detacheringIds,
  tot,
}: Pick<Props, 'detacheringIds'> & { readonly tot: string | null }) {
  const { gegevens, vandaag } = usePlanbordVandaag();
  const na = useMemo(
    () => (gegevens === undefined ? undefined : withLaterEnd(gegevens, detacheringIds, tot)),
    [gegevens, detacheringIds, tot],
  );
  if (gegevens === undefined || na === undefined || vandaag === undefined) return null;
  return <KnelpuntGevolg voor={gegevens} {...{ na, vandaag }} van={vandaag} />;
}
