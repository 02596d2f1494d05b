import { Button } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Vernietigingslijst } from '../../../../shared/contract/klachten/vernietiging.ts';
import {
  VERNIETIG_WIJZEN,
  VERNIETIGINGSLIJST_STANDEN,
} from '../../../../shared/domain/klacht/basis/lists.ts';
import { numberText } from '../../../../shared/domain/tekst/number.ts';
import { datumNl } from '../../../../shared/domain/tijd/datum.ts';
import { Dialog } from '../../../components/dialog/dialog.tsx';
import { CheckField } from '../../../components/field/field.tsx';
import { Notice } from '../../../components/toestand.tsx';
import { useOpdracht } from '../../../data/opdracht.ts';
import { showMessage } from '../../../lib/messages.ts';
import { leesFout } from '../../../lib/report-error.ts';
import { omvangText } from './omvang-text.ts';
import { forgetAll, refresh, vernietigingQueries, vernietigLijst } from './vernietiging.queries.ts';

type Props = { readonly lijst: Vernietigingslijst };

function wie(datum: string | null, door: string | null): string {
  return datum === null ? '–' : `${datumNl(datum)}${door === null ? '' : ` door ${door}`}`;
}

function OutputDialog({ lijst, onClose }: Props & { readonly onClose: () => void }) {
  const client = useQueryClient();
  const [begrepen, setBegrepen] = useState(false);
  const [busy, setBusy] = useState(false);
  const run = async () => {
    if (!begrepen || busy) return;
    setBusy(true);
    try {
      const uit = await vernietigLijst({ id: lijst.id, begrepen: true });
      showMessage({
        soort: 'goed',
        tekst: `Klaar: ${omvangText(uit)}.`,
      });
      onClose();
      await forgetAll(client);
    } catch (cause) {
      showMessage({ soort: 'fout', tekst: leesFout(cause).tekst });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog
      titel="Definitief vernietigen"
      onClose={onClose}
      onSubmit={() => void run()}
      knoppen={
        <>
          <Button appearance="primary" type="submit" disabledFocusable={!begrepen || busy}>
            Definitief vernietigen
          </Button>
          <Button onClick={onClose}>Annuleren</Button>
        </>
      }
    >
      <Notice soort="let-op">
        <strong>Dit kan niet ongedaan worden gemaakt.</strong> De gegevens van deze klachten verdwijnen uit de
        administratie, de documenten, de geschiedenis en de back-ups. Alleen de cijfers en deze verklaring
        blijven.
      </Notice>
      <p>
        {VERNIETIG_WIJZEN.labels[lijst.wijze]}: {lijst.klachten.map(({ nummer }) => nummer).join(', ')}.
      </p>
      <CheckField
        label="Ik begrijp dat dit niet ongedaan gemaakt kan worden"
        waarde={begrepen}
        onChange={setBegrepen}
      />
    </Dialog>
  );
}

/** One list, with what may be done with it now. */
export function List({ lijst }: Props) {
  const client = useQueryClient();
  const [voertUit, setVoertFrom] = useState(false);
  const goed = useOpdracht(vernietigingQueries.keurGoed, { formulier: false });
  const weg = useOpdracht(vernietigingQueries.trekIn, { formulier: false });
  const busy = goed.bezig || weg.bezig;
  const run = async (werk: typeof goed) => {
    await werk.run({ id: lijst.id });
    await refresh(client);
  };
  const loopt = lijst.stand === 'opgesteld' || lijst.stand === 'goedgekeurd';
  return (
    <section className="vernietiging__lijst" aria-label={`Lijst van ${datumNl(lijst.opgesteldOp)}`}>
      <h3>
        {VERNIETIG_WIJZEN.labels[lijst.wijze]}: {numberText(lijst.klachten.length, 0)}{' '}
        {lijst.klachten.length === 1 ? 'klacht' : 'klachten'}
      </h3>
      <p>
        Stand: <strong>{VERNIETIGINGSLIJST_STANDEN.labels[lijst.stand]}</strong>. Opgesteld{' '}
        {wie(lijst.opgesteldOp, lijst.opgesteldDoor)} · goedgekeurd{' '}
        {wie(lijst.goedgekeurdOp, lijst.goedgekeurdDoor)} · uitgevoerd{' '}
        {wie(lijst.uitgevoerdOp, lijst.uitgevoerdDoor)}.
      </p>
      <details>
        <summary>Klachten op deze lijst</summary>
        <ul>
          {lijst.klachten.map(({ klachtId, nummer, grond }) => (
            <li key={klachtId}>
              {nummer}: {grond}
            </li>
          ))}
        </ul>
      </details>
      {loopt ? (
        <div className="vernietiging__knoppen">
          {lijst.magGoedkeuren ? (
            <Button appearance="primary" disabledFocusable={busy} onClick={() => void run(goed)}>
              Goedkeuren
            </Button>
          ) : null}
          {lijst.magUitvoeren ? (
            <Button appearance="primary" disabledFocusable={busy} onClick={() => setVoertFrom(true)}>
              Uitvoeren…
            </Button>
          ) : null}
          <Button disabledFocusable={busy} onClick={() => void run(weg)}>
            Intrekken
          </Button>
          {lijst.stand === 'opgesteld' && !lijst.magGoedkeuren ? (
            <span className="zacht">Een ander dan wie de lijst opstelde moet haar goedkeuren.</span>
          ) : null}
        </div>
      ) : null}
      {voertUit ? <OutputDialog lijst={lijst} onClose={() => setVoertFrom(false)} /> : null}
    </section>
  );
}
