import { z } from 'zod';
import { idSchema } from './base/base.ts';
import { DIAL_FAULTS, linesStateSchema } from './line-init.ts';

/** What stands between somebody and a shared administratie: what is asked of them now, or why it cannot be. */
export const sharedStepSchema = z.discriminatedUnion('soort', [
  z.object({
    soort: z.literal('aanmelden'),
    /** Who was there, or what was typed; '' = nobody yet. */
    naam: z.string(),
    onjuist: z.boolean(),
    /** Seconds before the next attempt. */
    wacht: z.number().int().min(0),
    /** Why it is asked (again), in Dutch; null = nothing to say. */
    melding: z.string().nullable(),
  }),
  /** `hetzelfde`: what was chosen is the start passphrase itself. */
  z.object({ soort: z.literal('wachtzin-kiezen'), hetzelfde: z.boolean() }),
  z.object({ soort: z.literal('cijfers'), onjuist: z.boolean() }),
  /** An authenticator is to be set up. */
  z.object({ soort: z.literal('instellen'), geheim: z.string(), uri: z.string(), onjuist: z.boolean() }),
  z.object({ soort: z.literal('geen-verbinding'), fout: z.enum(DIAL_FAULTS) }),
  /** Versions of the server and of this program. */
  z.object({ soort: z.literal('andere-versie'), server: z.string(), eigen: z.string() }),
]);
export type SharedStep = z.infer<typeof sharedStepSchema>;

/** A server that this computer knows, to choose from. */
export const sharedChoiceSchema = z.object({ id: idSchema, naam: z.string(), adres: z.string() });

/** Somebody is on the way to a shared administratie. `terug`: who was there, and goes on where they were; null = nobody. */
export const connectingFields = {
  naam: z.string(),
  adres: z.string(),
  /** SHA-256 of the certificate that is expected; null = one that this computer trusts. */
  vingerafdruk: z.string().nullable(),
  stap: sharedStepSchema,
  terug: z.string().nullable(),
};

/** What is open is on a server. Without a line the screen can be read, and nothing is saved. */
export const sharedOpenSchema = z.object({
  adres: z.string(),
  stand: z.discriminatedUnion('soort', [linesStateSchema.options[0], linesStateSchema.options[1]]),
});
