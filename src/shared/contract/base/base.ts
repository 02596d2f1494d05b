import { oc } from '@orpc/contract';
import { z } from 'zod';
import type { Recht, Toegang } from '../../domain/gebruiker/rechten.ts';
import { INDELINGEN } from '../../domain/organisatie/lists.ts';
import { MAX_MINUTEN } from '../../domain/planning/planning.ts';
import { isGeldigeDatum, LAST_DATUM, plusDagen } from '../../domain/tijd/datum.ts';
import { faults } from './faults.ts';
import { planbordDeltaSchema } from './rows.ts';
import { nameSchema, optionalNameSchema } from './text.ts';

/** What a call makes stale in the renderer; the planbord itself is patched by the delta. */
export const VEROUDERD = [
  'journaal',
  'overzichten',
  'instellingen',
  'status',
  'klachten',
  'gebruikers',
] as const;
export type Verouderd = (typeof VEROUDERD)[number];

export type CallMeta = {
  readonly soort?: 'lees' | 'schrijf';
  /** What one must be allowed (gebruiker/rechten.ts); within it the core looks at the gebied or the complaint. */
  readonly toegang?: Toegang;
  readonly verouderd?: readonly Verouderd[];
};

const base = oc.$meta<CallMeta>({}).errors(faults);

/** A call that only reads. */
export function read(toegang: Recht = 'inzien') {
  return base.meta({ soort: 'lees', toegang, verouderd: [] });
}

/** A call that writes: it runs as one opdracht (B4) and can be undone. */
export function write(toegang: Recht, verouderd: readonly Verouderd[] = []) {
  return base.meta({ soort: 'schrijf', toegang, verouderd: ['journaal', 'overzichten', ...verouderd] });
}

/** A write of complaint data. A dossier on screen is not stale: the write answers the new one. */
export function klachtWrite(toegang: Recht) {
  return write(toegang, ['klachten']);
}

/** Undo and redo: for who may change anything; the core asks the right of what is taken back. */
export function back() {
  return base.meta({
    soort: 'schrijf',
    toegang: 'terugdraaien',
    verouderd: ['journaal', 'overzichten', 'instellingen', 'klachten', 'gebruikers', 'status'],
  });
}

/** An ISO date between 1990-01-01 and 2100-12-31. */
export const datumSchema = z
  .string()
  .refine(isGeldigeDatum, { error: 'Vul een datum in tussen 01-01-1990 en 31-12-2100.' });

/** A day that follows from others (the end of a term): it may lie after the last one that anybody can fill in. */
export const calculatedDatumSchema = z.iso.date();

/** Longest id, and what one is made of: letters, digits and signs, no space. */
export const MAX_ID = 100;
export const ID = /^[!-~]*$/u;

const UNKNOWN = 'Dit gegeven is niet bekend. Ververs het scherm.';

/** What points at a row or a value; '' where nothing was chosen yet. */
export const optionalIdSchema = z
  .string({ error: 'Maak hier een keuze.' })
  .max(MAX_ID, { error: UNKNOWN, abort: true })
  .regex(ID, { error: UNKNOWN });

/** What points at a row or a value. */
export const idSchema = optionalIdSchema.min(1, { error: 'Maak hier een keuze.' });

/** Minutes per week, 0–2400 (40 hours). */
export const minutenSchema = z
  .number({ error: 'Vul een aantal uren in.' })
  .int({ error: 'Vul hele minuten in.' })
  .min(0, { error: 'Uren kunnen niet negatief zijn.' })
  .max(MAX_MINUTEN, { error: 'Meer dan 40 uur per week kan niet.' });

/** Minutes per week of something that must have hours, 1–2400. */
export const minutenVanafEenSchema = minutenSchema.min(1, { error: 'Vul meer dan 0 uur in.' });

const EIND_VOOR_BEGIN = 'De einddatum ligt voor de begindatum.';

/** An exclusive end: also the day after the last date there is, for what runs until then ("t/m 31-12-2100"). */
export const eindSchema = z
  .string()
  .refine((iso) => isGeldigeDatum(iso) || iso === plusDagen(LAST_DATUM, 1), {
    error: 'Vul een datum in tussen 01-01-1990 en 31-12-2100.',
  });

/** A period [van, tot) with van < tot; `tot: null` has no end. */
export const periodeFields = { van: datumSchema, tot: eindSchema.nullable() };
export function eindAfterBegin(p: { van: string; tot: string | null }): boolean {
  return p.tot === null || p.tot > p.van;
}
export const eindNaBeginFault = { error: EIND_VOOR_BEGIN, path: ['tot'] };

const opdrachtSchema = z.object({ id: idSchema, label: z.string() });
export type Opdracht = z.infer<typeof opdrachtSchema>;

/** What can be undone and redone now; the labels name the action in Dutch. */
export const journaalStateSchema = z.object({
  ongedaan: opdrachtSchema.nullable(),
  opnieuw: opdrachtSchema.nullable(),
});

/**
 * What every write answers: the opdracht (`null` when nothing changed), what the
 * call itself returns, the planning rows that changed, and what can be undone now.
 */
export function writeOutput<T extends z.ZodType>(uitvoer: T) {
  return z.object({
    opdracht: opdrachtSchema.nullable(),
    uitvoer,
    planbord: planbordDeltaSchema,
    journaal: journaalStateSchema,
  });
}

export const noOutput = z.null();
export const newId = z.object({ id: idSchema });

/** A write of these fields that answers nothing of its own. */
export function change<F extends z.ZodRawShape>(toegang: Recht, fields: F) {
  return write(toegang).input(z.object(fields)).output(writeOutput(noOutput));
}

/** A write of these fields that makes something, and answers its id. */
export function addition<F extends z.ZodRawShape>(toegang: Recht, fields: F) {
  return write(toegang).input(z.object(fields)).output(writeOutput(newId));
}

/** A name a person types; `wat` completes the message, for instance "het team". */
export function naamSchema(wat: string) {
  return nameSchema(80, `Vul een naam in voor ${wat}.`, 'Houd de naam korter dan 80 letters.');
}

/** The parts of a person's name as people fill them in. */
export const naamFields = {
  voornaam: nameSchema(80, 'Vul een voornaam in.'),
  tussenvoegsel: optionalNameSchema(20),
  achternaam: nameSchema(80, 'Vul een achternaam in.'),
};

export const indelingSchema = z.enum(INDELINGEN.values);
