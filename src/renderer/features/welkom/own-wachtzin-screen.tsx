import { Button } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { Notice } from '../../components/toestand.tsx';
import { checkNewWachtzin, EMPTY_WACHTZIN, NewWachtzinFields } from '../../parts/wachtzin/new-wachtzin.tsx';
import { useStap } from './gebruik-stap.ts';
import { startCalls } from './welkom.queries.ts';

/** Signed in with a start passphrase: one of their own takes its place. */
export function OwnWachtzinScreen({ naam, wie }: { readonly naam: string; readonly wie: string }) {
  const [typed, setTyped] = useState(EMPTY_WACHTZIN);
  const [showErrors, setShowErrors] = useState(false);
  const { bezig, fout, velden, run } = useStap();
  const submit = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    setShowErrors(true);
    if (Object.keys(checkNewWachtzin(typed)).length === 0) run(() => startCalls.kiesWachtzin(typed.wachtzin));
  };
  return (
    <form className="welkom__vorm" onSubmit={submit} noValidate>
      <h1>Kies uw eigen wachtzin</h1>
      <p>
        Welkom, {wie}. De startwachtzin was voor één keer. Kies nu een zin die alleen u kent; daarmee meldt u
        zich voortaan aan bij {naam}.
      </p>
      {fout === null ? null : <Notice soort="fout">{fout}</Notice>}
      <NewWachtzinFields {...{ typed, showErrors }} onChange={setTyped} melding={velden.wachtzin} />
      <div className="welkom__knoppen">
        <Button appearance="primary" type="submit" disabledFocusable={bezig}>
          Wachtzin bewaren en verder
        </Button>
        <Button disabled={bezig} onClick={() => run(startCalls.sluit)}>
          Terug naar begin
        </Button>
      </div>
    </form>
  );
}
