import type { KalenderWijziging } from '../../../shared/contract/kalender.ts';
import { DatumField, TmField } from '../../components/field/datum-field.tsx';
import { TextField } from '../../components/field/field.tsx';
import { useValues } from '../../data/form.ts';
import { WijzigingDialog } from './wijziging-dialog.tsx';

type Draft = {
  readonly omschrijving: string;
  readonly van: string | undefined;
  readonly totEnMet: string | null | undefined;
};

/** Days on which the municipality is closed, besides the holidays. */
export function SluitingDialog({ onClose }: { readonly onClose: () => void }) {
  const values = useValues<Draft>({ omschrijving: '', van: undefined, totEnMet: null });
  const { omschrijving, van, totEnMet } = values.waarden;
  const wijziging: KalenderWijziging | null =
    omschrijving.trim() === '' || van === undefined || totEnMet === undefined
      ? null
      : { soort: 'sluiting', van, totEnMet: totEnMet ?? van, omschrijving };
  return (
    <WijzigingDialog
      titel="Sluitingsdagen toevoegen"
      knop="Toevoegen"
      values={values}
      wijziging={wijziging}
      velden={['omschrijving', 'van', 'totEnMet']}
      onClose={onClose}
    >
      {({ veld }) => (
        <div className="velden">
          <TextField
            label="Omschrijving"
            hint="Bijvoorbeeld Kerstsluiting."
            verplicht
            eerste
            maxLengte={80}
            leegMelding="Vul in waarom u gesloten bent, bijvoorbeeld Kerstsluiting."
            {...veld('omschrijving')}
          />
          <DatumField label="Eerste dag" verplicht {...veld('van')} />
          <TmField label="Laatste dag" hint="Leeg: alleen de eerste dag." na={van} {...veld('totEnMet')} />
        </div>
      )}
    </WijzigingDialog>
  );
}
