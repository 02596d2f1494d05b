import { integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { BRIEFSOORTEN } from '../../../shared/domain/klacht/basis/lists.ts';
import { id, isEenOf, isFilled, isMoment, lines } from './columns.ts';

/** An own Word template of a letter; a letter without a row is made from the built-in one. */
export const klachtSjabloon = sqliteTable(
  'klacht_sjabloon',
  {
    id: id(),
    brief: text('brief', { enum: BRIEFSOORTEN }).notNull(),
    /** File name it was uploaded with. */
    naam: text('naam').notNull(),
    bytes: integer('bytes').notNull(),
    /** The .docx in base64: text, so that the journal can put an earlier one back. At most 2 MiB of bytes. */
    inhoud: text('inhoud').notNull(),
    vastgelegdOp: text('vastgelegd_op').notNull(),
    vastgelegdDoor: text('vastgelegd_door').notNull(),
  },
  (t) => [
    uniqueIndex('klacht_sjabloon_brief_uniek').on(t.brief),
    ...lines('klacht_sjabloon', {
      brief: isEenOf('brief', BRIEFSOORTEN),
      naam: isFilled('naam'),
      bytes: 'bytes BETWEEN 1 AND 2097152',
      moment: isMoment('vastgelegd_op'),
    }),
  ],
);
