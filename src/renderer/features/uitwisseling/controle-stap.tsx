import { Button, ProgressBar } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { datumNl } from '../../../shared/domain/datum.ts';
import { Melding } from '../../components/toestand.tsx';
import { useOpdracht } from '../../lib/opdracht.ts';
import { leesFout } from '../../lib/report-error.ts';
import { Ontbrekend } from './ontbrekend.tsx';
import { RegelTabel } from './regel-tabel.tsx';
import {
  type Controle,
  type Controlevraag,
  controleerLijst,
  uitwisselingOpdrachten,
  vergeetControle,
} from './uitwisseling.queries.ts';

type Props = {
  readonly vraag: Controlevraag;
  readonly onTerug: () => void;
  readonly onKlaar: (tekst: string) => void;
};

type Stand =
  | { readonly soort: 'bezig'; readonly gedaan: number }
  | { readonly soort: 'fout'; readonly tekst: string }
  | { readonly soort: 'klaar'; readonly controle: Controle };

/** Step 3: what would happen, per line; only "Overnemen" writes. */
export function ControleStap({ vraag, onTerug, onKlaar }: Props) {
  const [stand, zetStand] = useState<Stand>({ soort: 'bezig', gedaan: 0 });
  useEffect(() => {
    let gestopt = false;
    zetStand({ soort: 'bezig', gedaan: 0 });
    controleerLijst(
      vraag,
      () => gestopt,
      (gedaan) => zetStand({ soort: 'bezig', gedaan }),
    ).then(
      (controle) => {
        if (controle !== null && !gestopt) zetStand({ soort: 'klaar', controle });
      },
      (fout) => {
        if (!gestopt) zetStand({ soort: 'fout', tekst: leesFout(fout).tekst });
      },
    );
    return () => {
      gestopt = true;
    };
  }, [vraag]);
  if (stand.soort === 'klaar') return <Uitslag {...{ vraag, onTerug, onKlaar }} controle={stand.controle} />;
  return (
    <div className="import">
      {stand.soort === 'fout' ? (
        <div role="alert">
          <Melding soort="fout">{stand.tekst}</Melding>
        </div>
      ) : (
        <div className="import__voortgang" role="status">
          <p>
            {stand.gedaan.toLocaleString('nl-NL')} van {vraag.regels.length.toLocaleString('nl-NL')} regels
            gecontroleerd…
          </p>
          <ProgressBar value={stand.gedaan} max={Math.max(1, vraag.regels.length)} />
        </div>
      )}
      <div className="import__knoppen">
        <Button onClick={onTerug}>{stand.soort === 'fout' ? 'Terug naar de kolommen' : 'Stoppen'}</Button>
      </div>
    </div>
  );
}

const MEERVOUD = (aantal: number, een: string, meer: string) =>
  `${aantal.toLocaleString('nl-NL')} ${aantal === 1 ? een : meer}`;

function Uitslag({ vraag, controle, onTerug, onKlaar }: Props & { readonly controle: Controle }) {
  const [keuzes, zetKeuzes] = useState<ReadonlyMap<number, string>>(new Map());
  const [eindigen, zetEindigen] = useState<ReadonlySet<string>>(new Set());
  const { voerUit, bezig } = useOpdracht(uitwisselingOpdrachten.overnemen, { formulier: false });
  const vergeet = () => void vergeetControle(controle.id).catch(() => undefined);
  const telling = useMemo(() => {
    const aantal = (soort: string) => controle.beoordelingen.filter((regel) => regel.soort === soort).length;
    return { nieuw: aantal('nieuw'), gewijzigd: aantal('gewijzigd'), blijftLiggen: aantal('geweigerd') };
  }, [controle]);
  const gekozen = [...keuzes].filter(([, keuze]) => keuze !== '');
  const iets = telling.nieuw + telling.gewijzigd + gekozen.length + eindigen.size > 0;
  const neemOver = async () => {
    const uitslag = await voerUit({
      id: controle.id,
      keuzes: gekozen.map(([nr, keuze]) => ({ nr, medewerkerId: keuze === 'nieuw' ? null : keuze })),
      eindigen: [...eindigen],
    });
    if (uitslag.soort !== 'ok') return;
    vergeet();
    const { nieuw, gewijzigd, beeindigd, overgeslagen } = uitslag.uitvoer;
    const eind = beeindigd === 0 ? '' : `, ${MEERVOUD(beeindigd, 'detachering', 'detacheringen')} beëindigd`;
    const rest =
      overgeslagen === 0 ? '' : ` ${MEERVOUD(overgeslagen, 'regel is', 'regels zijn')} niet overgenomen.`;
    onKlaar(`De lijst is overgenomen: ${nieuw} nieuw, ${gewijzigd} gewijzigd${eind}.${rest}`);
  };
  return (
    <div className="import">
      <p className="zacht">
        Er is nog niets gewijzigd. Wijzigingen gaan in op {datumNl(vraag.peildatum)}; ingeplande uren gaan
        naar rato mee. Lege cellen wijzigen niets. Een team geldt alleen voor nieuwe mensen.
      </p>
      <RegelTabel
        beoordelingen={controle.beoordelingen}
        keuzes={keuzes}
        onKies={(nr, keuze) => zetKeuzes(new Map(keuzes).set(nr, keuze))}
      />
      <Ontbrekend
        mensen={controle.ontbrekend}
        peildatum={vraag.peildatum}
        gekozen={eindigen}
        onKies={zetEindigen}
      />
      <div className="import__knoppen import__knoppen--vast">
        <Button appearance="primary" disabled={!iets || bezig} onClick={() => void neemOver()}>
          {bezig ? 'Bezig met overnemen…' : 'Overnemen'}
        </Button>
        <Button
          disabled={bezig}
          onClick={() => {
            vergeet();
            onTerug();
          }}
        >
          Terug naar de kolommen
        </Button>
        <span className="zacht" role="status">
          {iets
            ? `${MEERVOUD(telling.nieuw, 'nieuw', 'nieuw')}, ${telling.gewijzigd} gewijzigd, ${gekozen.length} gekozen, ${eindigen.size} te beëindigen; ${telling.blijftLiggen} geweigerd`
            : 'Er is niets om over te nemen.'}
        </span>
      </div>
    </div>
  );
}
