import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { TextField } from '../../components/field/field.tsx';
import { Part } from '../../components/part.tsx';
import { showMessage } from '../../lib/messages.ts';
import { leesFout } from '../../lib/report-error.ts';
import { KeptFromCapture } from '../../parts/kept-from-capture.tsx';
import { type GevondenKlager, zoekKlager } from './inzage.queries.ts';

/** Finds a klager by name, to give them what is kept about them. Searching is logged, so it waits for the button. */
export function KlagerPart() {
  const [naam, setNaam] = useState('');
  const [found, setFound] = useState<readonly GevondenKlager[] | null>(null);
  const [missing, setMissing] = useState(false);
  const search = async () => {
    setMissing(naam.trim() === '');
    if (naam.trim() === '') return;
    try {
      setFound(await zoekKlager({ naam }));
    } catch (fault) {
      showMessage({ soort: 'fout', tekst: leesFout(fault).tekst });
    }
  };
  return (
    <Part titel="Een klager vraagt inzage">
      <p className="zacht beheer__uitleg">
        U vindt de klachten die u mag zien. Dat u zoekt, wordt vastgelegd. Controleer eerst wie het vraagt.
      </p>
      <form
        className="beheer__acties avg__zoek"
        onSubmit={(event) => {
          event.preventDefault();
          void search();
        }}
      >
        <TextField
          label="Naam van de klager"
          waarde={naam}
          onChange={setNaam}
          maxLengte={100}
          melding={missing ? 'Vul een naam in.' : undefined}
        />
        <Button type="submit">Zoeken</Button>
      </form>
      <div role="status">
        {found === null ? null : (
          <KeptFromCapture>
            <Found klagers={found} />
          </KeptFromCapture>
        )}
      </div>
    </Part>
  );
}

function Found({ klagers }: { readonly klagers: readonly GevondenKlager[] }) {
  if (klagers.length === 0) return <p className="zacht">Er is geen klager met deze naam gevonden.</p>;
  return (
    <ul className="beheer__lijst">
      {klagers.map(({ klagerId, naam, adres, nummers }) => (
        <li key={klagerId}>
          <a href={`#/privacy/inzage/klager/${klagerId}`}>Inzage voor {naam}</a>,{' '}
          {adres === '' ? 'adres niet bekend' : adres}: {nummers.join(', ')}
        </li>
      ))}
    </ul>
  );
}
