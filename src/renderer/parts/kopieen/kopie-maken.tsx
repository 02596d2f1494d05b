import './kopieen.css';
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { Dialoog } from '../../components/dialoog/dialoog.tsx';
import { Melding } from '../../components/toestand.tsx';
import { TekstVeld } from '../../components/veld/veld.tsx';
import { toonMelding } from '../../lib/meldingen.ts';
import { leesFout } from '../../lib/report-error.ts';
import { copyCalls } from './kopieen.queries.ts';

const KORTSTE = 12;

/** A copy for safe-keeping elsewhere, with a wachtzin of its own: whoever keeps it needs no account on this computer. */
export function KopieNaarDialoog({ onClose }: { readonly onClose: () => void }) {
  const [wachtzin, setWachtzin] = useState('');
  const [herhaling, setHerhaling] = useState('');
  const [toonFouten, setToonFouten] = useState(false);
  const [bezig, setBezig] = useState(false);
  const [fout, setFout] = useState<string | null>(null);
  const kort =
    wachtzin.length < KORTSTE ? `Kies een wachtzin van minstens ${String(KORTSTE)} tekens.` : undefined;
  const anders = herhaling === wachtzin ? undefined : 'De twee wachtzinnen zijn niet gelijk.';
  const save = async () => {
    setToonFouten(true);
    if (kort !== undefined || anders !== undefined) return;
    setBezig(true);
    setFout(null);
    try {
      const plek = await copyCalls.saveTo(wachtzin);
      if (plek !== null) {
        toonMelding({
          soort: 'goed',
          tekst: `De kopie staat in ${plek.pad}. Ernaast staat een klein bestand dat erbij hoort.`,
        });
        onClose();
      }
    } catch (oorzaak) {
      setFout(leesFout(oorzaak).tekst);
    }
    setBezig(false);
  };
  return (
    <Dialoog
      titel="Kopie maken naar…"
      onSluit={onClose}
      onVerstuur={() => void save()}
      knoppen={
        <>
          <Button appearance="primary" type="submit" disabled={bezig}>
            Plaats kiezen…
          </Button>
          <Button onClick={onClose} disabled={bezig}>
            Annuleren
          </Button>
        </>
      }
    >
      <div className="kopieen__vorm">
        <p>
          De kopie krijgt een eigen wachtzin. Daarmee opent zij ook op een andere computer. Er komen twee
          bestanden die bij elkaar horen: bewaar ze samen, en bewaar de wachtzin op een andere plek.
        </p>
        <TekstVeld
          label="Wachtzin voor deze kopie"
          geheim
          verplicht
          waarde={wachtzin}
          onWijzig={setWachtzin}
          melding={toonFouten ? kort : undefined}
          hint={`Minstens ${String(KORTSTE)} tekens.`}
        />
        <TekstVeld
          label="Wachtzin nog een keer"
          geheim
          verplicht
          waarde={herhaling}
          onWijzig={setHerhaling}
          melding={toonFouten ? anders : undefined}
        />
        {fout === null ? null : <Melding soort="fout">{fout}</Melding>}
      </div>
    </Dialoog>
  );
}
