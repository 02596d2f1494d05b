import { Button } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { KlachtDocument } from '../../../../shared/contract/klachten/dossier.ts';
import { DOCUMENT_MAX_BYTES } from '../../../../shared/contract/klachten/lijsten.ts';
import { BestandKnop } from '../../../components/veld/bestand-knop.tsx';
import { useOpdracht } from '../../../data/opdracht.ts';
import { toonMelding } from '../../../lib/meldingen.ts';
import { momentTekst } from '../../../lib/moment.ts';
import { leesFout } from '../../../lib/report-error.ts';
import { Blok } from '../basis/blok.tsx';
import type { DossierProps } from '../basis/dossier-props.ts';
import {
  klachtenOpdrachten,
  leesDocument,
  useDossierOpdracht,
  zetDossier,
} from '../basis/klachten.queries.ts';
import { bytesTekst } from './bestand.ts';
import { DocumentVenster, type GeopendDocument } from './document-venster.tsx';

/** Files and letters, kept encrypted; nothing opens by itself and each opening is logged. */
export function Documenten({ dossier, vandaag }: DossierProps) {
  const [geopend, zetGeopend] = useState<GeopendDocument | null>(null);
  const weg = useDossierOpdracht(klachtenOpdrachten.verwijderDocument, { formulier: false });
  const open = async (document: KlachtDocument) => {
    try {
      const { naam, type, inhoud } = await leesDocument({ id: dossier.id, documentId: document.id });
      zetGeopend({ naam, type, inhoud });
    } catch (oorzaak) {
      toonMelding({ soort: 'fout', tekst: leesFout(oorzaak).tekst });
    }
  };
  return (
    <Blok titel="Documenten" acties={<Toevoegen dossierId={dossier.id} />}>
      {dossier.documenten.length === 0 ? <p className="zacht">Nog geen documenten.</p> : null}
      <ul className="klacht-rijen">
        {dossier.documenten.map((document) => (
          <li key={document.id}>
            <span className="klacht-tekst">
              {document.naam}
              <span className="klacht-onder zacht cijfers">
                {document.soort === 'brief' ? 'Brief uit het programma' : 'Bijlage'}, {document.type},{' '}
                {bytesTekst(document.bytes)}, {momentTekst(document.toegevoegdOp, vandaag)} door{' '}
                {document.door}
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
      {geopend === null ? null : <DocumentVenster document={geopend} onSluit={() => zetGeopend(null)} />}
    </Blok>
  );
}

/** Picks a file and adds it at once. */
function Toevoegen({ dossierId }: { readonly dossierId: string }) {
  const client = useQueryClient();
  const { voerUit, bezig } = useOpdracht(klachtenOpdrachten.voegDocumentToe, { formulier: false });
  const voegToe = async (bestand: File) => {
    if (bestand.size > DOCUMENT_MAX_BYTES) {
      toonMelding({
        soort: 'fout',
        tekst: `${bestand.name} is ${bytesTekst(bestand.size)}. Een bestand mag hoogstens 20 MB zijn.`,
      });
      return;
    }
    const inhoud = await bestand.bytes().then(
      (bytes) => bytes.toBase64(),
      () => null,
    );
    if (inhoud === null) {
      toonMelding({ soort: 'fout', tekst: `${bestand.name} kan niet worden gelezen. Kies het opnieuw.` });
      return;
    }
    const uitslag = await voerUit({ id: dossierId, naam: bestand.name, inhoud, brief: null });
    if (uitslag.soort === 'ok') zetDossier(client, uitslag.uitvoer.dossier);
  };
  return (
    <BestandKnop
      knop="Document toevoegen…"
      label="Bestand voor het dossier"
      accept=".pdf,.docx,.png,.jpg,.jpeg,.msg,.eml,.txt"
      klein
      uit={bezig}
      onKies={(bestand) => void voegToe(bestand)}
    />
  );
}
