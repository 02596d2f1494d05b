import type { GebruikerLine } from '../../../shared/contract/gebruikers.ts';
import { plusDagen } from '../../../shared/domain/tijd/datum.ts';
import { FormDialog } from '../../components/dialog/form-dialog.tsx';
import { DatumField } from '../../components/field/datum-field.tsx';
import { typed, useFieldForm } from '../../data/form.ts';
import { gebruikersOpdrachten } from './gebruikers.queries.ts';

type Props = { readonly wie: GebruikerLine; readonly vandaag: string; readonly onClose: () => void };

/** The last day that somebody is a gebruiker. */
export function EndGebruiker({ wie, vandaag, onClose }: Props) {
  const last = wie.geldigTot === null ? vandaag : plusDagen(wie.geldigTot, -1);
  const {
    veld,
    waarden: _,
    set: __,
    ...form
  } = useFieldForm(gebruikersOpdrachten.beeindig, {
    begin: { tm: typed(last) },
    input: ({ tm }) => (tm === undefined ? null : { id: wie.id, tot: plusDagen(tm, 1) }),
    done: onClose,
  });
  return (
    <FormDialog titel={`${wie.naam} beëindigen`} knop="Beëindigen" vorm={form} onClose={onClose}>
      <p className="veld--breed">
        Na de laatste dag kan {wie.naam} zich niet meer aanmelden; de rollen eindigen dan ook. Wat deze
        persoon deed, blijft in de geschiedenis staan.
      </p>
      <DatumField label="Laatste dag" verplicht rand="einde" {...veld('tm', 'tot')} />
      <p className="zacht veld--breed">
        Heeft {wie.naam} zelf een kopie van het bestand? Die blijft met de wachtzin van toen te openen.
      </p>
    </FormDialog>
  );
}
