import { Button } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { useState } from 'react';
import { datumNl } from '../../../shared/domain/tijd/datum.ts';
import { dagOfMoment } from '../../../shared/domain/tijd/moment.ts';
import { Notice } from '../../components/toestand.tsx';
import { CopyFromFile } from '../../parts/kopieen/copy-uit-file.tsx';
import { useStap } from './gebruik-stap.ts';
import { NewAdministratie } from './new-administratie.tsx';
import { sharedCalls, startCalls } from './welkom.queries.ts';

type Administratie = { readonly id: string; readonly naam: string; readonly laatstGeopend: string | null };
type Server = { readonly id: string; readonly naam: string; readonly adres: string };
type Props = {
  readonly administraties: readonly Administratie[];
  readonly gedeeld: readonly Server[];
  readonly sleutelkluis: boolean;
  readonly account: string;
};

function openedText(moment: string | null): string {
  if (moment === null) return 'nog niet geopend';
  return `laatst geopend op ${datumNl(dagOfMoment(moment))}`;
}

/** First screen of an installed copy: look at the demo, start, or go on with an administratie of before. */
export function StartScreen({ administraties, gedeeld, sleutelkluis, account }: Props) {
  const [nieuw, setNew] = useState(false);
  const { bezig, fout, run } = useStap();
  if (nieuw) return <NewAdministratie {...{ sleutelkluis, account }} onBack={() => setNew(false)} />;
  return (
    <>
      <h1>Welkom</h1>
      <p>
        Met Gebiedsplanner ziet u wie waar werkt, hoeveel uren er zijn en waar het knelt. Alle gegevens
        blijven op deze computer, versleuteld. Van een gedeelde administratie staan ze op een server van uw
        gemeente, en hier niet.
      </p>
      {fout === null ? null : <Notice soort="fout">{fout}</Notice>}
      <ul className="welkom__keuzes">
        {administraties.map((administratie) => (
          <li key={administratie.id}>
            <button
              type="button"
              className="welkom__keuze"
              disabled={bezig}
              onClick={() => run(() => startCalls.open(administratie.id))}
            >
              <strong>{administratie.naam} openen</strong>
              <span>{openedText(administratie.laatstGeopend)}</span>
            </button>
          </li>
        ))}
        {gedeeld.map((server) => (
          <li key={server.id} className="welkom__server">
            <button
              type="button"
              className="welkom__keuze"
              disabled={bezig}
              onClick={() => run(() => sharedCalls.open(server.id))}
            >
              <strong>{server.naam} openen</strong>
              <span>gedeelde administratie op {server.adres.replace('https://', '')}</span>
            </button>
            <Button
              appearance="subtle"
              icon={<Dismiss20Regular />}
              aria-label={`${server.naam} niet meer tonen`}
              title="Niet meer tonen. Op de server verandert niets."
              disabled={bezig}
              onClick={() => run(() => sharedCalls.vergeet(server.id))}
            />
          </li>
        ))}
        <li>
          <button
            type="button"
            className="welkom__keuze"
            disabled={bezig}
            onClick={() => run(() => startCalls.openDemo())}
          >
            <strong>Demo bekijken</strong>
            <span>Een volledig ingevuld voorbeeld met fictieve gegevens. U kunt alles proberen.</span>
          </button>
        </li>
        <li>
          <button type="button" className="welkom__keuze" disabled={bezig} onClick={() => setNew(true)}>
            <strong>Nieuwe administratie…</strong>
            <span>Begin leeg voor uw eigen gemeente.</span>
          </button>
        </li>
        <li>
          <button
            type="button"
            className="welkom__keuze"
            disabled={bezig}
            onClick={() => run(() => sharedCalls.kies())}
          >
            <strong>Verbinden met een gedeelde administratie…</strong>
            <span>Werk met meer mensen op een server. Kies het verbindingsbestand van uw beheerder.</span>
          </button>
        </li>
      </ul>
      <p className="welkom__knoppen">
        <CopyFromFile als="nieuw" label="Kopie openen…" />
        <Button
          appearance="transparent"
          size="small"
          disabled={bezig}
          onClick={() => run(startCalls.toonMap)}
        >
          Map met administraties tonen
        </Button>
      </p>
    </>
  );
}
