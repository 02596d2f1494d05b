import './avg.css';
import { useParams } from 'react-router';
import { printVraagSchema } from '../../../shared/rapport/rapporten.ts';
import { Page } from '../../components/page.tsx';
import { EmptyState } from '../../components/toestand.tsx';
import { PrintPreview } from '../../parts/print/print-preview.tsx';

/** `#/privacy/verklaring/ID`: the declaration of a list that was carried out, as it will be printed. */
export function VerklaringPage() {
  const { id } = useParams();
  const vraag = printVraagSchema.safeParse({ rapport: 'vernietigingsverklaring', parameters: { lijst: id } });
  return (
    <Page
      titel="Verklaring van vernietiging"
      sub="Bewaar deze verklaring. Er staat niet in over wie het ging."
      schuift={false}
    >
      {vraag.success ? (
        <div className="avg__voorbeeld">
          <PrintPreview vraag={vraag.data} />
        </div>
      ) : (
        <EmptyState titel="Deze lijst bestaat niet">Ga terug en kies een lijst.</EmptyState>
      )}
    </Page>
  );
}
