import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { SignInPerson } from '../../../shared/contract/shell.ts';
import { ChoiceField } from '../../components/field/field.tsx';
import { Notice } from '../../components/toestand.tsx';
import { useStap } from './gebruik-stap.ts';
import { startCalls } from './welkom.queries.ts';

/** There is a key, and nobody knows whose it is (the recovery key, a copy): one goes on as one of the beheerders. */
export function WhoScreen({
  naam,
  mensen,
}: {
  readonly naam: string;
  readonly mensen: readonly SignInPerson[];
}) {
  const [id, setId] = useState('');
  const [showErrors, setShowErrors] = useState(false);
  const { bezig, fout, run } = useStap();
  return (
    <form
      className="welkom__vorm"
      noValidate
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        setShowErrors(true);
        if (id !== '') run(() => startCalls.kiesWie(id));
      }}
    >
      <h1>Als wie gaat u verder?</h1>
      <p>
        U opent {naam} met een sleutel die niet van één persoon is. Kies welke beheerder u bent. Wat u doet,
        staat op die naam in de geschiedenis.
      </p>
      {fout === null ? null : <Notice soort="fout">{fout}</Notice>}
      <ChoiceField
        label="Beheerder"
        verplicht
        waarde={id}
        keuzes={mensen.map((one) => ({ waarde: one.id, label: one.naam }))}
        leeg="Kies uw naam"
        toonFouten={showErrors}
        onChange={setId}
      />
      <div className="welkom__knoppen">
        <Button appearance="primary" type="submit" disabledFocusable={bezig}>
          Verder
        </Button>
        <Button disabled={bezig} onClick={() => run(startCalls.sluit)}>
          Terug naar begin
        </Button>
      </div>
    </form>
  );
}
