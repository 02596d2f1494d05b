import { Button } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { TextField } from '../../components/field/field.tsx';
import { Notice } from '../../components/toestand.tsx';
import { useStap } from './gebruik-stap.ts';
import { startCalls } from './welkom.queries.ts';

type Props = { readonly naam: string | null; readonly onBack: () => void };

/** Opens what did not open with the key that was printed; without a key store it gets a new wachtzin too. */
export function HerstelsleutelInput({ naam, onBack }: Props) {
  const [key, setKey] = useState('');
  const [wachtzin, setWachtzin] = useState('');
  const [herhaling, setHerhaling] = useState('');
  const [showErrors, setToonFaults] = useState(false);
  const [vraagtWachtzin, setVraagtWachtzin] = useState(false);
  const stap = useStap();
  // Only where the computer has no key store: the first answer says so.
  const metWachtzin = vraagtWachtzin || stap.velden.wachtzin !== undefined;
  const anders = metWachtzin && herhaling !== wachtzin ? 'De twee wachtzinnen zijn niet gelijk.' : undefined;
  const submit = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    setToonFaults(true);
    setVraagtWachtzin(metWachtzin);
    if (key.trim() === '' || anders !== undefined) return;
    stap.run(() => startCalls.geefHerstelsleutel(key, metWachtzin ? wachtzin : null));
  };
  return (
    <form className="welkom__vorm" onSubmit={submit} noValidate>
      <h1>Herstelsleutel invoeren</h1>
      {naam === null ? null : <p className="zacht">Administratie: {naam}</p>}
      {stap.fout === null ? null : <Notice soort="fout">{stap.fout}</Notice>}
      <TextField
        label="Herstelsleutel"
        verplicht
        regels={4}
        maxLengte={200}
        waarde={key}
        onChange={setKey}
        melding={stap.velden.sleutel}
        leegMelding="Vul de herstelsleutel in."
        toonFouten={showErrors}
        hint="De vier regels van het blad. Hoofdletters, streepjes en spaties maken niet uit."
      />
      {metWachtzin ? (
        <>
          <TextField
            label="Nieuwe wachtzin"
            geheim
            verplicht
            waarde={wachtzin}
            onChange={setWachtzin}
            melding={stap.velden.wachtzin}
            hint="Die vult u voortaan in bij elke start. Minstens 12 tekens."
          />
          <TextField
            label="Nieuwe wachtzin nog een keer"
            geheim
            verplicht
            waarde={herhaling}
            onChange={setHerhaling}
            melding={showErrors ? anders : undefined}
          />
        </>
      ) : null}
      <div className="welkom__knoppen">
        <Button appearance="primary" type="submit" disabled={stap.bezig}>
          Openen
        </Button>
        <Button onClick={onBack} disabled={stap.bezig}>
          Terug
        </Button>
      </div>
    </form>
  );
}
