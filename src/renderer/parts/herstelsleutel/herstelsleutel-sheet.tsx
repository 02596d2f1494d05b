import './herstelsleutel.css';
import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { LoadingState, Notice } from '../../components/toestand.tsx';
import { useKeptFromCapture } from '../../lib/capture.ts';
import { leesFout } from '../../lib/report-error.ts';
import { recoveryKeyCalls } from './herstelsleutel.queries.ts';

type Shown =
  | { readonly soort: 'laden' }
  | { readonly soort: 'regels'; readonly regels: readonly string[] }
  | { readonly soort: 'geen' };

/** The recovery key of what is open: to read, to print and to keep as PDF. */
export function HerstelsleutelSheet() {
  // It opens everything: nobody who looks along reads it.
  const mayShow = useKeptFromCapture(true);
  const [shown, setShown] = useState<Shown>({ soort: 'laden' });
  const [message, setMessage] = useState<{ soort: 'goed' | 'fout'; tekst: string } | null>(null);
  useEffect(() => {
    let gone = false;
    void recoveryKeyCalls.show().then(
      (key) => {
        if (!gone) setShown(key === null ? { soort: 'geen' } : { soort: 'regels', regels: key.regels });
      },
      (cause: unknown) => {
        if (!gone) setMessage({ soort: 'fout', tekst: leesFout(cause).tekst });
      },
    );
    return () => {
      gone = true;
    };
  }, []);
  const act = (call: () => Promise<string | null>) => {
    setMessage(null);
    void call().then(
      (tekst) => setMessage(tekst === null ? null : { soort: 'goed', tekst }),
      (cause: unknown) => setMessage({ soort: 'fout', tekst: leesFout(cause).tekst }),
    );
  };
  const print = async () =>
    (await recoveryKeyCalls.print()).soort === 'afgedrukt' ? 'De sleutel is naar de printer gestuurd.' : null;
  const save = async () => {
    const place = await recoveryKeyCalls.save();
    return place === null ? null : `Opgeslagen: ${place.pad}`;
  };
  return (
    <div className="herstelsleutel__blad">
      <Content shown={mayShow ? shown : { soort: 'laden' }} />
      {message === null ? null : <Notice soort={message.soort}>{message.tekst}</Notice>}
      {shown.soort === 'regels' ? (
        <div className="herstelsleutel__knoppen">
          <Button onClick={() => act(print)}>Afdrukken…</Button>
          <Button onClick={() => act(save)}>Opslaan als PDF…</Button>
        </div>
      ) : null}
    </div>
  );
}

function Content({ shown }: { readonly shown: Shown }) {
  switch (shown.soort) {
    case 'laden':
      return <LoadingState wat="Herstelsleutel" regels={4} />;
    case 'geen':
      return <p>De demo heeft geen herstelsleutel: iedereen kan haar openen.</p>;
    case 'regels':
      return (
        <ol className="herstelsleutel" aria-label="Herstelsleutel">
          {shown.regels.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      );
  }
}
