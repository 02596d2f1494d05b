import type { KlachtDossierOutput } from '../../../../shared/contract/klachten/dossier.ts';
import { DOCUMENT_MAX_BYTES } from '../../../../shared/contract/klachten/lists.ts';
import { klachtrollenMet } from '../../../../shared/domain/gebruiker/rechten.ts';
import type { Briefsoort, DocumentType } from '../../../../shared/domain/klacht/basis/lists.ts';
import type { CallContext } from '../../../base/core-types.ts';
import { conflict, notFound, ongeldig } from '../../../base/fault.ts';
import { newId } from '../../../db/id.ts';
import type { ReadDb, Wijziging, WriteDb } from '../../../db/types.ts';
import { findLevendeKlacht, requireRol } from '../klacht/klacht-laden.service.ts';
import {
  addDocumentRow,
  readContent,
  readDocument,
  removeDocumentRow,
} from '../klacht/verloop.repository.ts';
import { done } from '../wijzigen/update.service.ts';
import { assessDocument, documentNaam } from './documenten.rules.ts';
import { pdfRefusal } from './pdf-judge.ts';

/** Files and letters of a dossier: in the encrypted file, and out of it only by an explicit action. */

const DOSSIERROLLEN = klachtrollenMet('klachtDossier');

/** Base64 of the largest file; longer is not even decoded. */
const MAX_BASE64 = Math.ceil(DOCUMENT_MAX_BYTES / 3) * 4;

function readBytes(base64: string): Buffer {
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

export function addDocument(
  tx: WriteDb,
  ctx: CallContext,
  input: Toevoeging,
): Wijziging<{ documentId: string; dossier: KlachtDossierOutput }> {
  const loaded = findLevendeKlacht(tx, ctx, input.id);
  const bytes = readBytes(input.inhoud);
  const oordeel = assessDocument(bytes, input.naam);
  if (oordeel.soort === 'geweigerd') throw ongeldig('inhoud', oordeel.melding);
  const refusal = oordeel.type === 'pdf' ? pdfRefusal(bytes) : null;
  if (refusal !== null) throw ongeldig('inhoud', refusal);
  const documentId = newId(ctx.klok);
  addDocumentRow(
    tx,
    {
      id: documentId,
      klachtId: input.id,
      naam: documentNaam(input.naam, oordeel.type),
      type: oordeel.type,
      bytes: bytes.length,
      soort: input.brief === null ? 'bijlage' : 'brief',
      brief: input.brief,
      vastgelegdOp: new Date(ctx.klok.now()).toISOString(),
      vastgelegdDoor: ctx.gebruiker.naam,
    },
    bytes,
  );
  const wat = input.brief === null ? 'document toegevoegd' : 'brief gemaakt';
  const { label, uitvoer } = done(tx, ctx, loaded, wat);
  return { label, uitvoer: { documentId, dossier: uitvoer } };
}

type Verwijzing = { readonly id: string; readonly documentId: string };

function findDocument(db: ReadDb, { id, documentId }: Verwijzing) {
  const document = readDocument(db, id, documentId);
  if (document === undefined) throw notFound('Dit document bestaat niet meer. Ververs het dossier.');
  return document;
}

/** Removes a file from the dossier; a document that a step rests on stays. */
export function removeDocument(
  tx: WriteDb,
  ctx: CallContext,
  input: Verwijzing,
): Wijziging<KlachtDossierOutput> {
  const loaded = findLevendeKlacht(tx, ctx, input.id);
  requireRol(tx, ctx, DOSSIERROLLEN);
  findDocument(tx, input);
  if (loaded.delen.stappen.some((stap) => stap.document === input.documentId)) {
    throw conflict('Een stap in het dossier verwijst naar dit document. Het blijft daarom bewaard.');
  }
  removeDocumentRow(tx, input.id, input.documentId);
  return done(tx, ctx, loaded, 'document verwijderd');
}

/** The bytes of a document, for who asked to see them. */
export function document(
  db: ReadDb,
  ctx: CallContext,
  input: Verwijzing,
): { naam: string; type: DocumentType; inhoud: string } {
  findLevendeKlacht(db, ctx, input.id);
  const { naam, type } = findDocument(db, input);
  const content = readContent(db, input.documentId);
  if (content === undefined) throw notFound('De inhoud van dit document is er niet meer.');
  return { naam, type, inhoud: content.toString('base64') };
}
