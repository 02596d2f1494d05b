import { Button } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Vernietigingslijst } from '../../../../shared/contract/klachten/vernietiging.ts';
import {
  VERNIETIG_WIJZEN,
  VERNIETIGINGSLIJST_STANDEN,
} from '../../../../shared/domain/klacht/basis/lijsten.ts';
import { getalTekst } from '../../../../shared/domain/tekst/getal.ts';
import { datumNl } from '../../../../shared/domain/tijd/datum.ts';
import { Dialoog } from '../../../components/dialoog/dialoog.tsx';
import { Melding } from '../../../components/toestand.tsx';
import { VinkVeld } from '../../../components/veld/veld.tsx';
import { useOpdracht } from '../../../data/opdracht.ts';
import { toonMelding } from '../../../lib/meldingen.ts';
import { leesFout } from '../../../lib/report-error.ts';
import { vergeetAlles, vernietigingQueries, ververs, voerUit } from './vernietiging.queries.ts';

type Props = { readonly lijst: Vernietigingslijst };

function wie(datum: string | null, door: string | null): string {
  return datum === null ? '–' : `${datumNl(datum)}${door === null ? '' : ` door ${door}`}`;
}

function UitvoerDialoog({ lijst, onSluit }: Props & { readonly onSluit: () => void }) {
  const client = useQueryClient();
  const [begrepen, zetBegrepen] = useState(false);
  const [bezig, zetBezig] = useState(false);
  const doe = async () => {
    if (!begrepen || bezig) return;
    zetBezig(true);
    try {
      const uit = await voerUit({ id: lijst.id, begrepen: true });
      toonMelding({
        soort: 'goed',
        tekst: `Klaar: ${getalTekst(uit.klachten, 0)} klachten, ${getalTekst(uit.documenten, 0)} documenten, ${getalTekst(uit.journaalregels, 0)} regels van de geschiedenis en ${getalTekst(uit.backups, 0)} back-ups.`,
      });
      onSluit();
      await vergeetAlles(client);
    } catch (oorzaak) {
      toonMelding({ soort: 'fout', tekst: leesFout(oorzaak).tekst });
    } finally {
      zetBezig(false);
    }
  };
  return (
    <Dialoog
      titel="Definitief vernietigen"
      onSluit={onSluit}
      onVerstuur={() => void doe()}
      knoppen={
        <>
          <Button appearance="primary" type="submit" disabledFocusable={!begrepen || bezig}>
            Definitief vernietigen
          </Button>
          <Button onClick={onSluit}>Annuleren</Button>
        </>
      }
    >
      <Melding soort="let-op">
        <strong>Dit kan niet ongedaan worden gemaakt.</strong> De gegevens van deze klachten verdwijnen uit de
        administratie, de documenten, de geschiedenis en de back-ups. Alleen de cijfers en deze verklaring
        blijven.
      </Melding>
      <p>
        {VERNIETIG_WIJZEN.labels[lijst.wijze]}: {lijst.klachten.map(({ nummer }) => nummer).join(', ')}.
      </p>
      <VinkVeld
        label="Ik begrijp dat dit niet ongedaan gemaakt kan worden"
        waarde={begrepen}
        onWijzig={zetBegrepen}
      />
    </Dialoog>
  );
}

/** One list, with what may be done with it now. */
export function Lijst({ lijst }: Props) {
  const client = useQueryClient();
  const [voertUit, zetVoertUit] = useState(false);
  const goed = useOpdracht(vernietigingQueries.keurGoed, { formulier: false });
  const weg = useOpdracht(vernietigingQueries.trekIn, { formulier: false });
  const bezig = goed.bezig || weg.bezig;
  const doe = async (werk: typeof goed) => {
    await werk.voerUit({ id: lijst.id });
    await ververs(client);
  };
  const loopt = lijst.stand === 'opgesteld' || lijst.stand === 'goedgekeurd';
  return (
    <section className="vernietiging__lijst" aria-label={`Lijst van ${datumNl(lijst.opgesteldOp)}`}>
      <h3>
        {VERNIETIG_WIJZEN.labels[lijst.wijze]}: {getalTekst(lijst.klachten.length, 0)}{' '}
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
            <Button appearance="primary" disabledFocusable={bezig} onClick={() => void doe(goed)}>
              Goedkeuren
            </Button>
          ) : null}
          {lijst.magUitvoeren ? (
            <Button appearance="primary" disabledFocusable={bezig} onClick={() => zetVoertUit(true)}>
              Uitvoeren…
            </Button>
          ) : null}
          <Button disabledFocusable={bezig} onClick={() => void doe(weg)}>
            Intrekken
          </Button>
          {lijst.stand === 'opgesteld' && !lijst.magGoedkeuren ? (
            <span className="zacht">Een ander dan wie de lijst opstelde moet haar goedkeuren.</span>
          ) : null}
        </div>
      ) : null}
      {voertUit ? <UitvoerDialoog lijst={lijst} onSluit={() => zetVoertUit(false)} /> : null}
    </section>
  );
}
