import { Button } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { Melding } from '../../components/toestand.tsx';
import { TekstVeld } from '../../components/veld/veld.tsx';
import { useStap } from './gebruik-stap.ts';
import { HerstelsleutelInvoer } from './herstelsleutel-invoer.tsx';
import { startCalls } from './welkom.queries.ts';

/** Asks for the passphrase of an administratie that has no key in the key store. */
export function Wachtzinscherm({ naam, onjuist }: { readonly naam: string; readonly onjuist: boolean }) {
  const [wachtzin, zetWachtzin] = useState('');
  const [gewijzigd, zetGewijzigd] = useState(false);
  const { bezig, fout, doe } = useStap();
  const [metSleutel, setMetSleutel] = useState(false);
  if (metSleutel) return <HerstelsleutelInvoer naam={naam} onTerug={() => setMetSleutel(false)} />;
  const verstuur = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    zetGewijzigd(false);
    if (wachtzin !== '') doe(() => startCalls.geefWachtzin(wachtzin));
  };
  const melding =
    onjuist && !gewijzigd
      ? 'Deze wachtzin past niet. Let op hoofdletters en spaties en probeer het opnieuw.'
      : undefined;
  return (
    <form className="welkom__vorm" onSubmit={verstuur} noValidate>
      <h1>{naam} openen</h1>
      {fout === null ? null : <Melding soort="fout">{fout}</Melding>}
      <TekstVeld
        label="Wachtzin"
        geheim
        waarde={wachtzin}
        onWijzig={(tekst) => {
          zetWachtzin(tekst);
          zetGewijzigd(true);
        }}
        melding={melding}
        hint="De zin die is gekozen toen deze administratie werd gemaakt."
      />
      <div className="welkom__knoppen">
        <Button appearance="primary" type="submit" disabled={bezig || wachtzin === ''}>
          Openen
        </Button>
        <Button disabled={bezig} onClick={() => setMetSleutel(true)}>
          Wachtzin vergeten…
        </Button>
        <Button disabled={bezig} onClick={() => doe(startCalls.sluit)}>
          Terug naar begin
        </Button>
      </div>
    </form>
  );
}
