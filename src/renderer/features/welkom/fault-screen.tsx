import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { OpenFaultSoort } from '../../../shared/contract/shell.ts';
import { currentDay } from '../../../shared/domain/tijd/moment.ts';
import { Notice } from '../../components/toestand.tsx';
import { CopyFromFile } from '../../parts/kopieen/copy-uit-file.tsx';
import { KopieenList } from '../../parts/kopieen/kopieen-list.tsx';
import { FAULT_TEXTS } from './fault-texts.ts';
import { useStap } from './gebruik-stap.ts';
import { HerstelsleutelInput } from './herstelsleutel-input.tsx';
import { startCalls } from './welkom.queries.ts';

type Props = { readonly fout: OpenFaultSoort; readonly naam: string | null; readonly plaats: string | null };

/** The administratie could not be opened: what happened, what to do, and buttons that do it. */
export function FaultScreen({ fout, naam, plaats }: Props) {
  const text = FAULT_TEXTS[fout];
  const stap = useStap();
  const [metKey, setWithKey] = useState(false);
  const [metCopy, setWithCopy] = useState(false);
  if (metKey) return <HerstelsleutelInput naam={naam} onBack={() => setWithKey(false)} />;
  if (metCopy) {
    return (
      <section className="welkom__vorm">
        <h1>Kopie terugzetten</h1>
        {naam === null ? null : <p className="zacht">Administratie: {naam}</p>}
        <KopieenList vandaag={currentDay()} open={false} />
        <div className="welkom__knoppen">
          <CopyFromFile als="huidige" label="Uit een bestand…" />
          <Button onClick={() => setWithCopy(false)}>Terug</Button>
        </div>
      </section>
    );
  }
  return (
    <section role="alert" className="welkom__vorm">
      <h1>{text.titel}</h1>
      {naam === null ? null : <p className="zacht">Administratie: {naam}</p>}
      <p>{text.watIsEr}</p>
      <div>
        <h2>Wat kunt u doen?</h2>
        <ul className="welkom__stappen">
          {text.watKuntU.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      {plaats === null ? null : (
        <p className="zacht">
          Plaats: <code className="welkom__plaats">{plaats}</code>
        </p>
      )}
      {stap.fout === null ? null : <Notice soort="fout">{stap.fout}</Notice>}
      <div className="welkom__knoppen">
        {text.opnieuw ? (
          <Button appearance="primary" disabled={stap.bezig} onClick={() => stap.run(startCalls.opnieuw)}>
            Opnieuw proberen
          </Button>
        ) : null}
        {text.herstelsleutel === true ? (
          <Button disabled={stap.bezig} onClick={() => setWithKey(true)}>
            Herstelsleutel invoeren…
          </Button>
        ) : null}
        {text.kopie === true ? (
          <Button disabled={stap.bezig} onClick={() => setWithCopy(true)}>
            Kopie terugzetten…
          </Button>
        ) : null}
        <Button disabled={stap.bezig} onClick={() => stap.run(startCalls.toonMap)}>
          Map tonen
        </Button>
        <Button disabled={stap.bezig} onClick={() => stap.run(startCalls.sluit)}>
          Terug naar begin
        </Button>
      </div>
    </section>
  );
}
