import { useState } from 'react';
import type { OrganisatieView } from '../../../../shared/contract/organisaties.ts';
import { ORGANISATIE_SOORTEN } from '../../../../shared/domain/organisatie/lists.ts';
import { FormDialog } from '../../../components/dialog/form-dialog.tsx';
import { ChoiceField, TextField } from '../../../components/field/field.tsx';
import { useForm } from '../../../data/form.ts';
import { organisatieOpdrachten } from '../organisaties.queries.ts';

type Props = { readonly beeld: OrganisatieView; readonly onClose: () => void };

/** Kind and contact of an organisation. */
export function GegevensDialog({ beeld, onClose }: Props) {
  const { contactpersoon, telefoon, email, regel } = beeld;
  const [values, setValues] = useState({
    soort: regel.soort,
    contactpersoon,
    telefoon,
    email,
  });
  const set = (part: Partial<typeof values>) => setValues((previous) => ({ ...previous, ...part }));
  const form = useForm(organisatieOpdrachten.wijzigOrganisatie, {
    input: () => ({ id: regel.id, ...values }),
    done: onClose,
  });
  const { velden } = form;
  return (
    <FormDialog titel={`Gegevens van ${regel.naam}`} knop="Opslaan" vorm={form} onClose={onClose}>
      <ChoiceField
        label="Soort"
        waarde={values.soort}
        keuzes={ORGANISATIE_SOORTEN.options}
        onChange={(text) => set({ soort: ORGANISATIE_SOORTEN.find(text) ?? values.soort })}
        melding={velden.soort}
      />
      <TextField
        label="Contactpersoon"
        waarde={values.contactpersoon}
        onChange={(value) => set({ contactpersoon: value })}
        maxLengte={80}
        melding={velden.contactpersoon}
      />
      <TextField
        label="Telefoon"
        waarde={values.telefoon}
        onChange={(value) => set({ telefoon: value })}
        maxLengte={40}
        melding={velden.telefoon}
      />
      <TextField
        label="E-mail"
        waarde={values.email}
        onChange={(value) => set({ email: value })}
        maxLengte={120}
        melding={velden.email}
      />
    </FormDialog>
  );
}
