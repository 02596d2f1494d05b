import '../../parts/vernietiging/vernietiging.css';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { MensenLijst } from '../../../shared/contract/avg.ts';
import { countText } from '../../../shared/domain/tekst/number.ts';
import { Page } from '../../components/page.tsx';
import { EmptyState, ErrorState, LoadingState, Notice } from '../../components/toestand.tsx';
import { useMag } from '../../data/rechten.ts';
import { leesFout } from '../../lib/report-error.ts';
import { VernietigingslijstView } from '../../parts/vernietiging/vernietigingslijst-view.tsx';
import { mensenOmvangText } from './omvang.ts';
import { forgetAll, oudMedewerkersQueries, refresh, vernietigNamen } from './oud-medewerkers.queries.ts';
import { Kandidaten } from './oud-medewerkers-kandidaten.tsx';

/** `#/privacy/oud-medewerkers`: whose name may go after the term, who approved it, and that it went (domein §5.2). */
export function OudMedewerkersPage() {
  const mag = useMag('vernietigenGoedkeuren');
  return (
    <Page
      titel="Namen van oud-medewerkers vernietigen"
      sub="Na de bewaartermijn, met goedkeuring van een tweede persoon."
    >
      {mag ? (
        <Overzicht />
      ) : (
        <EmptyState titel="Geen toegang">
          Dit scherm is er voor de beheerder, de administratie en de klachtbehandelaar. Vraag de beheerder om
          een rol als u dit voor uw werk nodig hebt.
        </EmptyState>
      )}
    </Page>
  );
}

function Overzicht() {
  const magOpstellen = useMag('vernietigenVoorbereiden');
  const vooraf = useQuery(oudMedewerkersQueries.vooraf());
  const lists = useQuery(oudMedewerkersQueries.lijsten());
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
  if (!vooraf.data || !lists.data) return <LoadingState wat="Oud-medewerkers" />;
  const { gevolgen } = vooraf.data;
  return (
    <div className="vernietiging">
      <Notice soort="let-op">
        <strong>Let op.</strong> {gevolgen.waarschuwing}
      </Notice>
      <p>
        <strong>Weg gaan:</strong> {gevolgen.gaatWeg}
      </p>
      <p>
        <strong>Blijven:</strong> {gevolgen.blijft}
      </p>
      <Kandidaten key={vooraf.dataUpdatedAt} vooraf={vooraf.data} magOpstellen={magOpstellen} />
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

function List({ lijst }: { readonly lijst: MensenLijst }) {
  const client = useQueryClient();
  return (
    <VernietigingslijstView
      lijst={lijst}
      subject={{
        aantal: countText(lijst.regels.length, 'oud-medewerker', 'oud-medewerkers'),
        heading: 'Mensen op deze lijst',
        regels: lijst.regels.map(({ medewerkerId, naam, grond }) => ({ key: medewerkerId, naam, grond })),
        gevolg:
          'Wie deze mensen waren, verdwijnt uit de administratie, de geschiedenis en de back-ups. De uren van toen en deze verklaring blijven. Een kopie die iemand zelf ergens anders heeft bewaard (Kopie maken naar…) verandert niet: verwijder die zelf.',
        approve: oudMedewerkersQueries.keurGoed,
        withdraw: oudMedewerkersQueries.trekIn,
        destroy: async (id) => mensenOmvangText(await vernietigNamen({ id, begrepen: true })),
        onChange: () => refresh(client),
        onDestroyed: () => forgetAll(client),
      }}
    />
  );
}
