import './avg.css';
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useParams } from 'react-router';
import type { Document } from '../../../shared/rapport/document.ts';
import { type PrintVraag, printVraagSchema } from '../../../shared/rapport/rapporten.ts';
import { Page } from '../../components/page.tsx';
import { EmptyState } from '../../components/toestand.tsx';
import { useMag } from '../../data/rechten.ts';
import { showMessage } from '../../lib/messages.ts';
import { leesFout } from '../../lib/report-error.ts';
import { KeptFromCapture } from '../../parts/kept-from-capture.tsx';
import { PrintPreview } from '../../parts/print/print-preview.tsx';
import { WissingKlager } from '../../parts/privacy/privacy-part.tsx';
import { readInzageKlager, readInzageMedewerker, saveFile } from './inzage.queries.ts';
import { documentJson } from './inzage-json.ts';

/** Writes a document where the user points; a cancelled dialog says nothing. */
async function saveJson(read: () => Promise<Document>): Promise<void> {
  try {
    const titel = 'Inzage in uw gegevens';
    const document = await read();
    const inhoud = new TextEncoder().encode(documentJson(titel, document)).toBase64();
    const place = await saveFile({ naam: `${titel} ${document.peildatum}.json`, inhoud });
    if (place !== null) showMessage({ soort: 'goed', tekst: `Bewaard als ${place.pad}` });
  } catch (fault) {
    showMessage({ soort: 'fout', tekst: leesFout(fault).tekst });
  }
}

type PreviewProps = { readonly vraag: PrintVraag; readonly read: () => Promise<Document> };

function Preview({ vraag, read }: PreviewProps) {
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    await saveJson(read);
    setBusy(false);
  };
  return (
    <div className="avg__voorbeeld">
      <PrintPreview
        vraag={vraag}
        volgt={false}
        acties={
          <Button disabledFocusable={busy} onClick={() => void save()}>
            Opslaan als JSON…
          </Button>
        }
      />
    </div>
  );
}

const SUB = 'Vertrouwelijk. Dat u dit overzicht maakt, wordt vastgelegd.';

function NoAccess({ wie }: { readonly wie: string }) {
  return <EmptyState titel="Geen toegang">Vraag {wie} om dit overzicht te maken.</EmptyState>;
}

/** `#/privacy/inzage/medewerker/ID`: what is kept about a medewerker, as it will be given to them. */
export function InzageMedewerkerPage() {
  const { id = '' } = useParams();
  const mag = useMag('inzageGeven');
  const vraag = printVraagSchema.safeParse({ rapport: 'inzagemedewerker', parameters: { medewerker: id } });
  return (
    <Page
      titel="Inzage van een medewerker"
      sub={SUB}
      schuift={false}
      acties={<a href={`#/medewerkers/${encodeURIComponent(id)}`}>Klopt er iets niet? Verbeter het hier</a>}
    >
      {mag && vraag.success ? (
        <Preview vraag={vraag.data} read={() => readInzageMedewerker({ id })} />
      ) : (
        <NoAccess wie="de administratie" />
      )}
    </Page>
  );
}

/** `#/privacy/inzage/klager/ID`: what is kept about the klager of a complaint. */
export function InzageKlagerPage() {
  const { id = '' } = useParams();
  const mag = useMag('klachtInzageGeven');
  const vraag = printVraagSchema.safeParse({ rapport: 'inzageklager', parameters: { klager: id } });
  return (
    <Page
      titel="Inzage van een klager"
      sub={SUB}
      schuift={false}
      acties={
        <>
          <a href="#/klachten">Klopt er iets niet? Verbeter het in het dossier</a>
          {mag ? <WissingKlager klagerId={id} /> : null}
        </>
      }
    >
      {mag && vraag.success ? (
        <KeptFromCapture>
          <p className="zacht">
            In de teksten van de klacht kunnen namen van anderen staan. Lees het overzicht na voordat u het
            geeft.
          </p>
          <Preview vraag={vraag.data} read={() => readInzageKlager({ klagerId: id })} />
        </KeptFromCapture>
      ) : (
        <NoAccess wie="de administratie of de klachtbehandelaar" />
      )}
    </Page>
  );
}
