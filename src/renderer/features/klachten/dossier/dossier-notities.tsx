import { Button } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { TextField } from '../../../components/field/field.tsx';
import { momentText } from '../../../lib/moment.ts';
import { Block } from '../basis/block.tsx';
import type { DossierProps } from '../basis/dossier-props.ts';
import { klachtenOpdrachten, useDossierOpdracht } from '../basis/klachten.queries.ts';

/** Internal notes on the handling. */
export function Notities({ dossier, vandaag }: DossierProps) {
  const [tekst, setText] = useState('');
  const { voerUit, bezig, velden, clearFaults } = useDossierOpdracht(klachtenOpdrachten.voegNotitieToe);
  const weg = useDossierOpdracht(klachtenOpdrachten.verwijderNotitie, { formulier: false });
  const submit = async (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    const result = await voerUit({ id: dossier.id, tekst });
    if (result.soort === 'ok') setText('');
  };
  return (
    <Block titel="Notities">
      <ul className="klacht-rijen">
        {dossier.notities.map((notitie) => (
          <li key={notitie.id}>
            <span className="klacht-tekst">
              {notitie.tekst}
              <span className="klacht-onder zacht cijfers">
                {notitie.door}, {momentText(notitie.vastgelegdOp, vandaag)}
              </span>
            </span>
            <Button
              size="small"
              appearance="subtle"
              aria-label={`Notitie van ${notitie.door}, ${momentText(notitie.vastgelegdOp, vandaag)} weghalen`}
              onClick={() => void weg.voerUit({ id: dossier.id, notitieId: notitie.id })}
            >
              Weghalen
            </Button>
          </li>
        ))}
      </ul>
      <form className="klacht-vorm" noValidate onSubmit={(gebeurtenis) => void submit(gebeurtenis)}>
        <TextField
          label="Nieuwe notitie"
          hint="Geen cliëntgegevens, tenzij het echt nodig is."
          regels={2}
          maxLengte={5000}
          waarde={tekst}
          onChange={(nieuw) => {
            setText(nieuw);
            clearFaults();
          }}
          melding={velden.tekst}
        />
        <div>
          <Button type="submit" disabledFocusable={bezig}>
            Notitie toevoegen
          </Button>
        </div>
      </form>
    </Block>
  );
}
