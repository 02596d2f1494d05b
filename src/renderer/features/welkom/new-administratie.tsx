import { Button } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { TextField } from '../../components/field/field.tsx';
import { Notice } from '../../components/toestand.tsx';
import { useStap } from './gebruik-stap.ts';
import { startCalls } from './welkom.queries.ts';

type Props = { readonly sleutelkluis: boolean; readonly account: string; readonly onBack: () => void };

const KORTSTE_WACHTZIN = 12;

type Filled = { naam: string; gemeente: string; beheerder: string; wachtzin: string; herhaling: string };

/** Messages of what is not right yet; empty when it can be sent. */
function check(filled: Filled, sleutelkluis: boolean): Partial<Record<keyof Filled, string>> {
  const messages: Partial<Record<keyof Filled, string>> = {};
  if (filled.naam.trim() === '') messages.naam = 'Vul een naam in, bijvoorbeeld “Wijkteams”.';
  if (filled.gemeente.trim() === '') messages.gemeente = 'Vul de naam van de gemeente in.';
  if (filled.beheerder.trim() === '') messages.beheerder = 'Vul uw naam in.';
  if (sleutelkluis) return messages;
  if (filled.wachtzin.length < KORTSTE_WACHTZIN) {
    messages.wachtzin = `Kies een wachtzin van minstens ${KORTSTE_WACHTZIN} tekens.`;
  } else if (filled.herhaling !== filled.wachtzin) {
    messages.herhaling = 'De twee wachtzinnen zijn niet gelijk.';
  }
  return messages;
}

/** Name, municipality and, where the computer has no key store, a passphrase twice. */
export function NewAdministratie({ sleutelkluis, account, onBack }: Props) {
  const [filled, setFilled] = useState<Filled>({
    ...{ naam: '', gemeente: '', beheerder: account, wachtzin: '', herhaling: '' },
  });
  const [showErrors, setToonFaults] = useState(false);
  const stap = useStap();
  const own = showErrors ? check(filled, sleutelkluis) : {};
  const set = (field: keyof Filled) => (value: string) =>
    setFilled((previous) => ({ ...previous, [field]: value }));
  const message = (field: keyof Filled) => own[field] ?? stap.velden[field];
  const submit = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    setToonFaults(true);
    if (Object.keys(check(filled, sleutelkluis)).length > 0) return;
    const { wachtzin, herhaling: _, ...rest } = filled;
    stap.run(() => startCalls.nieuw({ ...rest, wachtzin: sleutelkluis ? null : wachtzin }));
  };
  return (
    <form className="welkom__vorm" onSubmit={submit} noValidate>
      <h1>Nieuwe administratie</h1>
      {stap.fout === null ? null : <Notice soort="fout">{stap.fout}</Notice>}
      <TextField
        label="Naam van de administratie"
        verplicht
        waarde={filled.naam}
        onChange={set('naam')}
        melding={message('naam')}
        maxLengte={80}
      />
      <TextField
        label="Gemeente"
        hint="Komt boven elke afdruk te staan."
        verplicht
        waarde={filled.gemeente}
        onChange={set('gemeente')}
        melding={message('gemeente')}
        maxLengte={80}
      />
      <TextField
        label="Uw naam"
        hint="U wordt de beheerder. Bij elke wijziging staat wie haar deed."
        verplicht
        waarde={filled.beheerder}
        onChange={set('beheerder')}
        melding={message('beheerder')}
        maxLengte={80}
      />
      {sleutelkluis ? (
        <p className="zacht">
          De gegevens worden versleuteld. De sleutel wordt veilig bewaard in uw account op deze computer; u
          hoeft niets te onthouden.
        </p>
      ) : (
        <>
          <Notice soort="let-op">
            Deze computer heeft geen sleutelkluis. Kies daarom een wachtzin: een zin van een paar woorden. U
            hebt hem nodig bij elke start.{' '}
            <strong>Zonder wachtzin zijn de gegevens niet meer te openen.</strong> Bewaar hem op een veilige
            plek.
          </Notice>
          <TextField
            label="Wachtzin"
            geheim
            verplicht
            waarde={filled.wachtzin}
            onChange={set('wachtzin')}
            melding={message('wachtzin')}
            hint={`Minstens ${KORTSTE_WACHTZIN} tekens.`}
          />
          <TextField
            label="Wachtzin nog een keer"
            geheim
            verplicht
            waarde={filled.herhaling}
            onChange={set('herhaling')}
            melding={message('herhaling')}
          />
        </>
      )}
      <div className="welkom__knoppen">
        <Button appearance="primary" type="submit" disabled={stap.bezig}>
          Administratie maken
        </Button>
        <Button onClick={onBack} disabled={stap.bezig}>
          Terug
        </Button>
      </div>
    </form>
  );
}
