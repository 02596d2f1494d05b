import { Button } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { Melding } from '../../components/toestand.tsx';
import { TekstVeld } from '../../components/veld/veld.tsx';
import { useStap } from './gebruik-stap.ts';
import { startCalls } from './welkom.queries.ts';

type Props = { readonly sleutelkluis: boolean; readonly onTerug: () => void };

const KORTSTE_WACHTZIN = 12;

type Ingevuld = { naam: string; gemeente: string; wachtzin: string; herhaling: string };

/** Messages of what is not right yet; empty when it can be sent. */
function controleer(ingevuld: Ingevuld, sleutelkluis: boolean): Partial<Record<keyof Ingevuld, string>> {
  const meldingen: Partial<Record<keyof Ingevuld, string>> = {};
  if (ingevuld.naam.trim() === '') meldingen.naam = 'Vul een naam in, bijvoorbeeld “Wijkteams”.';
  if (ingevuld.gemeente.trim() === '') meldingen.gemeente = 'Vul de naam van de gemeente in.';
  if (sleutelkluis) return meldingen;
  if (ingevuld.wachtzin.length < KORTSTE_WACHTZIN) {
    meldingen.wachtzin = `Kies een wachtzin van minstens ${KORTSTE_WACHTZIN} tekens.`;
  } else if (ingevuld.herhaling !== ingevuld.wachtzin) {
    meldingen.herhaling = 'De twee wachtzinnen zijn niet gelijk.';
  }
  return meldingen;
}

/** Name, municipality and, where the computer has no key store, a passphrase twice. */
export function NieuweAdministratie({ sleutelkluis, onTerug }: Props) {
  const [ingevuld, zetIngevuld] = useState<Ingevuld>({ naam: '', gemeente: '', wachtzin: '', herhaling: '' });
  const [toonFouten, zetToonFouten] = useState(false);
  const stap = useStap();
  const eigen = toonFouten ? controleer(ingevuld, sleutelkluis) : {};
  const zet = (veld: keyof Ingevuld) => (waarde: string) =>
    zetIngevuld((vorige) => ({ ...vorige, [veld]: waarde }));
  const melding = (veld: keyof Ingevuld) => eigen[veld] ?? stap.velden[veld];
  const verstuur = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    zetToonFouten(true);
    if (Object.keys(controleer(ingevuld, sleutelkluis)).length > 0) return;
    const { naam, gemeente, wachtzin } = ingevuld;
    stap.doe(() => startCalls.nieuw({ naam, gemeente, wachtzin: sleutelkluis ? null : wachtzin }));
  };
  return (
    <form className="welkom__vorm" onSubmit={verstuur} noValidate>
      <h1>Nieuwe administratie</h1>
      {stap.fout === null ? null : <Melding soort="fout">{stap.fout}</Melding>}
      <TekstVeld
        label="Naam van de administratie"
        verplicht
        waarde={ingevuld.naam}
        onWijzig={zet('naam')}
        melding={melding('naam')}
        maxLengte={80}
      />
      <TekstVeld
        label="Gemeente"
        hint="Komt boven elke afdruk te staan."
        verplicht
        waarde={ingevuld.gemeente}
        onWijzig={zet('gemeente')}
        melding={melding('gemeente')}
        maxLengte={80}
      />
      {sleutelkluis ? (
        <p className="zacht">
          De gegevens worden versleuteld. De sleutel wordt veilig bewaard in uw account op deze computer; u
          hoeft niets te onthouden.
        </p>
      ) : (
        <>
          <Melding soort="let-op">
            Deze computer heeft geen sleutelkluis. Kies daarom een wachtzin: een zin van een paar woorden. U
            hebt hem nodig bij elke start.{' '}
            <strong>Zonder wachtzin zijn de gegevens niet meer te openen.</strong> Bewaar hem op een veilige
            plek.
          </Melding>
          <TekstVeld
            label="Wachtzin"
            geheim
            verplicht
            waarde={ingevuld.wachtzin}
            onWijzig={zet('wachtzin')}
            melding={melding('wachtzin')}
            hint={`Minstens ${KORTSTE_WACHTZIN} tekens.`}
          />
          <TekstVeld
            label="Wachtzin nog een keer"
            geheim
            verplicht
            waarde={ingevuld.herhaling}
            onWijzig={zet('herhaling')}
            melding={melding('herhaling')}
          />
        </>
      )}
      <div className="welkom__knoppen">
        <Button appearance="primary" type="submit" disabled={stap.bezig}>
          Administratie maken
        </Button>
        <Button onClick={onTerug} disabled={stap.bezig}>
          Terug
        </Button>
      </div>
    </form>
  );
}
