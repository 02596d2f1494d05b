import { Button } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { HistorieLine } from '../../../../shared/contract/medewerkers.ts';
import { ErrorState, LoadingState } from '../../../components/toestand.tsx';
import { useOpdracht } from '../../../data/opdracht.ts';
import { momentText } from '../../../lib/moment.ts';
import { leesFout } from '../../../lib/report-error.ts';
import { medewerkerOpdrachten, medewerkerQueries } from '../medewerkers.queries.ts';

const EERST = 10;

/** What happened to all rows of a person, newest first; each can be taken back from here. */
export function HistorieSection({ id, vandaag }: { readonly id: string; readonly vandaag: string }) {
  const [alles, setAll] = useState(false);
  const vraag = useQuery(medewerkerQueries.historie(id));
  const back = useOpdracht(medewerkerOpdrachten.maakOpdrachtOngedaan, { formulier: false });
  if (vraag.isError) {
    return <ErrorState tekst={leesFout(vraag.error).tekst} onRetry={() => void vraag.refetch()} />;
  }
  if (vraag.data === undefined) return <LoadingState wat="Geschiedenis" regels={3} />;
  if (vraag.data.length === 0) return <p className="zacht">Er is nog niets gewijzigd.</p>;
  const lines = alles ? vraag.data : vraag.data.slice(0, EERST);
  return (
    <>
      <ul className="historie">
        {lines.map((line) => (
          <Line
            key={line.id}
            regel={line}
            vandaag={vandaag}
            bezig={back.bezig}
            onBack={() => void back.run({ opdrachtId: line.id })}
          />
        ))}
      </ul>
      {vraag.data.length > lines.length ? (
        <div className="rij-acties">
          <Button size="small" onClick={() => setAll(true)}>
            Alle {vraag.data.length} wijzigingen tonen
          </Button>
        </div>
      ) : null}
    </>
  );
}

type LineProps = {
  readonly regel: HistorieLine;
  readonly vandaag: string;
  readonly bezig: boolean;
  readonly onBack: () => void;
};

function Line({ regel, vandaag, bezig, onBack }: LineProps) {
  return (
    <li>
      <div className="historie__tekst">
        <strong>{regel.label}</strong>
        <p className="zacht cijfers">
          {momentText(regel.moment, vandaag)} · {regel.gebruiker}
        </p>
        <ul>
          {regel.wijzigingen.flatMap((wijziging, i) =>
            wijziging.velden.length === 0
              ? [
                  // biome-ignore lint/suspicious/noArrayIndexKey: what happened does not change
                  <li key={i}>
                    {wijziging.onderwerp}: {wijziging.soort}
                  </li>,
                ]
              : wijziging.velden.map(({ veld, voor, na }) => (
                  <li key={`${String(i)}-${veld}`}>
                    {wijziging.onderwerp}, {veld.toLowerCase()}: {fieldText(voor, na)}
                  </li>
                )),
          )}
        </ul>
      </div>
      {regel.kanOngedaan ? (
        <Button
          size="small"
          disabledFocusable={bezig}
          aria-label={`Ongedaan maken vanuit de geschiedenis: ${regel.label}`}
          onClick={onBack}
        >
          Ongedaan maken
        </Button>
      ) : null}
    </li>
  );
}

function fieldText(voor: string | null, na: string | null): string {
  if (voor === null) return na ?? '–';
  return `${voor} → ${na ?? '–'}`;
}
