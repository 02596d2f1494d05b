import { FormDialog } from '../../components/dialog/form-dialog.tsx';
import { DatumField } from '../../components/field/datum-field.tsx';
import type { BeheerGegevens } from '../../data/beheer-gegevens.ts';
import { typed, useFieldForm } from '../../data/form.ts';
import { gebruikersOpdrachten } from './gebruikers.queries.ts';
import { GebiedField, type RolChoice, RolField, STAD, toGebied } from './rol-fields.tsx';
import { toWie, WieFields } from './wie-fields.tsx';

type Props = BeheerGegevens & { readonly onMade: (id: string) => void; readonly onClose: () => void };

const NO_ROL: RolChoice = '';

/** Adds somebody with their first role; how they get in comes right after. */
export function NewGebruiker({ gegevens, vandaag, onMade, onClose }: Props) {
  const { veld, waarden, set, ...form } = useFieldForm(gebruikersOpdrachten.voegToe, {
    begin: {
      ...{ naam: '', keuze: '', isNaamgenoot: false },
      ...{ rol: NO_ROL, gebied: STAD, van: typed(vandaag) },
    },
    input: ({ rol, gebied, van, ...rest }) => {
      const wie = toWie(rest);
      if (wie === null || rol === '' || van === undefined) return null;
      return { ...wie, rol, gebiedId: toGebied(rol, gebied), van };
    },
    done: ({ id }) => onMade(id),
  });
  return (
    <FormDialog titel="Gebruiker toevoegen" knop="Toevoegen" vorm={form} onClose={onClose}>
      <WieFields
        gegevens={gegevens}
        keuze={veld('keuze', 'medewerkerId')}
        naam={veld('naam')}
        isNaamgenoot={veld('isNaamgenoot')}
        onChosen={(naam) => set({ naam })}
      />
      <RolField {...veld('rol')} />
      <GebiedField gegevens={gegevens} rol={waarden.rol} field={veld('gebied', 'gebiedId')} />
      <DatumField label="Gebruiker vanaf" verplicht {...veld('van')} />
    </FormDialog>
  );
}
