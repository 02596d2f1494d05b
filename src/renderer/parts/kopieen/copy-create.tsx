import './kopieen.css';
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { Dialog } from '../../components/dialog/dialog.tsx';
import { TextField } from '../../components/field/field.tsx';
import { Notice } from '../../components/toestand.tsx';
import { showMessage } from '../../lib/messages.ts';
import { leesFout } from '../../lib/report-error.ts';
import { copyCalls } from './kopieen.queries.ts';

const KORTSTE = 12;

/** A copy for safe-keeping elsewhere, with a wachtzin of its own: whoever keeps it needs no account on this computer. */
export function CopyToDialog({ onClose }: { readonly onClose: () => void }) {
  const [wachtzin, setWachtzin] = useState('');
  const [herhaling, setHerhaling] = useState('');
  const [showErrors, setToonFaults] = useState(false);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const kort =
    wachtzin.length < KORTSTE ? `Kies een wachtzin van minstens ${String(KORTSTE)} tekens.` : undefined;
  const anders = herhaling === wachtzin ? undefined : 'De twee wachtzinnen zijn niet gelijk.';
  const save = async () => {
    setToonFaults(true);
    if (kort !== undefined || anders !== undefined) return;
    setBusy(true);
    setFault(null);
    try {
      const place = await copyCalls.saveTo(wachtzin);
      if (place !== null) {
        showMessage({
          soort: 'goed',
          tekst: `De kopie staat in ${place.pad}. Ernaast staat een klein bestand dat erbij hoort.`,
        });
        onClose();
      }
    } catch (cause) {
      setFault(leesFout(cause).tekst);
    }
    setBusy(false);
  };
  return (
    <Dialog
      titel="Kopie maken naar…"
      onClose={onClose}
      onSubmit={() => void save()}
      knoppen={
        <>
          <Button appearance="primary" type="submit" disabled={busy}>
            Plaats kiezen…
          </Button>
          <Button onClick={onClose} disabled={busy}>
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
        <TextField
          label="Wachtzin voor deze kopie"
          geheim
          verplicht
          waarde={wachtzin}
          onChange={setWachtzin}
          melding={showErrors ? kort : undefined}
          hint={`Minstens ${String(KORTSTE)} tekens.`}
        />
        <TextField
          label="Wachtzin nog een keer"
          geheim
          verplicht
          waarde={herhaling}
          onChange={setHerhaling}
          melding={showErrors ? anders : undefined}
        />
        {fault === null ? null : <Notice soort="fout">{fault}</Notice>}
      </div>
    </Dialog>
  );
}
