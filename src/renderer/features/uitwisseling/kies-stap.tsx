import { Button, ProgressBar, Textarea } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import { Melding } from '../../components/toestand.tsx';
import { BestandKnop } from '../../components/veld/bestand-knop.tsx';
import type { Blad } from './lezen/blad.ts';
import { type Lezing, leesGekozenBestand, leesTekstVak } from './lezen/lees-client.ts';
import { WEIGERING_TEKST } from './lezen/weigering.ts';

type Toestand =
  | { readonly soort: 'rust' }
  | { readonly soort: 'leest' }
  | { readonly soort: 'geweigerd'; readonly tekst: string };

/** Step 1: a file, or cells pasted from Excel. The page gets bytes, never a place on the disk. */
export function KiesStap({ onGelezen }: { readonly onGelezen: (bladen: readonly Blad[]) => void }) {
  const tekstId = useId();
  const [tekst, zetTekst] = useState('');
  const [toestand, zetToestand] = useState<Toestand>({ soort: 'rust' });
  const bezig = useRef<Lezing | null>(null);
  useEffect(() => () => bezig.current?.stop(), []);
  const lees = (lezing: Lezing) => {
    bezig.current?.stop();
    bezig.current = lezing;
    zetToestand({ soort: 'leest' });
    void lezing.klaar.then((gelezen) => {
      if (bezig.current !== lezing) return;
      if (gelezen.soort === 'bladen') onGelezen(gelezen.bladen);
      else zetToestand({ soort: 'geweigerd', tekst: WEIGERING_TEKST[gelezen.waarom] });
    });
  };
  const stop = () => {
    bezig.current?.stop();
    bezig.current = null;
    zetToestand({ soort: 'rust' });
  };
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
            onKies={(bestand) => lees(leesGekozenBestand(bestand))}
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
          <Button disabled={leest || tekst.trim() === ''} onClick={() => lees(leesTekstVak(tekst))}>
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
