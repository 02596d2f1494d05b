import { useNavigate } from 'react-router';
import { FormDialog } from '../../components/dialog/form-dialog.tsx';
import { TextField } from '../../components/field/field.tsx';
import { typed, useFieldForm } from '../../data/form.ts';
import { useToday } from '../../lib/today.ts';
import { BeginField, earlyBegin } from '../../parts/begin/begin-field.tsx';
import { teamOpdrachten } from './teams.queries.ts';

type Props = {
  /** The first of a new administratie: it was there long before. */
  readonly ongeveer: boolean;
  readonly onClose: () => void;
};

export function NewGebied({ ongeveer, onClose }: Props) {
  const vandaag = useToday();
  const navigate = useNavigate();
  const { veld, ...form } = useFieldForm(teamOpdrachten.nieuwGebied, {
    begin: { naam: '', van: typed(ongeveer ? earlyBegin(vandaag) : vandaag) },
    input: ({ naam, van }) => (naam.trim() === '' || van === undefined ? null : { naam, van }),
    // The gebied is where its first team and manager are added.
    done: ({ id }) => void navigate(`/beheer/gebieden/${id}`),
  });
  return (
    <FormDialog titel="Nieuw gebied" knop="Gebied maken" vorm={form} onClose={onClose}>
      <TextField
        label="Naam"
        hint="Bijvoorbeeld Noord."
        verplicht
        maxLengte={80}
        leegMelding="Vul een naam in voor het gebied."
        {...veld('naam')}
      />
      <BeginField label="Bestaat vanaf" ongeveer={ongeveer} {...veld('van')} />
    </FormDialog>
  );
}
