import './planbord.css';
import './balken.css';
import './panelen.css';
import { useCallback, useMemo } from 'react';
import { EersteStappen } from '../../components/eerste-stappen.tsx';
import { Pagina } from '../../components/pagina.tsx';
import { FoutToestand, LaadToestand } from '../../components/toestand.tsx';
import { useBereik } from '../../lib/bereik.ts';
import { volgendeStap } from '../../lib/indeling.ts';
import { useStatus } from '../../lib/planbord-data.ts';
import { type Bereik, bereikTekst, leesBereik } from '../../lib/plek.ts';
import { leesFout } from '../../lib/report-error.ts';
import { Planbordscherm } from './planbordscherm.tsx';
import { useOpenRijen } from './use-open-rijen.ts';
import { usePlanbordModel } from './use-planbord-model.ts';
import { useWeergave } from './use-weergave.ts';

const HELE_STAD: Bereik = { soort: 'stad' };

/** The planbord: who works where, how many hours, against the demand. */
export function CapaciteitPagina() {
  const status = useStatus();
  const opnieuw = useCallback(() => void status.refetch(), [status.refetch]);
  if (status.data !== undefined) return <MetDatum vandaag={status.data.vandaag} />;
  return (
    <Pagina titel="Capaciteit" schuift={false}>
      {status.isError ? (
        <FoutToestand tekst={leesFout(status.error).tekst} onOpnieuw={opnieuw} />
      ) : (
        <LaadToestand wat="Planbord" regels={12} />
      )}
    </Pagina>
  );
}

function MetDatum({ vandaag }: { readonly vandaag: string }) {
  const [weergave, zetWeergave] = useWeergave();
  const [gekozen] = useBereik();
  const sleutel = bereikTekst(gekozen);
  // The same object as long as it is the same part of the city: it decides whether rows are made anew.
  const bereik = useMemo(() => leesBereik(sleutel) ?? HELE_STAD, [sleutel]);
  const open = useOpenRijen();
  const stand = usePlanbordModel({ vandaag, weergave, bereik, isOpen: open.isOpen });
  const stap = stand.soort === 'klaar' ? volgendeStap(stand.model.gegevens) : null;
  if (stap !== null) {
    return (
      <Pagina titel="Capaciteit">
        <EersteStappen stap={stap} />
      </Pagina>
    );
  }
  if (stand.soort === 'klaar') {
    return <Planbordscherm {...{ weergave, zetWeergave, bereik, open }} model={stand.model} />;
  }
  return (
    <Pagina titel="Capaciteit" schuift={false}>
      {stand.soort === 'laden' ? (
        <LaadToestand wat="Planbord" regels={12} />
      ) : (
        <FoutToestand
          tekst="De planning kon niet worden gelezen. Uw gegevens zijn bewaard."
          onOpnieuw={stand.opnieuw}
        />
      )}
    </Pagina>
  );
}
