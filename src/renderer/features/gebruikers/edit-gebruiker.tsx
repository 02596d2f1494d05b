import type { GebruikerLine } from '../../../shared/contract/gebruikers.ts';
import { FormDialog } from '../../components/dialog/form-dialog.tsx';
import type { BeheerGegevens } from '../../data/beheer-gegevens.ts';
import { useFieldForm } from '../../data/form.ts';
import { gebruikersOpdrachten } from './gebruikers.queries.ts';
import { toWie, WieFields } from './wie-fields.tsx';

type Props = Pick<BeheerGegevens, 'gegevens'> & { readonly wie: GebruikerLine; readonly onClose: () => void };

function choiceOf({ medewerker, geenMedewerker }: GebruikerLine): string {
  return medewerker?.id ?? (geenMedewerker ? 'geen' : '');
}

/** Another name, or another medewerker that somebody is. */
export function EditGebruiker({ gegevens, wie, onClose }: Props) {
  const {
    veld,
    waarden: _,
    set,
    ...form
  } = useFieldForm(gebruikersOpdrachten.wijzig, {
    begin: { naam: wie.naam, keuze: choiceOf(wie), isNaamgenoot: false },
    input: (waarden) => {
      const typedWie = toWie(waarden);
      return typedWie === null ? null : { id: wie.id, ...typedWie };
    },
    done: onClose,
  });
  return (
    <FormDialog titel={`${wie.naam} wijzigen`} knop="Wijzigen" vorm={form} onClose={onClose}>
      <WieFields
        gegevens={gegevens}
        keuze={veld('keuze', 'medewerkerId')}
        naam={veld('naam')}
        isNaamgenoot={veld('isNaamgenoot')}
        onChosen={() => set({})}
      />
    </FormDialog>
  );
}
