import { Button } from '@fluentui/react-components';
import { type FormEvent, type ReactNode, useEffect, useState } from 'react';
import type { SignInPerson } from '../../../shared/contract/shell.ts';
import { ChoiceField, TextField } from '../../components/field/field.tsx';
import { Notice } from '../../components/toestand.tsx';
import { useStap } from './gebruik-stap.ts';
import { startCalls } from './welkom.queries.ts';

/** What came of the last attempt, as main says it. */
export type Attempt = {
  readonly onjuist: boolean;
  readonly gekozen: string | null;
  readonly wacht: number;
  readonly melding: string | null;
};

/** Seconds before another passphrase may be tried, counting down from what main said. */
export function useWait(attempt: Pick<Attempt, 'wacht'>): number {
  const [left, setLeft] = useState(attempt.wacht);
  useEffect(() => {
    setLeft(attempt.wacht);
    if (attempt.wacht === 0) return undefined;
    const clock = setInterval(() => setLeft((seconds) => Math.max(0, seconds - 1)), 1000);
    return () => clearInterval(clock);
  }, [attempt]);
  return left;
}

/** Why one has to wait; nothing when one need not. */
export function WaitNotice({ seconds }: { readonly seconds: number }) {
  if (seconds === 0) return null;
  const text = seconds === 1 ? '1 seconde' : `${String(seconds)} seconden`;
  return (
    <Notice soort="let-op">
      De wachtzin was een paar keer onjuist. U kunt het over {text} opnieuw proberen.
    </Notice>
  );
}

const WRONG = 'Deze wachtzin past niet. Let op hoofdletters en spaties en probeer het opnieuw.';

type Props = {
  readonly titel: string;
  readonly uitleg: ReactNode;
  readonly mensen: readonly SignInPerson[];
  /** Who is proposed. */
  readonly voorstel: string | null;
  readonly attempt: Attempt;
  readonly knop: string;
  /** What else can be done here. */
  readonly children?: ReactNode;
};

/** Who one is, and the passphrase or the account of this computer that proves it. */
export function SignInForm({ titel, uitleg, mensen, voorstel, attempt, knop, children }: Props) {
  const proposed = attempt.gekozen ?? voorstel ?? '';
  const [id, setId] = useState(mensen.some((one) => one.id === proposed) ? proposed : '');
  const [wachtzin, setWachtzin] = useState('');
  const [typed, setTyped] = useState(false);
  const [showErrors, setShowErrors] = useState(false);
  const { bezig, fout, run } = useStap();
  const left = useWait(attempt);
  // Another person does not wait for it.
  const wait = id === proposed ? left : 0;
  const computer = mensen.find((one) => one.id === id)?.computer === true;
  const submit = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    setShowErrors(true);
    if (id === '' || wait > 0 || (wachtzin === '' && !computer)) return;
    setTyped(false);
    run(() => startCalls.meldAan(id, wachtzin === '' ? null : wachtzin));
  };
  return (
    <form className="welkom__vorm" onSubmit={submit} noValidate>
      <h1>{titel}</h1>
      <p>{uitleg}</p>
      {fout === null ? null : <Notice soort="fout">{fout}</Notice>}
      {attempt.melding === null || typed ? null : <Notice soort="fout">{attempt.melding}</Notice>}
      <WaitNotice seconds={wait} />
      <ChoiceField
        label="Wie bent u?"
        verplicht
        waarde={id}
        keuzes={mensen.map((one) => ({ waarde: one.id, label: one.naam }))}
        {...(mensen.length === 1 ? {} : { leeg: 'Kies uw naam' })}
        toonFouten={showErrors}
        onChange={(value) => {
          setId(value);
          setTyped(true);
        }}
      />
      <TextField
        label="Wachtzin"
        geheim
        eerste
        waarde={wachtzin}
        onChange={(text) => {
          setWachtzin(text);
          setTyped(true);
        }}
        melding={attempt.onjuist && !typed ? WRONG : undefined}
        leegMelding={computer ? undefined : 'Vul uw wachtzin in.'}
        toonFouten={showErrors}
        {...(computer ? { hint: 'Laat leeg om met het account van deze computer verder te gaan.' } : {})}
      />
      <div className="welkom__knoppen">
        <Button appearance="primary" type="submit" disabledFocusable={bezig || wait > 0}>
          {knop}
        </Button>
        {children}
      </div>
    </form>
  );
}
