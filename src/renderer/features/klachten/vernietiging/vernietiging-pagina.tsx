import { useQuery } from '@tanstack/react-query';
import { Pagina } from '../../../components/pagina.tsx';
import { FoutToestand, LaadToestand, LegeToestand, Melding } from '../../../components/toestand.tsx';
import { leesFout } from '../../../lib/report-error.ts';
import './vernietiging.css';
import { vernietigingQueries } from './vernietiging.queries.ts';
import { Kandidaten } from './vernietiging-kandidaten.tsx';
import { Lijst } from './vernietiging-lijst.tsx';

/** `#/klachten/vernietiging`: what may go, who approved it, and that it went (domein §5.2). Numbers and dates, no names. */
export function VernietigingPagina() {
  const toegang = useQuery(vernietigingQueries.toegang());
  const rollen = toegang.data?.soort === 'inhoud' ? toegang.data.rollen : [];
  const mag = rollen.some((rol) => rol !== 'gebiedsmanager');
  return (
    <Pagina
      titel="Klachten vernietigen"
      sub="Volgens de selectielijst, met goedkeuring van een tweede persoon."
    >
      {toegang.error ? (
        <FoutToestand tekst={leesFout(toegang.error).tekst} onOpnieuw={() => void toegang.refetch()} />
      ) : null}
      {toegang.data === undefined ? null : !mag ? (
        <LegeToestand titel="Geen toegang">
          Dit scherm is er voor de beheerder, de administratie en de klachtbehandelaar. Vraag de beheerder om
          een rol als u dit voor uw werk nodig hebt.
        </LegeToestand>
      ) : (
        <Overzicht magOpstellen={rollen.includes('beheerder') || rollen.includes('administratie')} />
      )}
    </Pagina>
  );
}

function Overzicht({ magOpstellen }: { readonly magOpstellen: boolean }) {
  const vooraf = useQuery(vernietigingQueries.vooraf());
  const lijsten = useQuery(vernietigingQueries.lijsten());
  const fout = vooraf.error ?? lijsten.error;
  if (fout)
    return (
      <FoutToestand
        tekst={leesFout(fout).tekst}
        onOpnieuw={() => {
          void vooraf.refetch();
          void lijsten.refetch();
        }}
      />
    );
  if (!vooraf.data || !lijsten.data) return <LaadToestand wat="Vernietiging" />;
  return (
    <div className="vernietiging">
      <Melding soort="let-op">
        <strong>Let op.</strong> {vooraf.data.gevolgen.waarschuwing}
      </Melding>
      <Kandidaten
        key={vooraf.dataUpdatedAt}
        kandidaten={vooraf.data.kandidaten}
        gevolgen={vooraf.data.gevolgen}
        magOpstellen={magOpstellen}
      />
      <section aria-labelledby="lijsten-kop">
        <h2 id="lijsten-kop">Vernietigingslijsten</h2>
        {lijsten.data.length === 0 ? <p className="zacht">Er zijn nog geen lijsten.</p> : null}
        {lijsten.data.map((lijst) => (
          <Lijst key={lijst.id} lijst={lijst} />
        ))}
      </section>
    </div>
  );
}
