import { blob, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import {
  BRIEFSOORTEN,
  DOCUMENT_SOORTEN,
  DOCUMENT_TYPEN,
  GRONDEN_AFZIEN_HOREN,
  KLACHT_STAP_SOORTEN,
} from '../../../shared/domain/klacht/basis/lists.ts';
import { OVERGANG_SOORTEN } from '../../../shared/domain/klacht/verloop/overgang-types.ts';
import { freeText, id, isAantal, isDatum, isEenOf, isFilled, isMoment, lines } from './columns.ts';
import { klachtId, klachtKlager } from './klachten.ts';

/** What happened in a complaint: steps, extensions, documents, notes, measures. Every row says who recorded it, and when. */

const vastgelegd = () => ({
  vastgelegdOp: text('vastgelegd_op').notNull(),
  vastgelegdDoor: text('vastgelegd_door').notNull(),
});

/** Letters, files and reports of a complaint; kept in the encrypted file, never beside it. */
export const klachtDocument = sqliteTable(
  'klacht_document',
  {
    id: id(),
    klachtId: klachtId(),
    naam: text('naam').notNull(),
    /** Decided by the contents, not by the name. */
    type: text('type', { enum: DOCUMENT_TYPEN.values }).notNull(),
    bytes: integer('bytes').notNull(),
    soort: text('soort', { enum: DOCUMENT_SOORTEN }).notNull(),
    /** Which letter; NULL for a file that somebody added. */
    brief: text('brief', { enum: BRIEFSOORTEN }),
    ...vastgelegd(),
  },
  (t) => [
    index('klacht_document_klacht_idx').on(t.klachtId),
    ...lines('klacht_document', {
      naam: isFilled('naam'),
      type: isEenOf('type', DOCUMENT_TYPEN.values),
      bytes: isAantal('bytes'),
      soort: isEenOf('soort', DOCUMENT_SOORTEN),
      brief: isEenOf('brief', BRIEFSOORTEN),
      brief_soort: "(soort = 'brief') = (brief IS NOT NULL)",
      moment: isMoment('vastgelegd_op'),
    }),
  ],
);

/**
 * The bytes of a document, once per document and outside the journal: twenty megabytes of image before and
 * after would help nobody. A row stays when its document is taken back, for doing it again; it goes with the
 * complaint. So no reference: the document may be gone while its bytes wait.
 */
export const klachtDocumentContent = sqliteTable(
  'klacht_document_inhoud',
  {
    /** Id of the document. */
    id: id(),
    klachtId: text('klacht_id').notNull(),
    inhoud: blob('inhoud', { mode: 'buffer' }).notNull(),
  },
  (t) => [index('klacht_document_inhoud_klacht_idx').on(t.klachtId)],
);

/** The steps of a complaint, and the transitions of the machine that the timeline shows. */
const EVENTS = [
  ...KLACHT_STAP_SOORTEN.values,
  'registreren',
  ...OVERGANG_SOORTEN.filter((soort) => soort !== 'stap'),
  'behandelaar',
  'correctie',
] as const;
const PARTIJEN = ['klager', 'beklaagde'] as const;

/** What happened in a complaint, in order (domein §4.4). */
export const klachtStap = sqliteTable(
  'klacht_stap',
  {
    id: id(),
    klachtId: klachtId(),
    /** Order within the complaint. */
    volgnummer: integer('volgnummer').notNull(),
    soort: text('soort', { enum: EVENTS }).notNull(),
    datum: text('datum').notNull(),
    /** Whom a step is about; NULL where that does not matter. */
    partij: text('partij', { enum: PARTIJEN }),
    /** Key of the beklaagde (`sleutelOf`): no reference, because not everybody is a medewerker. */
    beklaagdeId: text('beklaagde_id'),
    /** Which of several klagers; NULL = all of them. */
    klagerId: text('klager_id').references(() => klachtKlager.id),
    /** Ground to skip the hearing (Awb 9:10 lid 2). */
    grond: text('grond', { enum: GRONDEN_AFZIEN_HOREN.values }),
    /** Id of a document, or the reference of a letter. */
    document: freeText('document'),
    /** To whom, how, why: what the kind of step asks for, in words. */
    toelichting: freeText('toelichting'),
    ...vastgelegd(),
  },
  (t) => [
    uniqueIndex('klacht_stap_volgorde_uniek').on(t.klachtId, t.volgnummer),
    index('klacht_stap_klager_idx').on(t.klagerId),
    ...lines('klacht_stap', {
      soort: isEenOf('soort', EVENTS),
      datum: isDatum('datum'),
      partij: isEenOf('partij', PARTIJEN),
      beklaagde: "(partij IS 'beklaagde') = (beklaagde_id IS NOT NULL)",
      klager: "klager_id IS NULL OR partij IS 'klager'",
      grond: isEenOf('grond', GRONDEN_AFZIEN_HOREN.values),
      moment: isMoment('vastgelegd_op'),
    }),
  ],
);

/** The klager was asked to complete the complaint; the term runs on. */
export const klachtAanvulling = sqliteTable(
  'klacht_aanvulling',
  {
    id: id(),
    klachtId: klachtId(),
    gevraagdOp: text('gevraagd_op').notNull(),
    /** NULL = not received yet. */
    ontvangenOp: text('ontvangen_op'),
  },
  (t) => [
    index('klacht_aanvulling_klacht_idx').on(t.klachtId),
    ...lines('klacht_aanvulling', { data: `(${isDatum('gevraagd_op')}) AND (${isDatum('ontvangen_op')})` }),
  ],
);

/** Postponement of at most four weeks, once (Awb 9:11 lid 2). */
export const klachtVerdaging = sqliteTable(
  'klacht_verdaging',
  {
    id: id(),
    klachtId: klachtId(),
    weken: integer('weken').notNull(),
    reden: text('reden').notNull(),
    /** Dates of the letters; NULL for the beklaagde only where there is none. */
    briefKlager: text('brief_klager').notNull(),
    briefBeklaagde: text('brief_beklaagde'),
  },
  (t) => [
    uniqueIndex('klacht_verdaging_eenmaal').on(t.klachtId),
    ...lines('klacht_verdaging', {
      brieven: `(${isDatum('brief_klager')}) AND (${isDatum('brief_beklaagde')})`,
      weken: 'weken IN (1, 2, 3, 4)',
      reden: isFilled('reden'),
    }),
  ],
);

/** Further delay that the klager agreed to in writing (Awb 9:11 lid 3). */
export const klachtUitstel = sqliteTable(
  'klacht_uitstel',
  {
    id: id(),
    klachtId: klachtId(),
    instemmingOp: text('instemming_op').notNull(),
    /** Agreed last day, inclusive; does not shift for weekends (ATW art. 4). */
    uiterlijk: text('uiterlijk').notNull(),
  },
  (t) => [
    index('klacht_uitstel_klacht_idx').on(t.klachtId),
    ...lines('klacht_uitstel', {
      data: `(${isDatum('instemming_op')}) AND (${isDatum('uiterlijk')}) AND uiterlijk >= instemming_op`,
    }),
  ],
);

export const klachtNotitie = sqliteTable(
  'klacht_notitie',
  { id: id(), klachtId: klachtId(), tekst: text('tekst').notNull(), ...vastgelegd() },
  (t) => [
    index('klacht_notitie_klacht_idx').on(t.klachtId),
    ...lines('klacht_notitie', { tekst: isFilled('tekst'), moment: isMoment('vastgelegd_op') }),
  ],
);

/** What is done to prevent it from happening again. */
export const klachtMaatregel = sqliteTable(
  'klacht_maatregel',
  {
    id: id(),
    klachtId: klachtId(),
    omschrijving: text('omschrijving').notNull(),
    eigenaar: freeText('eigenaar'),
    gereedVoor: text('gereed_voor'),
    gereedOp: text('gereed_op'),
  },
  (t) => [
    index('klacht_maatregel_klacht_idx').on(t.klachtId),
    ...lines('klacht_maatregel', {
      omschrijving: isFilled('omschrijving'),
      data: `(${isDatum('gereed_voor')}) AND (${isDatum('gereed_op')})`,
    }),
  ],
);
