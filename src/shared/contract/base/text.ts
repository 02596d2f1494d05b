import { z } from 'zod';
import {
  cleanCell,
  cleanLine,
  cleanNaam,
  cleanText,
  isStorable,
  isVisible,
} from '../../domain/tekst/clean.ts';

/**
 * The one door for text: every text that comes in is one of these kinds, or an id (base.ts). Each is bounded, has one form of
 * each letter and nothing that nobody sees (shared/domain/tekst/clean.ts); what cannot be stored is refused at its
 * field. `tests/architecture/contract-text.test.ts` tries every text of the contract.
 */

const NOT_STORABLE = 'Er staat een teken in dat niet bewaard kan worden. Typ de tekst opnieuw.';

/** Made when it is shown: the first number written in Dutch costs a start 20 ms. */
const tooLong = (max: number) => () => `Houd de tekst korter dan ${max.toLocaleString('nl-NL')} letters.`;

type Message = string | (() => string);

/** The rough bound comes first: nothing is done with a text of megabytes but measuring it. */
function text(clean: (typed: string) => string, max: number, error: Message) {
  return z
    .string()
    .check(z.maxLength(4 * max + 100, { error: () => messageOf(error), abort: true }))
    .overwrite(clean)
    .refine(isStorable, { error: NOT_STORABLE, abort: true })
    .max(max, { error: () => messageOf(error) });
}

const messageOf = (message: Message): string => (typeof message === 'string' ? message : message());

/** One line: a title, a number, an address. */
export const lineSchema = (max: number, error: Message = tooLong(max)) => text(cleanLine, max, error);

/** More than one line: an explanation, a note. */
export const textSchema = (max: number, error: Message = tooLong(max)) =>
  text((typed) => cleanText(typed).trim(), max, error);

/** Text that must be there, with at least so many letters; `missing` asks for it. */
export const requiredTextSchema = (max: number, missing: string, atLeast = 1) =>
  textSchema(max).refine((typed) => isVisible(typed) && typed.length >= atLeast, { error: missing });

/** Text that is still being typed: as it is, also with a space at its end. */
export const draftSchema = (max: number) => text(cleanText, max, tooLong(max));

/** A cell of somebody's list: a sign that cannot be kept becomes one that shows, and the line is judged by it. */
export const cellSchema = (max: number) =>
  z
    .string()
    .check(z.maxLength(max, { error: tooLong(max), abort: true }))
    .overwrite(cleanCell);

/** A name that must be there; `missing` asks for it. */
export const nameSchema = (max: number, missing: string, error: Message = tooLong(max)) =>
  text(cleanNaam, max, error).refine(isVisible, { error: missing });

/** A part of a name that may be left out. */
export const optionalNameSchema = (max: number) =>
  text(cleanNaam, max, tooLong(max)).refine((typed) => typed === '' || isVisible(typed), {
    error: NOT_STORABLE,
  });

/** Bytes of a file in base64. */
export const bytesSchema = (maxBytes: number, tooBig: string) =>
  z
    .string()
    .min(1, { error: 'Het bestand is leeg.' })
    .check(
      z.maxLength(4 * Math.ceil(maxBytes / 3), { error: tooBig, abort: true }),
      z.base64({ error: 'Het bestand kan niet worden gelezen.' }),
    );
