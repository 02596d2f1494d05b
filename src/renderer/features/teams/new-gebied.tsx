import { useState } from 'react';
import { useNavigate } from 'react-router';
import { FormDialog } from '../../components/dialog/form-dialog.tsx';
import { DatumField } from '../../components/field/datum-field.tsx';
import { TextField } from '../../components/field/field.tsx';
import { useForm } from '../../data/form.ts';
import { teamOpdrachten } from './teams.queries.ts';

type Props = { readonly vandaag: string; readonly onClose: () => void };

export function NewGebied({ vandaag, onClose }: Props) {
  const navigate = useNavigate();
  const [naam, setNaam] = useState('');
  const [van, setOf] = useState<string | null | undefined>(vandaag);
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
      <DatumField
        label="Bestaat vanaf"
        verplicht
        waarde={van}
        onChange={setOf}
        vandaag={vandaag}
        toonFouten={toonFouten}
        melding={velden.van}
      />
    </FormDialog>
  );
}
