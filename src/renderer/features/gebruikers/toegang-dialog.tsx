import { Button } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { GebruikerLine } from '../../../shared/contract/gebruikers.ts';
import { Dialog } from '../../components/dialog/dialog.tsx';
import { Notice } from '../../components/toestand.tsx';
import { leesFout } from '../../lib/report-error.ts';
import { TOEGANG } from './gebruiker-text.ts';
import { gebruikersVerouderd, toegangCalls } from './gebruikers.queries.ts';

type Props = { readonly wie: GebruikerLine; readonly onClose: () => void };

/** How somebody gets in: a start passphrase, the account of this computer, or no longer. */
export function ToegangDialog({ wie, onClose }: Props) {
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const [start, setStart] = useState<string | null>(null);
  const run = async (call: () => Promise<unknown>, done: () => void) => {
    setBusy(true);
    setFault(null);
    try {
      await call();
      gebruikersVerouderd(client);
      done();
    } catch (cause) {
      setFault(leesFout(cause).tekst);
    }
    setBusy(false);
  };
  const give = async () => setStart((await toegangCalls.geef(wie.id)).startwachtzin);
  if (start !== null) return <StartWachtzin {...{ wie, start, onClose }} />;
  const has = wie.toegang !== 'geen';
  return (
    <Dialog
      titel={`Toegang van ${wie.naam}`}
      onClose={onClose}
      knoppen={<Button onClick={onClose}>Sluiten</Button>}
    >
      <p>
        {wie.naam}: {TOEGANG[wie.toegang]}.
      </p>
      {fault === null ? null : <Notice soort="fout">{fault}</Notice>}
      <div className="gebruikers__keuzes">
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void run(give, () => undefined)}>
          {has ? 'Nieuwe startwachtzin maken' : 'Startwachtzin maken'}
        </Button>
        <p className="zacht">
          U ziet de startwachtzin één keer. {wie.naam} kiest bij het aanmelden meteen een eigen wachtzin.
          {wie.toegang === 'geen' ? '' : ' De wachtzin van nu vervalt.'} Het staat in het logboek
          {wie.isZelf ? '.' : `, en ${wie.naam} krijgt het bij het aanmelden te lezen.`}
        </p>
        <Button disabledFocusable={busy} onClick={() => void run(() => toegangCalls.koppel(wie.id), onClose)}>
          Aan dit computeraccount koppelen
        </Button>
        <p className="zacht">
          {wie.isZelf
            ? 'Wie op deze computer onder het account van nu werkt, opent het programma dan zonder wachtzin onder uw naam.'
            : `Dit werkt pas als ${wie.naam} zich op deze computer één keer met een eigen wachtzin heeft aangemeld.`}{' '}
          Een account hoort bij één persoon. Na vergrendelen vraagt het programma toch de eigen wachtzin.
        </p>
        {has && !wie.isZelf ? (
          <>
            <Button
              disabledFocusable={busy}
              onClick={() => void run(() => toegangCalls.trekIn(wie.id), onClose)}
            >
              Toegang intrekken
            </Button>
            <p className="zacht">{wie.naam} kan zich niet meer aanmelden, tot u weer toegang geeft.</p>
          </>
        ) : null}
      </div>
    </Dialog>
  );
}

/** Shown once: it stands nowhere. */
function StartWachtzin({ wie, start, onClose }: Props & { readonly start: string }) {
  return (
    <Dialog
      titel={`Startwachtzin van ${wie.naam}`}
      onClose={onClose}
      knoppen={
        <Button appearance="primary" onClick={onClose}>
          Ik heb hem doorgegeven
        </Button>
      }
    >
      <p>
        Geef deze startwachtzin aan {wie.naam}, het liefst mondeling. Hij staat nergens anders: na het sluiten
        ziet u hem niet meer.
      </p>
      <output className="gebruikers__start" aria-label="Startwachtzin">
        {start}
      </output>
      <p className="zacht">
        {wie.naam} start Gebiedsplanner, kiest de eigen naam, vult de startwachtzin in en kiest daarna een
        eigen wachtzin.
      </p>
    </Dialog>
  );
}
