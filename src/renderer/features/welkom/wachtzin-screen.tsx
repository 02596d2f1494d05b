import { Button } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { TextField } from '../../components/field/field.tsx';
import { Notice } from '../../components/toestand.tsx';
import { useStap } from './gebruik-stap.ts';
import { HerstelsleutelInput } from './herstelsleutel-input.tsx';
import { type Attempt, useWait, WaitNotice } from './sign-in-form.tsx';
import { startCalls } from './welkom.queries.ts';

/** Asks for the passphrase of an administratie that has no key in the key store. */
export function WachtzinScreen({ naam, attempt }: { readonly naam: string; readonly attempt: Attempt }) {
  const [wachtzin, setWachtzin] = useState('');
  const [changed, setChanged] = useState(false);
  const { bezig, fout, run } = useStap();
  const [metKey, setWithKey] = useState(false);
  const wait = useWait(attempt);
  if (metKey) return <HerstelsleutelInput naam={naam} onBack={() => setWithKey(false)} />;
  const submit = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    setChanged(false);
    if (wachtzin !== '' && wait === 0) run(() => startCalls.geefWachtzin(wachtzin));
  };
  const message =
    attempt.onjuist && !changed
      ? 'Deze wachtzin past niet. Let op hoofdletters en spaties en probeer het opnieuw.'
      : undefined;
  return (
    <form className="welkom__vorm" onSubmit={submit} noValidate>
      <h1>{naam} openen</h1>
      {fout === null ? null : <Notice soort="fout">{fout}</Notice>}
      <WaitNotice seconds={wait} />
      <TextField
        label="Wachtzin"
        geheim
        waarde={wachtzin}
        onChange={(text) => {
          setWachtzin(text);
          setChanged(true);
        }}
        melding={message}
        hint="De zin waarmee u zich bij deze administratie aanmeldt."
      />
      <div className="welkom__knoppen">
        <Button appearance="primary" type="submit" disabled={bezig || wachtzin === '' || wait > 0}>
          Openen
        </Button>
        <Button disabled={bezig} onClick={() => setWithKey(true)}>
          Wachtzin vergeten…
        </Button>
        <Button disabled={bezig} onClick={() => run(startCalls.sluit)}>
          Terug naar begin
        </Button>
      </div>
    </form>
  );
}
