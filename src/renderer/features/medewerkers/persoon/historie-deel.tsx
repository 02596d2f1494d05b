import { Button } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { HistorieRegel } from '../../../../shared/contract/medewerkers.ts';
import { FoutToestand, LaadToestand } from '../../../components/toestand.tsx';
import { useOpdracht } from '../../../data/opdracht.ts';
import { momentTekst } from '../../../lib/moment.ts';
import { leesFout } from '../../../lib/report-error.ts';
import { medewerkerOpdrachten, medewerkerQueries } from '../medewerkers.queries.ts';

const EERST = 10;

/** What happened to all rows of a person, newest first; each can be taken back from here. */
export function HistorieDeel({ id, vandaag }: { readonly id: string; readonly vandaag: string }) {
  const [alles, zetAlles] = useState(false);
  const vraag = useQuery(medewerkerQueries.historie(id));
  const terug = useOpdracht(medewerkerOpdrachten.maakOpdrachtOngedaan, { formulier: false });
  if (vraag.isError) {
    return <FoutToestand tekst={leesFout(vraag.error).tekst} onOpnieuw={() => void vraag.refetch()} />;
  }
  if (vraag.data === undefined) return <LaadToestand wat="Geschiedenis" regels={3} />;
  if (vraag.data.length === 0) return <p className="zacht">Er is nog niets gewijzigd.</p>;
  const regels = alles ? vraag.data : vraag.data.slice(0, EERST);
  return (
    <>
      <ul className="historie">
        {regels.map((regel) => (
          <Regel
            key={regel.id}
            regel={regel}
            vandaag={vandaag}
            bezig={terug.bezig}
            onTerug={() => void terug.voerUit({ opdrachtId: regel.id })}
          />
        ))}
      </ul>
      {vraag.data.length > regels.length ? (
        <div className="rij-acties">
          <Button size="small" onClick={() => zetAlles(true)}>
            Alle {vraag.data.length} wijzigingen tonen
          </Button>
        </div>
      ) : null}
    </>
  );
}

type RegelProps = {
  readonly regel: HistorieRegel;
  readonly vandaag: string;
  readonly bezig: boolean;
  readonly onTerug: () => void;
};

function Regel({ regel, vandaag, bezig, onTerug }: RegelProps) {
  return (
    <li>
      <div className="historie__tekst">
        <strong>{regel.label}</strong>
        <p className="zacht cijfers">
          {momentTekst(regel.moment, vandaag)} · {regel.gebruiker}
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
                    {wijziging.onderwerp}, {veld.toLowerCase()}: {veldTekst(voor, na)}
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
          onClick={onTerug}
        >
          Ongedaan maken
        </Button>
      ) : null}
    </li>
  );
}

function veldTekst(voor: string | null, na: string | null): string {
  if (voor === null) return na ?? '–';
  return `${voor} → ${na ?? '–'}`;
}
