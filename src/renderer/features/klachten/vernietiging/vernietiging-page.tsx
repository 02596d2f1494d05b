import { useQuery } from '@tanstack/react-query';
import { Page } from '../../../components/page.tsx';
import { EmptyState, ErrorState, LoadingState, Notice } from '../../../components/toestand.tsx';
import { leesFout } from '../../../lib/report-error.ts';
import '../../../parts/vernietiging/vernietiging.css';
import { vernietigingQueries } from './vernietiging.queries.ts';
import { Kandidaten } from './vernietiging-kandidaten.tsx';
import { List } from './vernietiging-list.tsx';

/** `#/klachten/vernietiging`: what may go, who approved it, and that it went (domein §5.2). Numbers and dates, no names. */
export function VernietigingPage() {
  const toegang = useQuery(vernietigingQueries.toegang());
  const rollen = toegang.data?.soort === 'inhoud' ? toegang.data.rollen : [];
  const mag = rollen.some((rol) => rol !== 'gebiedsmanager');
  return (
    <Page
      titel="Klachten vernietigen"
      sub="Volgens de selectielijst, met goedkeuring van een tweede persoon."
    >
      {toegang.error ? (
        <ErrorState tekst={leesFout(toegang.error).tekst} onRetry={() => void toegang.refetch()} />
      ) : null}
      {toegang.data === undefined ? null : !mag ? (
        <EmptyState titel="Geen toegang">
          Dit scherm is er voor de beheerder, de administratie en de klachtbehandelaar. Vraag de beheerder om
          een rol als u dit voor uw werk nodig hebt.
        </EmptyState>
      ) : (
        <Overzicht magOpstellen={rollen.includes('beheerder') || rollen.includes('administratie')} />
      )}
    </Page>
  );
}

function Overzicht({ magOpstellen }: { readonly magOpstellen: boolean }) {
  const vooraf = useQuery(vernietigingQueries.vooraf());
  const lists = useQuery(vernietigingQueries.lijsten());
  const fault = vooraf.error ?? lists.error;
  if (fault)
    return (
      <ErrorState
        tekst={leesFout(fault).tekst}
        onRetry={() => {
          void vooraf.refetch();
          void lists.refetch();
        }}
      />
    );
  if (!vooraf.data || !lists.data) return <LoadingState wat="Vernietiging" />;
  return (
    <div className="vernietiging">
      <Notice soort="let-op">
        <strong>Let op.</strong> {vooraf.data.gevolgen.waarschuwing}
      </Notice>
      <Kandidaten
        key={vooraf.dataUpdatedAt}
        kandidaten={vooraf.data.kandidaten}
        gevolgen={vooraf.data.gevolgen}
        magOpstellen={magOpstellen}
      />
      <section aria-labelledby="lijsten-kop">
        <h2 id="lijsten-kop">Vernietigingslijsten</h2>
        {lists.data.length === 0 ? <p className="zacht">Er zijn nog geen lijsten.</p> : null}
        {lists.data.map((list) => (
          <List key={list.id} lijst={list} />
        ))}
      </section>
    </div>
  );
}
