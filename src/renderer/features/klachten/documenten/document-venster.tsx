import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useMemo, useState } from 'react';
import { DOCUMENT_TYPEN, type DocumentType } from '../../../../shared/domain/klacht/basis/lijsten.ts';
import { Dialoog } from '../../../components/dialoog/dialoog.tsx';
import { LaadToestand } from '../../../components/toestand.tsx';
import { toonMelding } from '../../../lib/meldingen.ts';
import { leesFout } from '../../../lib/report-error.ts';
import { bewaarBestand } from '../basis/klachten.queries.ts';

const PdfVoorbeeld = lazy(async () => ({
  default: (await import('../../../components/pdf/pdf-voorbeeld.tsx')).PdfVoorbeeld,
}));

export type GeopendDocument = {
  readonly naam: string;
  readonly type: DocumentType;
  /** Base64. */
  readonly inhoud: string;
};

type Props = { readonly document: GeopendDocument; readonly onSluit: () => void };

/** A document inside the application: PDF, picture and text are shown, the rest can be saved. */
export function DocumentVenster({ document, onSluit }: Props) {
  const [bezig, zetBezig] = useState(false);
  const bewaar = async () => {
    zetBezig(true);
    try {
      const plek = await bewaarBestand(document.naam, document.inhoud);
      if (plek !== null) toonMelding({ soort: 'goed', tekst: `Opgeslagen: ${plek.pad}` });
    } catch (oorzaak) {
      toonMelding({ soort: 'fout', tekst: leesFout(oorzaak).tekst });
    } finally {
      zetBezig(false);
    }
  };
  return (
    <Dialoog
      breed
      titel={document.naam}
      onSluit={onSluit}
      onVerstuur={onSluit}
      knoppen={
        <>
          <Button disabledFocusable={bezig} onClick={() => void bewaar()}>
            Opslaan als…
          </Button>
          <Button appearance="primary" type="submit">
            Sluiten
          </Button>
        </>
      }
    >
      <Inhoud document={document} />
      <p className="zacht">
        Buiten het programma is het bestand niet meer versleuteld. Sla het alleen op als dat nodig is.
      </p>
    </Dialoog>
  );
}

function Inhoud({ document }: { readonly document: GeopendDocument }) {
  const bytes = useMemo(() => Uint8Array.fromBase64(document.inhoud), [document]);
  switch (document.type) {
    case 'pdf':
      return (
        <Suspense fallback={<LaadToestand wat="Document" regels={10} />}>
          <div className="klacht-pdf">
            <PdfVoorbeeld url={bytes} titel={document.naam} bezig={false} />
          </div>
        </Suspense>
      );
    case 'png':
    case 'jpg':
      return (
        <img
          className="klacht-beeld"
          alt={`Document ${document.naam}`}
          src={`data:${DOCUMENT_TYPEN.labels[document.type]};base64,${document.inhoud}`}
        />
      );
    case 'txt':
    case 'eml':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a text longer than the window scrolls with the arrow keys
        <pre className="klacht-brontekst" tabIndex={0}>
          {new TextDecoder().decode(bytes)}
        </pre>
      );
    case 'docx':
    case 'msg':
      return (
        <p>
          Dit soort bestand toont het programma niet. Kies Opslaan als… en open het daarna in{' '}
          {document.type === 'docx' ? 'Word' : 'Outlook'}.
        </p>
      );
  }
}
