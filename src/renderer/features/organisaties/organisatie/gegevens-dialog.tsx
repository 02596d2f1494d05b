import type { OrganisatieView } from '../../../../shared/contract/organisaties.ts';
import { ORGANISATIE_SOORTEN } from '../../../../shared/domain/organisatie/lists.ts';
import { FormDialog } from '../../../components/dialog/form-dialog.tsx';
import { ChoiceField, TextField } from '../../../components/field/field.tsx';
import { useFieldForm } from '../../../data/form.ts';
import { organisatieOpdrachten } from '../organisaties.queries.ts';

type Props = { readonly beeld: OrganisatieView; readonly onClose: () => void };

/** Kind and contact of an organisation. */
export function GegevensDialog({ beeld, onClose }: Props) {
  const { contactpersoon, telefoon, email, regel } = beeld;
  const { veld, ...form } = useFieldForm(organisatieOpdrachten.wijzigOrganisatie, {
    begin: { soort: regel.soort, contactpersoon, telefoon, email },
    input: (waarden) => ({ id: regel.id, ...waarden }),
    done: onClose,
  });
  return (
    <FormDialog titel={`Gegevens van ${regel.naam}`} knop="Opslaan" vorm={form} onClose={onClose}>
      <ChoiceField label="Soort" keuzes={ORGANISATIE_SOORTEN.options} {...veld('soort')} />
      <TextField label="Contactpersoon" maxLengte={80} {...veld('contactpersoon')} />
      <TextField label="Telefoon" maxLengte={40} {...veld('telefoon')} />
      <TextField label="E-mail" maxLengte={120} {...veld('email')} />
    </FormDialog>
  );
}
