import './herstelsleutel.css';
import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { LaadToestand, Melding } from '../../components/toestand.tsx';
import { leesFout } from '../../lib/report-error.ts';
import { recoveryKeyCalls } from './herstelsleutel.queries.ts';

type Shown =
  | { readonly soort: 'laden' }
  | { readonly soort: 'regels'; readonly regels: readonly string[] }
  | { readonly soort: 'geen' };

/** The recovery key of what is open: to read, to print and to keep as PDF. */
export function HerstelsleutelBlad() {
  const [shown, setShown] = useState<Shown>({ soort: 'laden' });
  const [melding, setMelding] = useState<{ soort: 'goed' | 'fout'; tekst: string } | null>(null);
  useEffect(() => {
    let gone = false;
    void recoveryKeyCalls.show().then(
      (key) => {
        if (!gone) setShown(key === null ? { soort: 'geen' } : { soort: 'regels', regels: key.regels });
      },
      (oorzaak: unknown) => {
        if (!gone) setMelding({ soort: 'fout', tekst: leesFout(oorzaak).tekst });
      },
    );
    return () => {
      gone = true;
    };
  }, []);
  const act = (call: () => Promise<string | null>) => {
    setMelding(null);
    void call().then(
      (tekst) => setMelding(tekst === null ? null : { soort: 'goed', tekst }),
      (oorzaak: unknown) => setMelding({ soort: 'fout', tekst: leesFout(oorzaak).tekst }),
    );
  };
  const print = async () =>
    (await recoveryKeyCalls.print()).soort === 'afgedrukt' ? 'De sleutel is naar de printer gestuurd.' : null;
  const save = async () => {
    const plek = await recoveryKeyCalls.save();
    return plek === null ? null : `Opgeslagen: ${plek.pad}`;
  };
  return (
    <div className="herstelsleutel__blad">
      <Inhoud shown={shown} />
      {melding === null ? null : <Melding soort={melding.soort}>{melding.tekst}</Melding>}
      {shown.soort === 'regels' ? (
        <div className="herstelsleutel__knoppen">
          <Button onClick={() => act(print)}>Afdrukken…</Button>
          <Button onClick={() => act(save)}>Opslaan als PDF…</Button>
        </div>
      ) : null}
    </div>
  );
}

function Inhoud({ shown }: { readonly shown: Shown }) {
  switch (shown.soort) {
    case 'laden':
      return <LaadToestand wat="Herstelsleutel" regels={4} />;
    case 'geen':
      return <p>De demo heeft geen herstelsleutel: iedereen kan haar openen.</p>;
    case 'regels':
      return (
        <ol className="herstelsleutel" aria-label="Herstelsleutel">
          {shown.regels.map((regel) => (
            <li key={regel}>{regel}</li>
          ))}
        </ol>
      );
  }
}
