import { Button } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Melding } from '../../components/toestand.tsx';
import { KeuzeVeld } from '../../components/veld/veld.tsx';
import { useStatus } from '../../data/planbord-data.ts';
import { toonMelding } from '../../lib/meldingen.ts';
import { leesFout } from '../../lib/report-error.ts';
import { kiesThema, THEMAKEUZES, themaKeuzeWinkel } from '../../lib/thema.ts';
import { useWinkel } from '../../lib/winkel.ts';
import { beheerQueries, sluitAdministratie, toonMap } from './beheer.queries.ts';

/** A call of the shell from a button: what goes wrong comes in the message bar. */
function doe(call: () => Promise<unknown>): void {
  call().catch((oorzaak: unknown) => toonMelding({ soort: 'fout', tekst: leesFout(oorzaak).tekst }));
}

/** Version, administratie, where it stands, and the looks. */
export function Over() {
  const info = useQuery(beheerQueries.appInfo()).data;
  const status = useStatus().data;
  const thema = useWinkel(themaKeuzeWinkel);
  return (
    <div className="over">
      {status?.waarschuwingen.map((waarschuwing) => (
        <Melding key={waarschuwing} soort="let-op">
          {waarschuwing}
        </Melding>
      ))}
      <dl className="over__lijst">
        <Regel naam="Administratie">
          {status?.administratie.naam}
          {status?.administratie.demo ? ' (demo, fictieve gegevens)' : ''}
        </Regel>
        <Regel naam="Gemeente">{status?.administratie.gemeente}</Regel>
        <Regel naam="Gebruiker">{status?.gebruiker.naam}</Regel>
        <Regel naam="Versie">{info === undefined ? null : `Gebiedsplanner ${info.versie}`}</Regel>
        <Regel naam="Draait op">{info === undefined ? null : `${info.runtime}, ${info.platform}`}</Regel>
        <Regel naam="Netwerk">Gebiedsplanner maakt geen verbinding met internet.</Regel>
        <Regel naam="Licentie">EUPL-1.2, open source</Regel>
      </dl>
      <Licenties />
      <div className="over__thema">
        <KeuzeVeld
          label="Kleuren"
          waarde={thema}
          keuzes={THEMAKEUZES.options}
          onWijzig={(tekst) => kiesThema(THEMAKEUZES.find(tekst) ?? 'systeem')}
        />
      </div>
      <div className="beheer__acties">
        <Button onClick={() => doe(sluitAdministratie)}>Andere administratie openen…</Button>
        <Button onClick={() => doe(toonMap)}>Map met administraties tonen</Button>
      </div>
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
        <Melding soort="fout">{leesFout(licenties.error).tekst}</Melding>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls is reached with the keyboard
        <section className="over__licenties" aria-label="Licenties" tabIndex={0}>
          <pre>{licenties.data ?? 'Even geduld…'}</pre>
        </section>
      )}
    </details>
  );
}

function Regel({ naam, children }: { readonly naam: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{naam}</dt>
      <dd>{children ?? '–'}</dd>
    </div>
  );
}
