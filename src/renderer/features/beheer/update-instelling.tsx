import { useState } from 'react';
import type { Instelling } from '../../../shared/domain/instelling/instellingen-table.ts';
import { FormDialog } from '../../components/dialog/form-dialog.tsx';
import { DatumField } from '../../components/field/datum-field.tsx';
import { ChoiceField, NumberField, UrenField } from '../../components/field/field.tsx';
import { useForm } from '../../data/form.ts';
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
  const [waarde, setValue] = useState<number | undefined>(nu);
  const [van, setOf] = useState<string | null | undefined>(vandaag);
  const form = useForm(beheerOpdrachten.zetInstelling, {
    input: () =>
      waarde === undefined || typeof van !== 'string' ? null : { sleutel: instelling.sleutel, waarde, van },
    done: onClose,
  });
  const { toonFouten, velden } = form;
  return (
    <FormDialog titel={`${instelling.label} wijzigen`} knop="Wijzigen" vorm={form} onClose={onClose}>
      <div className="veld--breed">
        <p>{instelling.uitleg}</p>
        <p className="zacht">
          Nu: {valueText(instelling.eenheid, nu)}. Bron van het voorstel: {instelling.brontekst}.
        </p>
      </div>
      <ValueField {...{ instelling, waarde, toonFouten }} melding={velden.waarde} onChange={setValue} />
      <DatumField
        label="Geldt vanaf"
        waarde={van}
        onChange={setOf}
        vandaag={vandaag}
        toonFouten={toonFouten}
        melding={velden.van}
        verplicht
      />
    </FormDialog>
  );
}

type ValueFieldProps = {
  readonly instelling: Instelling;
  readonly waarde: number | undefined;
  readonly toonFouten: boolean;
  readonly melding: string | undefined;
  readonly onChange: (value: number | undefined) => void;
};

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
      {...(eenheid === 'aantal' || eenheid === 'deel'
        ? {}
        : { eenheid: eenheid === 'procent' ? '%' : eenheid })}
      {...field}
    />
  );
}
