import { Button } from '@fluentui/react-components';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useNavigate } from 'react-router';
import { Dialog } from '../../components/dialog/dialog.tsx';
import { Part } from '../../components/part.tsx';
import { ErrorState, LoadingState } from '../../components/toestand.tsx';
import { useMag } from '../../data/rechten.ts';
import { leesFout } from '../../lib/report-error.ts';
import { BeperkingActions } from './beperking.tsx';
import { wissingKlagerOptions, wissingOptions } from './privacy.queries.ts';

/** What somebody may ask about their own data: to see them, and to be erased. Correcting is the rest of the page. */
export function PrivacyPart({ id, vandaag }: { readonly id: string; readonly vandaag: string }) {
  const navigate = useNavigate();
  const [asks, setAsks] = useState(false);
  if (!useMag('inzageGeven')) return null;
  return (
    <Part titel="Privacy">
      <BeperkingActions soort="medewerker" id={id} vandaag={vandaag}>
        <Button onClick={() => void navigate(`/privacy/inzage/medewerker/${id}`)}>Inzage geven…</Button>
        <Button onClick={() => setAsks(true)}>Wissen gevraagd…</Button>
      </BeperkingActions>
      {asks ? <WissingMedewerker id={id} onClose={() => setAsks(false)} /> : null}
    </Part>
  );
}

type DialogProps = { readonly id: string; readonly onClose: () => void };

function WissingMedewerker({ id, onClose }: DialogProps) {
  const question = useQuery(wissingOptions(id));
  return (
    <WissingDialog
      {...{ question, onClose }}
      list={<a href="#/privacy/oud-medewerkers">Naar de namen die weg mogen</a>}
    />
  );
}

/** The button, and the answer to a klager who asks to be erased. */
export function WissingKlager({ klagerId }: { readonly klagerId: string }) {
  const [asks, setAsks] = useState(false);
  return (
    <>
      <Button onClick={() => setAsks(true)}>Wissen gevraagd…</Button>
      {asks ? <WissingKlagerDialog id={klagerId} onClose={() => setAsks(false)} /> : null}
    </>
  );
}

function WissingKlagerDialog({ id, onClose }: DialogProps) {
  const question = useQuery(wissingKlagerOptions(id));
  return (
    <WissingDialog
      {...{ question, onClose }}
      list={<a href="#/beheer/klachten">Naar de vernietigingslijsten van klachten</a>}
    />
  );
}

type WissingProps = {
  readonly question: Pick<
    UseQueryResult<{ readonly mag: boolean; readonly antwoord: string }>,
    'data' | 'error' | 'refetch'
  >;
  /** Where it is done, when it may. */
  readonly list: ReactNode;
  readonly onClose: () => void;
};

function WissingDialog({ question: { data, error, refetch }, list, onClose }: WissingProps) {
  return (
    <Dialog
      titel="Vraagt deze persoon om wissen?"
      onClose={onClose}
      onSubmit={onClose}
      knoppen={
        <Button appearance="primary" type="submit">
          Sluiten
        </Button>
      }
    >
      {error ? <ErrorState tekst={leesFout(error).tekst} onRetry={() => void refetch()} /> : null}
      {data === undefined ? (
        <LoadingState wat="Antwoord" regels={2} />
      ) : (
        <>
          <p>{data.antwoord}</p>
          {data.mag ? <p>{list}</p> : null}
        </>
      )}
    </Dialog>
  );
}
