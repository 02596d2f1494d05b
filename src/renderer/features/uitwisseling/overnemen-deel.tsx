import { Button } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Melding } from '../../components/toestand.tsx';
import { useOpdracht } from '../../data/opdracht.ts';
import { toonMelding } from '../../lib/meldingen.ts';
import {
  type Controle,
  stopOvernemen,
  uitwisselingOpdrachten,
  uitwisselingQueries,
  vergeetControle,
} from './uitwisseling.queries.ts';
import { Voortgang } from './voortgang.tsx';

type Keuze = { readonly nr: number; readonly medewerkerId: string | null };

type Props = {
  readonly controle: Controle;
  readonly keuzes: readonly Keuze[];
  readonly eindigen: readonly string[];
  readonly onTerug: () => void;
  readonly onKlaar: (tekst: string) => void;
};

const meervoud = (aantal: number, een: string, meer: string) =>
  `${aantal.toLocaleString('nl-NL')} ${aantal === 1 ? een : meer}`;

type Overgenomen = {
  readonly nieuw: number;
  readonly gewijzigd: number;
  readonly beeindigd: number;
  readonly overgeslagen: number;
};

function vertel({ nieuw, gewijzigd, beeindigd, overgeslagen }: Overgenomen): string {
  const eind = beeindigd === 0 ? '' : `, ${meervoud(beeindigd, 'detachering', 'detacheringen')} beëindigd`;
  const rest =
    overgeslagen === 0 ? '' : ` ${meervoud(overgeslagen, 'regel is', 'regels zijn')} niet overgenomen.`;
  return `De lijst is overgenomen: ${nieuw.toLocaleString('nl-NL')} nieuw, ${gewijzigd.toLocaleString('nl-NL')} gewijzigd${eind}.${rest}`;
}

/** Taking over, with how far it is; who leaves the page meanwhile reads in a message how it ended. */
function useOvernemen({ controle, keuzes, eindigen, onKlaar }: Omit<Props, 'onTerug'>) {
  const { voerUit, bezig } = useOpdracht(uitwisselingOpdrachten.overnemen, { formulier: false });
  const [stopt, zetStopt] = useState(false);
  const [gestopt, zetGestopt] = useState(false);
  const opScherm = useRef(true);
  useEffect(() => {
    opScherm.current = true;
    return () => {
      opScherm.current = false;
    };
  }, []);
  const neemOver = async () => {
    zetGestopt(false);
    zetStopt(false);
    const uitslag = await voerUit({ id: controle.id, keuzes: [...keuzes], eindigen: [...eindigen] });
    if (uitslag.soort !== 'ok') return;
    if (uitslag.uitvoer.soort === 'gestopt') {
      zetGestopt(true);
      return;
    }
    void vergeetControle(controle.id).catch(() => undefined);
    const tekst = vertel(uitslag.uitvoer);
    if (opScherm.current) onKlaar(tekst);
    else toonMelding({ soort: 'goed', tekst });
  };
  const stop = () => {
    zetStopt(true);
    void stopOvernemen().catch(() => undefined);
  };
  return { neemOver, stop, bezig, stopt, gestopt };
}

/** The bar under the dry run: what would be taken over, and the only button that writes. */
export function OvernemenDeel(props: Props) {
  const { controle, keuzes, eindigen, onTerug } = props;
  const { neemOver, stop, bezig, stopt, gestopt } = useOvernemen(props);
  const voortgang = useQuery({ ...uitwisselingQueries.voortgang(), enabled: bezig }).data;
  const aantal = (soort: string) => controle.beoordelingen.filter((regel) => regel.soort === soort).length;
  const [nieuw, gewijzigd, geweigerd] = [aantal('nieuw'), aantal('gewijzigd'), aantal('geweigerd')];
  const iets = nieuw + gewijzigd + keuzes.length + eindigen.length > 0;
  if (bezig) {
    return (
      <div className="import__vast">
        <Voortgang
          gedaan={voortgang?.gedaan ?? 0}
          totaal={voortgang?.totaal ?? controle.beoordelingen.length}
          wat="overgenomen"
          stopt={stopt}
          onStop={stop}
        />
      </div>
    );
  }
  return (
    <div className="import__vast">
      {gestopt ? (
        <div role="status">
          <Melding soort="uitleg">U hebt het overnemen gestopt. Er is niets overgenomen.</Melding>
        </div>
      ) : null}
      <div className="import__knoppen">
        <Button appearance="primary" disabled={!iets} onClick={() => void neemOver()}>
          Overnemen
        </Button>
        <Button
          onClick={() => {
            void vergeetControle(controle.id).catch(() => undefined);
            onTerug();
          }}
        >
          Terug naar de kolommen
        </Button>
        <span className="zacht" role="status">
          {iets
            ? `${meervoud(nieuw, 'nieuw', 'nieuw')}, ${gewijzigd.toLocaleString('nl-NL')} gewijzigd, ${keuzes.length} gekozen, ${eindigen.length} te beëindigen; ${geweigerd.toLocaleString('nl-NL')} geweigerd`
            : 'Er is niets om over te nemen.'}
        </span>
      </div>
    </div>
  );
}
