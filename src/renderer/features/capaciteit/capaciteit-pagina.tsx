import './scherm/planbord.css';
import './scherm/balken.css';
import './panelen/panelen.css';
import { useCallback, useMemo } from 'react';
import { Pagina } from '../../components/pagina.tsx';
import { FoutToestand } from '../../components/toestand.tsx';
import { useBereik } from '../../data/bereik.ts';
import { volgendeStap } from '../../data/indeling.ts';
import { useStatus } from '../../data/planbord-data.ts';
import { type Bereik, bereikTekst, leesBereik } from '../../data/plek.ts';
import { leesFout } from '../../lib/report-error.ts';
import { EersteStappen } from '../../parts/eerste-stappen.tsx';
import { usePlanbordModel } from './bewerken/use-planbord-model.ts';
import { Planbordscherm } from './scherm/planbordscherm.tsx';
import { useOpenRijen } from './scherm/use-open-rijen.ts';
import { useWeergave } from './scherm/use-weergave.ts';

const HELE_STAD: Bereik = { soort: 'stad' };

/** The planbord: who works where, how many hours, against the demand. */
export function CapaciteitPagina() {
  const status = useStatus();
  const opnieuw = useCallback(() => void status.refetch(), [status.refetch]);
  if (status.data === undefined && status.isError) {
    return (
      <Pagina titel="Capaciteit" schuift={false}>
        <FoutToestand tekst={leesFout(status.error).tekst} onOpnieuw={opnieuw} />
      </Pagina>
    );
  }
  // Until the core has said what today is, the weeks around the date of this computer stand ready.
  return <MetDatum vandaag={status.data?.vandaag ?? Temporal.Now.plainDateISO().toString()} />;
}

function MetDatum({ vandaag }: { readonly vandaag: string }) {
  const [weergave, zetWeergave] = useWeergave();
  const [gekozen] = useBereik();
  const sleutel = bereikTekst(gekozen);
  // The same object as long as it is the same part of the city: it decides whether rows are made anew.
  const bereik = useMemo(() => leesBereik(sleutel) ?? HELE_STAD, [sleutel]);
  const open = useOpenRijen();
  const stand = usePlanbordModel({ vandaag, weergave, bereik, isOpen: open.isOpen });
  if (stand.soort === 'fout') {
    return (
      <Pagina titel="Capaciteit" schuift={false}>
        <FoutToestand
          tekst="De planning kon niet worden gelezen. Uw gegevens zijn bewaard."
          onOpnieuw={stand.opnieuw}
        />
      </Pagina>
    );
  }
  const { model } = stand;
  // Also while the rows are on their way: the bars and the grid are made meanwhile.
  const stap = model.wacht ? null : volgendeStap(model.gegevens);
  if (stap !== null) {
    return (
      <Pagina titel="Capaciteit">
        <EersteStappen stap={stap} />
      </Pagina>
    );
  }
  return <Planbordscherm {...{ weergave, zetWeergave, bereik, open, model }} />;
}
