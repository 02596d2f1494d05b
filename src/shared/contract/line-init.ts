import { z } from 'zod';
import { idSchema } from './base/base.ts';
import { signInAnswerSchema, signInSchema, VENSTER } from './line.ts';

/**
 * What main and the process that keeps the lines to a server say to each other over the parent port. Contents never pass
 * here, nor the proof of a session: that stays in the process that uses the network.
 */

export const DIAL_FAULTS = ['onbereikbaar', 'verkeerd-certificaat', 'geen-server', 'bezig'] as const;
export type DialFaultSoort = (typeof DIAL_FAULTS)[number];

const connectionSchema = z.object({
  naam: z.string(),
  adres: z.string(),
  certificaat: z.string().nullable(),
});

export const toLineSchema = z.discriminatedUnion('soort', [
  z.object({
    soort: z.literal('aanmelden'),
    verbinding: connectionSchema,
    versie: z.string().max(50),
    vraag: signInSchema,
  }),
  /** Ends the session at the server, and every line. */
  z.object({ soort: z.literal('afmelden') }),
  /** With a MessagePort: a line for this window, or for a paper that is made in it. */
  z.object({ soort: z.literal('poort'), venster: z.string().regex(VENSTER) }),
]);
export type ToLine = z.infer<typeof toLineSchema>;

/** How signing in ended, without the proof. */
export const signedInSchema = z.discriminatedUnion('soort', [
  z.object({
    soort: z.literal('binnen'),
    wie: z.object({ id: idSchema, naam: z.string() }),
    administratie: z.string(),
  }),
  ...signInAnswerSchema.options.slice(1),
  z.object({ soort: z.literal('andere-versie'), versie: z.string() }),
  z.object({ soort: z.literal('fout'), fout: z.enum(DIAL_FAULTS) }),
]);

/** The lines as a whole, as long as somebody is signed in. */
export const linesStateSchema = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('verbonden') }),
  /** It is tried again by itself. `sinds`: moment at which the last line ended. */
  z.object({ soort: z.literal('weg'), sinds: z.string(), fout: z.enum(DIAL_FAULTS) }),
  z.object({ soort: z.literal('afgemeld') }),
  z.object({ soort: z.literal('andere-versie'), versie: z.string() }),
]);
export type LinesState = z.infer<typeof linesStateSchema>;

export const fromLineSchema = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('aangemeld'), antwoord: signedInSchema }),
  z.object({ soort: z.literal('lijnen'), stand: linesStateSchema }),
]);
export type FromLine = z.infer<typeof fromLineSchema>;
export type SignedIn = z.infer<typeof signedInSchema>;
