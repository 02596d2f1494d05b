import { Button } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Dialog } from '../../components/dialog/dialog.tsx';
import { Part } from '../../components/part.tsx';
import { ErrorState, LoadingState } from '../../components/toestand.tsx';
import { useMag } from '../../data/rechten.ts';
import { leesFout } from '../../lib/report-error.ts';
import { wissingOptions } from './privacy.queries.ts';

/** What somebody may ask about their own data: to see them, and to be erased. Correcting is the rest of the page. */
export function PrivacyPart({ id }: { readonly id: string }) {
  const navigate = useNavigate();
  const [asks, setAsks] = useState(false);
  if (!useMag('inzageGeven')) return null;
  return (
    <Part titel="Privacy">
      <div className="rij-acties">
        <Button onClick={() => void navigate(`/privacy/inzage/medewerker/${id}`)}>Inzage geven…</Button>
        <Button onClick={() => setAsks(true)}>Wissen gevraagd…</Button>
      </div>
      {asks ? <WissingDialog id={id} onClose={() => setAsks(false)} /> : null}
    </Part>
  );
}

type DialogProps = { readonly id: string; readonly onClose: () => void };

function WissingDialog({ id, onClose }: DialogProps) {
  const { data, error, refetch } = useQuery(wissingOptions(id));
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
          {data.mag ? (
            <p>
              <a href="#/privacy/oud-medewerkers">Naar de namen die weg mogen</a>
            </p>
          ) : null}
        </>
      )}
    </Dialog>
  );
}
