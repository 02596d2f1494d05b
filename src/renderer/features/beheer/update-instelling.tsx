import type { Instelling } from '../../../shared/domain/instelling/instellingen-table.ts';
import { FormDialog } from '../../components/dialog/form-dialog.tsx';
import { DatumField } from '../../components/field/datum-field.tsx';
import { ChoiceField, NumberField, UrenField } from '../../components/field/field.tsx';
import { type FieldOf, typed, useFieldForm } from '../../data/form.ts';
import { beheerOpdrachten } from './beheer.queries.ts';
import { decimalenOf, valueText } from './instelling-text.ts';

type Props = {
  readonly instelling: Instelling;
  readonly nu: number;
  readonly vandaag: string;
  readonly onClose: () => void;
};

/** A new value for one setting, from a date on. */
export function EditInstelling({ instelling, nu, vandaag, onClose }: Props) {
  const { veld, ...form } = useFieldForm(beheerOpdrachten.zetInstelling, {
    begin: { waarde: typed(nu), van: typed(vandaag) },
    input: ({ waarde, van }) =>
      waarde === undefined || van === undefined ? null : { sleutel: instelling.sleutel, waarde, van },
    done: onClose,
  });
  return (
    <FormDialog titel={`${instelling.label} wijzigen`} knop="Wijzigen" vorm={form} onClose={onClose}>
      <div className="veld--breed">
        <p>{instelling.uitleg}</p>
        <p className="zacht">
          Nu: {valueText(instelling.eenheid, nu)}. Bron van het voorstel: {instelling.brontekst}.
        </p>
      </div>
      <ValueField instelling={instelling} {...veld('waarde')} />
      <DatumField label="Geldt vanaf" verplicht {...veld('van')} />
    </FormDialog>
  );
}

type ValueFieldProps = FieldOf<number | undefined> & { readonly instelling: Instelling };

/** The words of a unit in a field, where they are others than its name. */
const UNITS: Partial<Record<Instelling['eenheid'], string>> = { procent: '%', klokminuten: 'minuten' };

function ValueField({ instelling, ...field }: ValueFieldProps) {
  const { eenheid, min, max } = instelling;
  if (eenheid === 'ja-nee') {
    return (
      <ChoiceField
        label="Nieuwe waarde"
        waarde={String(field.waarde ?? 0)}
        keuzes={[
          { waarde: '0', label: 'nee' },
          { waarde: '1', label: 'ja' },
        ]}
        melding={field.melding}
        onChange={(text) => field.onChange(Number(text))}
      />
    );
  }
  if (eenheid === 'minuten') return <UrenField label="Nieuwe waarde" max={max / 60} verplicht {...field} />;
  return (
    <NumberField
      label="Nieuwe waarde"
      min={min}
      max={max}
      decimalen={decimalenOf(eenheid)}
      verplicht
      {...(eenheid === 'aantal' || eenheid === 'deel' ? {} : { eenheid: UNITS[eenheid] ?? eenheid })}
      {...field}
    />
  );
}
