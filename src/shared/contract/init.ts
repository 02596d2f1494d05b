import { z } from 'zod';
import { GEBRUIKER_ROLLEN } from '../domain/gebruiker/rol.ts';
import { MAX_SIDECAR } from './backup.ts';
import { datumSchema } from './base/base.ts';
import { openFaultSoorten, savedLineSchema } from './shell.ts';

/**
 * What main and the core process say to each other over the parent port. Planning
 * data never passes here; that goes over the ports of the pages.
 */

/** What to do with a store that may not exist yet. */
export const aanmaakSchema = z.discriminatedUnion('soort', [
  /** The file must exist: `niet-gevonden` otherwise. */
  z.object({ soort: z.literal('bestaand') }),
  /** The file must not exist: nothing is ever written over. */
  z.object({ soort: z.literal('nieuw'), gemeente: z.string() }),
  /** Opens a copy to look at; `pad` says where it may be unpacked for a moment. */
  z.object({ soort: z.literal('kopie'), backup: z.string().min(1) }),
  /** Opens the demo administratie, or makes it. */
  z.object({ soort: z.literal('demo') }),
]);
export type Aanmaak = z.infer<typeof aanmaakSchema>;

export const coreInitSchema = z.object({
  pad: z.string().min(1),
  /** 32 bytes as hex. */
  sleutel: z.string().regex(/^[0-9a-f]{64}$/),
  aanmaak: aanmaakSchema,
  /** Name of the administratie. */
  naam: z.string(),
  migraties: z.string().min(1),
  backups: z.string().min(1),
  /** Text of the file that says how the key is found (it holds no key); it goes along with every backup. */
  sidecar: z.string().max(MAX_SIDECAR),
  /** Fixed today for tests; null = the clock of the machine. */
  /** Another folder that every backup goes to as well; null = none. */
  second: z.string().min(1).nullable(),
  vandaag: datumSchema.nullable(),
  gebruiker: z.object({
    naam: z.string(),
    rollen: z.array(z.enum(GEBRUIKER_ROLLEN.values)),
    /** Nobody real (the demo), so no medewerker either. */
    geenMedewerker: z.boolean().optional(),
  }),
  controleerUitvoer: z.boolean(),
});
export type CoreInit = z.infer<typeof coreInitSchema>;

/** From main to the core; a `poort` message carries one MessagePort. */
export const naarCoreSchema = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('open'), init: coreInitSchema }),
  /** `session`: the window that the port is for, and its papers: they have one gebruiker. */
  z.object({ soort: z.literal('poort'), session: z.string().min(1).max(100) }),
  /** Puts a copy in the place of an administratie; only while nothing is open. Answered by a `taak-` message. */
  z.object({
    soort: z.literal('herstel'),
    backup: z.string().min(1),
    pad: z.string().min(1),
    sleutel: z.string().regex(/^[0-9a-f]{64}$/),
    migraties: z.string().min(1),
  }),
  /** Makes a copy of what is open under a name that somebody chose. Answered by a `taak-` message. */
  z.object({ soort: z.literal('kopie-naar'), pad: z.string().min(1), sidecar: z.string().max(MAX_SIDECAR) }),
  /** What can be read of the opdrachten with these numbers in a file that does not open. Answered by a `taak-` message. */
  z.object({
    soort: z.literal('lees-opdrachten'),
    pad: z.string().min(1),
    sleutel: z.string().regex(/^[0-9a-f]{64}$/),
    van: z.number().int().positive(),
    tot: z.number().int().positive(),
  }),
  /** Where backups go as well from now on. */
  z.object({ soort: z.literal('tweede-map'), map: z.string().min(1).nullable() }),
  z.object({ soort: z.literal('sluit') }),
]);
export type NaarCore = z.infer<typeof naarCoreSchema>;

export const logNiveaus = ['info', 'waarschuwing', 'fout'] as const;
export type LogNiveau = (typeof logNiveaus)[number];

/** From the core to main. */
export const vanCoreSchema = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('open') }),
  z.object({ soort: z.literal('open-fout'), fout: z.enum(openFaultSoorten) }),
  z.object({ soort: z.literal('gesloten') }),
  /** `opzij`: where the state that was there went; null = there was none. */
  z.object({
    soort: z.literal('taak-klaar'),
    opzij: z.string().nullable(),
    regels: z.array(savedLineSchema).default([]),
  }),
  z.object({ soort: z.literal('taak-fout'), fout: z.enum(openFaultSoorten) }),
  /** One log line, never contents. */
  z.object({ soort: z.literal('log'), niveau: z.enum(logNiveaus), regel: z.string() }),
]);
export type VanCore = z.input<typeof vanCoreSchema>;
