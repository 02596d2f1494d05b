import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { KLACHT_ROLLEN } from '../../../../shared/domain/klacht/basis/lists.ts';
import { FormDialog } from '../../../components/dialog/form-dialog.tsx';
import { CheckField, TextField } from '../../../components/field/field.tsx';
import { useForm } from '../../../data/form.ts';
import { showMessage } from '../../../lib/messages.ts';
import { klachtenOpdrachten, personenVerouderd } from '../basis/klachten.queries.ts';
import { NO_WIE, toWie, WieFields } from './wie-fields.tsx';

const ROLLEN = ['klachtbehandelaar', 'gebiedsmanager'] as const;

/** Adds somebody who can handle complaints or lead an informal attempt. */
export function PersoonDialog({ onClose }: { readonly onClose: () => void }) {
  const client = useQueryClient();
  const [wie, setWie] = useState(NO_WIE);
  const [naam, setNaam] = useState('');
  const [rollen, setRollen] = useState<readonly (typeof ROLLEN)[number][]>(['klachtbehandelaar']);
  const form = useForm(klachtenOpdrachten.nieuwePersoon, {
    input: () => {
      const who = toWie(wie);
      return who === null ? null : { naam, ...who, rollen: [...rollen] };
    },
    done: () => {
      personenVerouderd(client);
      showMessage({ soort: 'goed', tekst: `${naam} is toegevoegd en kan worden gekozen.` });
      onClose();
    },
  });
  const { velden, toonFouten } = form;
  return (
    <FormDialog titel="Persoon toevoegen" knop="Toevoegen" vorm={form} onClose={onClose}>
      <WieFields
        {...{ wie, velden, toonFouten }}
        onChange={(nieuw, gekozen) => {
          setWie(nieuw);
          if (gekozen !== null) setNaam(gekozen);
        }}
      />
      <TextField
        label="Naam"
        verplicht
        maxLengte={80}
        waarde={naam}
        onChange={setNaam}
        melding={velden.naam}
        hint="Iemand die klachten behandelt of informeel probeert op te lossen."
      />
      <fieldset className="klacht-groep">
        <legend>Rol bij klachten</legend>
        {ROLLEN.map((rol) => (
          <CheckField
            key={rol}
            label={KLACHT_ROLLEN.labels[rol]}
            waarde={rollen.includes(rol)}
            onChange={(aan) => setRollen(aan ? [...rollen, rol] : rollen.filter((ander) => ander !== rol))}
          />
        ))}
        {velden.rollen === undefined ? null : <p className="klacht-fout">{velden.rollen}</p>}
      </fieldset>
    </FormDialog>
  );
}
