import './vernietiging.css';
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Vernietigingslijst } from '../../../shared/contract/klachten/vernietiging.ts';
import { VERNIETIG_WIJZEN, VERNIETIGINGSLIJST_STANDEN } from '../../../shared/domain/klacht/basis/lists.ts';
import { datumNl } from '../../../shared/domain/tijd/datum.ts';
import { Dialog } from '../../components/dialog/dialog.tsx';
import { CheckField } from '../../components/field/field.tsx';
import { Notice } from '../../components/toestand.tsx';
import { type OpdrachtOptions, useOpdracht } from '../../data/opdracht.ts';
import { showMessage } from '../../lib/messages.ts';
import { leesFout } from '../../lib/report-error.ts';

type ById = OpdrachtOptions<{ readonly id: string }, unknown>;

/** What a list is about: how it is called, and what may be done with it. */
export type VernietigingSubject = {
  /** "2 klachten". */
  readonly aantal: string;
  /** Over the lines: "Klachten op deze lijst". */
  readonly heading: string;
  readonly regels: readonly { readonly key: string; readonly naam: string; readonly grond: string }[];
  /** What goes and what stays, said before it happens. */
  readonly gevolg: string;
  readonly approve: ById;
  readonly withdraw: ById;
  /** Does it, and answers what was touched in words. */
  readonly destroy: (id: string) => Promise<string>;
  /** What is on screen is read anew. */
  readonly onChange: () => Promise<unknown>;
  /** Everything in memory may hold what is gone now. */
  readonly onDestroyed: () => Promise<unknown>;
};

type Props = {
  readonly lijst: Omit<Vernietigingslijst, 'klachten'>;
  readonly subject: VernietigingSubject;
};

function wie(datum: string | null, door: string | null): string {
  return datum === null ? '–' : `${datumNl(datum)}${door === null ? '' : ` door ${door}`}`;
}

function OutputDialog({ lijst, subject, onClose }: Props & { readonly onClose: () => void }) {
  const [begrepen, setBegrepen] = useState(false);
  const [busy, setBusy] = useState(false);
  const run = async () => {
    if (!begrepen || busy) return;
    setBusy(true);
    try {
      const tekst = await subject.destroy(lijst.id);
      showMessage({ soort: 'goed', tekst: `Klaar: ${tekst}.` });
      onClose();
      await subject.onDestroyed();
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
        <strong>Dit kan niet ongedaan worden gemaakt.</strong> {subject.gevolg}
      </Notice>
      <p>
        {VERNIETIG_WIJZEN.labels[lijst.wijze]}: {subject.regels.map(({ naam }) => naam).join(', ')}.
      </p>
      <CheckField
        label="Ik begrijp dat dit niet ongedaan gemaakt kan worden"
        waarde={begrepen}
        onChange={setBegrepen}
      />
    </Dialog>
  );
}

/** One list, with what may be done with it now: the same for complaints and for people who left. */
export function VernietigingslijstView({ lijst, subject }: Props) {
  const [asks, setAsks] = useState(false);
  const goed = useOpdracht(subject.approve, { formulier: false });
  const weg = useOpdracht(subject.withdraw, { formulier: false });
  const busy = goed.bezig || weg.bezig;
  const run = async (werk: typeof goed) => {
    await werk.run({ id: lijst.id });
    await subject.onChange();
  };
  const loopt = lijst.stand === 'opgesteld' || lijst.stand === 'goedgekeurd';
  return (
    <section className="vernietiging__lijst" aria-label={`Lijst van ${datumNl(lijst.opgesteldOp)}`}>
      <h3>
        {VERNIETIG_WIJZEN.labels[lijst.wijze]}: {subject.aantal}
      </h3>
      <p>
        Stand: <strong>{VERNIETIGINGSLIJST_STANDEN.labels[lijst.stand]}</strong>. Opgesteld{' '}
        {wie(lijst.opgesteldOp, lijst.opgesteldDoor)} · goedgekeurd{' '}
        {wie(lijst.goedgekeurdOp, lijst.goedgekeurdDoor)} · uitgevoerd{' '}
        {wie(lijst.uitgevoerdOp, lijst.uitgevoerdDoor)}.
      </p>
      <details>
        <summary>{subject.heading}</summary>
        <ul>
          {subject.regels.map(({ key, naam, grond }) => (
            <li key={key}>
              {naam}: {grond}
            </li>
          ))}
        </ul>
      </details>
      {lijst.stand === 'uitgevoerd' ? (
        <p>
          <a href={`#/privacy/verklaring/${lijst.id}`}>Verklaring van vernietiging</a>
        </p>
      ) : null}
      {loopt ? (
        <div className="vernietiging__knoppen">
          {lijst.magGoedkeuren ? (
            <Button appearance="primary" disabledFocusable={busy} onClick={() => void run(goed)}>
              Goedkeuren
            </Button>
          ) : null}
          {lijst.magUitvoeren ? (
            <Button appearance="primary" disabledFocusable={busy} onClick={() => setAsks(true)}>
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
      {asks ? <OutputDialog lijst={lijst} subject={subject} onClose={() => setAsks(false)} /> : null}
    </section>
  );
}
