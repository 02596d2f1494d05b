import { Button } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { KlachtDocument } from '../../../../shared/contract/klachten/dossier.ts';
import { DOCUMENT_MAX_BYTES } from '../../../../shared/contract/klachten/lists.ts';
import { FileButton } from '../../../components/field/file-button.tsx';
import { useOpdracht } from '../../../data/opdracht.ts';
import { showMessage } from '../../../lib/messages.ts';
import { momentText } from '../../../lib/moment.ts';
import { leesFout } from '../../../lib/report-error.ts';
import { Block } from '../basis/block.tsx';
import type { DossierProps } from '../basis/dossier-props.ts';
import {
  klachtenOpdrachten,
  readDocument,
  setDossier,
  useDossierOpdracht,
} from '../basis/klachten.queries.ts';
import { DocumentWindow, type OpenedDocument } from './document-window.tsx';
import { bytesText } from './file.ts';

/** Files and letters, kept encrypted; nothing opens by itself and each opening is logged. */
export function Documenten({ dossier, vandaag }: DossierProps) {
  const [opened, setOpened] = useState<OpenedDocument | null>(null);
  const weg = useDossierOpdracht(klachtenOpdrachten.verwijderDocument, { formulier: false });
  const open = async (document: KlachtDocument) => {
    try {
      const { naam, type, inhoud } = await readDocument({ id: dossier.id, documentId: document.id });
      setOpened({ naam, type, inhoud });
    } catch (cause) {
      showMessage({ soort: 'fout', tekst: leesFout(cause).tekst });
    }
  };
  return (
    <Block titel="Documenten" acties={<Add dossierId={dossier.id} />}>
      {dossier.documenten.length === 0 ? <p className="zacht">Nog geen documenten.</p> : null}
      <ul className="klacht-rijen">
        {dossier.documenten.map((document) => (
          <li key={document.id}>
            <span className="klacht-tekst">
              {document.naam}
              <span className="klacht-onder zacht cijfers">
                {document.soort === 'brief' ? 'Brief uit het programma' : 'Bijlage'}, {document.type},{' '}
                {bytesText(document.bytes)}, {momentText(document.toegevoegdOp, vandaag)} door {document.door}
              </span>
            </span>
            <span className="klacht-rijen__acties">
              <Button
                size="small"
                aria-label={`Openen: ${document.naam}`}
                onClick={() => void open(document)}
              >
                Openen
              </Button>
              <Button
                size="small"
                appearance="subtle"
                aria-label={`Weghalen: ${document.naam}`}
                onClick={() => void weg.voerUit({ id: dossier.id, documentId: document.id })}
              >
                Weghalen
              </Button>
            </span>
          </li>
        ))}
      </ul>
      <p className="zacht">Openen wordt vastgelegd. Een bestand mag hoogstens 20 MB zijn.</p>
      {opened === null ? null : <DocumentWindow document={opened} onClose={() => setOpened(null)} />}
    </Block>
  );
}

/** Picks a file and adds it at once. */
function Add({ dossierId }: { readonly dossierId: string }) {
  const client = useQueryClient();
  const { run, bezig } = useOpdracht(klachtenOpdrachten.voegDocumentToe, { formulier: false });
  const add = async (file: File) => {
    if (file.size > DOCUMENT_MAX_BYTES) {
      showMessage({
        soort: 'fout',
        tekst: `${file.name} is ${bytesText(file.size)}. Een bestand mag hoogstens 20 MB zijn.`,
      });
      return;
    }
    const inhoud = await file.bytes().then(
      (bytes) => bytes.toBase64(),
      () => null,
    );
    if (inhoud === null) {
      showMessage({ soort: 'fout', tekst: `${file.name} kan niet worden gelezen. Kies het opnieuw.` });
      return;
    }
    const result = await run({ id: dossierId, naam: file.name, inhoud, brief: null });
    if (result.soort === 'ok') setDossier(client, result.uitvoer.dossier);
  };
  return (
    <FileButton
      knop="Document toevoegen…"
      label="Bestand voor het dossier"
      accept=".pdf,.docx,.png,.jpg,.jpeg,.msg,.eml,.txt"
      klein
      uit={bezig}
      onSelect={(file) => void add(file)}
    />
  );
}
