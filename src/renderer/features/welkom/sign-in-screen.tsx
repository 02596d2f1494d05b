import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { SignInPerson } from '../../../shared/contract/shell.ts';
import { HerstelsleutelInput } from './herstelsleutel-input.tsx';
import { type Attempt, SignInForm } from './sign-in-form.tsx';
import { startCalls } from './welkom.queries.ts';

type Props = { readonly naam: string; readonly mensen: readonly SignInPerson[]; readonly attempt: Attempt };

/** More people work with this administratie: who is this. */
export function SignInScreen({ naam, mensen, attempt }: Props) {
  const [withKey, setWithKey] = useState(false);
  if (withKey) return <HerstelsleutelInput naam={naam} onBack={() => setWithKey(false)} />;
  return (
    <SignInForm
      titel={`Aanmelden bij ${naam}`}
      uitleg="Wachtzin vergeten? Vraag een beheerder om een nieuwe startwachtzin."
      knop="Aanmelden"
      voorstel={null}
      {...{ mensen, attempt }}
    >
      <Button onClick={() => setWithKey(true)}>Herstelsleutel invoeren…</Button>
      <Button onClick={() => void startCalls.sluit()}>Terug naar begin</Button>
    </SignInForm>
  );
}
