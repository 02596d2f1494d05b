import { z } from 'zod';
import { idSchema } from './base/base.ts';

/**
 * What a computer and a server say to each other before the calls of the contract go over the line, and how a line ends.
 * Everything goes over TLS 1.3; who does not know the certificate of the server says nothing at all.
 */

/** Paths of the server. */
export const LINE_PATH = {
  meldAan: '/aanmelden',
  meldAf: '/afmelden',
  lijn: '/lijn',
  gezond: '/gezond',
} as const;

/** Headers of the request that opens a line. */
export const LINE_HEADER = {
  /** Which window of this computer: its own session. */
  venster: 'gebiedsplanner-venster',
  /** Which contract the program speaks (contract-hash.ts). */
  contract: 'gebiedsplanner-contract',
  versie: 'gebiedsplanner-versie',
} as const;

/** Why a server closed a line; a browser's own numbers end at 3999. */
export const LINE_CLOSED = {
  /** The core stopped, or the server does: try again. */
  opnieuw: 1012,
  /** The session ended: sign in again. */
  afgemeld: 4001,
  /** What came in is not what a program of ours sends. */
  ongeldig: 4002,
} as const;

/** The largest message on a line: a document of 20 MB in base64, and what stands around it. */
export const MAX_MESSAGE_BYTES = 32 * 1024 * 1024;

export const VENSTER = /^[a-z0-9-]{1,40}$/u;

export const signInSchema = z.strictObject({
  naam: z.string().trim().min(1).max(200),
  wachtzin: z.string().min(1).max(1000),
  /** Of the authenticator. */
  cijfers: z
    .string()
    .regex(/^\d{6}$/u)
    .optional(),
  /** Instead of a start passphrase. */
  nieuw: z.string().min(12).max(1000).optional(),
});
export type SignInRequest = z.infer<typeof signInSchema>;

/** What a server answers to an attempt. Who is not let in learns nothing of why. */
export const signInAnswerSchema = z.discriminatedUnion('soort', [
  z.object({
    soort: z.literal('binnen'),
    /** For the header of each line; only its hash is kept at the server. */
    bewijs: z.string().regex(/^[\w-]{43}$/u),
    wie: z.object({ id: idSchema, naam: z.string().max(200) }),
    administratie: z.string().max(200),
  }),
  /** The start passphrase is right: one of their own is asked. `hetzelfde`: what was chosen is the start passphrase itself. */
  z.object({ soort: z.literal('wachtzin-kiezen'), hetzelfde: z.boolean() }),
  /** The numbers of the authenticator are asked; `onjuist`: those that were sent are wrong, or used before. */
  z.object({ soort: z.literal('cijfers'), onjuist: z.boolean() }),
  /** An authenticator is to be set up with this secret; `onjuist`: as above. */
  z.object({
    soort: z.literal('instellen'),
    geheim: z.string().max(100),
    uri: z.string().max(500),
    onjuist: z.boolean(),
  }),
  /** `wacht`: seconds before the next attempt. */
  z.object({ soort: z.literal('geweigerd'), wacht: z.number().int().min(0) }),
]);
export type SignInAnswer = z.infer<typeof signInAnswerSchema>;

/** What a server says when it does not open a line. */
export const refusedLineSchema = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('afgemeld') }),
  /** It speaks another contract; its own version. */
  z.object({ soort: z.literal('andere-versie'), versie: z.string().max(50) }),
  z.object({ soort: z.literal('bezig') }),
]);
export type RefusedLine = z.infer<typeof refusedLineSchema>;
