import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { OpenFoutSoort } from '../../../shared/contract/shell.ts';
import { Melding } from '../../components/toestand.tsx';
import { KopieUitBestand } from '../../parts/kopieen/kopie-uit-bestand.tsx';
import { KopieenLijst } from '../../parts/kopieen/kopieen-lijst.tsx';
import { FOUT_TEKSTEN } from './fout-teksten.ts';
import { useStap } from './gebruik-stap.ts';
import { HerstelsleutelInvoer } from './herstelsleutel-invoer.tsx';
import { startCalls } from './welkom.queries.ts';

type Props = { readonly fout: OpenFoutSoort; readonly naam: string | null; readonly plaats: string | null };

/** The administratie could not be opened: what happened, what to do, and buttons that do it. */
export function Foutscherm({ fout, naam, plaats }: Props) {
  const tekst = FOUT_TEKSTEN[fout];
  const stap = useStap();
  const [metSleutel, setMetSleutel] = useState(false);
  const [metKopie, setMetKopie] = useState(false);
  if (metSleutel) return <HerstelsleutelInvoer naam={naam} onTerug={() => setMetSleutel(false)} />;
  if (metKopie) {
    return (
      <section className="welkom__vorm">
        <h1>Kopie terugzetten</h1>
        {naam === null ? null : <p className="zacht">Administratie: {naam}</p>}
        <KopieenLijst vandaag={Temporal.Now.plainDateISO().toString()} open={false} />
        <div className="welkom__knoppen">
          <KopieUitBestand als="huidige" label="Uit een bestand…" />
          <Button onClick={() => setMetKopie(false)}>Terug</Button>
        </div>
      </section>
    );
  }
  return (
    <section role="alert" className="welkom__vorm">
      <h1>{tekst.titel}</h1>
      {naam === null ? null : <p className="zacht">Administratie: {naam}</p>}
      <p>{tekst.watIsEr}</p>
      <div>
        <h2>Wat kunt u doen?</h2>
        <ul className="welkom__stappen">
          {tekst.watKuntU.map((regel) => (
            <li key={regel}>{regel}</li>
          ))}
        </ul>
      </div>
      {plaats === null ? null : (
        <p className="zacht">
          Plaats: <code className="welkom__plaats">{plaats}</code>
        </p>
      )}
      {stap.fout === null ? null : <Melding soort="fout">{stap.fout}</Melding>}
      <div className="welkom__knoppen">
        {tekst.opnieuw ? (
          <Button appearance="primary" disabled={stap.bezig} onClick={() => stap.doe(startCalls.opnieuw)}>
            Opnieuw proberen
          </Button>
        ) : null}
        {tekst.herstelsleutel === true ? (
          <Button disabled={stap.bezig} onClick={() => setMetSleutel(true)}>
            Herstelsleutel invoeren…
          </Button>
        ) : null}
        {tekst.kopie === true ? (
          <Button disabled={stap.bezig} onClick={() => setMetKopie(true)}>
            Kopie terugzetten…
          </Button>
        ) : null}
        <Button disabled={stap.bezig} onClick={() => stap.doe(startCalls.toonMap)}>
          Map tonen
        </Button>
        <Button disabled={stap.bezig} onClick={() => stap.doe(startCalls.sluit)}>
          Terug naar begin
        </Button>
      </div>
    </section>
  );
}
