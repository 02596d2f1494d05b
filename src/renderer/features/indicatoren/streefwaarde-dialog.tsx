import type { IndicatorRegel } from '../../../shared/contract/indicatoren.ts';
import { EENHEDEN, INDICATOREN } from '../../../shared/domain/indicator/indicatoren.ts';
import { FormDialog } from '../../components/dialog/form-dialog.tsx';
import { DatumField } from '../../components/field/datum-field.tsx';
import { NumberField, TextField } from '../../components/field/field.tsx';
import { typed, useFieldForm } from '../../data/form.ts';
import { zetStreefwaardeOptions } from './indicatoren.queries.ts';

type Props = { readonly regel: IndicatorRegel; readonly vandaag: string; readonly onClose: () => void };

/** A new target for an indicator, from a day on. */
export function StreefwaardeDialog({ regel: { sleutel, streefwaarde }, vandaag, onClose }: Props) {
  const { label, eenheid, richting } = INDICATOREN[sleutel];
  const delen = eenheid === 'deel' ? 100 : 1;
  const isBand = richting === 'binnen-band';
  const shown = (value: number | null | undefined) =>
    value === null || value === undefined ? undefined : Math.round(value * delen * 100) / 100;
  const { veld, ...form } = useFieldForm(zetStreefwaardeOptions, {
    begin: {
      waarde: typed(shown(streefwaarde?.waarde)),
      bovengrens: typed(shown(streefwaarde?.bovengrens)),
      bron: streefwaarde?.bron ?? '',
      van: typed(vandaag),
    },
    input: ({ waarde, bovengrens, bron, van }) =>
      waarde === undefined || van === undefined || (isBand && bovengrens === undefined)
        ? null
        : { sleutel, waarde, bovengrens: isBand ? (bovengrens ?? null) : null, bron, van },
    done: onClose,
  });
  const unit = eenheid === 'deel' ? '%' : EENHEDEN.labels[eenheid];
  return (
    <FormDialog
      titel={`Streefwaarde van ${label.toLowerCase()}`}
      knop="Vastleggen"
      vorm={form}
      onClose={onClose}
    >
      <NumberField
        label={isBand ? 'Ondergrens' : 'Streefwaarde'}
        min={0}
        max={100_000}
        decimalen={2}
        eenheid={unit}
        verplicht
        {...veld('waarde')}
      />
      {isBand ? (
        <NumberField
          label="Bovengrens"
          min={0}
          max={100_000}
          decimalen={2}
          eenheid={unit}
          verplicht
          {...veld('bovengrens')}
        />
      ) : null}
      <TextField
        label="Bron"
        hint="Het besluit waarin dit is afgesproken."
        maxLengte={200}
        {...veld('bron')}
      />
      <DatumField label="Geldt vanaf" verplicht {...veld('van')} />
    </FormDialog>
  );
}
