import { currentDay } from '../../../shared/domain/tijd/moment.ts';
import './screen/planbord.css';
import './screen/balken.css';
import './panels/panels.css';
import { useCallback, useMemo } from 'react';
import { Page } from '../../components/page.tsx';
import { ErrorState } from '../../components/toestand.tsx';
import { useBereik } from '../../data/bereik.ts';
import { nextStap } from '../../data/indeling.ts';
import { type Bereik, bereikText, readBereik } from '../../data/place.ts';
import { useStatus } from '../../data/planbord-data.ts';
import { leesFout } from '../../lib/report-error.ts';
import { FirstSteps } from '../../parts/first-steps.tsx';
import { usePlanbordModel } from './edit/use-planbord-model.ts';
import { hasFilters } from './rows/display.ts';
import { PlanbordScreen } from './screen/planbord-screen.tsx';
import { useDisplay } from './screen/use-display.ts';
import { useOpenRows } from './screen/use-open-rows.ts';

const HELE_STAD: Bereik = { soort: 'stad' };

/** The planbord: who works where, how many hours, against the demand. */
export function CapaciteitPage() {
  const status = useStatus();
  const opnieuw = useCallback(() => void status.refetch(), [status.refetch]);
  if (status.data === undefined && status.isError) {
    return (
      <Page titel="Capaciteit" schuift={false}>
        <ErrorState tekst={leesFout(status.error).tekst} onRetry={opnieuw} />
      </Page>
    );
  }
  // Until the core has said what today is, the weeks around the date of this computer stand ready.
  return <WithDatum vandaag={status.data?.vandaag ?? currentDay()} />;
}

function WithDatum({ vandaag }: { readonly vandaag: string }) {
  const [weergave, setDisplay] = useDisplay();
  const [selected] = useBereik();
  const key = bereikText(selected);
  // The same object as long as it is the same part of the city: it decides whether rows are made anew.
  const bereik = useMemo(() => readBereik(key) ?? HELE_STAD, [key]);
  const open = useOpenRows(hasFilters(weergave.filters) ? JSON.stringify(weergave.filters) : '');
  const state = usePlanbordModel({ vandaag, weergave, bereik, isOpen: open.isOpen });
  if (state.soort === 'fout') {
    return (
      <Page titel="Capaciteit" schuift={false}>
        <ErrorState
          tekst="De planning kon niet worden gelezen. Uw gegevens zijn bewaard."
          onRetry={state.opnieuw}
        />
      </Page>
    );
  }
  const { model } = state;
  // Also while the rows are on their way: the bars and the grid are made meanwhile.
  const stap = model.wacht ? null : nextStap(model.gegevens);
  if (stap !== null) {
    return (
      <Page titel="Capaciteit">
        <FirstSteps stap={stap} />
      </Page>
    );
  }
  return <PlanbordScreen {...{ weergave, setDisplay, bereik, open, model }} />;
}
