import { Button } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { Melding } from '../../components/toestand.tsx';
import { TekstVeld } from '../../components/veld/veld.tsx';
import { useStap } from './gebruik-stap.ts';
import { startCalls } from './welkom.queries.ts';

type Props = { readonly naam: string | null; readonly onTerug: () => void };

/** Opens what did not open with the key that was printed; without a key store it gets a new wachtzin too. */
export function HerstelsleutelInvoer({ naam, onTerug }: Props) {
  const [sleutel, setSleutel] = useState('');
  const [wachtzin, setWachtzin] = useState('');
  const [herhaling, setHerhaling] = useState('');
  const [toonFouten, setToonFouten] = useState(false);
  const [vraagtWachtzin, setVraagtWachtzin] = useState(false);
  const stap = useStap();
  // Only where the computer has no key store: the first answer says so.
  const metWachtzin = vraagtWachtzin || stap.velden.wachtzin !== undefined;
  const anders = metWachtzin && herhaling !== wachtzin ? 'De twee wachtzinnen zijn niet gelijk.' : undefined;
  const verstuur = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    setToonFouten(true);
    setVraagtWachtzin(metWachtzin);
    if (sleutel.trim() === '' || anders !== undefined) return;
    stap.doe(() => startCalls.geefHerstelsleutel(sleutel, metWachtzin ? wachtzin : null));
  };
  return (
    <form className="welkom__vorm" onSubmit={verstuur} noValidate>
      <h1>Herstelsleutel invoeren</h1>
      {naam === null ? null : <p className="zacht">Administratie: {naam}</p>}
      {stap.fout === null ? null : <Melding soort="fout">{stap.fout}</Melding>}
      <TekstVeld
        label="Herstelsleutel"
        verplicht
        regels={4}
        maxLengte={200}
        waarde={sleutel}
        onWijzig={setSleutel}
        melding={stap.velden.sleutel}
        leegMelding="Vul de herstelsleutel in."
        toonFouten={toonFouten}
        hint="De vier regels van het blad. Hoofdletters, streepjes en spaties maken niet uit."
      />
      {metWachtzin ? (
        <>
          <TekstVeld
            label="Nieuwe wachtzin"
            geheim
            verplicht
            waarde={wachtzin}
            onWijzig={setWachtzin}
            melding={stap.velden.wachtzin}
            hint="Die vult u voortaan in bij elke start. Minstens 12 tekens."
          />
          <TekstVeld
            label="Nieuwe wachtzin nog een keer"
            geheim
            verplicht
            waarde={herhaling}
            onWijzig={setHerhaling}
            melding={toonFouten ? anders : undefined}
          />
        </>
      ) : null}
      <div className="welkom__knoppen">
        <Button appearance="primary" type="submit" disabled={stap.bezig}>
          Openen
        </Button>
        <Button onClick={onTerug} disabled={stap.bezig}>
          Terug
        </Button>
      </div>
    </form>
  );
}
