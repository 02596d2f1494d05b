import { z } from 'zod';
import { SHELL_SOORTEN } from '../domain/opdracht/logboek.ts';
import { MAX_SIDECAR } from './backup.ts';
import { datumSchema, idSchema } from './base/base.ts';
import { WAYS_IN } from './gebruikers.ts';
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

/** Who opens an administratie. */
export const aanmeldingSchema = z.discriminatedUnion('soort', [
  /** Signed in: a row of `gebruiker`. */
  z.object({ soort: z.literal('gebruiker'), id: idSchema }),
  /**
   * Has the key, and nobody knows who it is: a file of before there were users, a copy made for elsewhere, or (`herstel`) the
   * recovery key. `account`: of the computer.
   */
  z.object({ soort: z.literal('onbekend'), account: z.string().max(200), herstel: z.boolean() }),
  /** Makes it: the first beheerder. */
  z.object({ soort: z.literal('maker'), naam: z.string().min(1).max(80), account: z.string().max(200) }),
  z.object({ soort: z.literal('demo') }),
  /**
   * A server opens it: nobody works in it by themselves, people come in on their own ports. `eerste`: who is made beheerder
   * when there is none yet.
   */
  z.object({
    soort: z.literal('server'),
    eerste: z.object({ naam: z.string().min(1).max(80), geenMedewerker: z.boolean() }),
  }),
  /** Looks at a copy. */
  z.object({ soort: z.literal('kijker'), naam: z.string().max(200) }),
]);
export type Aanmelding = z.infer<typeof aanmeldingSchema>;

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
  wie: aanmeldingSchema,
  /** How often a passphrase was wrong before this one, for the logbook. */
  onjuist: z.number().int().min(0).optional(),
  /** Nobody may do anything yet: it was locked when the core before it died. */
  vergrendeld: z.boolean(),
  controleerUitvoer: z.boolean(),
});
export type CoreInit = z.infer<typeof coreInitSchema>;

const personSchema = z.object({ id: idSchema, naam: z.string().max(200) });

/** What the core asks of the shell, which keeps what lets people in (core/base: KeyDoor). */
export const keyQuestionSchema = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('wegen') }),
  z.object({ soort: z.literal('start'), wie: personSchema }),
  z.object({ soort: z.literal('intrekken'), id: idSchema }),
  z.object({ soort: z.literal('computer'), wie: personSchema }),
]);
export type KeyQuestion = z.infer<typeof keyQuestionSchema>;

export const keyAnswerSchema = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('wegen'), wegen: z.record(z.string(), z.enum(WAYS_IN)) }),
  z.object({ soort: z.literal('start'), wachtzin: z.string().max(200) }),
  z.object({ soort: z.literal('gedaan') }),
  /** Why not, in Dutch. */
  z.object({ soort: z.literal('weigering'), melding: z.string().max(500) }),
]);
export type KeyAnswer = z.infer<typeof keyAnswerSchema>;

/** From main to the core; a `poort` message carries one MessagePort. */
export const naarCoreSchema = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('open'), init: coreInitSchema }),
  /**
   * `session`: the window that the port is for, and its papers: they have one gebruiker. `wie`: whom a server signed in there,
   * for as long as that session lasts.
   */
  z.object({ soort: z.literal('poort'), session: z.string().min(1).max(100), wie: idSchema.optional() }),
  /** A server let somebody in: for the logbook. `onjuist`: how often it went wrong before. */
  z.object({
    soort: z.literal('binnen'),
    id: idSchema,
    session: z.string().min(1).max(100),
    onjuist: z.number().int().min(0),
  }),
  /** Puts a copy in the place of an administratie; only while nothing is open. Answered by a `taak-` message. */
  z.object({
    soort: z.literal('herstel'),
    backup: z.string().min(1),
    pad: z.string().min(1),
    sleutel: z.string().regex(/^[0-9a-f]{64}$/),
    migraties: z.string().min(1),
    /** How the key of the copy is found from now on; null = as it was. */
    sidecar: z.string().max(MAX_SIDECAR).nullable(),
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
  /** How the key is found changed: goes along with every backup from now on. */
  z.object({ soort: z.literal('sidecar'), tekst: z.string().max(MAX_SIDECAR) }),
  /** Who works with it from now on, in every window. Answered by `aangemeld`. */
  z.object({
    soort: z.literal('aanmelden'),
    id: idSchema,
    onjuist: z.number().int().min(0).optional(),
  }),
  /** While it is locked no call is answered. */
  z.object({ soort: z.literal('vergrendel'), aan: z.boolean() }),
  /** What the shell did for who is signed in, for the logbook; never contents. */
  z.object({ soort: z.literal('noteer'), gebeurtenis: z.enum(SHELL_SOORTEN), wat: z.string().max(200) }),
  /** What came of a question about keys. */
  z.object({ soort: z.literal('sleutels-antwoord'), nummer: z.number().int(), antwoord: keyAnswerSchema }),
  z.object({ soort: z.literal('sluit') }),
]);
export type NaarCore = z.infer<typeof naarCoreSchema>;

export const logNiveaus = ['info', 'waarschuwing', 'fout'] as const;
export type LogNiveau = (typeof logNiveaus)[number];

/** From the core to main. */
export const vanCoreSchema = z.discriminatedUnion('soort', [
  /** `wie`: who is signed in; null = one of the candidates, to be chosen. `eerste`: made beheerder just now. */
  z.object({
    soort: z.literal('open'),
    wie: personSchema.nullable(),
    kandidaten: z.array(personSchema),
    eerste: z.boolean(),
  }),
  /** The people who may get in (`klachten`: with a role for complaints; `vandaag`: now, not later only), and after how many minutes without use it locks: at opening and when it changes. */
  z.object({
    soort: z.literal('mensen'),
    mensen: z.array(personSchema.extend({ klachten: z.boolean(), vandaag: z.boolean() })),
    vergrendelNa: z.number().int().min(1).max(1000),
    /** Whether who is signed in may handle copies and the recovery key. */
    beheert: z.boolean(),
  }),
  /** `wie`: null = this person may not work with it. */
  z.object({ soort: z.literal('aangemeld'), wie: personSchema.nullable() }),
  z.object({ soort: z.literal('sleutels'), nummer: z.number().int(), vraag: keyQuestionSchema }),
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
