import { Button } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { ChoiceField } from '../../components/field/field.tsx';
import { Notice } from '../../components/toestand.tsx';
import { useStatus } from '../../data/planbord-data.ts';
import { useCopyMoment } from '../../lib/copy.ts';
import { showMessage } from '../../lib/messages.ts';
import { leesFout } from '../../lib/report-error.ts';
import { useShared } from '../../lib/shared.ts';
import { useStore } from '../../lib/store.ts';
import { selectTheme, THEMAKEUZES, themeChoiceStore } from '../../lib/theme.ts';
import { beheerQueries, closeAdministratie, showMap } from './beheer.queries.ts';

/** A call of the shell from a button: what goes wrong comes in the message bar. */
function run(call: () => Promise<unknown>): void {
  call().catch((cause: unknown) => showMessage({ soort: 'fout', tekst: leesFout(cause).tekst }));
}

/** Version, administratie, where it stands, and the looks. */
export function Over() {
  const info = useQuery(beheerQueries.appInfo()).data;
  const status = useStatus().data;
  const theme = useStore(themeChoiceStore);
  const isCopy = useCopyMoment() !== null;
  const shared = useShared();
  return (
    <div className="over">
      {status?.waarschuwingen.map((waarschuwing) => (
        <Notice key={waarschuwing} soort="let-op">
          {waarschuwing}
        </Notice>
      ))}
      <dl className="over__lijst">
        <Line naam="Administratie">
          {status?.administratie.naam}
          {status?.administratie.demo ? ' (demo, fictieve gegevens)' : ''}
        </Line>
        <Line naam="Gemeente">{status?.administratie.gemeente}</Line>
        <Line naam="Gebruiker">{status?.gebruiker.naam}</Line>
        <Line naam="Versie">{info === undefined ? null : `Gebiedsplanner ${info.versie}`}</Line>
        <Line naam="Draait op">{info === undefined ? null : `${info.runtime}, ${info.platform}`}</Line>
        <Line naam="Netwerk">
          {shared === null
            ? 'Gebiedsplanner maakt geen verbinding met internet.'
            : `Gebiedsplanner maakt alleen verbinding met ${shared.adres}.`}
        </Line>
        <Line naam="Licentie">EUPL-1.2, open source</Line>
      </dl>
      <Licenties />
      <div className="over__thema">
        <ChoiceField
          label="Kleuren"
          waarde={theme}
          keuzes={THEMAKEUZES.options}
          onChange={(text) => selectTheme(THEMAKEUZES.find(text) ?? 'systeem')}
        />
      </div>
      {isCopy ? null : (
        <div className="beheer__acties">
          <Button onClick={() => run(closeAdministratie)}>Andere administratie openen…</Button>
          {shared === null ? (
            <Button onClick={() => run(showMap)}>Map met administraties tonen</Button>
          ) : null}
        </div>
      )}
    </div>
  );
}

/** Under which licences the application and its parts are; read when it is opened. */
function Licenties() {
  const [open, setOpen] = useState(false);
  const licenties = useQuery({ ...beheerQueries.licenties(), enabled: open });
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Licenties van Gebiedsplanner en zijn onderdelen</summary>
      {licenties.isError ? (
        <Notice soort="fout">{leesFout(licenties.error).tekst}</Notice>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls is reached with the keyboard
        <section className="over__licenties" aria-label="Licenties" tabIndex={0}>
          <pre>{licenties.data ?? 'Even geduld…'}</pre>
        </section>
      )}
    </details>
  );
}

function Line({ naam, children }: { readonly naam: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{naam}</dt>
      <dd>{children ?? '–'}</dd>
    </div>
  );
}
