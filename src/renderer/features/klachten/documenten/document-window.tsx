import { Button } from '@fluentui/react-components';
import { Suspense, useMemo, useState } from 'react';
import { DOCUMENT_TYPEN, type DocumentType } from '../../../../shared/domain/klacht/basis/lists.ts';
import { pictureFault } from '../../../../shared/domain/picture.ts';
import { Dialog } from '../../../components/dialog/dialog.tsx';
import { PdfPreview } from '../../../components/pdf/pdf-preview-later.ts';
import { LoadingState } from '../../../components/toestand.tsx';
import { showMessage } from '../../../lib/messages.ts';
import { leesFout } from '../../../lib/report-error.ts';
import { saveFile } from '../basis/klachten.queries.ts';

export type OpenedDocument = {
  readonly naam: string;
  readonly type: DocumentType;
  /** Base64. */
  readonly inhoud: string;
};

type Props = { readonly document: OpenedDocument; readonly onClose: () => void };

/** A document inside the application: PDF, picture and text are shown, the rest can be saved. */
export function DocumentWindow({ document, onClose }: Props) {
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    try {
      const place = await saveFile(document.naam, document.inhoud, true);
      if (place !== null) showMessage({ soort: 'goed', tekst: `Opgeslagen: ${place.pad}` });
    } catch (cause) {
      showMessage({ soort: 'fout', tekst: leesFout(cause).tekst });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog
      breed
      titel={document.naam}
      onClose={onClose}
      onSubmit={onClose}
      knoppen={
        <>
          <Button disabledFocusable={busy} onClick={() => void save()}>
            Opslaan als…
          </Button>
          <Button appearance="primary" type="submit">
            Sluiten
          </Button>
        </>
      }
    >
      <Content document={document} />
      <p className="zacht">
        Buiten het programma is het bestand niet meer versleuteld. Sla het alleen op als dat nodig is.
      </p>
    </Dialog>
  );
}

function Content({ document }: { readonly document: OpenedDocument }) {
  const bytes = useMemo(() => Uint8Array.fromBase64(document.inhoud), [document]);
  switch (document.type) {
    case 'pdf':
      return (
        <Suspense fallback={<LoadingState wat="Document" regels={10} />}>
          <div className="klacht-pdf">
            <PdfPreview url={bytes} titel={document.naam} bezig={false} />
          </div>
        </Suspense>
      );
    case 'png':
    case 'jpg':
      return pictureFault(bytes) === null ? (
        <img
          className="klacht-beeld"
          alt={`Document ${document.naam}`}
          src={`data:${DOCUMENT_TYPEN.labels[document.type]};base64,${document.inhoud}`}
        />
      ) : (
        <p>
          Deze afbeelding is te groot of te beschadigd om hier te tonen. Kies Opslaan als… en open haar daarna
          in een ander programma.
        </p>
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
