import { Button } from '@fluentui/react-components';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { HistorieLine } from '../../../../shared/contract/medewerkers.ts';
import { ConfirmDialog } from '../../../components/dialog/bevestig-dialog.tsx';
import { RightButton } from '../../../components/right-button.tsx';
import { QueryState } from '../../../components/toestand.tsx';
import { BACK } from '../../../data/journaal.ts';
import { useOpdracht } from '../../../data/opdracht.ts';
import { showMessage } from '../../../lib/messages.ts';
import { momentText } from '../../../lib/moment.ts';
import { leesFout } from '../../../lib/report-error.ts';
import { medewerkerOpdrachten, medewerkerQueries } from '../medewerkers.queries.ts';

const EERST = 10;

type Gevolg = { readonly anderen: number; readonly namen: readonly string[]; readonly verdwijnt: boolean };
type Asked = { readonly line: HistorieLine; readonly gevolg: Gevolg };

/** "A, B en 3 anderen". */
function otherPeople({ anderen, namen }: Gevolg): string {
  const rest = anderen - namen.length;
  const all = rest === 0 ? namen : [...namen, rest === 1 ? '1 ander' : `${String(rest)} anderen`];
  return all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} en ${all.at(-1) ?? ''}`;
}

/** Takes back from here: at once what is of this person alone, else after asking. */
function useTakeBack(id: string) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const back = useOpdracht(medewerkerOpdrachten.maakOpdrachtOngedaan, BACK);
  const [asked, setAsked] = useState<Asked | null>(null);
  const run = async (line: HistorieLine, gevolg: Gevolg) => {
    const result = await back.run({ opdrachtId: line.id });
    setAsked(null);
    if (result.soort === 'fout') return;
    if (gevolg.verdwijnt) void navigate('/medewerkers', { replace: true });
    if (!gevolg.verdwijnt && gevolg.anderen === 0) return;
    const tekst = `Ongedaan gemaakt: ${line.label}. Met Ctrl+Y zet u het weer terug.`;
    showMessage({ soort: 'goed', tekst });
  };
  const ask = async (line: HistorieLine) => {
    try {
      const gevolg = await client.fetchQuery(medewerkerQueries.gevolgOngedaan(id, line.id));
      if (gevolg.anderen === 0 && !gevolg.verdwijnt) await run(line, gevolg);
      else setAsked({ line, gevolg });
    } catch (fault) {
      showMessage({ soort: 'fout', tekst: leesFout(fault).tekst });
    }
  };
  return { asked, ask, run, bezig: back.bezig, close: () => setAsked(null) };
}

type Props = { readonly id: string; readonly naam: string; readonly vandaag: string };

/** What happened to all rows of a person, newest first; each can be taken back from here. */
export function HistorieSection({ id, naam, vandaag }: Props) {
  const [alles, setAll] = useState(false);
  const vraag = useQuery(medewerkerQueries.historie(id));
  const { asked, ask, run, bezig, close } = useTakeBack(id);
  if (vraag.isError || vraag.data === undefined)
    return <QueryState vraag={vraag} wat="Geschiedenis" regels={3} />;
  if (vraag.data.length === 0) return <p className="zacht">Er is nog niets gewijzigd.</p>;
  const lines = alles ? vraag.data : vraag.data.slice(0, EERST);
  return (
    <>
      <ul className="historie">
        {lines.map((line) => (
          <Line key={line.id} regel={line} {...{ vandaag, bezig }} onBack={() => void ask(line)} />
        ))}
      </ul>
      {vraag.data.length > lines.length ? (
        <div className="rij-acties">
          <Button size="small" onClick={() => setAll(true)}>
            Alle {vraag.data.length} wijzigingen tonen
          </Button>
        </div>
      ) : null}
      {asked === null ? null : (
        <TakeBackDialog
          {...{ asked, naam, bezig }}
          onConfirm={() => void run(asked.line, asked.gevolg)}
          onClose={close}
        />
      )}
    </>
  );
}

type DialogProps = {
  readonly asked: Asked;
  readonly naam: string;
  readonly bezig: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
};

function TakeBackDialog({ asked: { line, gevolg }, naam, bezig, onConfirm, onClose }: DialogProps) {
  const { anderen, verdwijnt } = gevolg;
  const title = anderen > 0 ? 'Ook bij anderen ongedaan maken?' : 'Toevoegen ongedaan maken?';
  return (
    <ConfirmDialog titel={title} knop="Ongedaan maken" {...{ bezig, onConfirm, onClose }}>
      {anderen > 0
        ? `“${line.label}” was één wijziging. Die betrof ook ${otherPeople(gevolg)}. Ook bij ${anderen === 1 ? 'die medewerker' : 'die medewerkers'} wordt alles ervan ongedaan gemaakt. `
        : null}
      {verdwijnt ? `${naam} is hiermee toegevoegd en staat daarna niet meer in de administratie.` : null}
    </ConfirmDialog>
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
        <RightButton
          call="beheer.maakOpdrachtOngedaan"
          size="small"
          disabledFocusable={bezig}
          aria-label={`Ongedaan maken vanuit de geschiedenis: ${regel.label}`}
          onClick={onBack}
        >
          Ongedaan maken
        </RightButton>
      ) : null}
    </li>
  );
}

function fieldText(voor: string | null, na: string | null): string {
  if (voor === null) return na ?? '–';
  return `${voor} → ${na ?? '–'}`;
}
