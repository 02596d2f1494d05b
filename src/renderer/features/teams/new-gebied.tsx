import { useState } from 'react';
import { useNavigate } from 'react-router';
import { FormDialog } from '../../components/dialog/form-dialog.tsx';
import { TextField } from '../../components/field/field.tsx';
import { useForm } from '../../data/form.ts';
import { BeginField, earlyBegin } from '../../parts/begin/begin-field.tsx';
import { teamOpdrachten } from './teams.queries.ts';

type Props = {
  /** The first of a new administratie: it was there long before. */
  readonly ongeveer: boolean;
  readonly vandaag: string;
  readonly onClose: () => void;
};

export function NewGebied({ ongeveer, vandaag, onClose }: Props) {
  const navigate = useNavigate();
  const [naam, setNaam] = useState('');
  const [van, setOf] = useState<string | null | undefined>(ongeveer ? earlyBegin(vandaag) : vandaag);
  const form = useForm(teamOpdrachten.nieuwGebied, {
    input: () => (naam.trim() === '' || typeof van !== 'string' ? null : { naam, van }),
    // The gebied is where its first team and manager are added.
    done: ({ id }) => void navigate(`/beheer/gebieden/${id}`),
  });
  const { toonFouten, velden } = form;
  return (
    <FormDialog titel="Nieuw gebied" knop="Gebied maken" vorm={form} onClose={onClose}>
      <TextField
        label="Naam"
        hint="Bijvoorbeeld Noord."
        verplicht
        waarde={naam}
        onChange={setNaam}
        maxLengte={80}
        leegMelding="Vul een naam in voor het gebied."
        toonFouten={toonFouten}
        melding={velden.naam}
      />
      <BeginField
        label="Bestaat vanaf"
        ongeveer={ongeveer}
        waarde={van}
        onChange={setOf}
        {...{ vandaag, toonFouten }}
        melding={velden.van}
      />
    </FormDialog>
  );
}
