import type { KlachtDossierUitvoer } from '../../../../shared/contract/klachten/dossier.ts';
import { DOCUMENT_MAX_BYTES } from '../../../../shared/contract/klachten/lijsten.ts';
import type { Briefsoort, DocumentType, KlachtRol } from '../../../../shared/domain/klacht/basis/lijsten.ts';
import type { CallContext } from '../../../base/core-types.ts';
import { conflict, nietGevonden, ongeldig } from '../../../base/fout.ts';
import { nieuwId } from '../../../db/id.ts';
import type { ReadDb, Wijziging, WriteDb } from '../../../db/types.ts';
import { vereisRol, vindLevendeKlacht } from '../klacht/klacht-laden.service.ts';
import {
  leesDocument,
  leesInhoud,
  verwijderDocumentRij,
  voegDocumentRijToe,
} from '../klacht/verloop.repository.ts';
import { klaar } from '../wijzigen/wijzig.service.ts';
import { beoordeelDocument, documentNaam } from './documenten.rules.ts';

/** Files and letters of a dossier: in the encrypted file, and out of it only by an explicit action. */

const DOSSIERROLLEN: readonly KlachtRol[] = ['administratie', 'klachtbehandelaar'];

/** Base64 of the largest file; longer is not even decoded. */
const MAX_BASE64 = Math.ceil(DOCUMENT_MAX_BYTES / 3) * 4;

function leesBytes(base64: string): Buffer {
  if (base64.length > MAX_BASE64) {
    throw ongeldig('inhoud', 'Het bestand is groter dan 20 MB. Maak het kleiner of splits het.');
  }
  const bytes = Buffer.from(base64, 'base64');
  // Buffer skips what is no base64; then it does not read back.
  if (bytes.toString('base64') !== base64) {
    throw ongeldig('inhoud', 'Het bestand kan niet worden gelezen.');
  }
  return bytes;
}

type Toevoeging = {
  readonly id: string;
  readonly naam: string;
  readonly inhoud: string;
  readonly brief: Briefsoort | null;
};

export function voegDocumentToe(
  tx: WriteDb,
  ctx: CallContext,
  invoer: Toevoeging,
): Wijziging<{ documentId: string; dossier: KlachtDossierUitvoer }> {
  const geladen = vindLevendeKlacht(tx, ctx, invoer.id);
  const bytes = leesBytes(invoer.inhoud);
  const oordeel = beoordeelDocument(bytes);
  if (oordeel.soort === 'geweigerd') throw ongeldig('inhoud', oordeel.melding);
  const documentId = nieuwId(ctx.klok);
  voegDocumentRijToe(
    tx,
    {
      id: documentId,
      klachtId: invoer.id,
      naam: documentNaam(invoer.naam, oordeel.type),
      type: oordeel.type,
      bytes: bytes.length,
      soort: invoer.brief === null ? 'bijlage' : 'brief',
      brief: invoer.brief,
      vastgelegdOp: new Date(ctx.klok.nu()).toISOString(),
      vastgelegdDoor: ctx.gebruiker.naam,
    },
    bytes,
  );
  const wat = invoer.brief === null ? 'document toegevoegd' : 'brief gemaakt';
  const { label, uitvoer } = klaar(tx, ctx, geladen, wat);
  return { label, uitvoer: { documentId, dossier: uitvoer } };
}

type Verwijzing = { readonly id: string; readonly documentId: string };

function vindDocument(db: ReadDb, { id, documentId }: Verwijzing) {
  const document = leesDocument(db, id, documentId);
  if (document === undefined) throw nietGevonden('Dit document bestaat niet meer. Ververs het dossier.');
  return document;
}

/** Removes a file from the dossier; a document that a step rests on stays. */
export function verwijderDocument(
  tx: WriteDb,
  ctx: CallContext,
  invoer: Verwijzing,
): Wijziging<KlachtDossierUitvoer> {
  const geladen = vindLevendeKlacht(tx, ctx, invoer.id);
  vereisRol(tx, ctx, DOSSIERROLLEN);
  vindDocument(tx, invoer);
  if (geladen.delen.stappen.some((stap) => stap.document === invoer.documentId)) {
    throw conflict('Een stap in het dossier verwijst naar dit document. Het blijft daarom bewaard.');
  }
  verwijderDocumentRij(tx, invoer.id, invoer.documentId);
  return klaar(tx, ctx, geladen, 'document verwijderd');
}

/** The bytes of a document, for who asked to see them. */
export function document(
  db: ReadDb,
  ctx: CallContext,
  invoer: Verwijzing,
): { naam: string; type: DocumentType; inhoud: string } {
  vindLevendeKlacht(db, ctx, invoer.id);
  const { naam, type } = vindDocument(db, invoer);
  const inhoud = leesInhoud(db, invoer.documentId);
  if (inhoud === undefined) throw nietGevonden('De inhoud van dit document is er niet meer.');
  return { naam, type, inhoud: inhoud.toString('base64') };
}
