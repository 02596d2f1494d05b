import { Button } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { datumNl } from '../../../shared/domain/tijd/datum.ts';
import { Melding } from '../../components/toestand.tsx';
import { leesFout } from '../../lib/report-error.ts';
import { regelNaam } from './lijst-tabel.ts';
import { Ontbrekend } from './ontbrekend.tsx';
import { OvernemenDeel } from './overnemen-deel.tsx';
import { RegelTabel } from './regel-tabel.tsx';
import { type Controle, type Controlevraag, controleerLijst } from './uitwisseling.queries.ts';
import { Voortgang } from './voortgang.tsx';

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
  if (stand.soort === 'bezig') {
    return (
      <div className="import">
        <Voortgang gedaan={stand.gedaan} totaal={vraag.regels.length} wat="gecontroleerd" onStop={onTerug} />
      </div>
    );
  }
  return (
    <div className="import">
      <div role="alert">
        <Melding soort="fout">{stand.tekst}</Melding>
      </div>
      <div className="import__knoppen">
        <Button onClick={onTerug}>Terug naar de kolommen</Button>
      </div>
    </div>
  );
}

function Uitslag({ vraag, controle, onTerug, onKlaar }: Props & { readonly controle: Controle }) {
  const [keuzes, zetKeuzes] = useState<ReadonlyMap<number, string>>(new Map());
  const [eindigen, zetEindigen] = useState<ReadonlySet<string>>(new Set());
  const namen = useMemo(() => new Map(vraag.regels.map((regel) => [regel.nr, regelNaam(regel)])), [vraag]);
  const gekozen = [...keuzes]
    .filter(([, keuze]) => keuze !== '')
    .map(([nr, keuze]) => ({ nr, medewerkerId: keuze === 'nieuw' ? null : keuze }));
  return (
    <div className="import">
      <p className="zacht">
        Er is nog niets gewijzigd. Wijzigingen gaan in op {datumNl(vraag.peildatum)}; ingeplande uren gaan
        naar rato mee. Lege cellen wijzigen niets. Een team geldt alleen voor nieuwe mensen.
      </p>
      <RegelTabel
        beoordelingen={controle.beoordelingen}
        noem={(nr) => namen.get(nr) ?? String(nr)}
        keuzes={keuzes}
        onKies={(nr, keuze) => zetKeuzes(new Map(keuzes).set(nr, keuze))}
      />
      <Ontbrekend
        mensen={controle.ontbrekend}
        peildatum={vraag.peildatum}
        gekozen={eindigen}
        onKies={zetEindigen}
      />
      <OvernemenDeel {...{ controle, onTerug, onKlaar }} keuzes={gekozen} eindigen={[...eindigen]} />
    </div>
  );
}
