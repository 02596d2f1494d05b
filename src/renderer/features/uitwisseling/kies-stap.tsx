import { Button, ProgressBar, Textarea } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { Melding } from '../../components/toestand.tsx';
import { BestandKnop } from '../../components/veld/bestand-knop.tsx';
import { type Lijst, useLezing } from './use-lezing.ts';

/** Step 1: a file, or cells pasted from Excel. The page gets bytes, never a place on the disk. */
export function KiesStap({ onGelezen }: { readonly onGelezen: (lijst: Lijst) => void }) {
  const tekstId = useId();
  const [tekst, zetTekst] = useState('');
  const { toestand, read, stop } = useLezing(onGelezen);
  const leest = toestand.soort === 'leest';
  return (
    <div className="import">
      <section className="import__vak">
        <h2>Een bestand van de organisatie</h2>
        <p className="zacht">
          Excel (.xlsx) of CSV, tot 50.000 regels. De kolommen mogen in elke volgorde staan.
        </p>
        <div className="import__knoppen">
          <BestandKnop
            knop="Bestand kiezen…"
            label="Een bestand van de organisatie"
            accept=".xlsx,.xlsm,.csv,.txt,.tsv"
            uit={leest}
            onKies={(bestand) => read({ soort: 'bestand', bestand })}
          />
        </div>
      </section>
      <section className="import__vak">
        <h2>
          <label htmlFor={tekstId}>Of plak de cellen uit Excel</label>
        </h2>
        <Textarea
          id={tekstId}
          value={tekst}
          rows={5}
          disabled={leest}
          resize="vertical"
          onChange={(_, data) => zetTekst(data.value)}
        />
        <div className="import__knoppen">
          <Button disabled={leest || tekst.trim() === ''} onClick={() => read({ soort: 'tekst', tekst })}>
            Geplakte lijst lezen
          </Button>
        </div>
      </section>
      {leest ? (
        <div className="import__voortgang" role="status">
          <p>De lijst wordt gelezen…</p>
          <ProgressBar />
          <Button onClick={stop}>Stoppen</Button>
        </div>
      ) : null}
      {toestand.soort === 'geweigerd' ? (
        <div role="alert">
          <Melding soort="fout">{toestand.tekst}</Melding>
        </div>
      ) : null}
    </div>
  );
}
