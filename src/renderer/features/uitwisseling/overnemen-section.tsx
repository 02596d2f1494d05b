import { Button } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Notice } from '../../components/toestand.tsx';
import { useOpdracht } from '../../data/opdracht.ts';
import { showMessage } from '../../lib/messages.ts';
import { Progress } from './progress.tsx';
import {
  type Controle,
  forgetControle,
  stopOvernemen,
  uitwisselingOpdrachten,
  uitwisselingQueries,
} from './uitwisseling.queries.ts';

type Choice = { readonly nr: number; readonly medewerkerId: string | null };

type Props = {
  readonly controle: Controle;
  readonly keuzes: readonly Choice[];
  readonly eindigen: readonly string[];
  readonly onBack: () => void;
  readonly onDone: (text: string) => void;
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
function useOvernemen({ controle, keuzes, eindigen, onDone }: Omit<Props, 'onBack'>) {
  const { run, bezig } = useOpdracht(uitwisselingOpdrachten.overnemen, { formulier: false });
  const [stopt, setStopt] = useState(false);
  const [gestopt, setGestopt] = useState(false);
  const opScreen = useRef(true);
  useEffect(() => {
    opScreen.current = true;
    return () => {
      opScreen.current = false;
    };
  }, []);
  const neemOver = async () => {
    setGestopt(false);
    setStopt(false);
    const result = await run({ id: controle.id, keuzes: [...keuzes], eindigen: [...eindigen] });
    if (result.soort !== 'ok') return;
    if (result.uitvoer.soort === 'gestopt') {
      setGestopt(true);
      return;
    }
    void forgetControle(controle.id).catch(() => undefined);
    const tekst = vertel(result.uitvoer);
    if (opScreen.current) onDone(tekst);
    else showMessage({ soort: 'goed', tekst });
  };
  const stop = () => {
    setStopt(true);
    void stopOvernemen().catch(() => undefined);
  };
  return { neemOver, stop, bezig, stopt, gestopt };
}

/** The bar under the dry run: what would be taken over, and the only button that writes. */
export function OvernemenSection(props: Props) {
  const { controle, keuzes, eindigen, onBack } = props;
  const { neemOver, stop, bezig, stopt, gestopt } = useOvernemen(props);
  const progress = useQuery({ ...uitwisselingQueries.voortgang(), enabled: bezig }).data;
  const aantal = (soort: string) => controle.beoordelingen.filter((line) => line.soort === soort).length;
  const [nieuw, changed, geweigerd] = [aantal('nieuw'), aantal('gewijzigd'), aantal('geweigerd')];
  const iets = nieuw + changed + keuzes.length + eindigen.length > 0;
  if (bezig) {
    return (
      <div className="import__vast">
        <Progress
          gedaan={progress?.gedaan ?? 0}
          totaal={progress?.totaal ?? controle.beoordelingen.length}
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
          <Notice soort="uitleg">U hebt het overnemen gestopt. Er is niets overgenomen.</Notice>
        </div>
      ) : null}
      <div className="import__knoppen">
        <Button appearance="primary" disabled={!iets} onClick={() => void neemOver()}>
          Overnemen
        </Button>
        <Button
          onClick={() => {
            void forgetControle(controle.id).catch(() => undefined);
            onBack();
          }}
        >
          Terug naar de kolommen
        </Button>
        <span className="zacht" role="status">
          {iets
            ? `${meervoud(nieuw, 'nieuw', 'nieuw')}, ${changed.toLocaleString('nl-NL')} gewijzigd, ${keuzes.length} gekozen, ${eindigen.length} te beëindigen; ${geweigerd.toLocaleString('nl-NL')} geweigerd`
            : 'Er is niets om over te nemen.'}
        </span>
      </div>
    </div>
  );
}
